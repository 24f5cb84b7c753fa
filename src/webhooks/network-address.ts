/**
 * Which addresses of the network webhooks deliver to: those of the public internet, and what the operator names. An
 * account's administrator chooses where to deliver, and must not reach by it what only this machine reaches: itself,
 * its neighbours, the metadata of its cloud. So it is a list of what is allowed, and whatever is kept for any special
 * purpose (IANA's registries of special-purpose addresses, RFC 6890) is not on it. Pure.
 *
 * An IPv6 address that stands for an IPv4 address (mapped, RFC 4291; translated, RFC 6052) counts as that one.
 */
import ipaddr from 'ipaddr.js';

/**
 * Public by its number, but answered by the machine's own cloud: Azure's platform channel
 * (learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16).
 */
const OF_CLOUDS = ['168.63.129.16/32'];

/** The well-known prefix of translated addresses (RFC 6052, 2.1): the IPv4 address is its last 32 bits. */
const TRANSLATED = '64:ff9b::/96';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** @param networks of the operator: addresses, or networks such as 10.20.0.0/16 */
export function isDeliverable(address: string, networks: readonly string[]): boolean {
	if (!ipaddr.isValid(address)) return false;
	const meant = meantBy(ipaddr.process(address));
	if (networks.some((network) => isWithin(meant, network))) return true;
	return meant.range() === 'unicast' && !OF_CLOUDS.some((network) => isWithin(meant, network));
}

function meantBy(address: Address): Address {
	if (!isWithin(address, TRANSLATED)) return address;
	return ipaddr.fromByteArray(address.toByteArray().slice(-4));
}

function isWithin(address: Address, network: string): boolean {
	const [of, bits] = ipaddr.isValidCIDR(network) ? ipaddr.parseCIDR(network) : wholeAddress(network);
	return address.kind() === of.kind() && address.match(of, bits);
}

function wholeAddress(text: string): [Address, number] {
	const address = ipaddr.process(text);
	return [address, address.toByteArray().length * 8];
}
