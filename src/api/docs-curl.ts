/** A request as a line for a shell. Pure. */
import type { ExampleRequest } from './examples.ts';

interface Where {
	/** `https://acme.desk.example`. */
	readonly origin: string;
	readonly needsToken: boolean;
	/** By HTTP Basic, as an application does it for a token. */
	readonly needsSecret?: boolean;
}

/** The token comes from the environment, so that a line can be copied as it stands. */
export function curlOf(
	{ method, path, headers, body, parts }: ExampleRequest,
	{ origin, needsToken, needsSecret = false }: Where
): string {
	const words = [
		...(method === 'GET' ? [] : [`--request ${method}`]),
		quoted(origin + path),
		...(needsToken ? ['--header "Authorization: Bearer $TOKEN"'] : []),
		...(needsSecret ? ['--user "$CLIENT_ID:$CLIENT_SECRET"'] : []),
		...Object.entries(headers)
			.filter(([name]) => parts === undefined || name !== 'Content-Type')
			.map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
		...(parts ?? []).map(({ name, value, isFile }) => `--form ${quoted(`${name}=${isFile ? '@' : ''}${value}`)}`),
		...(body === undefined || parts !== undefined ? [] : [`--data ${quoted(body)}`])
	];
	return `curl ${words.join(' \\\n  ')}`;
}

/** In quotes of a POSIX shell, which reads nothing in them but their end. */
function quoted(text: string): string {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
