/** Requests and their notes as programs list them, with 4me's names of fields and filters. Pure. */
import { named, orderedReferenceField } from '#people/named-sql.ts';
import {
	flagField,
	ID_FIELD,
	MOMENT_FIELDS,
	momentField,
	momentValue,
	ORIGIN_FIELDS,
	orderedTextField,
	shownField,
	textField,
	wordField,
	type Listing
} from '#records/listing.ts';
import { CATEGORIES, COMPLETION_REASONS, IMPACTS, MAJOR_INCIDENT_STATUSES, STATUSES } from './vocabulary.ts';

export const GROUPINGS = ['none', 'group', 'grouped'] as const;

const OPEN = `r.status not in ('completed', 'declined')`;
const GROUPING = `case when r.is_group then 'group' when r.grouped_into_id is not null then 'grouped' else 'none' end`;

const ITEMS = `(
	select coalesce(json_agg(json_build_object('id', i.id, 'name', i.name) order by i.name, i.id), '[]')
	from request_configuration_item l
	join configuration_item i on i.account_id = $1 and i.id = l.configuration_item_id
	where l.account_id = $1 and l.request_id = r.id)`;

/** Best effort has no moment; 4me writes the word in its place. */
const NEXT_TARGET = `case when r.next_target_at is null and r.best_effort and ${OPEN} then 'best_effort'
	else ${momentValue('r.next_target_at')} end`;

const MY_TEAMS = (me: string) => `r.team_id in (
	select mine.team_id from team_member mine where mine.account_id = $1 and mine.person_id = ${me})`;

/** Reads the indexes request_pkey, request_by_update, and those of the columns that are asked for. */
export const REQUEST_LISTING: Listing = {
	name: 'requests',
	table: 'request',
	hasDisabled: false,
	idType: 'bigint',
	order: '-id',
	joins: `
		left join person requester on requester.account_id = $1 and requester.id = r.requested_by_id
		left join person beneficiary on beneficiary.account_id = $1 and beneficiary.id = r.requested_for_id
		left join organization on organization.account_id = $1 and organization.id = beneficiary.organization_id
		left join person creator on creator.account_id = $1 and creator.id = r.created_by_id
		left join team on team.account_id = $1 and team.id = r.team_id
		left join person member on member.account_id = $1 and member.id = r.member_id
		left join service_instance on service_instance.account_id = $1 and service_instance.id = r.service_instance_id
		left join request_template template on template.account_id = $1 and template.id = r.template_id
		left join request request_group on request_group.account_id = $1 and request_group.id = r.grouped_into_id`,
	fields: {
		id: ID_FIELD,
		...ORIGIN_FIELDS,
		subject: orderedTextField('r.subject', { isListed: true }),
		category: wordField('r.category', CATEGORIES, { isListed: true }),
		impact: wordField('r.impact', IMPACTS, { isListed: true }),
		status: wordField('r.status', STATUSES, { isListed: true }),
		completion_reason: wordField('r.completion_reason', COMPLETION_REASONS),
		next_target_at: { ...momentField('r.next_target_at', { isListed: true }), value: NEXT_TARGET },
		response_target_at: momentField('r.response_target_at'),
		resolution_target_at: momentField('r.resolution_target_at'),
		completed_at: momentField('r.completed_at', { isListed: true }),
		waiting_until: momentField('r.waiting_until'),
		desired_completion_at: momentField('r.desired_completion_at'),
		team: orderedReferenceField('team', 'r.team_id', { isListed: true }),
		member: orderedReferenceField('member', 'r.member_id', { isListed: true }),
		grouped_into: {
			value: `case when request_group.id is null then null
				else json_build_object('id', request_group.id, 'subject', request_group.subject) end`,
			filter: { kind: 'id', column: 'r.grouped_into_id' },
			isListed: true
		},
		grouping: { value: GROUPING, filter: { kind: 'word', column: GROUPING, words: GROUPINGS } },
		service_instance: orderedReferenceField('service_instance', 'r.service_instance_id', { isListed: true }),
		cis: shownField(ITEMS),
		template: orderedReferenceField('template', 'r.template_id'),
		requested_by: orderedReferenceField('requester', 'r.requested_by_id'),
		requested_for: orderedReferenceField('beneficiary', 'r.requested_for_id'),
		created_by: orderedReferenceField('creator', 'r.created_by_id'),
		organization: {
			value: named('organization'),
			filter: {
				kind: 'id',
				column: 'asking.organization_id',
				within: (condition) => `r.requested_for_id in (
					select asking.id from person asking where asking.account_id = $1 and ${condition})`
			}
		},
		urgent: flagField('r.urgent'),
		major_incident_status: wordField('r.major_incident_status', MAJOR_INCIDENT_STATUSES),
		reopen_count: shownField('r.reopen_count'),
		...MOMENT_FIELDS
	},
	predefined: {
		open: () => OPEN,
		completed: () => `r.status = 'completed'`,
		requested_by_or_for_me: (me) => `r.requested_by_id = ${me} or r.requested_for_id = ${me}`,
		assigned_to_me: (me) => `r.member_id = ${me}`,
		assigned_to_my_team: MY_TEAMS,
		waiting_for_me: (me) => `r.requested_by_id = ${me} and r.status = 'waiting_for_customer'`
	}
};

/** The notes of one request, oldest first. */
export const NOTE_LISTING: Listing = {
	name: 'notes',
	table: 'note',
	hasDisabled: false,
	idType: 'uuid',
	order: 'created_at',
	joins: `left join person author on author.account_id = $1 and author.id = r.person_id`,
	ownedBy: (request) => `r.request_id = ${request}`,
	fields: {
		id: {
			value: 'r.id',
			filter: { kind: 'uuid', column: 'r.id' },
			order: { by: 'r.id', type: 'uuid' },
			isListed: true
		},
		person: { value: named('author'), filter: { kind: 'id', column: 'r.person_id' }, isListed: true },
		text: { ...textField('r.text', { isListed: true }), filter: { kind: 'text', column: 'r.text' } },
		internal: { ...flagField('r.internal'), isListed: true },
		medium: { value: 'r.medium', filter: { kind: 'word', column: 'r.medium', words: ['telephone'] }, isListed: true },
		created_at: MOMENT_FIELDS.created_at
	},
	predefined: {}
};
