/** What is said of a record that a row names and that nobody finds. Pure. */
import type { ReferenceKind } from './column.ts';
import { quote } from './problems.ts';

type Plain = Exclude<ReferenceKind, 'person' | 'request'>;

const WORDS: Readonly<Record<Plain, string>> = {
	organization: 'organization',
	site: 'site',
	calendar: 'calendar',
	team: 'team',
	service_instance: 'service',
	configuration_item: 'configuration item',
	request_template: 'template'
};

/** `matches` is how many records the name is that of. */
export function describeMissing(kind: ReferenceKind, written: string, matches: number): string {
	const name = `"${quote(written)}"`;
	if (kind === 'person') {
		if (matches > 1) return `${matches} people are called ${name}. Write a primary email.`;
		return `Nobody is known as ${name}. Write the primary email of a person of this account.`;
	}
	if (kind === 'request') {
		if (matches > 1) return `${matches} requests have the Source ID ${name}. Write an ID.`;
		return `There is no request ${name}. Write its ID or its Source ID.`;
	}
	if (matches > 1) return `${matches} names differ from ${name} in capitals alone. Write one of them exactly.`;
	return `There is no ${WORDS[kind]} ${name}.`;
}
