/** Webhooks: whom the account tells what happens, and how that went. */
export const webhooks = {
	title: 'Webhooks',
	intro:
		'A webhook tells another program what happens here, the moment it happens: a chat, a dashboard, a script of your own. Each message is signed, and tried again for three days if it does not arrive.',
	none: 'No webhook yet',
	noneMore: 'Give the address of a program, and choose what it is to be told.',
	add: 'New webhook',
	name: 'Name',
	uri: 'Address',
	description: 'Description',
	events: 'Events',
	state: 'State',
	eventNames: {
		'request.created': 'Request created',
		'request.updated': 'Request updated',
		'request.completed': 'Request completed',
		'call.logged': 'Call logged',
		'person.changed': 'Person changed',
		'webhook.verify': 'Asked to confirm',
		'webhook.test': 'Test'
	},
	eventHints: {
		'request.created': 'Somebody registered a request, or a file brought it.',
		'request.updated': 'A field changed or a note was written; a completion too.',
		'request.completed': 'A request got the status Completed.',
		'call.logged': 'A caller’s page was opened.',
		'person.changed': 'Somebody is new, or their fields or numbers changed.'
	},
	states: {
		unverified: 'Waits for the receiver',
		active: 'Active',
		failing: 'Does not arrive',
		off: 'Switched off'
	},
	form: {
		newTitle: 'New webhook',
		editTitle: (name: string) => `Change ${name}`,
		nameHint: 'for you',
		uriHint: 'that gets the messages',
		descriptionHint: 'who runs it, what for',
		eventsLegend: 'What it is told',
		uriChanges:
			'With another address it waits until the receiver there confirms; what was not delivered yet is delivered there then.',
		save: 'Save',
		create: 'Add webhook',
		cancel: 'Cancel',
		notSaved: 'Not saved.',
		wrong: 'What has to be put right is said below.',
		problems: {
			nameMissing: 'Write a name.',
			nameLong: 'A name has at most 128 characters.',
			descriptionLong: 'A description has at most 1000 characters.',
			eventsMissing: 'Choose at least one.',
			eventUnknown: 'There is no such event.',
			uriMissing: 'Write the address, such as https://hooks.acme.example/ringside.',
			uriLong: 'An address has at most 2048 characters.',
			uriUnreadable: 'This is not an address of the web. Write it like https://hooks.acme.example/ringside.',
			uriHttp:
				'Only addresses that begin with https:// are delivered to. Whoever operates the desk can allow http:// (RINGSIDE_WEBHOOK_HTTP).',
			uriPassword:
				'Leave the name and password out of the address: messages are signed, so that the receiver knows them.',
			uriPrivate:
				'This address is not of the public internet. Whoever operates the desk can allow it (RINGSIDE_WEBHOOK_NETWORKS).'
		},
		tooMany: 'An account has at most 100 webhooks. Remove one that is not needed any more.'
	},
	secret: {
		heading: 'Its secret',
		once: 'Copy it now: it is not shown again. The receiver checks by it that a message is from here.',
		overlap: 'For 24 hours messages carry a signature of the old secret as well, so put the new one in place by then.',
		added: (name: string) => `${name} is added`,
		next: 'The receiver was asked to confirm. Nothing else is delivered to it before it does.',
		toWebhook: 'To the webhook',
		replaced: 'The secret is replaced',
		replace: 'Replace the secret',
		replaceMore: 'If somebody saw it who should not, or from time to time. The old one signs as well for 24 hours.',
		untilThen: (moment: string) => `The secret that was replaced signs as well until ${moment}.`
	},
	notices: {
		unverified:
			'The receiver has to confirm that it wants this: by opening the address verify_uri in the message it got, or by answering it with the field challenge.',
		unverifiedSince: (moment: string) => `Asked ${moment}.`,
		askAgain: 'Ask again',
		failing: (since: string) =>
			`Nothing has arrived since ${since}. It is tried again; after five days without one message that arrives it is switched off.`,
		off: {
			hand: 'An administrator switched it off. Nothing is told meanwhile, also not later.',
			failing:
				'Nothing arrived for five days, so it was switched off. Once it is switched on, the receiver has to confirm again.',
			gone: 'The receiver answered 410 Gone: it wants no more. Once it is switched on, the receiver has to confirm again.'
		},
		switchOn: 'Switch on'
	},
	done: {
		test: 'A test was sent. It is the first in the log; load the page again to see how it went.',
		asked: 'The receiver was asked again; what it was sent before confirms nothing any more.',
		off: 'It is switched off.',
		on: 'It is switched on.',
		saved: 'Saved.',
		again: 'It is sent again.'
	},
	redelivered: (count: number) =>
		count === 1 ? 'One message is sent again.' : `${String(count)} messages are sent again.`,
	actions: {
		edit: 'Change',
		test: 'Send a test',
		off: 'Switch off',
		offMore: 'What waits is given up. What happens meanwhile is not told, also not later.',
		more: 'More',
		remove: 'Remove',
		removeMore: 'With its log. What still waits is not delivered.'
	},
	log: {
		heading: 'What was delivered',
		kept: 'Kept for 30 days.',
		which: 'Which deliveries',
		all: 'All',
		failed: 'Not delivered',
		pending: 'On the way',
		none: 'Nothing yet.',
		noneOfThese: 'None of these.',
		older: 'Older',
		newest: 'To the newest',
		states: { pending: 'On the way', delivered: 'Delivered', failed: 'Not delivered' },
		when: 'When',
		event: 'Event',
		about: 'About',
		result: 'Result',
		next: (moment: string) => `next attempt ${moment}`,
		attempts: (count: number) => (count === 1 ? '1 attempt' : `${String(count)} attempts`),
		records: { request: 'Request', person: 'Person', call: 'Call' },
		again: 'Send again whatever did not arrive',
		since: 'of the last',
		spans: { '1': 'hour', '24': '24 hours', '168': '7 days', '720': '30 days' },
		sendAgain: 'Send again'
	},
	delivery: {
		title: (event: string) => `${event}: how it was delivered`,
		backTo: (name: string) => `Back to ${name}`,
		message: 'Message',
		happened: 'Happened',
		changed: 'Changed',
		notYet: 'It was not tried yet.',
		body: 'What is sent',
		attempt: (number: number) => `Attempt ${String(number)}`,
		took: (milliseconds: number) =>
			milliseconds < 1000 ? `${String(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`,
		arrived: (status: number) => `It arrived: the receiver answered ${String(status)}.`,
		request: 'Headers that were sent',
		response: 'Headers of the answer',
		answer: 'Beginning of the answer',
		noAnswer: 'The answer was empty.',
		sendAgain: 'Send again'
	},
	failures: {
		'address-forbidden': () =>
			'Nothing was sent: its address is not of the public internet or not encrypted, and whoever operates the desk has not allowed it.',
		'name-unknown': () => 'The name in the address is not known.',
		'connection-refused': () => 'Nobody answers at this address.',
		'connection-lost': () => 'The connection broke before an answer came.',
		encryption: (_status: number | null, detail: string | null) =>
			`No encrypted connection came about${detail === null ? '' : ` (${detail})`}. Its certificate may be wrong or have run out.`,
		timeout: () => 'No answer came within 15 seconds.',
		redirect: (status: number | null) =>
			`The receiver answered ${String(status ?? '')} with another address, which is not followed. Write that address instead.`,
		gone: () => 'The receiver answered 410 Gone: it wants no more.',
		status: (status: number | null) =>
			`The receiver answered ${String(status ?? '')}. Only 200 to 299 says that it arrived.`,
		unreadable: () => 'What came back is not HTTP.',
		interrupted: () => 'The desk stopped while it was sent.',
		'record-gone': () => 'Nothing was sent: what it was about is not there any more.',
		defect: () => 'The desk could not write the message; its log says why.',
		'switched-off': () => 'It was given up when the webhook was switched off.',
		network: (_status: number | null, detail: string | null) =>
			`The network failed${detail === null ? '' : ` (${detail})`}.`
	},
	refusals: {
		'webhook.off': 'This webhook is switched off, so nothing is delivered. Switch it on first.',
		'webhook.unverified': 'The receiver has not confirmed yet, so nothing is delivered to it.',
		'webhook.verified': 'The receiver has confirmed already.',
		'delivery.question': 'This asked the receiver to confirm. Ask again instead.'
	}
};

export type WebhookTexts = typeof webhooks;
