/**
 * What a page says stands in the catalogues: no component has a word of its own, each text has its Dutch twin, and
 * each refusal that a page can show is said in Dutch.
 */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { apiAccessTexts } from '#texts/api-access.ts';
import { directoryTexts } from '#texts/directories.ts';
import { doorTexts } from '#texts/door.ts';
import { importPageTexts } from '#texts/import-pages.ts';
import { personPageTexts } from '#texts/person-pages.ts';
import { webhookTexts } from '#texts/webhooks.ts';

const SRC = import.meta.dirname;
const COMPONENTS = globSync('{console,routes}/**/*.svelte', { cwd: SRC }).toSorted();
/** Code whose refusals reach a page; the API, what it alone writes records with, and commands answer in English. */
const REFUSING = globSync('{*.ts,{accounts,callers,people,requests,routes}/**/*.ts}', { cwd: SRC }).filter(
	(path) => !/\.test\.ts$|-records\.server\.ts$/u.test(path)
);

/** Attributes, and properties of our components, that somebody reads or hears. */
const SPOKEN =
	/^(?:alt|also|aria-(?:description|label|placeholder|roledescription|valuetext)|back|heading|label|lead|placeholder|summary|title|words)$/u;
/** The name of the product, what is printed on keys, and a word that is the same in every language. */
const SAME_EVERYWHERE = /\b(?:Ringside|Enter|Esc|Ctrl|Alt|Tab|VIP)\b/gu;

/** Refusals that only programs, commands, scripts or a forged form meet. */
const NEVER_SHOWN =
	/^(?:account|command|import|migration|password|route|session|token)\.|^(?:person\.email|verification\.(?:answer|field|question|question-unknown))$/u;
/** Refusals that are made of texts in the language of the reader. */
const SAID_ALREADY =
	/^(?:application\.(?:made|person|rotated|too-many)|attachment\.(?:no-file|unknown)|saved-view\.(?:at-once|name-(?:long|missing|taken)|too-many))$/u;

/** Words that are the same in both languages. */
const BOTH_LANGUAGES = new Set([
	...['Compliment', 'directory', 'Fax', 'Filter', 'ID', 'Impact', 'impact', 'Inbox', 'Item', 'Items', 'Manager'],
	...['manager', 'Open', 'Ringside', 'Status', 'Team', 'team', 'Top', 'Urgent', 'urgent', 'VIP', 'voicemail'],
	...['Teams', 'Token', 'Webhooks', 'Website', 'Workaround']
]);

describe('A component', () => {
	it.each(COMPONENTS)('has no words of its own: %s', (path) => {
		expect(wordsIn(readFileSync(`${SRC}/${path}`, 'utf8'))).toEqual([]);
	});

	it.each([
		['text', '<p>Good morning</p>'],
		['a name for the ear', '<button aria-label="Close the list">×</button>'],
		['a property that is shown', '<Wide title="Who calls">…</Wide>'],
		['a choice between words', '<p>{isOpen ? "is open" : word}</p>'],
		['words around a value', '<p title={`kept on ${count} people`}>{count}</p>']
	])('is found to have %s', (_what, source) => {
		expect(wordsIn(source)).not.toEqual([]);
	});

	it('may have keys, signs, addresses and classes', () => {
		const source = '<a class="is wide" href="/sd/person?x=yes">{count} · <kbd>Ctrl</kbd><kbd>K</kbd> {word ?? "-"}</a>';

		expect(wordsIn(source)).toEqual([]);
	});
});

