/**
 * The desk while it runs: its settings, its database, the accounts it has met. Opened once at start, inside
 * the built application, which holds the only copy of all that has state.
 */
import { findAccountBySlug, getAddressKey } from '#accounts/accounts.server.ts';
import { openMeter, type RequestMeter } from '#accounts/request-meter.server.ts';
import type { Account } from '#accounts/scope.ts';
import { findRecordBody } from '#api/record-body.server.ts';
import { runCommand } from '#commands/run-command.ts';
import { listenForCommands } from '#commands/socket.server.ts';
import { connectPostgres, openEmbedded, type Database, type OpenDatabase } from '#database/connect.server.ts';
import { migrate } from '#database/migrate.server.ts';
import { loadDemo } from '#directory/load-demo.server.ts';
import { logDefect } from '#foundation/log.server.ts';
import { resumeImports, stopImports } from '#directory/run-imports.server.ts';
import { readSettings, type Settings } from '#foundation/settings.server.ts';
import { sourceFile } from '#database/project-root.server.ts';
import { startDispatcher } from '#webhooks/dispatcher.server.ts';
import { resolveName, TIMEOUT_MS } from '#webhooks/send.server.ts';
import type { DeliveryRules } from '#webhooks/uri.ts';

/** Seconds for which an account's name and settings are believed before they are read again. */
const ACCOUNT_SECONDS = 10;

/** An account with the key that seals the addresses of its calls. */
export interface DeskAccount extends Account {
	readonly addressKey: Buffer;
}

interface Desk {
	readonly settings: Settings;
	readonly database: OpenDatabase;
	readonly meter: RequestMeter;
	close(): Promise<void>;
}

let opened: Desk | undefined;
const accounts = new Map<string, { account: DeskAccount; until: number }>();

/**
 * @throws Refusal `database.in-use`, `database.newer`.
 * @throws Error that names wrong settings.
 */
export async function openDesk(): Promise<void> {
	const settings = readSettings();
	const database = await openDatabase(settings);
	try {
		await migrate(database);
		if (database.kind === 'embedded' && settings.RINGSIDE_DEMO) {
			await loadDemo(database.db, sourceFile('demo'));
		}
		await resumeImports(database.db, database.kind === 'embedded' ? 'alone' : 'others', new Date());
		const commands =
			database.kind === 'embedded'
				? await listenForCommands(settings.RINGSIDE_DATA, (args, io) =>
						runCommand(() => Promise.resolve(database.db), args, io)
					)
				: undefined;
		const limits = { perHour: settings.API_REQUESTS_PER_HOUR, burst: settings.API_BURST };
		const meter = openMeter(database.db, limits, (error) => logDefect('request-meter', error));
		const webhooks = startDispatcher({
			db: database.db,
			network: { rules: deliveryRulesOf(settings), resolve: resolveName, timeoutMs: TIMEOUT_MS },
			present: findRecordBody,
			now: () => new Date(),
			chance: Math.random
		});
		opened = {
			settings,
			database,
			meter,
			close: async () => {
				await webhooks.close();
				await commands?.close();
				await meter.close();
				await stopImports(database.db);
				await database.close();
			}
		};
	} catch (error) {
		await database.close();
		throw error;
	}
}

export async function closeDesk(): Promise<void> {
	const desk = opened;
	opened = undefined;
	await desk?.close();
}

export function getDatabase(): Database {
	return getDesk().database.db;
}

export function getMeter(): RequestMeter {
	return getDesk().meter;
}

export function getSettings(): Settings {
	return getDesk().settings;
}

/** Where the operator lets webhooks deliver to. */
export function getDeliveryRules(): DeliveryRules {
	return deliveryRulesOf(getSettings());
}

function deliveryRulesOf({ RINGSIDE_WEBHOOK_NETWORKS, RINGSIDE_WEBHOOK_HTTP }: Settings): DeliveryRules {
	return { networks: RINGSIDE_WEBHOOK_NETWORKS, allowsHttp: RINGSIDE_WEBHOOK_HTTP };
}

/** By its slug; what is known of an account may be ten seconds old. */
export async function findDeskAccount(slug: string, now: Date): Promise<DeskAccount | undefined> {
	const known = accounts.get(slug);
	if (known !== undefined && known.until > now.getTime()) return known.account;
	const account = await findAccountBySlug(getDatabase(), slug);
	if (account === undefined) {
		accounts.delete(slug);
		return undefined;
	}
	const found = { ...account, addressKey: await getAddressKey(getDatabase(), account.id) };
	accounts.set(slug, { account: found, until: now.getTime() + ACCOUNT_SECONDS * 1000 });
	return found;
}

function openDatabase(settings: Settings): Promise<OpenDatabase> {
	return settings.DATABASE_URL === undefined
		? openEmbedded(settings.RINGSIDE_DATA)
		: Promise.resolve(connectPostgres(settings.DATABASE_URL));
}

function getDesk(): Desk {
	if (opened === undefined) throw new Error('The desk is not open.');
	return opened;
}
