/** A real LDAP server (OpenLDAP's slapd) on this machine alone, with people who do not exist, for one test file. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Client } from 'ldapts';

export interface Slapd {
	/** Plain, with StartTLS. */
	readonly url: string;
	readonly secureUrl: string;
	/** Of the authority that signed its certificate, in PEM. */
	readonly ca: string;
	/** Lets `change` write to it. */
	write(change: (ldap: Client) => Promise<void>): Promise<void>;
	stop(): Promise<void>;
}

export const SUFFIX = 'dc=acme,dc=example';
export const PEOPLE = `ou=people,${SUFFIX}`;
/** Part of the tree that looks as Active Directory does. */
export const AD_PEOPLE = `ou=ad,${SUFFIX}`;
/** Who may read all of it. */
export const DESK_DN = `cn=desk,${SUFFIX}`;
/** Who is given five entries and no more. */
export const LIMITED_DN = `cn=limited,${SUFFIX}`;
export const PASSWORD = 'a-secret-of-the-tests';
const ROOT_DN = `cn=root,${SUFFIX}`;

/** Longest that it needs until it listens. */
const START_SECONDS = 20;
const POLL_MILLISECONDS = 25;

/** Where Debian has programs that not everybody's path names. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/bin'];

export function hasSlapd(): boolean {
	return ['slapd', 'slapadd', 'openssl'].every((name) => findProgram(name) !== undefined);
}

/** `ldif` are the entries below the suffix. */
export async function startSlapd(ldif: string): Promise<Slapd> {
	const folder = mkdtempSync(join(tmpdir(), 'ringside-slapd-'));
	const [port, securePort] = [await freePort(), await freePort()];
	const url = `ldap://127.0.0.1:${port}`;
	const secureUrl = `ldaps://127.0.0.1:${securePort}`;
	makeCertificates(folder);
	writeConfiguration(folder);
	writeFileSync(join(folder, 'entries.ldif'), TREE + ldif);
	run('slapadd', ['-q', '-f', join(folder, 'slapd.conf'), '-l', join(folder, 'entries.ldif')]);

	const server = spawn(
		programOf('slapd'),
		['-f', join(folder, 'slapd.conf'), '-h', `${url}/ ${secureUrl}/`, '-d', '0'],
		{ stdio: 'ignore' }
	);
	const killServer = () => server.kill('SIGKILL');
	process.once('exit', killServer);
	await untilListening(server, [port, securePort]);
	return {
		url,
		secureUrl,
		ca: readFileSync(join(folder, 'ca.pem'), 'utf8'),
		async write(change) {
			const ldap = new Client({ url });
			await ldap.bind(ROOT_DN, PASSWORD);
			await change(ldap);
			await ldap.unbind();
		},
		async stop() {
			const exited = once(server, 'exit');
			server.kill('SIGTERM');
			await exited;
			process.off('exit', killServer);
			rmSync(folder, { recursive: true });
		}
	};
}

function writeConfiguration(folder: string): void {
	mkdirSync(join(folder, 'data'));
	const schemas = ['core', 'cosine', 'nis', 'inetorgperson', 'msuser'].map(
		(name) => `include /etc/ldap/schema/${name}.schema`
	);
	const lines = [
		...schemas,
		'modulepath /usr/lib/ldap',
		'moduleload back_mdb',
		'moduleload ppolicy',
		`pidfile ${join(folder, 'slapd.pid')}`,
		`TLSCACertificateFile ${join(folder, 'ca.pem')}`,
		`TLSCertificateFile ${join(folder, 'server.pem')}`,
		`TLSCertificateKeyFile ${join(folder, 'server.key')}`,
		'database mdb',
		'maxsize 1073741824',
		`suffix "${SUFFIX}"`,
		`rootdn "${ROOT_DN}"`,
		`rootpw ${PASSWORD}`,
		`directory ${join(folder, 'data')}`,
		'index objectClass eq',
		'overlay ppolicy',
		`limits dn.exact="${DESK_DN}" size=unlimited`,
		`limits dn.exact="${LIMITED_DN}" size.hard=5 size.soft=5 size.prtotal=5`,
		'access to attrs=userPassword by anonymous auth by * none',
		`access to * by dn.exact="${DESK_DN}" read by dn.exact="${LIMITED_DN}" read by * none`
	];
	writeFileSync(join(folder, 'slapd.conf'), lines.map((line) => `${line}\n`).join(''));
}

/** An authority of the test's own, and what it signed for this machine. */
function makeCertificates(folder: string): void {
	const at = (name: string) => join(folder, name);
	const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
	writeFileSync(at('names.cnf'), 'subjectAltName=IP:127.0.0.1,DNS:localhost\n');
	run('openssl', [
		'req',
		'-x509',
		...key,
		'-keyout',
		at('ca.key'),
		'-out',
		at('ca.pem'),
		'-days',
		'2',
		'-subj',
		'/CN=Tests'
	]);
	run('openssl', ['req', ...key, '-keyout', at('server.key'), '-out', at('server.csr'), '-subj', '/CN=localhost']);
	run('openssl', [
		...['x509', '-req', '-in', at('server.csr'), '-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial'],
		...['-out', at('server.pem'), '-days', '2', '-extfile', at('names.cnf')]
	]);
}

async function untilListening(server: ChildProcess, ports: readonly number[]): Promise<void> {
	const end = Date.now() + START_SECONDS * 1000;
	while (!(await Promise.all(ports.map(isListening))).every((listens) => listens)) {
		if (server.exitCode !== null || Date.now() > end) throw new Error(`slapd does not listen (${server.exitCode}).`);
		await new Promise((wake) => setTimeout(wake, POLL_MILLISECONDS));
	}
}

async function isListening(port: number): Promise<boolean> {
	const socket = connect(port, '127.0.0.1');
	try {
		await once(socket, 'connect');
		return true;
	} catch {
		return false;
	} finally {
		socket.destroy();
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	return typeof address === 'object' && address !== null ? address.port : 0;
}

function run(program: string, args: readonly string[]): void {
	execFileSync(programOf(program), [...args], { stdio: 'pipe' });
}

function programOf(name: string): string {
	return findProgram(name) ?? name;
}

function findProgram(name: string): string | undefined {
	return FOLDERS.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

const TREE = `dn: ${SUFFIX}
objectClass: dcObject
objectClass: organization
o: Acme
dc: acme

dn: ${DESK_DN}
objectClass: organizationalRole
objectClass: simpleSecurityObject
cn: desk
userPassword: ${PASSWORD}

dn: ${LIMITED_DN}
objectClass: organizationalRole
objectClass: simpleSecurityObject
cn: limited
userPassword: ${PASSWORD}

dn: ${PEOPLE}
objectClass: organizationalUnit
ou: people

dn: ${AD_PEOPLE}
objectClass: organizationalUnit
ou: ad

`;
