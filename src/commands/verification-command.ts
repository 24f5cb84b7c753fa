/** `ringside verification`: the questions by which an account's analysts make sure who is calling. */
import { getPersonIdByEmail } from '#people/person-by-email.server.ts';
import { addQuestion, listQuestions, removeQuestion, setAnswer } from '#people/verification-setup.server.ts';
import { ANSWERED_BY } from '#people/verification.ts';
import { readArguments, wrongUsage } from './arguments.ts';
import { scopeOf, type DeskCommand } from './desk-command.ts';
import { readFirstLine } from './first-line.ts';

export const verificationQuestionAdd: DeskCommand = {
	help: `Usage: ringside verification question add --account ID --text TEXT --field FIELD

Adds a question that callers are asked, behind those there are, and prints its number. An account without any asks
for fields that its people have.

  --text   the question, at most 120 characters
  --field  what answers it: ${ANSWERED_BY.join(', ')}
           own and date are answered by what "ringside verification answer set" says of a person

Example: ringside verification question add --account acme --text "Number on your badge?" --field employee_id
`,
	async run(context, args) {
		const { options } = readArguments(args, { words: [], options: ['account', 'text', 'field'] });
		const field = ANSWERED_BY.find((one) => one === options['field']);
		if (field === undefined) {
			throw wrongUsage(`There is no field "${options['field'] ?? ''}". Write one of: ${ANSWERED_BY.join(', ')}.`);
		}
		const scope = await scopeOf(context, options['account']);
		context.io.out(`${await addQuestion(scope, options['text'] ?? '', field)}\n`);
		return 0;
	}
};

export const verificationQuestionList: DeskCommand = {
	help: `Usage: ringside verification question list --account ID

Prints the questions of an account, each with its number and what answers it.

Example: ringside verification question list --account acme
`,
	async run(context, args) {
		const { options } = readArguments(args, { words: [], options: ['account'] });
		const questions = await listQuestions(await scopeOf(context, options['account']));
		for (const { id, text, field } of questions) context.io.out(`${id}\t${field}\t${text}\n`);
		return 0;
	}
};

export const verificationQuestionRemove: DeskCommand = {
	help: `Usage: ringside verification question remove NUMBER --account ID

Removes a question, with the answers to it.

Example: ringside verification question remove 2 --account acme
`,
	async run(context, args) {
		const { words, options } = readArguments(args, { words: ['NUMBER'], options: ['account'] });
		const number = readNumber(words[0]);
		await removeQuestion(await scopeOf(context, options['account']), number);
		context.io.out(`Question ${number} is removed.\n`);
		return 0;
	}
};

export const verificationAnswerSet: DeskCommand = {
	help: `Usage: ringside verification answer set EMAIL --question NUMBER --account ID < FILE

Sets the answer of a person to a question of the kind own or date, to the first line of standard input. Answers are
kept unreadable, and compared without regard to case, accents and blanks. A date is written like 1984-03-12.

Example: printf '%s' "$ANSWER" | ringside verification answer set ada@acme.example --question 3 --account acme
`,
	async run(context, args) {
		const { words, options } = readArguments(args, { words: ['EMAIL'], options: ['question', 'account'] });
		const [email = ''] = words;
		const number = readNumber(options['question']);
		const scope = await scopeOf(context, options['account']);
		const personId = await getPersonIdByEmail(scope, email);
		await setAnswer(scope, personId, number, await readFirstLine(context.io.input));
		context.io.out(`The answer of ${email} to question ${number} is set.\n`);
		return 0;
	}
};

function readNumber(written: string | undefined): number {
	if (written !== undefined && /^[1-9]\d{0,8}$/u.test(written)) return Number(written);
	throw wrongUsage(`"${written ?? ''}" is not the number of a question.`);
}
