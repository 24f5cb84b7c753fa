import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeliverable } from './network-address.ts';

describe('A delivery goes to', () => {
	it.each([
		['an address of the internet', '8.8.8.8'],
		['the last before a private network', '9.255.255.255'],
		['the first after it', '11.0.0.0'],
		['the first after 172.16/12', '172.32.0.1'],
		['the first after the shared addresses of providers', '100.128.0.1'],
		['an address of IPv6', '2606:4700:4700::1111'],
		['one that is mapped into IPv6', '::ffff:8.8.8.8'],
		['one that is translated into IPv6', '64:ff9b::808:808']
	])('%s: %s', (_what, address) => {
		expect(isDeliverable(address, [])).toBe(true);
	});
});

describe('A delivery does not go to', () => {
	it.each([
		['the machine itself', '127.0.0.1'],
		['any of its names', '127.255.255.254'],
		['the machine itself, in IPv6', '::1'],
		['itself, mapped', '::ffff:127.0.0.1'],
		['itself, mapped in hexadecimal', '::ffff:7f00:1'],
		['itself, in the old way of mapping', '::127.0.0.1'],
		['itself, translated', '64:ff9b::7f00:1'],
		['itself, translated in a local network', '64:ff9b:1::7f00:1'],
		['itself, by a tunnel', '2002:7f00:1::'],
		['itself, by another translation', '::ffff:0:127.0.0.1'],
		['any address', '0.0.0.0'],
		['any address, in IPv6', '::'],
		['this network', '0.1.2.3'],
		['a private network', '10.0.0.1'],
		['a private network of the middle', '172.16.0.1'],
		['its end', '172.31.255.255'],
		['a home', '192.168.1.1'],
		['a private network, mapped', '::ffff:192.168.1.1'],
		['a link', '169.254.1.1'],
		['the metadata of most clouds', '169.254.169.254'],
		['the metadata, mapped', '::ffff:169.254.169.254'],
		['the metadata of AWS in IPv6', 'fd00:ec2::254'],
		['the metadata of Alibaba', '100.100.100.200'],
		['the metadata of Oracle', '192.0.0.192'],
		['the platform of Azure', '168.63.129.16'],
		['the platform of Azure, mapped', '::ffff:168.63.129.16'],
		['the shared addresses of providers', '100.64.0.1'],
		['their end', '100.127.255.255'],
		['a link, in IPv6', 'fe80::1'],
		['a link with its interface', 'fe80::1%eth0'],
		['a site of the old days', 'fec0::1'],
		['a unique local address', 'fc00::1'],
		['many at once', '224.0.0.1'],
		['many at once, in IPv6', 'ff02::1'],
		['everybody', '255.255.255.255'],
		['what is reserved', '240.0.0.1'],
		['documentation', '192.0.2.1'],
		['documentation, in IPv6', '2001:db8::1'],
		['benchmarks', '198.18.0.1'],
		['Teredo', '2001::1'],
		['what is discarded', '100::1'],
		['what is no address', 'hooks.acme.example'],
		['nothing', '']
	])('%s: %s', (_what, address) => {
		expect(isDeliverable(address, [])).toBe(false);
	});

	it('any private address, in whatever form it comes', () => {
		const byte = fc.integer({ min: 0, max: 255 });
		const ending = fc.tuple(byte, byte);
		const start = fc.constantFrom('10.1', '127.0', '172.20', '192.168', '169.254', '100.100');
		const form = fc.constantFrom('', '::ffff:', '::', '64:ff9b::', '::ffff:0:');

		fc.assert(
			fc.property(
				form,
				start,
				ending,
				(before, first, last) => !isDeliverable(`${before}${first}.${last.join('.')}`, [])
			)
		);
	});
});

describe('What the operator names', () => {
	it.each([
		['an address of a network', '10.20.3.4', '10.20.0.0/16', true],
		['an address of another network', '10.21.3.4', '10.20.0.0/16', false],
		['a single address', '127.0.0.1', '127.0.0.1', true],
		['its neighbour', '127.0.0.2', '127.0.0.1', false],
		['the same, mapped', '::ffff:127.0.0.1', '127.0.0.1', true],
		['a network of IPv6', 'fd12:3456::1', 'fd12:3456::/32', true],
		['IPv4 by a network of IPv6', '10.0.0.1', '::/0', false],
		['the platform of Azure', '168.63.129.16', '168.63.129.16/32', true]
	])('is delivered to: %s', (_what, address, network, answer) => {
		expect(isDeliverable(address, [network])).toBe(answer);
	});
});
