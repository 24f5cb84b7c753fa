/**
 * What is kept of an entry unless a map says otherwise, in the form that a map is written in. Pure.
 *
 * Whoever typed a password wrongly too often is locked out for a while and calls the desk: only a lock that an
 * administrator put there makes somebody disabled.
 */
import type { LdapSchema } from './ldap-settings.ts';

/** Locked by an administrator, for good (draft-behera-ldap-password-policy, 5.3.3). */
const LOCKED_FOR_GOOD = '000001010000Z';

/** Bit ACCOUNTDISABLE of userAccountControl (MS-ADTS 2.2.16). */
const ACCOUNT_DISABLED = 2;

export const LDAP_MAPS: Readonly<Record<LdapSchema, Readonly<Record<string, unknown>>>> = {
	inetorgperson: {
		'Source ID': ['entryUUID', 'nsUniqueId'],
		Disabled: [
			{ attribute: 'pwdAccountLockedTime', equals: LOCKED_FOR_GOOD },
			{ attribute: 'nsAccountLock', equals: 'true' }
		],
		Name: ['displayName', 'cn'],
		'Primary Email': 'mail',
		'Authentication ID': 'uid',
		'Employee ID': 'employeeNumber',
		'Job Title': 'title',
		Organization: ['o', 'ou'],
		Location: ['physicalDeliveryOfficeName', 'roomNumber', 'l'],
		Locale: 'preferredLanguage',
		Manager: 'manager',
		'telephone work': 'telephoneNumber',
		'telephone mobile': 'mobile',
		'telephone home': 'homePhone',
		'telephone fax': 'facsimileTelephoneNumber'
	},
	ad: {
		'Source ID': 'objectGUID',
		Disabled: { attribute: 'userAccountControl', bit: ACCOUNT_DISABLED },
		Name: ['displayName', 'cn'],
		'Primary Email': ['mail', 'userPrincipalName'],
		'Authentication ID': 'sAMAccountName',
		'Employee ID': ['employeeID', 'employeeNumber'],
		'Job Title': 'title',
		Organization: ['company', 'department'],
		Location: ['physicalDeliveryOfficeName', 'l'],
		Locale: 'preferredLanguage',
		Manager: 'manager',
		'telephone work': ['telephoneNumber', 'otherTelephone'],
		'telephone mobile': ['mobile', 'otherMobile'],
		'telephone home': ['homePhone', 'otherHomePhone'],
		'telephone fax': ['facsimileTelephoneNumber', 'otherFacsimileTelephoneNumber']
	}
};
