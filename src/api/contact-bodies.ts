/** What a contact looks like in JSON, and what is wrong with one. Pure. */
import { z } from '@hono/zod-openapi';
import { Refusal } from '#foundation/refusals.ts';
import { CONTACT_LABELS, CONTACT_PROTOCOLS } from '#people/person-card.ts';
import { checkContact, CONTACT_KINDS } from '#people/person-fields.ts';
import type { NewContact } from '#people/write-contacts.server.ts';
import { line, Moment } from './schemas.ts';

const contact = {
	protocol: z.enum(CONTACT_PROTOCOLS),
	label: z.enum(CONTACT_LABELS).openapi({
		description: 'Of a telephone: work, mobile, home or fax; of an email address or a website: work or personal.'
	}),
	uri: line(255, 1).openapi({ description: 'As it is written.', example: '+31 (0)20 555 01 34' })
};

export const ContactBody = z
	.object({
		id: z.uuid(),
		...contact,
		integration: z.boolean().openapi({ description: 'Kept by a directory: read-only in the console.' }),
		position: z
			.int()
			.nonnegative()
			.openapi({ description: 'Among those of the person; the first number is the main one.' }),
		created_at: Moment
	})
	.openapi('Contact');

export const NewContactBody = z
	.strictObject({ ...contact, integration: z.boolean().optional() })
	.openapi('NewContact', { example: { protocol: 'telephone', label: 'mobile', uri: '+44 7700 900123' } });

const SENTENCES: Readonly<Record<string, string>> = {
	telephone: 'There is no telephone number in this.',
	email: 'This is not an email address. Write it like ada@example.com.',
	website: 'This is not the address of a web page. Write it like https://www.example.com.',
	control: 'It holds a control character.',
	tooLong: 'It is too long.'
};

/** @throws Refusal `contact.label`, `contact.uri`. */
export function refuseContact({ protocol, label, uri }: NewContact, field = 'uri'): void {
	const labels = CONTACT_KINDS[protocol];
	if (!labels.includes(label)) {
		throw new Refusal(
			'invalid',
			'contact.label',
			`The label of a ${protocol} is one of: ${labels.join(', ')}.`,
			field.replace(/uri$/u, 'label')
		);
	}
	const problem = checkContact({ id: '', protocol, label, uri });
	if (problem !== undefined)
		throw new Refusal('invalid', 'contact.uri', SENTENCES[problem] ?? 'It is not right.', field);
}
