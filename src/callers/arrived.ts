/** What arrived, as the left column tells it where nobody is shown yet. Pure. */
import { dialLink } from '#telephone-numbers/dial-link.ts';
import { describeKind, formatForReading } from '#telephone-numbers/describe.ts';
import type { ArrivedNumber, Tried } from './caller-view.ts';
import { LONGEST_VALUE, showValue } from './cti-address.ts';
import type { Identified } from './identify.server.ts';
import type { Question } from './questions.ts';
import { sayTried } from './words.ts';

/** Longest value that stands in a heading, in characters. */
const LONGEST_HEADING = 40;

/** The number that arrived, read by the plan of the account's country where it has no country code. */
export function arrivedNumber(
	{ questions, texts }: Identified,
	accountCountry: string | null
): ArrivedNumber | undefined {
	const number = questions.find((question) => question.number !== undefined)?.number;
	if (number === undefined) return undefined;
	const country = accountCountry ?? undefined;
	const { country: name, kind, isMobile } = describeKind(number, country, texts);
	const words = [name, kind].filter((word) => word !== undefined).join(', ');
	return {
		formatted: formatForReading(number, country),
		href: dialLink(number, country),
		kind: words === '' ? undefined : words,
		isMobile
	};
}

/** What stands at the head of the left column where no number arrived. */
export function arrivedText({ questions, people, outcome, texts: { arrival } }: Identified): string {
	const [first] = people;
	if (first !== undefined && first.reason.by !== 'telephone') return first.reason.words;
	if (outcome === 'withheld') return arrival.withheld;
	const shown = questions.find(({ absence }) => absence === undefined);
	if (shown === undefined) return arrival.noNumber;
	return arrival[shown.parameter.name](showValue(shown.parameter).slice(0, LONGEST_HEADING));
}

/** One parameter, and why it did not decide. */
function tried(question: Question, { findings, texts }: Identified): Tried {
	const { parameter, absence } = question;
	return {
		name: parameter.name,
		value: showValue(parameter),
		length: parameter.length > LONGEST_VALUE ? parameter.length : undefined,
		why: sayTried(
			question,
			findings.filter((finding) => finding.question === question),
			texts.arrival
		),
		skipped: absence === 'empty' || absence === 'placeholder'
	};
}

/** The parameters that did not decide, in the order in which they were tried. */
export function listTried(identified: Identified): Tried[] {
	const { questions } = identified;
	return questions.filter((question) => !found(question, identified)).map((question) => tried(question, identified));
}

/** Whether the parameter found somebody, in a class that counts. */
function found(question: Question, { findings }: Identified): boolean {
	return findings.some(
		(finding) => finding.question === question && finding.people.some(({ reason }) => reason.class >= 2)
	);
}
