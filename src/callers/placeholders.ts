/**
 * What a phone system sends when it has nothing: an empty value, a placeholder that nobody filled in, a word
 * for a caller who hides the number. Such a value counts as absent, and the next parameter is tried. Pure.
 */
import { decodeEscapes } from './decode.ts';

/** `empty`: nothing at all; `placeholder`: a name that should have been replaced; `withheld`: the caller hides the number. */
export type Absence = 'empty' | 'placeholder' | 'withheld';

/**
 * Words of phone systems for a caller without a number: SIP's own (RFC 3323, RFC 3325), those of Asterisk's
 * presentation and of the manuals of the makes in docs/phone-systems.md.
 */
const WITHHELD_WORDS = new Set([
	'anonymous',
	'anonym',
	'anonyme',
	'anonimo',
	'anoniem',
	'blocked',
	'callerid blocked',
	'hidden',
	'id unavailable',
	'no caller id',
	'no number',
	'not available',
	'number withheld',
	'out of area',
	'private',
	'private number',
	'restricted',
	'unavailable',
	'unbekannt',
	'unknown',
	'unknown caller',
	'unknown number',
	'unterdruckt',
	'withheld'
]);

/** Words that programs write for nothing. */
const EMPTY_WORDS = new Set([
	'null',
	'nil',
	'undefined',
	'none',
	'nan',
	'n/a',
	'na',
	'(null)',
	'-',
	'--',
	'?',
	'""',
	"''"
]);

/** A name between the signs that phone systems mark placeholders with; a name begins with a letter. */
const PLACEHOLDERS = [
	/^%{1,2}[a-z][\w .:\\-]*%{1,2}$/iu, //            %CallerNumber%, %Call\CallerContact\Tel%
	/^%[a-z][a-z_]{2,}$/iu, //                        %CALLER
	/^\$?\{{1,2}\s*\.?[a-z][^{}]*\}{1,2}$/iu, //      {CALLERNUM}, {{.CallerNumber}}, ${CALLERID(num)}
	/^\[{1,2}\s*[a-z][^[\]]*\]{1,2}$/iu, //           [Number]
	/^\$[a-z][\w.-]*\$?$/iu, //                       $caller$, $CALLERID
	/^\$\([a-z][^()]*\)$/iu, //                       $(caller)
	/^<{1,2}\s*[a-z][a-z _.-]*>{1,2}$/iu, //          <number>
	/^#[a-z][\w ]*#$/iu, //                           #CALLER#
	/^@[a-z]\w*@?$/iu, //                             @caller@
	/^\*[a-z][a-z ]*\*$/iu //                         *NUMBER*
];

/** Why a value, as it stood in the address, is nothing; undefined if it is something. */
export function absenceOf(received: string): Absence | undefined {
	const text = decodeEscapes(received).trim();
	if (text === '' || EMPTY_WORDS.has(text.toLowerCase())) return 'empty';
	const once = decodeEscapes(text).trim();
	if (isWithheldWord(text) || isWithheldWord(once)) return 'withheld';
	// A plus in front was written into the address by hand, or is a blank of a form.
	const values = [received, text, once].map((value) => value.replace(/^[\s+]+|\s+$/gu, ''));
	const isPlaceholder = PLACEHOLDERS.some((form) => values.some((value) => form.test(value)));
	return isPlaceholder ? 'placeholder' : undefined;
}

/** Compared without quotes, marks and the address around it: "Anonymous" <sip:anonymous@anonymous.invalid>. */
function isWithheldWord(text: string): boolean {
	const word = text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/^(?:"[^"]*"\s*)?<(.*)>$/u, '$1')
		.replace(/^sips?:/u, '')
		.replace(/[@;:].*$/u, '')
		.replace(/[+_-]+/gu, ' ')
		.replace(/["'<>()]/gu, '')
		.trim();
	return WITHHELD_WORDS.has(word);
}
