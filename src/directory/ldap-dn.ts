/**
 * Names of entries (RFC 4514), written so that two writings of one name are the same text: `CN=Ada\, B , DC=acme`
 * and `cn=ada\2c b,dc=acme`. Pure.
 */

/** An escaped character, or the escaped bytes of several in UTF-8. */
const ESCAPED = /\\((?:[0-9a-f]{2}(?:\\[0-9a-f]{2})*)|.)/giu;
/** What would divide a name if it were not escaped. */
const DIVIDES = /[,;+="\\<>]/gu;

export function normalizeDn(dn: string): string {
	return dn
		.replace(ESCAPED, (_whole, escaped: string) => unescape(escaped).replace(DIVIDES, inHex))
		.replace(/\s*([,;+=])\s*/gu, '$1')
		.replace(/\s+/gu, ' ')
		.trim()
		.normalize('NFC')
		.toLowerCase();
}

function unescape(escaped: string): string {
	if (!/^[0-9a-f]{2}/iu.test(escaped)) return escaped;
	return Buffer.from(escaped.replaceAll('\\', ''), 'hex').toString('utf8');
}

function inHex(character: string): string {
	return `\\${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
