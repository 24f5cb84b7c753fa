/** What the document of the API says of all routes together, and of the groups that it shows them in. Pure. */

export const DESCRIPTION = `JSON for programs: a phone system, an identity provider or a script finds out who is calling here, and reads and writes people, requests and calls by the rules of the console. A client that was written for the REST API of 4me finds the same paths, filters and names.

**Account.** That of the host name, such as \`demo.desk.example\`; a program that uses one host for all accounts names it in the header \`X-Ringside-Account\` (or \`X-4me-Account\`).

**Sign in.** Send \`Authorization: Bearer\` and a token. A token has an owner and scopes, and does what both allow: the scope of each operation stands beside it. To write includes to read.

**Refusals.** Every answer of 400 and above has the same body: \`code\`, which never changes, \`message\`, a sentence for a person, \`field\`, which names what has to be put right, and \`traceId\`, which finds the request in the log. A parameter or field that is not understood is refused, never ignored.

**Times** are ISO 8601 in UTC. **Durations** are whole seconds.`;

interface Tag {
	readonly name: string;
	readonly description: string;
	/** First words of the paths in this group. */
	readonly paths: readonly string[];
}

/** In the order in which they are shown. */
const GROUPS: readonly Tag[] = [
	{ name: 'Callers', paths: ['sd'], description: 'Who is calling, by the same decision as the page that rings.' },
	{ name: 'Me', paths: ['me'], description: 'Whom a token stands for.' },
	{ name: 'People', paths: ['people'], description: 'Those who call, and their colleagues.' },
	{
		name: 'Contacts',
		paths: [],
		description: 'How people are reached: telephone numbers, email addresses, web pages.'
	},
	{ name: 'Organizations', paths: ['organizations'], description: 'Whom people belong to.' },
	{ name: 'Sites', paths: ['sites'], description: 'Where people work.' },
	{ name: 'Teams', paths: ['teams'], description: 'Who works on requests together.' },
	{
		name: 'Services',
		paths: ['services', 'service_instances', 'slas', 'agreements'],
		description: 'What is offered, and for whom.'
	},
	{ name: 'Configuration items', paths: ['cis', 'configuration_items'], description: 'What people use.' },
	{
		name: 'Requests',
		paths: ['requests', 'attachments'],
		description: 'What is asked of the desk, from registration to completion.'
	},
	{ name: 'Notes', paths: [], description: 'What was written about a request, inside the desk and to the caller.' },
	{ name: 'Request templates', paths: ['request_templates'], description: 'What a new request may begin with.' },
	{ name: 'Calls', paths: ['calls'], description: 'The record of calls.' },
	{
		name: 'Tokens',
		paths: ['oauth', 'tokens', 'personal_access_tokens', 'oauth_applications'],
		description: 'How programs get their tokens.'
	},
	{
		name: 'Webhooks',
		paths: ['webhooks', 'webhook_deliveries'],
		description: 'What the desk tells others by itself, and how it arrived.'
	},
	{
		name: 'Import and export',
		paths: ['import', 'imports', 'export', 'exports'],
		description: 'Files of many records.'
	},
	{ name: 'Document', paths: ['openapi'], description: 'This document.' }
];

/** As the document has them. */
export const TAGS = GROUPS.map(({ name, description }) => ({ name, description }));

/** The group of a path, or "Other", which no path should be in. */
export function tagOf(path: string): string {
	const [, first = ''] = /^\/v1\/([^/.]+)/u.exec(path) ?? [];
	return GROUPS.find(({ paths }) => paths.includes(first))?.name ?? 'Other';
}
