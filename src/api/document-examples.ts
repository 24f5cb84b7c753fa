/** Examples for fields whose routes give none, by name: one story, that of Annelies van der Meulen in the demo. Pure. */

const OF_FIELD: Readonly<Record<string, unknown>> = {
	name: 'Annelies van der Meulen',
	primary_email: 'a.meulen@noordzee.example',
	supportID: '33821',
	employeeID: 'E1001',
	authenticationID: 'a.meulen@noordzee.example',
	job_title: 'Financial controller',
	location: 'room 3.14',
	information: 'Call back on her mobile.',
	picture_uri: 'https://pictures.noordzee.example/1001.jpg',
	work_hours: '09:00-17:30',
	do_not_translate_languages: 'nl,en',
	cost_per_hour: '48.50',
	access_token: 'rs_wq1Yc0Qk3pV8dXn2Rb7tZs5Lh4Jm9Gf6Ae0Ui1Oy3Kw',
	error_description: 'The client is unknown, or its secret is wrong.',
	description: 'Tells the channel of the service desk.',
	uri: 'https://hooks.example/desk',
	token: 'the-token-of-the-message',
	body: '{"type":"request.created"}',
	response_body: 'ok',
	detail: 'The answer came after 10 seconds.',
	file_name: 'people.csv',
	column: 'Primary Email',
	record: 'Ada Lindqvist',
	before: 'Dispatcher',
	after: 'Head of dispatch',
	keywords: 'jam, toner, paper',
	subject: 'Printer jams on the second floor',
	status: 'assigned',
	note: 'The label comes out white since this morning.',
	internal_note: 'Same printer as last week.',
	impact: 'medium',
	completion_reason: null,
	major_incident_status: null,
	message: 'Send the header Authorization: Bearer, and a token.',
	field: 'primary_email',
	traceId: '7c1d2f5e-9a40-4b1f-8f0e-2f6b1c9d3a77',
	source: 'HR',
	sourceID: 'P-1001'
};

/** What names something else than a person is called otherwise. */
const OF_NAMED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	Reference: { name: 'Noordzee Logistiek B.V.' }
};

/** Records of the demo, by the word of a path that they stand behind. */
const OF_PATH: Readonly<Record<string, number>> = {
	people: 1001,
	organizations: 102,
	sites: 201,
	teams: 321,
	service_instances: 401,
	cis: 501,
	request_templates: 601,
	requests: 70_453
};

type Part = Readonly<Record<string, unknown>>;

/** Adds examples to the fields of all schemas in a part of the document, where they have none. */
export function withExamples(node: unknown, schema = ''): unknown {
	if (Array.isArray(node)) return node.map((one) => withExamples(one, schema));
	if (!isPart(node)) return node;
	const entries = Object.entries(node).map(([key, value]): [string, unknown] =>
		key === 'properties' && isPart(value) ? [key, exemplified(value, schema)] : [key, withExamples(value, schema)]
	);
	return Object.fromEntries(entries);
}

/** As `components.schemas` has them, under their names. */
export function schemasWithExamples(schemas: Part): Part {
	return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withExamples(schema, name)]));
}

/** The systems that keep the demo's records, by the first word of a path. */
const SOURCES: Readonly<Record<string, string>> = {
	people: 'Noordzee HR',
	organizations: 'Directory',
	sites: 'Directory',
	teams: 'Directory',
	service_instances: 'Directory',
	cis: 'Asset register',
	requests: 'Former desk'
};

/** A number in a path, and the system in whose name a record is changed, are those of a record of the demo. */
export function withRecordOf(path: string, parameter: unknown): unknown {
	if (!isPart(parameter) || !isPart(parameter['schema'])) return parameter;
	const parts = path.split('/');
	if (parameter['name'] === 'x-ringside-source') {
		return { ...parameter, schema: { ...parameter['schema'], example: SOURCES[parts[2] ?? ''] ?? 'HR' } };
	}
	if (parameter['in'] !== 'path') return parameter;
	if (parameter['name'] === 'token' && path.includes('webhooks')) return { ...parameter, example: OF_FIELD['token'] };
	const noun = parts[parts.indexOf(`{${String(parameter['name'])}}`) - 1] ?? '';
	const example = OF_PATH[noun];
	if (example === undefined || parameter['schema']['type'] !== 'integer') return parameter;
	return { ...parameter, schema: { ...parameter['schema'], example } };
}

function exemplified(properties: Part, schema: string): Part {
	return Object.fromEntries(
		Object.entries(properties).map(([name, field]) => {
			const example = OF_NAMED[schema]?.[name] ?? OF_FIELD[name];
			const walked = withExamples(field);
			return [name, isPart(walked) && fits(walked, example) ? { ...walked, example } : walked];
		})
	);
}

/** Whether a field has no example of its own, and may have this value. */
function fits(field: Part, example: unknown): boolean {
	if (example === undefined || 'example' in field || 'const' in field || 'format' in field) return false;
	if (Array.isArray(field['enum'])) return field['enum'].includes(example);
	return [field['type']].flat().includes(example === null ? 'null' : typeof example);
}

function isPart(value: unknown): value is Part {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
