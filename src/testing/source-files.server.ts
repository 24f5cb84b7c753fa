/** The source of the project as text: what each file imports, for tests of the rules that hold between files. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
	/** From `src`, with slashes: `people/search.server.ts`. */
	readonly path: string;
	/** First folder of the path; '' for a file that lies in `src` itself. */
	readonly folder: string;
	readonly isTest: boolean;
	readonly text: string;
	/** What TypeScript reads: of a component its scripts, joined. */
	readonly syntax: ts.SourceFile;
	readonly imports: readonly Import[];
}

export interface Import {
	/** As it is written: `#people/search.server.ts`, `./words.ts`, `node:fs`. */
	readonly written: string;
	/** Path of the file of ours that it means; undefined for a package. */
	readonly target: string | undefined;
	/** Only types: nothing of it is there when the program runs. */
	readonly isType: boolean;
}

const SOURCES = join(import.meta.dirname, '..');

/** Every file of `src` that holds code, in the order of their paths. */
export function listSourceFiles(): SourceFile[] {
	return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(?:ts|svelte)$/u.test(path) && !path.endsWith('.d.ts'))
		.toSorted()
		.map((path) => readSource(path.replaceAll(sep, '/')));
}

/** First folder of a path in `src`. */
export function folderOf(path: string): string {
	return path.includes('/') ? (path.split('/', 1)[0] ?? '') : '';
}

function readSource(path: string): SourceFile {
	const text = readFileSync(join(SOURCES, path), 'utf8');
	const code = path.endsWith('.svelte') ? scriptsOf(text) : text;
	const syntax = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
	return {
		path,
		folder: folderOf(path),
		isTest: /\.test\.ts$/u.test(path) || path.startsWith('testing/'),
		text,
		syntax,
		imports: importsOf(syntax).map(({ written, isType }) => ({ written, isType, target: targetOf(path, written) }))
	};
}

function scriptsOf(component: string): string {
	return [...component.matchAll(/<script[^>]*>([^]*?)<\/script>/gu)].map(([, script]) => script).join('\n');
}

function importsOf(syntax: ts.SourceFile): { written: string; isType: boolean }[] {
	const found: { written: string; isType: boolean }[] = [];
	visit(syntax);
	return found;

	function visit(node: ts.Node): void {
		const written = moduleOf(node);
		if (written !== undefined) found.push({ written, isType: isTypeOnly(node) });
		ts.forEachChild(node, visit);
	}
}

function moduleOf(node: ts.Node): string | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
		return textOf(node.arguments[0]);
	return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
	return node !== undefined && ts.isStringLiteral(node) ? node.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
	if (ts.isImportTypeNode(node)) return true;
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
	const { phaseModifier, name, namedBindings } = node.importClause;
	if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const named = namedBindings !== undefined && ts.isNamedImports(namedBindings) ? namedBindings.elements : undefined;
	return name === undefined && named !== undefined && named.every(({ isTypeOnly }) => isTypeOnly);
}

function targetOf(path: string, written: string): string | undefined {
	if (written.startsWith('#')) return written.slice(1);
	if (!written.startsWith('.') || written.endsWith('/$types')) return undefined;
	const target = posix.join(dirname(path), written);
	return target.startsWith('..') ? relative(SOURCES, join(SOURCES, target)) : target;
}
