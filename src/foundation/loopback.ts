/** Whether a server that listens on this address is reached from its own machine alone (RFC 6890, 127.0.0.0/8 and ::1). Pure. */
export function isLoopback(host: string): boolean {
	return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);
}
