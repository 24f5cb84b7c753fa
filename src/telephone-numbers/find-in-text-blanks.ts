/**
 * What in a text is full of digits and is no telephone number, however much it looks like one: addresses,
 * file names, code, identifiers, dates, amounts and coordinates. Each kind is one pattern; what it matches
 * is blanked out before numbers are looked for. Every repetition that could start over inside itself is
 * bounded or begins behind a border, so that no text makes a pattern slow.
 */

/** Characters an address on the web may hold (RFC 3986), with Latin letters that browsers show decoded. */
const ADDRESS = String.raw`[\w.~:/?#[\]@!$&'()*+,;=%\u00C0-\u024F-]`;

/** Schemes that are written without `//`. Those that dial (`tel:`, `callto:`, `sip:`) are numbers and not here. */
const SCHEMES = 'mailto|urn|data|geo|magnet|news|xmpp|skype|doi|bitcoin|javascript|file|cid';

/** Endings of file names and of hosts: only known ones, since a sentence may end without a blank ("7777.Nice day"). */
const ENDINGS =
	'pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|log|md|csv|tsv|json|xml|ya?ml|html?|eml|msg|ics|vcf|zip|gz|tgz|7z|rar|tar|' +
	'iso|exe|msi|dll|dmg|apk|sql|bak|tmp|dat|db|cfg|conf|ini|png|jpe?g|gif|bmp|svg|tiff?|webp|heic|mp[34]|wav|mov|avi|' +
	'js|ts|css|php|py|sh|ps1|bat|com|net|org|example';

/** Countries that issue an IBAN (the registry of ISO 13616), so that a postal code such as SW11 begins none. */
const IBAN_COUNTRIES =
	'A[DELTZ]|B[AEGHIRY]|C[HRYZ]|D[EJKO]|E[EGS]|F[IKOR]|G[BEILRT]|H[NRU]|I[ELQST]|JO|K[WZ]|L[BCITUVY]|' +
	'M[CDEKNRTU]|N[ILO]|OM|P[KLST]|QA|R[OSU]|S[ACDEIKMOTV]|T[LNR]|UA|V[AG]|XK|YE';

/** Codes of ISO 4217 that are no English word in capitals, and the short names people write for them. */
const CURRENCY =
	String.raw`\p{Sc}|(?<!\p{L})(?:EUR|USD|GBP|CHF|JPY|AUD|CAD|NZD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|RSD|RUB|UAH|` +
	String.raw`CNY|INR|BRL|MXN|ARS|CLP|COP|ZAR|SGD|HKD|KRW|TWD|THB|IDR|MYR|PHP|VND|ILS|AED|SAR|EGP|NGN|KES|` +
	String.raw`Euros?|euros?|dollars?|pounds?|[Kk]r|Rs|zł|Kč|Ft|руб|SFr)(?!\p{L})\.?`;

/** An amount, in thousands or not: `1 234 567,89`, `1'234.50`, `20`. */
const AMOUNT = String.raw`(?:\d{1,3}(?:[ .,'’\u00A0\u202F]\d{3}){1,6}(?:[.,]\d{1,2})?(?![ .,/-]?\d)|\d{1,20}(?:[.,]\d{1,4})?(?!\d|[.,/-]\d))`;

const YEAR = String.raw`(?:19|20)\d\d`;
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;

/** No digit goes on before or behind, also not with one separator between. */
const ALONE = { from: String.raw`(?<!\d[./-]?|\+)`, to: String.raw`(?![./-]?\d)` };

/** A time of day right behind a date: `10:30:00`, `10.30`, `1030`. */
const AT_TIME = String.raw`(?:,? [0-2]?\d[:.h]?[0-5]\d(?:[:.]?[0-5]\d)?(?![ ./-]?\d))?`;

const DECIMAL = String.raw`(?:[NSEW] ?)?[-−]?\d{1,3}[.,]\d{2,15} ?°? ?[NSEW]?`;

