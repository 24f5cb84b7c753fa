/** Entries for a directory of tests, as LDIF (RFC 2849): people who do not exist, with what is awkward about real ones. */
import { AD_PEOPLE, PEOPLE } from './slapd.server.ts';

/** Plain colleagues besides those with a story. */
export const PLAIN_PEOPLE = 24;

/** All that are found below `PEOPLE`. */
export const ALL_PEOPLE = PLAIN_PEOPLE + 6;

/** The fourth part of their numbers is made of this. */
function twoDigits(at: number): string {
	return String(at).padStart(2, '0');
}

function base64(text: string | Uint8Array): string {
	return Buffer.from(text).toString('base64');
}

function plainPerson(at: number): string {
	const uid = `plain${twoDigits(at)}`;
	return `dn: uid=${uid},${PEOPLE}
objectClass: inetOrgPerson
uid: ${uid}
cn: Plain Person ${at}
sn: Person
mail: ${uid}@acme.example
o: Acme Works
telephoneNumber: +44 20 7946 01${twoDigits(at)}
manager: uid=gro,${PEOPLE}

`;
}

export const PEOPLE_LDIF = `dn: uid=gro,${PEOPLE}
objectClass: inetOrgPerson
uid: gro
cn:: ${base64('Jürgen Groß')}
sn:: ${base64('Groß')}
displayName:: ${base64('Jürgen Groß, Dr.')}
mail: Juergen.Gross@acme.example
title: Head of Works
o: Acme Works
physicalDeliveryOfficeName: B 2.14
preferredLanguage: de, en;q=0.8
employeeNumber: E1001
telephoneNumber: +49 30 23125 101
telephoneNumber: +49 30 23125 102
mobile: +49 171 3920001
homePhone: +49 30 23125 103
facsimileTelephoneNumber: +49 30 23125 104$fineResolution
jpegPhoto:: ${base64(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 0xc3]))}

dn:: ${base64(`cn=Ní Bháin\\, Siobhán,${PEOPLE}`)}
objectClass: inetOrgPerson
cn:: ${base64('Ní Bháin, Siobhán')}
sn:: ${base64('Ní Bháin')}
displayName:: ${base64('Siobhán Ní Bháin')}
uid: siobhan
mail: siobhan@acme.example
manager: UID=gro, OU=People, DC=acme,DC=example

dn: uid=locked,${PEOPLE}
objectClass: inetOrgPerson
uid: locked
cn: Lou Locked
sn: Locked
mail: lou@acme.example
pwdAccountLockedTime: 000001010000Z

dn: uid=forgot,${PEOPLE}
objectClass: inetOrgPerson
uid: forgot
cn: Fay Forgot
sn: Forgot
mail: fay@acme.example
pwdAccountLockedTime: 20261101080000Z

dn: uid=porter,${PEOPLE}
objectClass: inetOrgPerson
uid: porter
cn: Pat Porter
sn: Porter
telephoneNumber: 020 7946 0177
telephoneNumber: at the door
manager:: ${base64(`cn=Ní Bháin\\2C Siobhán,${PEOPLE}`)}

dn: uid=helper,${PEOPLE}
objectClass: inetOrgPerson
uid: helper
cn: Hal Helper
sn: Helper
mail: hal@acme.example
manager: uid=porter,${PEOPLE}

dn: ou=elsewhere,${PEOPLE}
objectClass: referral
objectClass: extensibleObject
ou: elsewhere
ref: ldap://elsewhere.example/ou=elsewhere,${PEOPLE}

${Array.from({ length: PLAIN_PEOPLE }, (_none, at) => plainPerson(at)).join('')}`;

/** The bytes of 01020304-0506-0708-090a-0b0c0d0e0fNN. */
function guid(last: number): Uint8Array {
	return new Uint8Array([4, 3, 2, 1, 6, 5, 8, 7, 9, 10, 11, 12, 13, 14, 15, last]);
}

function adPerson(name: string, last: number, more: string): string {
	return `dn: CN=${name},${AD_PEOPLE}
objectClass: user
objectClass: extensibleObject
cn: ${name}
sn: ${name}
instanceType: 4
nTSecurityDescriptor: 0
objectCategory: CN=Person,CN=Schema,${AD_PEOPLE}
objectGUID:: ${base64(guid(last))}
${more}
`;
}

export const AD_LDIF = [
	adPerson(
		'Ada',
		0xff,
		'sAMAccountName: ada\nmail: ada@acme.example\nuserAccountControl: 512\notherTelephone: 020 7946 0031\n'
	),
	adPerson('Abe', 0x10, 'sAMAccountName: abe\nuserPrincipalName: abe@acme.example\nuserAccountControl: 514\n')
].join('');
