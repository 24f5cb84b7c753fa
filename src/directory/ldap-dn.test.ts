import { describe, expect, it } from 'vitest';
import { normalizeDn } from './ldap-dn.ts';

describe('two writings of one name', () => {
	it.each([
		['differ in case', 'UID=Ada,OU=People', 'uid=ada,ou=people'],
		['differ in blanks', ' uid = ada , ou=people', 'uid=ada,ou=people'],
		['escape a comma by itself or by its byte', 'cn=B\\, Ada,dc=acme', 'cn=B\\2C Ada,dc=acme'],
		['escape letters by their bytes', 'cn=J\\C3\\BCrgen', 'cn=Jürgen'],
		['compose letters or not', 'cn=Ju\u0308rgen', 'cn=Jürgen'],
		['have several blanks inside', 'cn=Ada  B', 'cn=Ada B']
	])('are the same when they %s', (_how, one, other) => {
		expect(normalizeDn(one)).toBe(normalizeDn(other));
	});

	it('are not the same when a comma divides one of them', () => {
		expect(normalizeDn('cn=a\\,ou=b')).not.toBe(normalizeDn('cn=a,ou=b'));
	});
});
