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
import { documentRouter } from './document-route.ts';
import { describeApi } from './document.ts';
import { answerError, apiRouter } from './router.ts';
import { services } from './services.ts';
import { sites } from './sites.ts';
import { teams } from './teams.ts';
import { templates } from './templates.ts';
import { webhooks } from './webhooks.ts';

export const api = apiRouter().basePath('/v1');

api.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
const PEOPLE = [callers, me, people, contacts, organizations, sites];
const SUPPORT = [teams, services, items, templates, requests, notes, calls];
const FILES = [imports, exports];
for (const router of [...PEOPLE, ...SUPPORT, ...FILES, webhooks, oauth]) api.route('/', router);
api.route(
	'/',
	documentRouter(() => describeApi(api))
);
api.onError(answerError);
api.notFound((c) => answerError(new Refusal('not-found', 'route.unknown', 'There is nothing at this address.'), c));
