/**
 * Who may import whom. Arrows only point downwards, so that a reader of a folder has only those below it to know,
 * and whatever decides something can be tried without a database.
 */
import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { folderOf, listSourceFiles, type Import, type SourceFile } from '#testing/source-files.server.ts';

/** What each folder may import, besides itself. Files that lie in `src` itself and pages compose all of it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	foundation: [],
	texts: [],
	'telephone-numbers': ['foundation', 'texts'],
	database: ['foundation'],
	accounts: ['foundation', 'database'],
	records: ['foundation', 'database', 'accounts'],
	people: ['foundation', 'texts', 'database', 'accounts', 'records', 'telephone-numbers'],
	services: ['foundation', 'texts', 'database', 'accounts', 'records', 'people'],
	// The numbers in a note are links that dial.
	requests: ['foundation', 'texts', 'database', 'accounts', 'records', 'people', 'services', 'telephone-numbers'],
	callers: ['foundation', 'texts', 'database', 'accounts', 'telephone-numbers', 'people', 'services', 'requests'],
	calls: [
		'foundation',
		'texts',
		'database',
		'accounts',
		'records',
		'telephone-numbers',
		'people',
		'callers',
		'requests'
	],
	directory: ['foundation', 'database', 'accounts', 'telephone-numbers', 'people', 'services', 'requests'],
	webhooks: ['foundation', 'database', 'accounts']
};

const DOMAIN = Object.keys(MAY_IMPORT);

const MAY_IMPORT_MUCH: Readonly<Record<string, readonly string[]>> = {
	api: DOMAIN,
	scim: DOMAIN,
	console: [...DOMAIN, 'scim'],
	commands: [...DOMAIN, 'api', 'scim'],
	testing: [...DOMAIN, 'api', 'commands', 'scim'],
	routes: [...DOMAIN, 'api', 'scim', 'console', ''],
	'': [...DOMAIN, 'api', 'scim', 'commands']
};

/**
 * What may touch the database, the network, files or the process without saying so in its name: whole folders that
 * run on the server alone, migrations, whose names stand in databases, and the driver's own table of types.
 */
const SAYS_NOTHING = ['commands/', 'api/', 'database/migrations/', 'database/parsers.ts'];

/** Packages and built-in modules that reach outside of the program. */
const REACHES_OUT =
	/^(?:pg|kysely|argon2|ldapts|@electric-sql\/.+|node:(?:child_process|cluster|dgram|dns|fs|http|http2|https|net|os|process|sqlite|tls|worker_threads)(?:\/.+)?)$/u;

const files = listSourceFiles();
const ours = files.filter(({ isTest }) => !isTest);

describe('The folders of the source', () => {
	it('are those that have a rule', () => {
		const ruled = [...DOMAIN, ...Object.keys(MAY_IMPORT_MUCH)];

		expect(files.filter(({ folder }) => !ruled.includes(folder)).map(({ path }) => path)).toEqual([]);
	});

	it('import only those below them', () => {
		expect(
			wrong(ours, ({ folder }, { target }) => target === undefined || isAllowed(folder, folderOf(target)))
		).toEqual([]);
	});

	it('import code for tests in tests alone', () => {
		expect(wrong(ours, (_file, { target }) => target === undefined || folderOf(target) !== 'testing')).toEqual([]);
	});

	it('name a file of another folder from the top, and one of their own from where they stand', () => {
		const isWell = ({ folder }: SourceFile, { written, target }: Import) =>
			target === undefined || folderOf(target) === '' || written.startsWith('#') === (folderOf(target) !== folder);

		expect(wrong(files, isWell)).toEqual([]);
	});

	it('name files with their ending, and files that are there', () => {
		const paths = new Set(files.map(({ path }) => path));
		const isThere = (_file: SourceFile, { target }: Import) =>
			target === undefined || paths.has(target) || target.startsWith('..') || /\.(?:css|svg)$/u.test(target);

		expect(wrong(files, isThere)).toEqual([]);
	});
});

describe('A file without .server in its name', () => {
	it('uses no code that reaches the database, the network, files or the process', () => {
		const pure = ours.filter((file) => !isServer(file));
		const isPure = (_file: SourceFile, { written, isType }: Import) =>
			isType || (!REACHES_OUT.test(written) && !/\.server\.ts$/u.test(written));

		expect(wrong(pure, isPure)).toEqual([]);
	});

	it('does not speak of the process', () => {
		const speaking = ours.filter((file) => !isServer(file) && mentions(file, 'process'));

		expect(speaking.map(({ path }) => path)).toEqual([]);
	});
});

describe('Modules', () => {
	it('do not need each other in a circle', () => {
		expect(findCircle(ours)).toEqual([]);
	});

	it('say something of their own: none only passes on what others export', () => {
		const passing = ours.filter(({ path, syntax }) => path.endsWith('.ts') && onlyPassesOn(syntax));

		expect(passing.map(({ path }) => path)).toEqual([]);
	});

	it('have names for what they export', () => {
		const nameless = ours.filter(
			({ path, syntax }) => path.endsWith('.ts') && syntax.statements.some(ts.isExportAssignment)
		);

		expect(nameless.map(({ path }) => path)).toEqual([]);
	});
});

function isAllowed(from: string, to: string): boolean {
	return from === to || (MAY_IMPORT[from] ?? MAY_IMPORT_MUCH[from] ?? []).includes(to);
}

/** Says so in its name, or is a page's address, which runs on the server alone. */
function isServer({ path }: SourceFile): boolean {
	return /\.server\.ts$|\/\+server\.ts$/u.test(path) || SAYS_NOTHING.some((place) => path.startsWith(place));
}

function wrong(among: readonly SourceFile[], isWell: (file: SourceFile, one: Import) => boolean): string[] {
	return among.flatMap((file) =>
		file.imports.filter((one) => !isWell(file, one)).map(({ written }) => `${file.path} imports ${written}`)
	);
}

function mentions({ syntax }: SourceFile, name: string): boolean {
	return has(syntax);

	function has(node: ts.Node): boolean {
		const isObject = ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression);
		if (isObject && node.expression.getText(syntax) === name) return true;
		return ts.forEachChild(node, has) ?? false;
	}
}

function onlyPassesOn({ statements }: ts.SourceFile): boolean {
	const isPassing = (statement: ts.Statement) =>
		ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
	return statements.length > 0 && statements.every(isPassing);
}

/** The first circle found, as paths in the order of the imports; types do not count, as they need nothing at run time. */
function findCircle(among: readonly SourceFile[]): string[] {
	const needs = new Map(
		among.map(({ path, imports }) => [
			path,
			imports.flatMap(({ target, isType }) => (isType || !target ? [] : [target]))
		])
	);
	const done = new Set<string>();
	for (const path of needs.keys()) {
		const circle = circleFrom(path, []);
		if (circle.length > 0) return circle;
	}
	return [];

	function circleFrom(path: string, way: readonly string[]): string[] {
		if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
		if (done.has(path)) return [];
		for (const next of needs.get(path) ?? []) {
			const circle = circleFrom(next, [...way, path]);
			if (circle.length > 0) return circle;
		}
		done.add(path);
		return [];
	}
}
