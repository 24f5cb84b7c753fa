import { describe, expect, it } from 'vitest';
import { findCluster, type OpenRequest } from './similar.ts';

const NOW = new Date('2026-11-23T10:42:00Z');
const WRITING = { subject: 'Cannot print the board pack', serviceId: 12, siteId: 201 };

let lastId = 100;

function open(subject: string, given: Partial<OpenRequest> = {}): OpenRequest {
	lastId += 1;
	return {
		...{ id: lastId, subject, requestedById: lastId, serviceId: null, siteId: null, isGroup: false },
		...{ groupedIntoId: null, createdAt: new Date('2026-11-23T09:30:00Z') },
		...given
	};
}

describe('findCluster', () => {
	it.each([
		['the same site and a word in common', { siteId: 201 }, 'Printing is slow'],
		['the same service and a word in common', { serviceId: 12 }, 'The printer prints stripes']
	])('finds a request with %s', (_what, given, subject) => {
		const request = open(subject, given);

		expect(findCluster([request], WRITING, NOW)).toMatchObject({ id: request.id, people: 1, word: 'print' });
	});

	it.each([
		['another site and service', { siteId: 202, serviceId: 13 }, 'Cannot print'],
		['no site and no service', {}, 'Cannot print'],
		['no telling word in common', { siteId: 201 }, 'Cannot open the mailbox'],
		['only the beginning of a short word in common', { siteId: 201 }, 'Prima']
	])('finds none of %s', (_what, given, subject) => {
		expect(findCluster([open(subject, given)], WRITING, NOW)).toBeUndefined();
	});

	it('is without a site or service of its own never alike', () => {
		const writing = { subject: 'Cannot print', serviceId: undefined, siteId: undefined };

		expect(findCluster([open('Cannot print'), open('Cannot print', { siteId: 201 })], writing, NOW)).toBeUndefined();
	});

	it('counts people once, from the first of them on, and leads to the first request', () => {
		const late = open('No print', { siteId: 201, requestedById: 7, createdAt: new Date('2026-11-23T10:30:00Z') });
		const first = open('Print server?', { siteId: 201, requestedById: 8, createdAt: new Date('2026-11-23T09:00:00Z') });
		const again = open('Print!', { siteId: 201, requestedById: 7, serviceId: 12 });

		expect(findCluster([late, first, again], WRITING, NOW)).toEqual({
			...{ id: first.id, people: 2, since: first.createdAt, isOfSite: true, isOfService: false, word: 'print' }
		});
	});

	it.each([
		['the group itself', { isGroup: true }],
		['the group of one of them', { groupedIntoId: 70460 }]
	])('leads to %s', (_what, given) => {
		const first = open('Print server?', { siteId: 201, createdAt: new Date('2026-11-23T09:00:00Z') });
		const other = open('Print', { siteId: 201, ...given });

		expect(findCluster([first, other], WRITING, NOW)?.id).toBe(other.groupedIntoId ?? other.id);
	});

	it('finds many of the same service and site of the day, whatever they are called', () => {
		const both = { siteId: 201, serviceId: 12 };
		const three = [open('Smoke', both), open('Stripes', both), open('Toner', both)];
		const yesterday = open('Paper', { ...both, createdAt: new Date('2026-11-22T09:00:00Z') });

		expect(findCluster(three, WRITING, NOW)).toMatchObject({ people: 3, isOfService: true, word: undefined });
		expect(findCluster([...three.slice(1), yesterday], WRITING, NOW)).toBeUndefined();
	});
});
