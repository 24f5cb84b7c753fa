import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

/** Of a command that must be done with before anybody opens a database. */
async function ringside(...args: string[]) {
	const written = { out: '', err: '' };
	const unopened = () => Promise.reject(new Error('The database was opened.'));
	const code = await runCommand(unopened, args, {
		input: nothing(),
		out: (text) => void (written.out += text),
		err: (text) => void (written.err += text)
	});
	return { code, ...written };
}

async function* nothing(): AsyncGenerator<Uint8Array> {
	yield new Uint8Array();
}

describe('a command that was written wrongly', () => {
	it.each([
		['is unknown', ['dance'], 'There is no command "dance". See: ringside --help\n'],
		[
			'is unknown in its group',
			['person', 'dance'],
			'There is no command "person dance". See: ringside person --help\n'
		],
		[
			'lacks a word',
			['account', 'create', '--name', 'Acme', '--country', 'NL'],
			'ID is missing. See: ringside account create --help\n'
		],
		[
			'lacks an option',
			['account', 'create', 'acme', '--name', 'Acme'],
			'The option --country is missing. See: ringside account create --help\n'
		],
		[
			'lacks the value of an option',
			['token', 'create', '--account', '--person', 'a@acme.example'],
			'The option --account needs a value. See: ringside token create --help\n'
		],
		[
			'has an option that is unknown',
			['import', '--account', 'acme', '--type', 'people', '--force', 'a.csv'],
			'There is no option --force. See: ringside import --help\n'
		],
		[
			'has a word too many',
			['import', '--account', 'acme', '--type', 'people', 'a.csv', 'b.csv'],
			'"b.csv" is too much. See: ringside import --help\n'
		],
		[
			'has a type that is unknown',
			['import', '--account', 'acme', '--type', 'tickets', 'a.csv'],
			'There is no type "tickets". Write one of: organizations, sites, people, people_contact_details, calendars, teams, services, coverage, items, templates, requests, notes. See: ringside import --help\n'
		],
		[
			'has a scope that is unknown',
			['token', 'create', '--account', 'acme', '--person', 'a@acme.example', '--scopes', 'people:read,all'],
			'There is no scope "all". One is written like people:read or requests:write. See: ringside token create --help\n'
		],
		[
			'has an end that is over',
			['token', 'create', '--account', 'acme', '--person', 'a@acme.example', '--expires', '2020-01-31'],
			'"2020-01-31" is no time to come. Write 90d, a day such as 2027-01-31, or never. See: ringside token create --help\n'
		],
		[
			'has an ID that is none',
			['token', 'revoke', 'rs_secret', '--account', 'acme'],
			'"rs_secret" is not an ID. Copy it from the list. See: ringside token revoke --help\n'
		],
		[
			'has a role that is unknown',
			['person', 'role', 'a@acme.example', 'king', '--account', 'acme'],
			'There is no role "king". Write one of: service_desk_analyst, account_administrator. See: ringside person role --help\n'
		]
	])('is told so when it %s', async (_reason, args, message) => {
		expect(await ringside(...args)).toEqual({ code: 2, out: '', err: message });
	});

	it('is shown all commands when it has none', async () => {
		const { code, err } = await ringside();

		expect(code).toBe(2);
		expect(err).toContain('Usage: ringside COMMAND');
	});
});

describe('the help', () => {
	it.each([
		['of all commands', ['--help'], 'Usage: ringside COMMAND'],
		['of a group', ['person', '--help'], 'Usage: ringside person COMMAND'],
		[
			'of account create',
			['account', 'create', '--help'],
			'Usage: ringside account create ID --name NAME --country COUNTRY'
		],
		['of import', ['import', '--help'], 'Usage: ringside import --account ID --type TYPE [--dry-run] FILE'],
		['of export', ['export', '--help'], 'Usage: ringside export --account ID --type TYPE [--delimiter comma] [--bom]'],
		['of person create', ['person', 'create', '-h'], 'Usage: ringside person create EMAIL --name NAME --account ID'],
		['of person role', ['person', 'role', '--help'], 'Usage: ringside person role EMAIL ROLE --account ID'],
		[
			'of person password',
			['person', 'password', '--help'],
			'Usage: ringside person password EMAIL --account ID < FILE'
		],
		[
			'of token create',
			['token', 'create', '--help'],
			'Usage: ringside token create --account ID --person EMAIL [--name NAME] [--scopes SCOPES] [--expires WHEN]'
		],
		['of token list', ['token', 'list', '--help'], 'Usage: ringside token list --account ID [--person EMAIL]'],
		['of token revoke', ['token', 'revoke', '--help'], 'Usage: ringside token revoke TOKEN-ID --account ID'],
		[
			'of application create',
			['application', 'create', '--help'],
			'Usage: ringside application create NAME --account ID --person EMAIL [--scopes SCOPES]'
		],
		['of application list', ['application', 'list', '--help'], 'Usage: ringside application list --account ID'],
		[
			'of application secret',
			['application', 'secret', '--help'],
			'Usage: ringside application secret CLIENT-ID --account ID'
		],
		[
			'of application remove',
			['application', 'remove', '--help'],
			'Usage: ringside application remove CLIENT-ID --account ID'
		]
	])('is shown: %s', async (_what, args, usage) => {
		const { code, out, err } = await ringside(...args);

		expect({ code, err, usage: out.split('\n')[0] }).toEqual({ code: 0, err: '', usage });
	});
});
