/** The REST API under /v1, and the document that describes it. */
import { Refusal } from '#foundation/refusals.ts';
import { callers } from './callers.ts';
import { calls } from './calls.ts';
import { contacts } from './contacts.ts';
import { exports } from './export.ts';
import { imports } from './import.ts';
import { items } from './items.ts';
import { me } from './me.ts';
import { notes } from './notes.ts';
import { oauth } from './oauth.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import { requests } from './requests.ts';
import { answerError, apiRouter } from './router.ts';
import { services } from './services.ts';
import { sites } from './sites.ts';
import { teams } from './teams.ts';
import { templates } from './templates.ts';
import { webhooks } from './webhooks.ts';

const DOCUMENT = {
	openapi: '3.1.0',
	info: {
		title: 'Ringside',
		version: '1',
		description:
			'JSON for programs. The account is that of the host name, or of the header X-Ringside-Account or X-4me-Account. Sign in with a bearer token.'
	}
};

export const api = apiRouter().basePath('/v1');

api.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
const PEOPLE = [callers, me, people, contacts, organizations, sites];
const SUPPORT = [teams, services, items, templates, requests, notes, calls];
const FILES = [imports, exports];
for (const router of [...PEOPLE, ...SUPPORT, ...FILES, webhooks, oauth]) api.route('/', router);
api.get('/openapi.json', (c) => c.json(api.getOpenAPI31Document(DOCUMENT)));
api.onError(answerError);
api.notFound((c) => answerError(new Refusal('not-found', 'route.unknown', 'There is nothing at this address.'), c));
