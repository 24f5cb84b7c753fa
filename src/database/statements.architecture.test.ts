/**
 * What keeps the way to a distributed PostgreSQL (Citus) open, read from the text of migrations and statements: some
 * of what one machine takes is refused there, and nothing on this machine would say so.
 */
import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { listSourceFiles, type SourceFile } from '#testing/source-files.server.ts';

/** The bookkeeping of migrations stays where migrations run. */
const LOCAL_TABLES = ['migration'];

const ours = listSourceFiles().filter(({ isTest, path }) => !isTest && path.endsWith('.ts'));
const migrations = ours.filter(({ path }) => path.startsWith('database/migrations/'));
const written = ours.flatMap((file) => sqlOf(file).map((sql) => ({ path: file.path, sql })));
const inMigrations = written.filter(({ path }) => path.startsWith('database/migrations/'));

describe('Migrations', () => {
	it('are read by this test', () => {
		expect(inMigrations.filter(({ sql }) => /\bcreate table\b/iu.test(sql)).length).toBeGreaterThan(20);
	});

	it('add columns without a rule: a rule is a statement of its own, with a name', () => {
		expect(that(inMigrations, /\badd column\b[^;]*\b(?:check|unique|references|primary key)\b/iu)).toEqual([]);
	});

	it('add one rule in a statement, and nothing else', () => {
		const adding = inMigrations.filter(({ sql }) => /\badd constraint\b/iu.test(sql));

		expect(that(adding, /\badd constraint\b[^;]*,\s*(?:add|drop|alter)\b/iu)).toEqual([]);
		expect(that(adding, /\balter table\b[^;]*,\s*add constraint\b/iu)).toEqual([]);
	});

	it('rename no rule', () => {
		expect(that(inMigrations, /\brename constraint\b/iu)).toEqual([]);
	});

	it('make no triggers', () => {
		expect(that(inMigrations, /\bcreate (?:constraint )?trigger\b/iu)).toEqual([]);
	});

	it.each(migrations.map(({ path }) => [path]))('spread each table that they create: %s', (path) => {
		const texts = inMigrations.filter((one) => one.path === path).map(({ sql }) => sql);
		const created = texts.flatMap((sql) => namesIn(sql, /\bcreate table (?:if not exists )?(\w+)/giu));
		const spread = texts.flatMap((sql) => namesIn(sql, /\bselect spread(?:_everywhere)?\('(\w+)'\)/giu));

		expect(created.filter((table) => !LOCAL_TABLES.includes(table))).toEqual(spread);
	});
});

describe('Statements', () => {
	it('call no function in what a conflict updates: moments and values come in as parameters', () => {
		expect(
			that(written, /\bdo update\b\s+set\b(?:(?!\bwhere\b|\breturning\b)[^])*?\b(?!excluded\b)\w+\s*\(/iu)
		).toEqual([]);
		expect(updatesThatCall(/\b\w+\s*\(/u)).toEqual([]);
	});

	it('lock rows of one account', () => {
		const locking = /\bfor (?:no key )?(?:update|share)\b/iu;
		const unbound = written.filter(({ sql }) => locking.test(sql) && !/\baccount_id\b/iu.test(sql));

		expect(unbound.map(({ path }) => path)).toEqual([]);
		expect(chainsWithout(['forUpdate', 'forShare', 'forNoKeyUpdate'], /account_?id/iu)).toEqual([]);
	});

	it('merge nothing', () => {
		expect(that(written, /\bmerge into\b/iu)).toEqual([]);
	});
});

function that(among: readonly { path: string; sql: string }[], refused: RegExp): string[] {
	return among
		.filter(({ sql }) => refused.test(sql))
		.map(({ path, sql }) => `${path}: ${refused.exec(sql)?.[0] ?? ''}`);
}

function namesIn(sql: string, pattern: RegExp): string[] {
	return [...sql.matchAll(pattern)].map(([, name]) => name ?? '');
}

/** Texts of a file that could be SQL, without comments and with a mark for what is put in. */
function sqlOf({ syntax }: SourceFile): string[] {
	return nodesOf(syntax)
		.map(textOf)
		.filter((text) => text !== undefined)
		.map((text) => text.replace(/--.*$/gmu, ''));
}

function textOf(node: ts.Node): string | undefined {
	if (ts.isTemplateExpression(node)) {
		return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' :value ');
	}
	return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? node.text : undefined;
}

/** What the query builder updates on a conflict, where its SQL holds something. */
function updatesThatCall(refused: RegExp): string[] {
	return methodCalls(['doUpdateSet']).flatMap(({ path, call }) =>
		call.arguments
			.flatMap(nodesOf)
			.map(textOf)
			.filter((text) => text !== undefined && refused.test(text))
			.map((text) => `${path}: ${String(text)}`)
	);
}

/** Queries of the builder that call a method, and do not hold something. */
function chainsWithout(methods: readonly string[], needed: RegExp): string[] {
	return methodCalls(methods)
		.filter(({ call }) => !needed.test(call.getText()))
		.map(({ path, call }) => `${path}: ${call.getText()}`);
}

function methodCalls(methods: readonly string[]): { path: string; call: ts.CallExpression }[] {
	return ours.flatMap(({ path, syntax }) =>
		nodesOf(syntax)
			.filter(ts.isCallExpression)
			.filter(({ expression }) => ts.isPropertyAccessExpression(expression) && methods.includes(expression.name.text))
			.map((call) => ({ path, call }))
	);
}

function nodesOf(syntax: ts.Node): ts.Node[] {
	const found: ts.Node[] = [];
	visit(syntax);
	return found;

	function visit(node: ts.Node): void {
		found.push(node);
		ts.forEachChild(node, visit);
	}
}
