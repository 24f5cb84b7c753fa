/** Calls as programs list them. Pure. */
import { OUTCOMES } from '#callers/outcome.ts';
import { named } from '#people/named-sql.ts';
import { presentMomentField, textField, type Listing } from '#records/listing.ts';

/** Reads the index call_by_moment. */
export const CALL_LISTING: Listing = {
	name: 'calls',
	table: 'call',
	hasDisabled: false,
	idType: 'uuid',
	order: '-opened_at',
	joins: `
		join person analyst on analyst.account_id = $1 and analyst.id = r.analyst_id
		left join person on person.account_id = $1 and person.id = r.person_id
		left join request on request.account_id = $1 and request.id = r.request_id`,
	fields: {
		id: {
			value: 'r.id',
			filter: { kind: 'uuid', column: 'r.id' },
			order: { by: 'r.id', type: 'uuid' },
			isListed: true
		},
		opened_at: presentMomentField('r.opened_at', { isListed: true }),
		analyst: { value: named('analyst'), filter: { kind: 'id', column: 'r.analyst_id' }, isListed: true },
		telephone: textField('r.telephone', { isListed: true }),
		outcome: { value: 'r.outcome', filter: { kind: 'word', column: 'r.outcome', words: OUTCOMES }, isListed: true },
		person: { value: named('person'), filter: { kind: 'id', column: 'r.person_id' }, isListed: true },
		request: {
			value: `case when request.id is null then null
				else json_build_object('id', request.id, 'subject', request.subject) end`,
			filter: { kind: 'id', column: 'r.request_id' },
			isListed: true
		}
	},
	predefined: { mine: (me) => `r.analyst_id = ${me}` }
};
