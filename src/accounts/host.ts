/** Which account an address means: the first label of its host name. Pure. */

/**
 * `undefined` for a host that names no account: a bare `localhost`, an IP address, a name of one label.
 * @param host as in the header, with or without a port
 */
export function slugOfHost(host: string): string | undefined {
	const name = host.replace(/:\d*$/u, '').toLowerCase();
	if (name.startsWith('[') || /^[\d.]+$/u.test(name)) return undefined;
	const [label, ...rest] = name.split('.').filter((part) => part !== '');
	return rest.length === 0 ? undefined : label;
}