/** In the order in which they are blanked: what holds others (code, links, addresses) comes first. */
export const NO_NUMBERS: readonly RegExp[] = [
	// Markdown: fenced code, code in a line, links with text and address.
	/```[\s\S]*?```/g,
	/`[^`\n]{1,500}`/g,
	/!?\[[^[\]\n]{0,500}\]\([^()\n]{0,2000}\)/g,

	// Addresses on the web and of mail.
	new RegExp(String.raw`(?<![a-z\d])[a-z][a-z\d+.-]{1,20}:\/\/${ADDRESS}+`, 'gi'),
	new RegExp(String.raw`(?<![a-z\d])(?:www\.|(?:${SCHEMES}):(?=\S))${ADDRESS}+`, 'gi'),
	/(?<![\w.+%-])[\w.+%-]{1,100}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}/g,
	new RegExp(String.raw`(?<![\w@.-])(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?\/${ADDRESS}*`, 'gi'),

	// Paths and file names.
	/(?<![\w\\])[\w.:$%~-]{0,100}\\[\w.$%~\\-]+/g,
	/(?<![\w/.~])(?:\.{0,2}|~)\/[A-Za-z][\w.@-]{0,100}(?:\/[\w.@-]{0,100}){0,30}/g,
	/(?<![\w/])[a-z][\w.@-]{0,100}(?:\/[\w.@-]{1,100}){2,30}/gi,
	new RegExp(String.raw`(?<![\w.()-])[\w.()-]{1,200}\.(?:${ENDINGS})(?![\p{L}\d])`, 'giu'),
	/(?<![\w-])[\w-]{0,100}[a-z\d]_[a-z\d][\w-]{0,100}/gi,

	// Addresses of machines and identifiers.
	new RegExp(String.raw`(?<![\d.+])(?:${OCTET}\.){3}${OCTET}(?::\d{1,5}|\/\d{1,2})?(?!\.?\d)`, 'g'),
	/(?<![\w:.])(?:[\da-f]{1,4}:){3,7}[\da-f]{1,4}(?:\/\d{1,3})?(?![\w:])/gi,
	/(?<![\w:.])(?:[\da-f]{1,4}:){0,7}:(?:[\da-f]{1,4}:){0,6}[\da-f]{1,4}(?:\/\d{1,3})?(?![\w:])/gi,
	/(?<![\w-])(?=[\d-]{0,16}[a-f])[\da-f]{2}(?:-[\da-f]{2}){5}(?![\w-])/gi,
	/(?<![\w.])(?=[\d.]{0,13}[a-f])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?![\w.])/gi,
	/(?<!\w)[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?!\w)/gi,
	/(?<!\w)0x[\da-f]{1,64}/gi,
	new RegExp(String.raw`(?<!\w)(?:${IBAN_COUNTRIES})\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?!\w)`, 'gi'),
	/(?<![\d.])10\.\d{4,9}\/[^\s"<>]+/g,
	/(?<![\w-])(?!(?:TEL|FAX|FON|PHONE|MOB|MOBILE|MOBIL|CELL|GSM|CALL)-)[A-Z][A-Z\d]{1,9}(?:-[A-Z\d]{1,12}){0,4}-\d[\dA-Z]*(?:-[\dA-Z]+)*/g,

	// Dates and times.
	/(?<![\d+])\d{4}-\d{2}-\d{2}[T ]\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}(?!\d))?/g,
	new RegExp(`${ALONE.from}${YEAR}([-./])${MONTH}\\1${DAY}${ALONE.to}${AT_TIME}`, 'g'),
	new RegExp(
		String.raw`${ALONE.from}(?:${DAY}([-./]) ?${MONTH}|${MONTH}([-./]) ?${DAY})(?:\1|\2) ?${YEAR}${ALONE.to}${AT_TIME}`,
		'g'
	),
	new RegExp(
		String.raw`${ALONE.from}(?:${DAY}([./])${MONTH}|${MONTH}([./])${DAY})(?:\1|\2)\d\d${ALONE.to}${AT_TIME}`,
		'g'
	),
	new RegExp(
		String.raw`(?<![\d+])${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[T_ -]?[0-2]\d[0-5]\d(?:[0-5]\d(?:\d{3})?)?Z?)?(?!\d)`,
		'g'
	),
	new RegExp(`${ALONE.from}${YEAR} ?[-–/] ?${YEAR}${ALONE.to}`, 'g'),
	/(?<![\d:])[0-2]?\d:[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?![\d:])/g,

	// Amounts and coordinates.
	// Not over the end of a sentence: "5 EUR. 020 7946 0123".
	new RegExp(String.raw`(?:${CURRENCY})(?!(?<=\.) 0\d)[ \u00A0\u202F]?[-−]?${AMOUNT}`, 'gu'),
	new RegExp(String.raw`(?<!\d|\d[.,/-]|\+)${AMOUNT}[ \u00A0\u202F]?(?:${CURRENCY})`, 'gu'),
	/(?<![\d.,])[1-9](?:\.\d{3}){2,4}(?![.,]?\d)/g,
	new RegExp(String.raw`(?<![\d.,])${DECIMAL}(?: ?[,;/|] ?| )${DECIMAL}(?![.,]?\d)`, 'g'),
	/\d{1,3}(?:[.,]\d{1,12})? ?[°º] ?(?:\d{1,2}(?:[.,]\d{1,12})? ?['′’] ?(?:\d{1,2}(?:[.,]\d{1,12})? ?["″”])?)?/g,

	// Cards as they are grouped in print, and runs longer than any number that is dialed (ITU-T E.164 allows 15 digits).
	/(?<![\d+]|\d[ -])[2-6]\d{3}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?(?![ -]?\d)/g,
	/(?<![\d+]|\d[ -])3[47]\d{2}([ -])\d{6}\1\d{5}(?![ -]?\d)/g,
	/\p{Nd}{21,}/gu,

	// The number of an item in a list: "1) 020 7946 0123". Not an area code, which stands in two brackets.
	/(?<![\p{Nd}+-]|\([\p{Nd} ]{0,8})[1-9]\p{Nd}?\)(?=[ \u00A0]{1,3}[+(\p{Nd}])/gu,

	// A comma or semicolon in a sentence or a list: what follows is no extension (", 45 days", ",020 7946 0123").
	/(?<=\p{Nd}[ \u00A0\t]?)[,;](?=[ \u00A0\t]{1,4}\p{Nd}|[ \u00A0\t]{0,4}[+(]?\p{Nd}[\p{Nd} ().-]{7})/gu
];
