/**
 * OAuth 2.0 for machines: POST /v1/oauth/token gives an application a token for an hour (client credentials, RFC 6749,
 * section 4.4), POST /v1/oauth/revoke takes one back (RFC 7009). Errors have the shape of RFC 6749, section 5.2, which
 * clients know, and not the API's own. What is not understood in the form is ignored, as section 3.2 wants it.
 */
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
	ACCESS_SECONDS,
	authenticateApplication,
	issueAccessToken,
	revokeAccessToken,
	type AuthenticatedApplication
} from '#accounts/application-access.server.ts';
import { countAttempt, findThrottleEnd } from '#accounts/throttle.server.ts';
import { isGranted, isTokenScope, TOKEN_SCOPES, type GrantedScopes } from '#accounts/token-scopes.ts';
import { OAUTH_ERRORS, OAuthRefusal, readClientForm, unknownClient, type ClientForm } from './oauth-form.ts';
import { presentAllowance } from './rate-limit.ts';
import { apiRouter, type ApiBindings } from './router.ts';

/** RFC 6749, section 5.1. */
const NOT_KEPT = { 'cache-control': 'no-store', pragma: 'no-cache' };

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

export const oauth = apiRouter();

oauth.post('/oauth/token', (c) =>
	answered(c, async () => {
		const form = await readForm(c);
		const application = await authenticate(c, form);
		const grant = form.fields.get('grant_type');
		if (grant === undefined) throw new OAuthRefusal('invalid_request', 'Send grant_type=client_credentials.');
		if (grant !== 'client_credentials') {
			throw new OAuthRefusal('unsupported_grant_type', 'There is one grant_type: client_credentials.');
		}
		const scopes = narrow(application, form.fields.get('scope'));
		const token = await issueAccessToken(c.env.scope, application, scopes);
		return {
			access_token: token,
			token_type: 'Bearer',
			expires_in: ACCESS_SECONDS,
			scope: (scopes === 'all' ? TOKEN_SCOPES : scopes).join(' ')
		};
	})
);

oauth.post('/oauth/revoke', (c) =>
	answered(c, async () => {
		const form = await readForm(c);
		const { id } = await authenticate(c, form);
		const token = form.fields.get('token');
		if (token === undefined) throw new OAuthRefusal('invalid_request', 'Send the token that is to be revoked.');
		if (await revokeAccessToken(c.env.scope, id, token)) return {};
		throw new OAuthRefusal('invalid_grant', 'This token was not given to this application.');
	})
);

type OAuthContext = Context<ApiBindings>;

async function answered(c: OAuthContext, answer: () => Promise<Record<string, string | number>>): Promise<Response> {
	try {
		return c.json(await answer(), 200, NOT_KEPT);
	} catch (error) {
		if (!(error instanceof OAuthRefusal)) throw error;
		const body = { error: error.error, error_description: error.message };
		return c.json(body, error.status, { ...NOT_KEPT, ...error.headers });
	}
}

async function readForm(c: OAuthContext): Promise<ClientForm> {
	return readClientForm({
		contentType: c.req.header('content-type'),
		authorization: c.req.header('authorization'),
		body: await c.req.text(),
		search: c.env.search
	});
}

/** Attempts that fail are counted, so that whoever goes on with a wrong secret is slowed down. */
async function authenticate(c: OAuthContext, form: ClientForm): Promise<AuthenticatedApplication> {
	const { scope, networkAddress } = c.env;
	const attempt = { clientId: form.clientId, networkAddress };
	const ends = await findThrottleEnd(scope, attempt);
	if (ends !== undefined) throw tooMany(Math.ceil((ends.getTime() - scope.now.getTime()) / 1000));

	const found = UUID.test(form.clientId)
		? await authenticateApplication(scope, form.clientId, form.clientSecret)
		: undefined;
	if (found === undefined) {
		await countAttempt(scope, attempt);
		throw unknownClient('There is no such application, or this is not its secret.');
	}
	if (found.disabled) throw unknownClient('This application is disabled.');
	count(c, found);
	if (found.personDisabled) {
		throw new OAuthRefusal('unauthorized_client', 'The person as whom this application acts is disabled.');
	}
	return found;
}

