/** What a list is asked for: in an address, or as a message to /.search (RFC 7644, 3.4.2 and 3.4.3). Pure. */
import { findPath, type AttributePath } from './attribute-path.ts';
import { readFilter, type Filter } from './filter.ts';
import { readProjection, type Projection } from './projection.ts';
import { requireSchema, valueOf } from './read-resource.ts';
import type { ResourceType } from './schemas.ts';
import { scimRefusal } from './scim-refusal.ts';
import { isObject } from './scim-value.ts';

export interface ListQuery {
	readonly filter: Filter | undefined;
	readonly sortBy: AttributePath | undefined;
	readonly descending: boolean;
	/** From 1. */
	readonly startIndex: number;
	readonly count: number;
	readonly projection: Projection;
}

/** Resources of an answer, where nothing is said and at most: our choice. */
const USUAL_COUNT = 100;
export const MOST_RESOURCES = 200;

/** Further down nobody pages: PostgreSQL counts in 64 bits, JavaScript exactly up to here. */
const LARGEST_INDEX = Number.MAX_SAFE_INTEGER;

const SEARCH_MESSAGE = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest';

const PARAMETERS = [
	'filter',
	'sortBy',
	'sortOrder',
	'startIndex',
	'count',
	'attributes',
	'excludedAttributes'
] as const;

type Asked = Readonly<Partial<Record<(typeof PARAMETERS)[number], string>>>;

/** @throws Refusal `scim.invalidFilter`, `scim.invalidValue`. */
export function readListQuery(type: ResourceType, search: URLSearchParams): ListQuery {
	return readAsked(type, Object.fromEntries(PARAMETERS.map((name) => [name, search.get(name) ?? undefined])));
}

/** @throws Refusal `scim.invalidSyntax`, `scim.invalidFilter`, `scim.invalidValue`. */
export function readSearchMessage(type: ResourceType, body: unknown): ListQuery {
	if (!isObject(body)) throw scimRefusal('invalidSyntax', 'Send a JSON object.');
	requireSchema(body, SEARCH_MESSAGE);
	return readAsked(type, Object.fromEntries(PARAMETERS.map((name) => [name, textOf(valueOf(body, name))])));
}

export function readProjectionOf(type: ResourceType, search: URLSearchParams): Projection {
	return readProjection(type, namesIn(search.get('attributes')), namesIn(search.get('excludedAttributes')));
}

function readAsked(type: ResourceType, asked: Asked): ListQuery {
	const { filter, sortBy, sortOrder } = asked;
	return {
		filter: filter === undefined || filter.trim() === '' ? undefined : readFilter(filter),
		sortBy: sortBy === undefined || sortBy === '' ? undefined : getPath(type, sortBy),
		descending: readOrder(sortOrder),
		startIndex: Math.max(1, readNumber('startIndex', asked.startIndex, 1)),
		count: Math.min(MOST_RESOURCES, Math.max(0, readNumber('count', asked.count, USUAL_COUNT))),
		projection: readProjection(type, namesIn(asked.attributes), namesIn(asked.excludedAttributes))
	};
}

function getPath(type: ResourceType, name: string): AttributePath {
	const found = findPath(type, name);
	if (found?.attribute !== undefined) return found;
	throw scimRefusal('invalidValue', `A ${type.name} has no "${name.slice(0, 80)}" to sort by.`);
}

function readOrder(order: string | undefined): boolean {
	const word = (order ?? 'ascending').toLowerCase();
	if (word === 'ascending' || word === 'descending') return word === 'descending';
	throw scimRefusal('invalidValue', '"sortOrder" is ascending or descending.');
}

function readNumber(name: string, text: string | undefined, usual: number): number {
	if (text === undefined || text === '') return usual;
	if (/^-?\d{1,15}$/u.test(text)) return Math.min(Number(text), LARGEST_INDEX);
	throw scimRefusal('invalidValue', `"${name}" is a whole number.`);
}

function namesIn(list: string | null | undefined): string[] {
	return (list ?? '').split(',').filter((name) => name.trim() !== '');
}

/** Lists of names may come as lists, numbers as numbers. */
function textOf(value: unknown): string | undefined {
	if (Array.isArray(value)) return value.map(String).join(',');
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
