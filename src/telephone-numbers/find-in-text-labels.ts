/**
 * Which words make the digits behind them a telephone number, and which make them something else.
 *
 * A number behind "ticket", "invoice no." or "Kundennummer" belongs to that word and is not dialed, unless it
 * has a plus; a run of digits without any separator is dialed only where the text speaks of telephones.
 */

/** Parts of words that speak of telephones in any word ("Telefonnummer", "cellphone", "携帯電話"). */
const TELEPHONE_PARTS =
	'phone|telef|teléf|téléph|telep|puhel|handy|mobil|mobiel|móvil|movil|cellul|celul|fax|rufnum|anruf|rückruf|durchwahl|' +
	'kontaktn|contactn|notfalln|noodn|festnetz|caller|' +
	'nebenstelle|hotline|helpline|landline|whatsapp|voicemail|toll-?free|телеф|моб|звон|电话|手机|電話|携帯|전화|휴대|هاتف|טלפון|โทร';

/** Whole words that speak of telephones. */
const TELEPHONE_WORDS =
	'tel|fon|ph|mob|cell|gsm|call|calls|called|caller|calling|dial|dialed|dialled|dialing|ring|rang|sms|text|reach|contact|' +
	'pager|extension|ext|switchboard|callback|voip|ruf|rufen|erreichbar|erreichen|appel|appeler|appelez|joindre|joignable|portable|' +
	'llamar|llame|llámame|contacto|bel|bellen|belt|ringa|ringe|soita|puh|chiamare|chiama|chiami|ligar|ligue|contato|' +
	'dzwonić|zadzwoń|volejte|tlf|tfn|тел';

const SPEAKS_OF_TELEPHONES = new RegExp(
	String.raw`${TELEPHONE_PARTS}|(?<!\p{L})(?:${TELEPHONE_WORDS}|(?:my|your|his|her|our|their|meine|ihre|unsere) num(?:ber|mer))(?!\p{L})`,
	'iu'
);

/** How far before a bare run of digits a telephone word may stand, in UTF-16 units. */
const NEAR = 24;

/** Things that carry numbers of their own. */
const LABELS = new Set(
	(
		'ticket case incident order po invoice receipt voucher coupon payment transaction serial s/n sn customer client member patient ' +
		'account acct a/c bank iban bic vat tax ssn passport policy claim contract license licence registration asset article art item part ' +
		'product sku model version ver build release revision rev patch hotfix kb batch lot firmware driver kernel bios error err errno status code pin otp password passwort kennwort wachtwoord token key ' +
		'id ids uid uuid guid ref reference booking reservation confirmation tracking parcel shipment consignment ' +
		'isbn issn ean gtin upc barcode imei imsi iccid meid orcid box postfach plz zip postcode coordinate coordinates lat latitude lon lng longitude ' +
		'vorgang auftrag bestellung rechnung kunde artikel beleg aktenzeichen fehler konto kto blz bankverbindung vertrag sendung inventar ' +
		'facture commande référence réf dossier compte siret siren erreur série contrat pedido factura referencia cuenta cliente serie ' +
		'offerte melding angebot lieferschein mandatsreferenz colis bankgiro plusgiro iva zamówienie zamówienia zgłoszenie ' +
		'quote quotation ' +
		'nif dni nip pesel cvr cpr tin hrb hra orgnr factuur bestelling klant rekening referentie kenmerk kvk bsn btw ordine fattura riferimento conto codice ' +
		'encomenda fatura conta ärende faktura kund beställning ordre kunde tilaus lasku asiakas'
	).split(' ')
);

/** Compounds that carry a number of their own ("Kundennummer", "Girokonto"), unless they speak of telephones. */
const LABEL_COMPOUND = /\p{L}(?:number|nummer|numero|nr|code|konto|rekening)$/u;

/** "in case 020 7946 0123 is busy", "area code 020", "caller ID 020 7946 0123": here the word is no label. */
const NO_LABEL_BEHIND = /(?<!\p{L})(?:in|any|area|country|city|caller|dial|dialing|dialling)[ -]$/iu;

