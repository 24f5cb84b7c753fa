/**
 * The words people write around telephone numbers, in English, Dutch, German, French, Spanish, Italian,
 * Portuguese, Danish, Swedish and Polish, and Russian for extensions, as dictionaries and the manuals of
 * phone systems have them. Small letters; accents do not count, texts are compared without them.
 */

/** Behind a number: an extension follows. `x` and signs such as `#` are no words and stand with the rule. */
export const EXTENSION_WORDS = [
	...['extension', 'extensions', 'exten', 'extn', 'ext', 'xtn', 'xt'],
	...[
		'toestel',
		'toestelnummer',
		'toestelnr',
		'toest',
		'tst',
		'tstl',
		'intern',
		'doorkies',
		'doorkiesnummer',
		'doorkiesnr'
	],
	...[
		'durchwahl',
		'durchwahlnummer',
		'durchwahlnr',
		'durchw',
		'dw',
		'nebenstelle',
		'nebenst',
		'nst',
		'apparat',
		'app',
		'hausapparat',
		'klappe'
	],
	...['poste', 'interne', 'int'],
	...['extension', 'anexo', 'interno'],
	...['interno', 'derivazione'],
	...['ramal', 'extensao', 'ramais'],
	...['lokal', 'lokalnummer', 'lokalnr', 'lok'],
	...['anknytning', 'anknytningsnummer', 'ankn', 'anknytn'],
	...['wewnetrzny', 'wewnetrzna', 'wewn', 'wew'],
	...['добавочный', 'добав', 'доб']
];

/** Between the word and the extension: "ext. no. 12". */
export const NUMBER_WORDS = ['number', 'no', 'nr', 'num', 'nummer', 'numero', 'numer'];

/** Between two numbers of one field; "and" says the same there as "or". */
export const OR_WORDS = [
	...['or', 'and'],
	...['of', 'en'],
	...['oder', 'und', 'bzw'],
	...['ou', 'et'],
	...['o', 'u', 'y', 'e'],
	...['oppure'],
	...['eller', 'og', 'och'],
	...['lub', 'albo', 'oraz']
];

/** Beginnings of words that label a fax number: "faxnr", "telefax", "télécopieur". */
export const FAX_WORDS = ['fax', 'faks', 'telefax', 'telefaks', 'facsimil', 'faksimil', 'telecop', 'telecopia'];

/** Beginnings of words that label a telephone; a "Tel/Fax" rings as well. */
export const TELEPHONE_WORDS = ['tel', 'phone', 'fon', 'voice', 'tlf', 'mob'];

/** Words behind an ordinal that are part of an address: "2nd floor", "2. Stock", "2º piso". */
export const FLOOR_WORDS = [
	...['floor', 'fl', 'level', 'storey', 'story'],
	...['verdieping', 'verd', 'etage'],
	...['stock', 'stockwerk', 'obergeschoss', 'og', 'eg'],
	...['etage', 'et'],
	...['piso', 'planta'],
	...['piano'],
	...['andar', 'piso'],
	...['sal', 'etage'],
	...['vaning', 'vaningen', 'tr', 'trappa'],
	...['pietro']
];

/** What phone systems send as a name or SIP user when the caller withholds the number. */
export const WITHHELD_WORDS = [
	'anonymous',
	'private',
	'restricted',
	'blocked',
	'unknown',
	'unavailable',
	'withheld',
	'invalid'
];
