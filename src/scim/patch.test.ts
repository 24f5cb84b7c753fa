import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#foundation/refusals.ts';
import { applyPatch, readPatch } from './patch.ts';
import { readResource } from './read-resource.ts';
import { ENTERPRISE, USER_TYPE } from './schemas.ts';
import type { ScimObject } from './scim-value.ts';

const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';
const MESSAGE = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

const ADA: ScimObject = {
	userName: 'ada',
	title: 'Clerk',
	name: { givenName: 'Ada', familyName: 'Lindqvist' },
	emails: [
		{ value: 'a@x.example', type: 'work', primary: true },
		{ value: 'b@x.example', type: 'home' }
	],
	[ENTERPRISE]: { department: 'Sales', manager: { value: '7' } }
};

const patch = (...operations: readonly object[]) =>
	applyPatch(USER_TYPE, ADA, readPatch({ schemas: [MESSAGE], Operations: operations }));

describe('A patch', () => {
	it.each<[string, object, ScimObject]>([
		['replaces a text', { op: 'replace', path: 'title', value: 'Head' }, { title: 'Head' }],
		['knows names in any case', { op: 'REPLACE', path: 'TITLE', value: 'Head' }, { title: 'Head' }],
		[
			'knows names with the URI of their schema',
			{ op: 'add', path: `${CORE}:title`, value: 'Head' },
			{ title: 'Head' }
		],
		[
			'changes a part',
			{ op: 'add', path: 'name.givenName', value: 'Eve' },
			{
				name: { givenName: 'Eve', familyName: 'Lindqvist' }
			}
		],
		[
			'changes the parts that it has',
			{ op: 'replace', path: 'name', value: { givenName: 'Eve' } },
			{
				name: { givenName: 'Eve', familyName: 'Lindqvist' }
			}
		],
		[
			'empties by null',
			{ op: 'replace', path: 'name', value: { givenName: null } },
			{ name: { familyName: 'Lindqvist' } }
		],
		[
			'adds to a list, once',
			{ op: 'add', path: 'emails', value: [{ value: 'B@x.example', type: 'Home' }, { value: 'c@x.example' }] },
			{
				emails: [
					{ value: 'a@x.example', type: 'work', primary: true },
					{ value: 'B@x.example', type: 'Home' },
					{ value: 'c@x.example' }
				]
			}
		],
		[
			'adds one object to a list',
			{ op: 'add', path: 'emails', value: { value: 'c@x.example', primary: true } },
			{
				emails: [
					{ value: 'a@x.example', type: 'work', primary: false },
					{ value: 'b@x.example', type: 'home' },
					{ value: 'c@x.example', primary: true }
				]
			}
		],
		[
			'replaces a list',
			{ op: 'replace', path: 'emails', value: [{ value: 'c@x.example' }] },
			{ emails: [{ value: 'c@x.example' }] }
		],
		[
			'changes the value that matches',
			{ op: 'replace', path: 'emails[type eq "home"].value', value: 'c@x.example' },
			{
				emails: [
					{ value: 'a@x.example', type: 'work', primary: true },
					{ value: 'c@x.example', type: 'home' }
				]
			}
		],
		[
			'makes another value the main one',
			{ op: 'replace', path: 'emails[type eq "home"].primary', value: 'True' },
			{
				emails: [
					{ value: 'a@x.example', type: 'work', primary: false },
					{ value: 'b@x.example', type: 'home', primary: true }
				]
			}
		],
		[
			'removes the value that matches',
			{ op: 'remove', path: 'emails[value ew "@x.example" and not (primary eq true)]' },
			{
				emails: [{ value: 'a@x.example', type: 'work', primary: true }]
			}
		],
		['removes nothing where nothing matches', { op: 'remove', path: 'emails[type eq "other"]' }, {}],
		[
			'removes the address of an email, and with it the email',
			{ op: 'remove', path: 'emails[type eq "home"].value' },
			{
				emails: [{ value: 'a@x.example', type: 'work', primary: true }]
			}
		],
		[
			'sets an extension',
			{ op: 'replace', path: ENTERPRISE, value: { costCenter: '1', manager: '8' } },
			{
				[ENTERPRISE]: { department: 'Sales', costCenter: '1', manager: { value: '8' } }
			}
		],
		[
			'empties a manager by an empty text',
			{ op: 'replace', path: `${ENTERPRISE}:manager`, value: '' },
			{ [ENTERPRISE]: { department: 'Sales' } }
		],
		[
			'empties a manager by an empty value',
			{ op: 'replace', path: `${ENTERPRISE}:manager.value`, value: '' },
			{ [ENTERPRISE]: { department: 'Sales' } }
		]
	])('%s', (_what, operation, expected) => {
		expect(patch(operation)).toEqual({ ...ADA, ...expected });
	});

	it('removes an attribute and an extension', () => {
		const { userName, name, emails } = ADA;

		expect(patch({ op: 'remove', path: 'title' }, { op: 'Remove', path: ENTERPRISE })).toEqual({
			userName,
			name,
			emails
		});
	});

	it.each<[string, object, string]>([
		['of an unknown kind', { op: 'move', path: 'title' }, 'scim.invalidSyntax'],
		['of something that is not there', { op: 'add', path: 'shoes', value: 1 }, 'scim.invalidPath'],
		['of a path that is none', { op: 'add', path: 'emails[', value: 1 }, 'scim.invalidPath'],
		['within the objects of the program', { op: 'add', path: '__proto__.polluted', value: 'x' }, 'scim.invalidPath'],
		['of a filter that is none', { op: 'add', path: 'emails[type].value', value: 'x' }, 'scim.invalidFilter'],
		['of one value among one', { op: 'add', path: 'title[value eq "x"]', value: 'x' }, 'scim.invalidPath'],
		['of what is ours', { op: 'replace', path: 'id', value: '9' }, 'scim.mutability'],
		['of groups from the side of the user', { op: 'add', path: 'groups', value: [{ value: 'x' }] }, 'scim.mutability'],
		['of nothing', { op: 'remove' }, 'scim.noTarget'],
		[
			'of values that nobody can guess',
			{ op: 'replace', path: 'emails[type ne "work" and value co "z"].value', value: 'x' },
			'scim.noTarget'
		],
		['to another type', { op: 'replace', path: 'active', value: 'perhaps' }, 'scim.invalidValue'],
		['to a list where there is one value', { op: 'replace', path: 'title', value: ['x'] }, 'scim.invalidValue']
	])('is refused %s', (_what, operation, code) => {
		expect(outcome(() => patch(operation))).toBe(code);
	});

	it('passes over what only we say, where all of a resource is sent', () => {
		expect(patch({ op: 'replace', value: { id: '9', meta: {}, schemas: [], groups: [], title: 'Head' } })).toEqual({
			...{ ...ADA, title: 'Head' }
		});
	});

	it('leaves a resource that can be read as it is, or is refused, whatever it is', () => {
		const paths = fc.constantFrom(
			...[
				'title',
				'name',
				'name.givenName',
				'emails',
				'emails.value',
				'emails[type eq "work"]',
				'emails[primary eq true].value'
			],
			...[
				'phoneNumbers[type eq "fax"]',
				'active',
				ENTERPRISE,
				`${ENTERPRISE}:manager`,
				'roles',
				'constructor',
				undefined
			]
		);
		const values = fc.oneof(
			...[fc.string(), fc.boolean(), fc.constant(null), fc.integer()],
			fc.array(
				fc.oneof(
					fc.string(),
					fc.record({ value: fc.string(), type: fc.constantFrom('work', 'fax'), primary: fc.boolean() })
				)
			),
			fc.dictionary(
				fc.constantFrom('value', 'type', 'primary', 'givenName', 'title', 'name.givenName', '__proto__'),
				fc.jsonValue()
			)
		);
		const operations = fc.array(
			fc.record({ op: fc.constantFrom('add', 'replace', 'remove'), path: paths, value: values }),
			{ minLength: 1 }
		);

		fc.assert(
			fc.property(operations, (all) => {
				expect(outcome(() => isStable(all))).toMatch(/^(?:true|scim\.\w+)$/u);
			})
		);
		expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
	});
});

/** Read again, a patched resource is the same. */
function isStable(operations: readonly object[]): boolean {
	const patched = patch(...operations);
	expect(readResource(USER_TYPE, { ...patched, schemas: [CORE] })).toEqual(patched);
	return true;
}

function outcome(work: () => unknown): string {
	try {
		return String(work());
	} catch (error) {
		return error instanceof Refusal ? error.code : String(error);
	}
}
