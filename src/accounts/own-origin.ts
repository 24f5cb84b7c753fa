/**
 * Whether a form or a script that changes something comes from our own pages.
 *
 * Pages are sent with `Referrer-Policy: no-referrer`, so a browser writes `Origin: null` on their forms
 * (Fetch, 3.2 "append a request Origin header"); then `Sec-Fetch-Site` tells. On plain http, where it is not sent,
 * the session cookie is `SameSite=Lax`: a foreign page's form arrives without it. What is no browser sends
 * neither header. Pure.
 */
export function isOwnOrigin(headers: Headers, ownOrigin: string): boolean {
	const site = headers.get('sec-fetch-site');
	if (site !== null) return site === 'same-origin' || site === 'none';
	const origin = headers.get('origin');
	return origin === null || origin === 'null' || origin === ownOrigin;
}