/** A request for a token is one of the application's requests. */
function count(c: OAuthContext, { metered }: AuthenticatedApplication): void {
	const allowance = c.env.meter.admit(metered, c.env.scope.now);
	const headers = presentAllowance(allowance);
	for (const [name, value] of Object.entries(headers)) c.header(name, value);
	if (allowance.retryAfterSeconds !== undefined) throw tooMany(allowance.retryAfterSeconds);
}

function tooMany(seconds: number): OAuthRefusal {
	const description = `Too many requests. Go on in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
	return new OAuthRefusal('temporarily_unavailable', description, { 'retry-after': String(seconds) });
}

/** To what was asked for; all that the application may, if nothing was (section 3.3). */
function narrow({ scopes }: AuthenticatedApplication, asked: string | undefined): GrantedScopes {
	if (asked === undefined) return scopes;
	const wanted = [...new Set(asked.split(' ').filter((text) => text !== ''))];
	const known = wanted.filter(isTokenScope).filter((scope) => isGranted(scopes, scope));
	if (known.length === wanted.length && known.length > 0) return known;
	throw new OAuthRefusal('invalid_scope', 'One of these scopes is unknown, or not granted to this application.');
}

const Credentials = {
	client_id: z.uuid().optional().openapi({ description: 'Unless it is sent by HTTP Basic.' }),
	client_secret: z.string().optional().openapi({ description: 'Unless it is sent by HTTP Basic.' })
};

const ErrorBody = z
	.object({ error: z.enum(OAUTH_ERRORS), error_description: z.string() })
	.openapi('OAuthError', { example: { error: 'invalid_scope', error_description: 'One of these scopes is unknown.' } });

const FORM = 'application/x-www-form-urlencoded';
const refused = (description: string) => ({ description, content: { 'application/json': { schema: ErrorBody } } });

/** What is read by hand is described by hand: a schema would refuse it in another shape. */
const REFUSED = {
	400: refused('The form cannot be answered as it is; `error` says why'),
	401: refused('Not an application of this account, not its secret, or disabled'),
	429: refused('Too many requests, or too many with a wrong secret; Retry-After says in how many seconds to go on')
};

oauth.openAPIRegistry.registerComponent('securitySchemes', 'application', { type: 'http', scheme: 'basic' });

oauth.openAPIRegistry.registerPath({
	method: 'post',
	path: '/oauth/token',
	summary: 'Get a token for an application',
	description:
		'OAuth 2.0 client credentials (RFC 6749, section 4.4). The application signs in by HTTP Basic, or by client_id and client_secret in the form. The token counts for an hour; ask for another one then, not for each request.',
	security: [{ application: [] }],
	request: {
		body: {
			required: true,
			content: {
				[FORM]: {
					schema: z.object({
						grant_type: z.literal('client_credentials'),
						scope: z.string().optional().openapi({
							description: 'Scopes with blanks between them; without it all that the application may.',
							example: 'people:read requests:write'
						}),
						...Credentials
					}),
					example: { grant_type: 'client_credentials', scope: 'people:read requests:write' }
				}
			}
		}
	},
	responses: {
		200: {
			description: 'The token',
			content: {
				'application/json': {
					schema: z
						.object({
							access_token: z.string(),
							token_type: z.literal('Bearer'),
							expires_in: z.int().openapi({ description: 'Seconds.', example: ACCESS_SECONDS }),
							scope: z.string().openapi({ example: 'people:read requests:write' })
						})
						.openapi('AccessToken')
				}
			}
		},
		...REFUSED
	}
});

oauth.openAPIRegistry.registerPath({
	method: 'post',
	path: '/oauth/revoke',
	summary: 'Revoke a token of an application',
	description:
		'RFC 7009. The application signs in as for a token. A token that is not known is as good as revoked, so the answer is the same.',
	security: [{ application: [] }],
	request: {
		body: {
			required: true,
			content: { [FORM]: { schema: z.object({ token: z.string(), ...Credentials }), example: { token: 'rs_…' } } }
		}
	},
	responses: {
		200: { description: 'It counts no more', content: { 'application/json': { schema: z.object({}) } } },
		...REFUSED
	}
});
