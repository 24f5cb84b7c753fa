/**
 * Which open requests are about the same as one that is being written: of the same service or the same site, with a
 * word of the subject in common; or many of the same service and site on the same day. Pure.
 */
import { tellingWords } from './similar-words.ts';

/** A shared beginning makes two words one: "printer", "printing". Our choice, in letters. */
const TELLING_LETTERS = 5;

/** Requests of one service and site on a day that are one trouble, whatever their subjects say: our choice. */
const MANY = 3;

/** A working day, in hours. */
const DAY_HOURS = 12;

/** As it is told: an open request, and how many asked for the same. */
export interface SimilarRequest {
	readonly id: number;
	readonly subject: string;
	/** How many people asked, counted over all that are alike. */
	readonly people: number;
	/** When the first of them asked, ISO 8601. */
	readonly since: string;
	/** Name of the site that all of them have in common with the person it is for. */
	readonly site: string | null;
	/** Name of the service that all of them have in common, else the word. */
	readonly about: string | null;
}

export interface OpenRequest {
	readonly id: number;
	readonly subject: string;
	readonly requestedById: number;
	readonly serviceId: number | null;
	readonly siteId: number | null;
	readonly isGroup: boolean;
	readonly groupedIntoId: number | null;
	readonly createdAt: Date;
}

export interface BeingWritten {
	readonly subject: string;
	readonly serviceId: number | undefined;
	readonly siteId: number | undefined;
}

export interface Cluster {
	/** The request to link to: a group, else the one that came first. */
	readonly id: number;
	/** Who asked, each once. */
	readonly people: number;
	readonly since: Date;
	/** All of them are of the site. */
	readonly isOfSite: boolean;
	/** All of them are of the service. */
	readonly isOfService: boolean;
	/** The word that they share, as it is written in the subject. */
	readonly word: string | undefined;
}

/** Undefined where nothing is alike. */
export function findCluster(candidates: readonly OpenRequest[], writing: BeingWritten, now: Date): Cluster | undefined {
	const near = candidates.filter((one) => isOfService(one, writing) || isOfSite(one, writing));
	const alike = sharingWord(near, writing.subject);
	if (alike !== undefined) return clusterOf(alike.requests, writing, alike.word);
	const since = now.getTime() - DAY_HOURS * 3_600_000;
	const today = near.filter(
		(one) => isOfService(one, writing) && isOfSite(one, writing) && one.createdAt.getTime() >= since
	);
	return today.length >= MANY ? clusterOf(today, writing, undefined) : undefined;
}

/** Those that share the word which most of them share. */
function sharingWord(near: readonly OpenRequest[], subject: string) {
	const [most] = tellingWords(subject)
		.map((word) => ({
			word,
			requests: near.filter((one) => tellingWords(one.subject).some((other) => isSame(word, other)))
		}))
		.filter(({ requests }) => requests.length > 0)
		.toSorted((one, other) => other.requests.length - one.requests.length);
	return most;
}

function clusterOf(
	requests: readonly OpenRequest[],
	writing: BeingWritten,
	word: string | undefined
): Cluster | undefined {
	const oldestFirst = requests.toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
	const [first] = oldestFirst;
	if (first === undefined) return undefined;
	const group = oldestFirst.find(({ isGroup }) => isGroup)?.id;
	const groupOfOne = oldestFirst.find(({ groupedIntoId }) => groupedIntoId !== null)?.groupedIntoId;
	return {
		id: group ?? groupOfOne ?? first.id,
		people: new Set(requests.map(({ requestedById }) => requestedById)).size,
		since: first.createdAt,
		isOfSite: requests.every((one) => isOfSite(one, writing)),
		isOfService: requests.every((one) => isOfService(one, writing)),
		word
	};
}

function isOfService({ serviceId }: OpenRequest, writing: BeingWritten): boolean {
	return serviceId !== null && serviceId === writing.serviceId;
}

function isOfSite({ siteId }: OpenRequest, writing: BeingWritten): boolean {
	return siteId !== null && siteId === writing.siteId;
}

function isSame(one: string, other: string): boolean {
	if (one.length < TELLING_LETTERS || other.length < TELLING_LETTERS) return one === other;
	return one.slice(0, TELLING_LETTERS) === other.slice(0, TELLING_LETTERS);
}