/** Words before "number" that do not say what is numbered. */
const SAYS_NOTHING = new Set(
	(
		'my your his her our their its the a an this that these which what whose any some one same other another new old right wrong ' +
		'correct first second third main direct private personal local national international internal external alternative alternate ' +
		'following above below current usual best full only at on by to of for with and or is via under from here no in as whole ' +
		'office home work business daytime evening emergency desk helpdesk reception support service sales free line back reply s ' +
		'die der das eine einer meine meiner deine seine ihre ihrer unsere unserer neue neuen alte diese dieser folgende folgender ' +
		'folgenden andere anderen zentrale private unter auf und oder de het een mijn jouw uw zijn haar onze deze nieuwe ' +
		'le la un el lo il mon ton son notre votre leur mi tu su nuestro vuestro mio tuo suo nostro vostro loro meu teu seu nosso ' +
		'mitt ditt sitt vårt ert hans hennes min din sin vores mój twój jego jej nasz'
	).split(' ')
);

const BETWEEN = String.raw`[ \u00A0\t:.,=#(\[/"'„“»_-]{0,6}`;
const NUMBER_WORD = String.raw`(?:number|nummer|numéro|numero|número|num|nr|no|tag|n\.?º|n\.?°|n(?=\.)|№)(?![\p{L}\p{Nd}])`;
const IS = String.raw`(?:is|was|are|ist|war|lautet|est|es|è)(?![\p{L}\p{Nd}])`;

/** Digits, perhaps with letters, in up to a dozen groups. It never begins with a plus. */
const ITS_NUMBER = String.raw`(?:[A-Z]{1,6}[-_./]?)?\p{Nd}[\p{Nd}A-Z]{0,40}(?:[-./_ \u00A0][A-Z]{0,3}\p{Nd}[\p{Nd}A-Z]{0,40}){0,12}`;

const WORD_AND_NUMBER = new RegExp(
	String.raw`(?<![\p{L}\p{Nd}])(?<word>\p{L}{1,40}(?:\/\p{L}{1,40})?)` +
		`(?<between>${BETWEEN}(?:${NUMBER_WORD}${BETWEEN})?(?:${IS}${BETWEEN})?)(?<digits>${ITS_NUMBER})`,
	'giu'
);

/** A word that makes a number of whatever stands before it: "badge number". A German one would be one word with it. */
const NUMBER_OF_ANYTHING = /^[ .\u00A0-]{0,2}(?:(?:number|num[eé]ro|número|nr)(?!\p{L})|no\.)|^-nummer(?!\p{L})/iu;

/** With a hyphen it is one word, whatever stands before it ("Best.-Nr."); a bare "no" is another word. */
const SHORT_NUMBER_OF_ANYTHING = /^\.?-(?:nr|no)(?!\p{L})/iu;

export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Where in the text the digits stand that belong to a label. */
export function listLabeled(text: string): Span[] {
	const spans: Span[] = [];
	for (const { index, groups } of text.matchAll(WORD_AND_NUMBER)) {
		const { word = '', between = '', digits = '' } = groups ?? {};
		const start = index + word.length + between.length;
		if (isLabel(word.toLowerCase(), between, text.slice(Math.max(0, index - 10), index))) {
			spans.push({ start, end: start + digits.length });
		}
	}
	return spans;
}

/** Whether the text speaks of telephones shortly before a place in it. */
export function speaksOfTelephonesBefore(text: string, at: number): boolean {
	let from = Math.max(0, at - NEAR);
	while (from > 0 && at - from < 2 * NEAR && /\p{L}/u.test(text.charAt(from - 1))) from -= 1;
	return SPEAKS_OF_TELEPHONES.test(text.slice(from, at));
}

function isLabel(word: string, between: string, before: string): boolean {
	if (SPEAKS_OF_TELEPHONES.test(word)) return false;
	if (LABEL_COMPOUND.test(word) || SHORT_NUMBER_OF_ANYTHING.test(between)) return true;
	if (LABELS.has(word)) return !NO_LABEL_BEHIND.test(before);
	return NUMBER_OF_ANYTHING.test(between) && !SAYS_NOTHING.has(word);
}
