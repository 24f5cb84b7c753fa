/**
 * Teams as programs write and list them, with 4me's names of fields and filters. A team may be disabled while it has open
 * requests, as in a file: they stay with it until somebody assigns them. Pure.
 */
import { PERSON_LISTING } from '#people/person-listing.ts';
import {
	DISABLED,
	flagField,
	ID_FIELD,
	MOMENT_FIELDS,
	nameField,
	ORIGIN_FIELDS,
	type Listing
} from '#records/listing.ts';
import { linkedField, linkedListing, type RecordKind } from '#records/record-kind.ts';

const MEMBERS = {
	table: 'team_member',
	owner: 'team_id',
	other: 'person_id',
	of: 'person',
	unknown: 'There is no such person to be a member.'
};

export const TEAMS: RecordKind = {
	table: 'team',
	noun: 'team',
	word: 'team',
	nameField: 'name',
	defaults: { disabled: false },
	links: { members: MEMBERS },
	references: []
};

export const TEAM_LISTING: Listing = {
	name: 'teams',
	table: 'team',
	hasDisabled: true,
	idType: 'bigint',
	order: 'name',
	joins: '',
	fields: {
		id: ID_FIELD,
		...ORIGIN_FIELDS,
		name: nameField('r.name'),
		disabled: flagField('r.disabled'),
		members: linkedField(MEMBERS),
		...MOMENT_FIELDS
	},
	predefined: DISABLED
};

export const MEMBER_LISTING: Listing = linkedListing(PERSON_LISTING, 'members', {
	table: 'team_member',
	own: 'person_id',
	owner: 'team_id'
});

export const TEAMS_OF_PERSON: Listing = linkedListing(TEAM_LISTING, 'teams', {
	table: 'team_member',
	own: 'team_id',
	owner: 'person_id'
});
