/**
 * The people of the benchmark's account: the same at each run, each a function of a running number. Names are put
 * together from parts, so that any letter begins about as many as in a real directory. Pure.
 */
import { fixedNumber, mobileNumber, writeRegistered, type SiteCountry } from './made-up-numbers.ts';

export interface MadeUpPerson {
	readonly id: number;
	readonly name: string;
	readonly email: string;
	readonly supportId: string | null;
	readonly employeeId: string;
	readonly vip: boolean;
	readonly organizationId: number;
	readonly siteId: number;
	readonly managerId: number | null;
	readonly jobTitle: string;
	readonly location: string;
	readonly information: string | null;
	readonly contacts: readonly MadeUpContact[];
}

export interface MadeUpContact {
	readonly id: string;
	readonly position: number;
	readonly label: 'work' | 'mobile';
	readonly uri: string;
}

/** People of one organization, and of one site. */
const PEOPLE_PER_ORGANIZATION = 200;
export const SITES = 20;

const FIRST = (
	'Ada Anouk Bart Bea Carl Chloé Daan Dora Emil Esther Finn Fleur Gijs Greta Hugo Ilse Ines Jan Jörg Kaya Lars Lena ' +
	'Mila Mohammed Nora Niels Olga Otto Paula Piet Rosa Ruben Sam Siobhán Tess Tom Ulla Vera Willem Zoë'
).split(' ');
const LAST_FRONT = 'Al Ber Cor Dal Ek Fos Gar Hol Jans Kel Lind Mar Nor Ost Pet Ros Stein Tol Ver Wes'.split(' ');
const LAST_END = 'berg dahl en feld ga horst ing kamp land man mann ow rup se sen son stra um veld wijk'.split(' ');
const JOBS = 'Controller|Nurse|Planner|Engineer|Buyer|Teacher|Driver|Analyst|Clerk|Surveyor'.split('|');
const ORGANIZATION_FRONT = 'Acorn Birch Cedar Delta Ember Falcon Granite Harbor Iris Juniper'.split(' ');
const ORGANIZATION_END = 'Care Foods Freight Housing Labs Metals Power Schools Water Works'.split(' ');

export function organizationsFor(people: number): number {
	return Math.ceil(people / PEOPLE_PER_ORGANIZATION);
}

export function organizationName(id: number): string {
	return `${pick(ORGANIZATION_FRONT, id)} ${pick(ORGANIZATION_END, id / ORGANIZATION_FRONT.length)} ${id}`;
}

/** Twelve sites in the account's own country, eight abroad. */
export function siteCountry(siteId: number): SiteCountry {
	if (siteId <= 12) return 'NL';
	return siteId <= 16 ? 'GB' : 'DE';
}

export function siteOf(person: number): number {
	return 1 + ((person * 31) % SITES);
}

export function madeUpPerson(id: number): MadeUpPerson {
	const name = `${pick(FIRST, scatter(id, 1))} ${pick(LAST_FRONT, scatter(id, 2))}${pick(LAST_END, scatter(id, 3))}`;
	return {
		id,
		name,
		email: `p${id}@bench.example`,
		supportId: id % 2 === 0 ? `S${id}` : null,
		employeeId: `E${id}`,
		vip: id % 100 === 0,
		organizationId: Math.ceil(id / PEOPLE_PER_ORGANIZATION),
		siteId: siteOf(id),
		managerId: id % 10 === 1 ? null : id - ((id - 1) % 10),
		jobTitle: pick(JOBS, scatter(id, 4)),
		location: `Floor ${id % 9}, room ${id % 300}`,
		information: id % 10 === 0 ? 'Works from home on Fridays. The deputy is on +31 20 555 0134.' : null,
		contacts: contactsOf(id)
	};
}

function contactsOf(id: number): MadeUpContact[] {
	const fixed = writeRegistered(fixedNumber(id, siteCountry(siteOf(id))), id);
	return [
		{ id: uuid(id * 2), position: 0, label: 'work', uri: id % 20 === 0 ? `${fixed} ext ${100 + (id % 800)}` : fixed },
		{ id: uuid(id * 2 + 1), position: 1, label: 'mobile', uri: writeRegistered(mobileNumber(id), id + 3) }
	];
}

/** In the order of the contacts, as version 7 would be. */
function uuid(serial: number): string {
	return `018bcfe5-6800-7000-8000-${serial.toString(16).padStart(12, '0')}`;
}

function pick(from: readonly string[], at: number): string {
	return from[Math.floor(at) % from.length] ?? '';
}

/** A number that looks like chance and is always the same (a step of xorshift after a multiplication). */
function scatter(id: number, salt: number): number {
	const mixed = Math.imul(id + salt * 0x9e3779b9, 0x85ebca6b);
	return (mixed ^ (mixed >>> 13)) >>> 0;
}
