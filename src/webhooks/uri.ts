/** What an address has to be for webhooks to deliver to it, as far as its text tells. Pure. */
import { isDeliverable } from './network-address.ts';

/** What the operator allows. */
export interface DeliveryRules {
	/** Addresses and networks that are delivered to, though they are not public. */
	readonly networks: readonly string[];
	/** Whether http:// is allowed. */
	readonly allowsHttp: boolean;
}

export type UriProblem = 'uriMissing' | 'uriLong' | 'uriUnreadable' | 'uriHttp' | 'uriPassword' | 'uriPrivate';

/** Characters; what servers commonly take. */
const LONGEST_URI = 2048;

/** A name is looked up when something is delivered, and its address is checked then; it may change at any time. */
export function checkUri(text: string, { networks, allowsHttp }: DeliveryRules): UriProblem | undefined {
	if (text === '') return 'uriMissing';
	if (text.length > LONGEST_URI) return 'uriLong';
	const uri = URL.canParse(text) ? new URL(text) : undefined;
	if (uri === undefined || !/^https?:\/\//iu.test(text) || uri.hostname === '') return 'uriUnreadable';
	if (uri.protocol === 'http:' && !allowsHttp) return 'uriHttp';
	if (uri.username !== '' || uri.password !== '') return 'uriPassword';
	const address = addressIn(uri);
	return address === undefined || isDeliverable(address, networks) ? undefined : 'uriPrivate';
}

/** The address of the network that stands in an address of the web; undefined where a name does. */
export function addressIn({ hostname }: URL): string | undefined {
	if (hostname.startsWith('[')) return hostname.slice(1, -1);
	if (/(?:^|\.)localhost\.?$/u.test(hostname)) return '127.0.0.1'; // RFC 6761, 6.3
	return /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(hostname) ? hostname : undefined;
}