describe('The Dutch catalogue', () => {
	const pairs = [
		...pairsOf('', ALL_TEXTS.en, ALL_TEXTS.nl),
		...pairsOf('directories', directoryTexts('en'), directoryTexts('nl')),
		...pairsOf('door', doorTexts('en'), doorTexts('nl')),
		...pairsOf('apiAccess', apiAccessTexts('en'), apiAccessTexts('nl')),
		...pairsOf('personPages', personPageTexts('en'), personPageTexts('nl')),
		...pairsOf('webhooks', webhookTexts('en'), webhookTexts('nl')),
		...pairsOf('importPages', importPageTexts('en'), importPageTexts('nl'))
	];

	it('has a twin for each English text, of the same kind', () => {
		expect(pairs.filter(({ en, nl }) => typeof en !== typeof nl).map(({ name }) => name)).toEqual([]);
	});

	it('is Dutch: only words that both languages have are the same', () => {
		const same = pairs.filter(({ en, nl }) => typeof en === 'string' && en === nl && /\p{L}{2}/u.test(en));

		const words = new Set(same.map(({ en }) => String(en)));

		expect([...words].filter((word) => !BOTH_LANGUAGES.has(word))).toEqual([]);
	});

	it('says what a page shows of a refusal', () => {
		const codes = REFUSING.flatMap((path) => refusalsIn(readFileSync(`${SRC}/${path}`, 'utf8')));

		expect(codes.length).toBeGreaterThan(20);
		expect([...new Set(codes)].filter((code) => !isSaid(code) && !NEVER_SHOWN.test(code))).toEqual([]);
	});
});

describe('The keys of a page', () => {
	it.each([
		['English', ALL_TEXTS.en],
		['Dutch', ALL_TEXTS.nl]
	])('have different words in %s, so that each is listed once', (_language, { keys }) => {
		const words = Object.values(keys);

		expect(new Set(words).size).toBe(words.length);
	});
});

/** Words that stand in the markup, outside scripts and styles. */
function wordsIn(source: string): string[] {
	return spokenIn(parse(source, { modern: true }).fragment);
}

function spokenIn(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(spokenIn);
	if (!isNode(node)) return [];
	if (node.type === 'Comment' || (node.type === 'Attribute' && !SPOKEN.test(String(node['name'])))) return [];
	if (node.type === 'Text') return saying(node['data']);
	if (node.type === 'Literal') return sayingInCode(node['value']);
	if (node.type === 'TemplateElement') return saying(cookedOf(node['value']));
	return Object.entries(node).flatMap(([name, value]) => (UNSPOKEN.has(name) ? [] : spokenIn(value)));
}

/** Parts of the tree that hold no markup, and calls, whose texts are names of events and fields. */
const UNSPOKEN = new Set(['metadata', 'name_loc', 'loc', 'context', 'test', 'key', 'directives']);

function saying(text: unknown): string[] {
	const words = String(text).replace(SAME_EVERYWHERE, '').replace(/\s+/gu, ' ').trim();
	return /\p{L}{2}/u.test(words) ? [words] : [];
}

/** In code a text without a blank or a capital letter is a name of something. */
function sayingInCode(value: unknown): string[] {
	return typeof value === 'string' && /^\p{Lu}\p{Ll}+$|\s/u.test(value) ? saying(value) : [];
}

function cookedOf(value: unknown): unknown {
	return typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : '';
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> & { readonly type?: string } {
	return typeof value === 'object' && value !== null;
}

/** Codes as they are written where a refusal is made. */
function refusalsIn(source: string): string[] {
	return [...source.matchAll(/new Refusal\(\s*'[\w-]+',\s*'([\w.-]+)'/gu)].flatMap(([, code]) => code ?? []);
}

function isSaid(code: string): boolean {
	return code in ALL_TEXTS.nl.refusals || SAID_ALREADY.test(code);
}

interface Pair {
	readonly name: string;
	readonly en: unknown;
	readonly nl: unknown;
}

function pairsOf(name: string, en: unknown, nl: unknown): Pair[] {
	if (typeof en !== 'object' || en === null) return [{ name, en, nl }];
	const twins = new Map(Object.entries(nl ?? {}));
	return Object.entries(en).flatMap(([key, value]) => pairsOf(`${name}.${key}`, value, twins.get(key)));
}
