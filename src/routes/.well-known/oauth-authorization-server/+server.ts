/** RFC 8414: where a program of this account gets its tokens, and how. */
import { TOKEN_SCOPES } from '#accounts/token-scopes.ts';
import type { RequestHandler } from './$types';

const SIGNS_IN_BY = ['client_secret_basic', 'client_secret_post'];

export const GET: RequestHandler = ({ url: { origin } }) =>
	Response.json({
		issuer: origin,
		token_endpoint: `${origin}/v1/oauth/token`,
		token_endpoint_auth_methods_supported: SIGNS_IN_BY,
		revocation_endpoint: `${origin}/v1/oauth/revoke`,
		revocation_endpoint_auth_methods_supported: SIGNS_IN_BY,
		grant_types_supported: ['client_credentials'],
		// There is no page at which a person would allow an application something.
		response_types_supported: [],
		scopes_supported: TOKEN_SCOPES,
		service_documentation: `${origin}/v1/docs`
	});
