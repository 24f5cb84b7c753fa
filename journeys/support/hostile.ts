/** What a phone system could send by mistake or by malice, a thousand times, the same in every run. */

export interface Hostile {
	/** Kind, for the report. */
	readonly kind: string;
	/** What stands behind the parameter's name, byte by byte as it goes over the wire. */
	readonly value: string;
	/** What must not stand in a page as it is, because it has a tag in it. */
	readonly unescaped?: string;
}

/** A word that no page of ours holds. */
export const MARK = 'data-hostile';

/** How many there are. */
export const ADDRESSES = 1000;

const MEGABYTE = 1_000_000;

/** Exactly `ADDRESSES` of them. */
export function listHostile(): Hostile[] {
	const some = [...markup(), ...sql(), ...brokenEscapes(), ...controls(), ...large(), ...unicodeBlocks()];
	return [...some, ...garbage(ADDRESSES - some.length)];
}

function markup(): Hostile[] {
	const texts = [
		`<b ${MARK}>bold</b>`,
		`<script ${MARK}>alert(1)</script>`,
		`</script><script ${MARK}>alert(1)</script>`,
		`</title><b ${MARK}>`,
		`</textarea><b ${MARK}>`,
		`"><img ${MARK} src=x onerror=alert(1)>`,
		`'><svg ${MARK} onload=alert(1)>`,
		`" ${MARK}="1" autofocus onfocus="alert(1)`,
		`' ${MARK}='1' onmouseover='alert(1)`,
		`<!--<b ${MARK}>`,
		`<![CDATA[<b ${MARK}>]]>`,
		`<iframe ${MARK} srcdoc="&lt;script&gt;">`,
		`<a ${MARK} href="javascript:alert(1)">+31205550134</a>`,
		`javascript:alert(1)//<b ${MARK}>`,
		`{{constructor.constructor('alert(1)')()}}<b ${MARK}>`,
		`\${alert(1)}<b ${MARK}>`,
		`<math><mi ${MARK} xlink:href="data:x,<script>alert(1)</script>">`,
		`+31205550134<b ${MARK}>`,
		`tel:+31205550134"><b ${MARK}>`,
		`sip:"<b ${MARK}>"@pbx.example`
	];
	return texts.flatMap((text) => [
		withEcho({ kind: 'markup', value: encodeURIComponent(text) }, text),
		withEcho({ kind: 'markup, escaped twice', value: encodeURIComponent(encodeURIComponent(text)) }, text),
		withEcho({ kind: 'markup, with NUL', value: `${encodeURIComponent(text)}%00` }, text),
		withEcho({ kind: 'markup, not escaped', value: text.replaceAll(' ', '+') }, text.replaceAll(' ', '+'))
	]);
}

function withEcho(hostile: Hostile, text: string): Hostile {
	return text.includes('<') ? { ...hostile, unescaped: text } : hostile;
}

function sql(): Hostile[] {
	const texts = [
		`' or '1'='1`,
		`'; drop table person; --`,
		`1); delete from request; --`,
		`\\'; select pg_sleep(10); --`,
		`' union select hash from password --`,
		`$1`,
		`$$; select 1; $$`,
		`%' or name like '%`,
		`1 and (select pg_sleep(10)) is null`,
		`/**/or/**/1=1`,
		`0x31303235343830303536`,
		`{"$gt": ""}`,
		`[object Object]`,
		`__proto__[admin]=1`,
		`constructor.prototype`,
		`../../../../etc/passwd`,
		`file:///etc/passwd`,
		`\r\nSet-Cookie: ringside_session=1`
	];
	return texts.map((text) => ({ kind: 'SQL and other languages', value: encodeURIComponent(text) }));
}

