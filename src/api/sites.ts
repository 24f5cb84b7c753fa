/** /v1/sites: where people work. */
import { z } from '@hono/zod-openapi';
import { isWrong, readCountry } from '#directory/cells.ts';
import { isTimeZone } from '#people/person-fields.ts';
import { SITE_LISTING } from '#people/site-listing.ts';
import { SITES } from '#people/site-records.ts';
import { unknownRecord } from '#records/record-kind.ts';
import { addRecordRoutes } from './list-routes.ts';
import { LONGEST_NAME, toWritten } from './named-bodies.ts';
import { addWriteRoutes } from './named-routes.ts';
import { apiRouter } from './router.ts';
import { line, Moments, Origin, orNull, RecordId } from './schemas.ts';

const own = {
	name: line(LONGEST_NAME, 1).openapi({ description: 'No other site has it.', example: 'Delft' }),
	country: line(2)
		.transform((text) => text.toUpperCase())
		.refine((text) => text === '' || !isWrong(readCountry(text)), 'it is the code of a country, two letters like NL')
		.nullable()
		.openapi({
			description: 'ISO 3166; telephone numbers of its people are read by the plan of this country.',
			example: 'NL'
		}),
	city: line(80).nullable().openapi({ example: 'Delft' }),
	time_zone: line(64)
		.refine((text) => text === '' || isTimeZone(text), 'it is a time zone like Europe/Amsterdam')
		.nullable()
		.openapi({ example: 'Europe/Amsterdam' })
};

export const SiteBody = z
	.object({ id: RecordId.openapi({ example: 3 }), ...Origin, ...own, ...Moments })
	.openapi('Site');

const ChangedSite = z
	.strictObject({ ...own, ...Origin })
	.partial()
	.openapi('SiteChange', { example: { city: 'Delft' } });

const NewSite = z.strictObject({ ...ChangedSite.shape, name: own.name }).openapi('NewSite', {
	example: { name: 'Delft North', country: 'NL', city: 'Delft', time_zone: 'Europe/Amsterdam' }
});

export const sites = apiRouter();

const RECORDS = {
	listing: SITE_LISTING,
	scope: 'sites:read' as const,
	path: '/sites',
	tag: 'Sites',
	words: ['site', 'sites'] as const,
	body: SiteBody,
	unknown: () => unknownRecord(SITES)
};

addRecordRoutes(sites, RECORDS);
addWriteRoutes(sites, RECORDS, {
	kind: SITES,
	writing: 'sites:write',
	creation: NewSite.transform(toSent),
	change: ChangedSite.transform(toSent),
	description: 'Another country changes which calls its people are found by, from the next call on.'
});

function toSent(sent: z.infer<typeof ChangedSite>) {
	const { name, country, city, time_zone } = sent;
	return toWritten({ name, country: orNull(country), city: orNull(city), timeZone: orNull(time_zone) }, sent);
}