/** Percent signs without meaning, and escapes that are no UTF-8. */
function brokenEscapes(): Hostile[] {
	const values = [
		...['%', '%%', '%2', '%G1', '%1G', '%-1', '%u0041', '%uD800', '%x', '%25', '%252', '%25%32%42', '%2525252531'],
		...[
			'%FF',
			'%FE%FF',
			'%C3',
			'%C3%28',
			'%A0%A1',
			'%E2%28%A1',
			'%E2%82',
			'%F0%28%8C%BC',
			'%F0%90%8C',
			'%F8%A1%A1%A1%A1'
		],
		...['%C0%80', '%C0%AF', '%E0%80%AF', '%ED%A0%80', '%ED%BF%BF', '%F4%90%80%80', '%FC%84%8F%BF%BF%BF', '%80', '%BF'],
		...[
			'%2B%',
			'+31%2',
			'+3120555%C30134',
			'%00',
			'%00+31205550134',
			'+3120%000134',
			'%0D%0A',
			'%0A%0A',
			'&&',
			'=',
			'==&='
		]
	];
	return values.map((value) => ({ kind: 'broken escapes', value }));
}

/** Each control character and each byte that is not ASCII, inside a number and alone. */
function controls(): Hostile[] {
	const bytes = [...Array(32).keys(), ...Array.from({ length: 65 }, (_, index) => 127 + index)];
	return bytes.map((byte) => ({ kind: 'one byte', value: `%2B3120${escape(byte)}5550134` }));
}

function large(): Hostile[] {
	const values = [
		'1'.repeat(MEGABYTE),
		'+'.repeat(MEGABYTE),
		'%20'.repeat(MEGABYTE / 3),
		'%00'.repeat(MEGABYTE / 3),
		'%F0%9F%93%9E'.repeat(MEGABYTE / 12),
		'%25'.repeat(MEGABYTE / 3),
		'('.repeat(MEGABYTE),
		'1-'.repeat(MEGABYTE / 2),
		'%3Cb%3E'.repeat(MEGABYTE / 7),
		'1;'.repeat(MEGABYTE / 2),
		'1&telephone='.repeat(MEGABYTE / 12),
		'1%20ext%20'.repeat(MEGABYTE / 10)
	];
	return values.map((value) => ({ kind: 'a megabyte', value }));
}

/**
 * Characters of every Unicode block: blocks begin at multiples of 16 and are at least 16 wide, so of each
 * 256 characters every sixteenth is taken; the two planes that are full of letters entirely, of the others a part.
 */
function unicodeBlocks(): Hostile[] {
	const pages = [
		...Array.from({ length: 512 }, (_, page) => page * 256),
		...[0x20000, 0x2a700, 0x2f800, 0x30000, 0x31350, 0xe0000, 0xe0100, 0xf0000, 0xfff00, 0x100000, 0x10ff00]
	];
	return pages.map((page) => ({
		kind: 'Unicode',
		value: Array.from({ length: 16 }, (_, sixteenth) => escapeCodePoint(page + sixteenth * 16)).join('')
	}));
}

/** Bytes without any sense, from a series that is always the same. */
function garbage(count: number): Hostile[] {
	const alphabet = '%0123456789ABCDEFabcdef+-*#()/.,;:=&?@[]{}<>|\\^`~!$\'"_ ghijklmnopqrstuvwxyz'.replaceAll(' ', '');
	let state = 42;
	const next = (below: number) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * below);
	};
	return Array.from({ length: count }, () => ({
		kind: 'garbage',
		value: Array.from({ length: 1 + next(80) }, () => alphabet[next(alphabet.length)] ?? '').join('')
	}));
}

function escape(byte: number): string {
	return `%${byte.toString(16).padStart(2, '0').toUpperCase()}`;
}

/** In UTF-8, by hand: half of a surrogate pair is sent as well, which no encoder of the language would do. */
function escapeCodePoint(point: number): string {
	if (point < 0x80) return escape(point);
	if (point < 0x800) return escape(0xc0 | (point >> 6)) + escape(0x80 | (point & 63));
	if (point < 0x10000) {
		return escape(0xe0 | (point >> 12)) + escape(0x80 | ((point >> 6) & 63)) + escape(0x80 | (point & 63));
	}
	const [first, ...rest] = [point >> 18, (point >> 12) & 63, (point >> 6) & 63, point & 63];
	return escape(0xf0 | (first ?? 0)) + rest.map((bits) => escape(0x80 | bits)).join('');
}
