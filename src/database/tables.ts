/** One type per table, in the words of the application: the plugin of the connection turns camelCase to snake_case. */

import type { Generated } from 'kysely';

export interface Tables {
	account: AccountTable;
	accountSetting: AccountSettingTable;
	numberSeries: NumberSeriesTable;
	organization: OrganizationTable;
	organizationWord: OrganizationWordTable;
	site: SiteTable;
	person: PersonTable;
	personWord: PersonWordTable;
	contact: ContactTable;
	telephone: TelephoneTable;
	sharedLine: SharedLineTable;
	personRole: PersonRoleTable;
	password: PasswordTable;
	session: SessionTable;
	apiToken: ApiTokenTable;
	application: ApplicationTable;
	apiUse: ApiUseTable;
	signInAttempt: SignInAttemptTable;
	request: RequestTable;
	note: NoteTable;
	requestChange: RequestChangeTable;
	call: CallTable;
	team: TeamTable;
	teamMember: TeamMemberTable;
	calendar: CalendarTable;
	calendarHours: CalendarHoursTable;
	calendarHoliday: CalendarHolidayTable;
	serviceInstance: ServiceInstanceTable;
	agreement: AgreementTable;
	agreementOrganization: AgreementOrganizationTable;
	agreementSite: AgreementSiteTable;
	agreementPerson: AgreementPersonTable;
	agreementTarget: AgreementTargetTable;
	configurationItem: ConfigurationItemTable;
	configurationItemUser: ConfigurationItemUserTable;
	configurationItemService: ConfigurationItemServiceTable;
	requestTemplate: RequestTemplateTable;
	requestConfigurationItem: RequestConfigurationItemTable;
	savedView: SavedViewTable;
	defaultView: DefaultViewTable;
	draft: DraftTable;
	attachment: AttachmentTable;
	verificationQuestion: VerificationQuestionTable;
	verificationAnswer: VerificationAnswerTable;
	callerVerification: CallerVerificationTable;
	verificationFailure: VerificationFailureTable;
	idempotencyKey: IdempotencyKeyTable;
	importRun: ImportRunTable;
	importPiece: ImportPieceTable;
	directory: DirectoryTable;
	scimUser: ScimUserTable;
	scimEmail: ScimEmailTable;
	scimGroup: ScimGroupTable;
	scimGroupMember: ScimGroupMemberTable;
	directoryRole: DirectoryRoleTable;
	webhook: WebhookTable;
	webhookDelivery: WebhookDeliveryTable;
	webhookAttempt: WebhookAttemptTable;
}

interface AccountTable {
	id: number;
	slug: string;
	name: string;
	country: string | null;
	createdAt: Date;
}

interface AccountSettingTable {
	accountId: number;
	shortestTail: number;
	addressKey: Buffer;
}

interface NumberSeriesTable {
	accountId: number;
	kind: string;
	last: number;
}

interface OrganizationTable {
	accountId: number;
	id: number;
	name: string;
	nameKey: string;
	parentId: number | null;
	managerId: number | null;
	disabled: boolean;
	source: string | null;
	sourceId: string | null;
	createdAt: Date;
	updatedAt: Date;
}

interface OrganizationWordTable {
	accountId: number;
	word: string;
	organizationId: number;
}

interface SiteTable {
	accountId: number;
	id: number;
	name: string;
	country: string | null;
	city: string | null;
	timeZone: string | null;
	source: string | null;
	sourceId: string | null;
	createdAt: Date;
	updatedAt: Date;
}

interface PersonTable {
	accountId: number;
	id: number;
	name: string;
	nameKey: string;
	primaryEmail: string | null;
	emailKey: string | null;
	supportId: string | null;
	supportKey: string | null;
	employeeId: string | null;
	employeeKey: string | null;
	authenticationId: string | null;
	disabled: boolean;
	vip: boolean;
	organizationId: number | null;
	siteId: number | null;
	managerId: number | null;
	jobTitle: string | null;
	location: string | null;
	information: string | null;
	pictureUri: string | null;
	timeZone: string | null;
	locale: string | null;
	timeFormat24h: boolean | null;
	workHours: string | null;
	autoTranslation: boolean | null;
	doNotTranslateLanguages: string | null;
	costPerHour: string | null;
	uiExtension: string | null;
	customData: string | null;
	customFields: string | null;
	source: string | null;
	sourceId: string | null;
	createdAt: Date;
	updatedAt: Date;
	registrationKey: string | null;
}

interface PersonWordTable {
	accountId: number;
	word: string;
	nameKey: string;
	personId: number;
}

interface ContactTable {
	accountId: number;
	id: string;
	personId: number;
	position: number;
	protocol: string;
	label: string;
	uri: string;
	fromDirectory: boolean;
	createdAt: Date;
	createdById: number | null;
}

interface TelephoneTable {
	accountId: number;
	contactId: string;
	ordinal: number;
	personId: number;
	label: string;
	position: number;
	digits: string;
	core: string;
	plus: boolean;
	extension: string | null;
	tail: number | null;
}

interface SharedLineTable {
	accountId: number;
	id: string;
	ordinal: number;
	written: string;
	digits: string;
	core: string;
	plus: boolean;
	extension: string | null;
	tail: number | null;
	organizationId: number | null;
	createdById: number | null;
	createdAt: Date;
}

interface PersonRoleTable {
	accountId: number;
	personId: number;
	role: string;
}

interface PasswordTable {
	accountId: number;
	personId: number;
	hash: string;
	changedAt: Date;
}

interface SessionTable {
	accountId: number;
	tokenHash: Buffer;
	personId: number;
	createdAt: Date;
	seenAt: Date;
}

interface ApiTokenTable {
	accountId: number;
	tokenHash: Buffer;
	personId: number;
	createdAt: Date;
	id: string;
	name: string;
	scopes: string[] | null;
	expiresAt: Date | null;
	revokedAt: Date | null;
	applicationId: string | null;
	requestsPerHour: number | null;
	burst: number | null;
}

interface ApplicationTable {
	accountId: number;
	id: string;
	name: string;
	personId: number;
	secretHash: Buffer;
	secretMadeAt: Date;
	scopes: string[] | null;
	requestsPerHour: number | null;
	burst: number | null;
	disabled: boolean;
	createdAt: Date;
}

interface ApiUseTable {
	accountId: number;
	subjectId: string;
	hourBeganAt: Date;
	requests: number;
	lastUsedAt: Date;
}

interface SignInAttemptTable {
	accountId: number;
	subject: string;
	failures: number;
	windowBeganAt: Date;
}

interface RequestTable {
	accountId: number;
	id: number;
	subject: string;
	category: string;
	impact: string | null;
	status: string;
	completionReason: string | null;
	requestedById: number;
	requestedForId: number;
	createdById: number | null;
	memberId: number | null;
	source: string | null;
	sourceId: string | null;
	createdAt: Date;
	updatedAt: Date;
	completedAt: Date | null;
	registrationKey: string | null;
	teamId: number | null;
	serviceInstanceId: number | null;
	templateId: number | null;
	groupedIntoId: number | null;
	isGroup: Generated<boolean>;
	urgent: Generated<boolean>;
	majorIncidentStatus: string | null;
	reopenCount: Generated<number>;
	waitingUntil: Date | null;
	desiredCompletionAt: Date | null;
	respondedAt: Date | null;
	responseTargetAt: Date | null;
	resolutionTargetAt: Date | null;
	nextTargetAt: Date | null;
	bestEffort: Generated<boolean>;
	verification: string | null;
	revision: Generated<number>;
}

interface NoteTable {
	accountId: number;
	id: string;
	requestId: number;
	personId: number | null;
	internal: boolean;
	medium: string | null;
	text: string;
	createdAt: Date;
}

interface RequestChangeTable {
	accountId: number;
	id: string;
	requestId: number;
	personId: number | null;
	field: string;
	before: string | null;
	after: string | null;
	changedAt: Date;
	/** Of the request, made by this change; null for what was registered or imported. */
	revision: number | null;
}

interface CallTable {
	accountId: number;
	id: string;
	analystId: number;
	openedWith: string;
	telephone: string | null;
	outcome: string;
	personId: number | null;
	requestId: number | null;
	openedAt: Date;
}

interface CalendarHoursTable {
	accountId: number;
	calendarId: number;
	weekday: number;
	fromMinute: number;
	toMinute: number;
}

/** Days as ISO 8601: "2026-12-25". */
interface CalendarHolidayTable {
	accountId: number;
	calendarId: number;
	fromDay: string;
	toDay: string;
}

interface ServiceInstanceTable {
	accountId: number;
	id: number;
	name: string;
	disabled: boolean;
	source: string | null;
	sourceId: string | null;
	createdAt: Date;
	updatedAt: Date;
	service: string | null;
	supportTeamId: number | null;
}

interface AgreementTable {
	accountId: number;
	id: number;
	name: string;
	disabled: boolean;
	source: string | null;
	sourceId: string | null;
	createdAt: Date;
	updatedAt: Date;
	serviceInstanceId: number;
	status: string;
	startsOn: string;
	endsOn: string | null;
	coverage: string;
	calendarId: number | null;
	timeZone: string | null;
}

interface AgreementTargetTable {
	accountId: number;
	agreementId: number;
	appliesTo: string;
	responseMinutes: number | null;
	resolutionMinutes: number | null;
}

interface ConfigurationItemTable {
	accountId: number;
	id: number;
	name: string;
	disabled: boolean;
	source: string | null;
	sourceId: string | null;
	createdAt: Date;
	updatedAt: Date;
	product: string | null;
	status: string;
	siteId: number | null;
	supportTeamId: number | null;
}

interface RequestTemplateTable {
	accountId: number;
	id: number;
	name: string;
	disabled: boolean;
	source: string | null;
	sourceId: string | null;
	createdAt: Date;
	updatedAt: Date;
	subject: string;
	category: string | null;
	impact: string | null;
	status: string | null;
	keywords: string | null;
	note: string | null;
	internalNote: string | null;
	serviceInstanceId: number | null;
	teamId: number | null;
	memberId: number | null;
}

interface TeamTable {
	accountId: number;
	id: number;
	name: string;
	disabled: boolean;
	source: string | null;
	sourceId: string | null;
	createdAt: Date;
	updatedAt: Date;
}

interface CalendarTable {
	accountId: number;
	id: number;
	name: string;
	disabled: boolean;
	source: string | null;
	sourceId: string | null;
	createdAt: Date;
	updatedAt: Date;
}

interface TeamMemberTable {
	accountId: number;
	teamId: number;
	personId: number;
}

interface AgreementOrganizationTable {
	accountId: number;
	agreementId: number;
	organizationId: number;
}

interface AgreementSiteTable {
	accountId: number;
	agreementId: number;
	siteId: number;
}

interface AgreementPersonTable {
	accountId: number;
	agreementId: number;
	personId: number;
}

interface ConfigurationItemUserTable {
	accountId: number;
	configurationItemId: number;
	personId: number;
}

interface ConfigurationItemServiceTable {
	accountId: number;
	configurationItemId: number;
	serviceInstanceId: number;
}

interface RequestConfigurationItemTable {
	accountId: number;
	requestId: number;
	configurationItemId: number;
}

interface DraftTable {
	accountId: number;
	analystId: number;
	personId: number;
	formKey: string;
	typed: unknown;
	updatedAt: Date;
}

interface SavedViewTable {
	accountId: number;
	id: string;
	personId: number;
	place: number;
	name: string;
	query: string;
	shared: boolean;
	createdAt: Date;
}

interface DefaultViewTable {
	accountId: number;
	personId: number;
	viewId: string;
}

interface AttachmentTable {
	accountId: number;
	id: string;
	noteId: string | null;
	personId: number | null;
	name: string;
	mediaType: string;
	size: number;
	content: Buffer;
	createdAt: Date;
}

interface VerificationQuestionTable {
	accountId: number;
	id: number;
	text: string;
	field: string;
	createdAt: Date;
}

interface VerificationAnswerTable {
	accountId: number;
	personId: number;
	questionId: number;
	hash: string;
	setAt: Date;
}

interface CallerVerificationTable {
	accountId: number;
	analystId: number;
	personId: number;
	callId: string;
	ways: string;
	beganAt: Date;
	verifiedAt: Date | null;
}

interface VerificationFailureTable {
	accountId: number;
	analystId: number;
	personId: number;
	failures: number;
	windowBeganAt: Date;
}

interface IdempotencyKeyTable {
	accountId: number;
	personId: number;
	key: string;
	requestHash: Buffer;
	createdAt: Date;
	status: number | null;
	location: string | null;
	etag: string | null;
	body: string | null;
}

interface DirectoryTable {
	accountId: number;
	id: string;
	name: string;
	tokenHash: Buffer;
	groupsAs: string;
	analystGroup: string | null;
	administratorGroup: string | null;
	createdAt: Date;
	tokenCreatedAt: Date;
	lastUsedAt: Date | null;
}

interface ScimUserTable {
	accountId: number;
	personId: number;
	directoryId: string;
	userName: string;
	userNameKey: string;
	externalId: string | null;
	/** Written as JSON text, read as what it says. */
	attributes: unknown;
	createdAt: Date;
	updatedAt: Date;
	deletedAt: Date | null;
}

interface ScimEmailTable {
	accountId: number;
	directoryId: string;
	emailKey: string;
	personId: number;
}

interface ScimGroupTable {
	accountId: number;
	id: string;
	directoryId: string;
	displayName: string;
	displayKey: string;
	externalId: string | null;
	teamId: number | null;
	revision: number;
	createdAt: Date;
	updatedAt: Date;
}

interface ScimGroupMemberTable {
	accountId: number;
	groupId: string;
	personId: number;
}

interface DirectoryRoleTable {
	accountId: number;
	personId: number;
	role: string;
	directoryId: string;
}

interface WebhookTable {
	accountId: number;
	id: number;
	name: string;
	uri: string;
	description: string | null;
	events: string[];
	state: string;
	offReason: string | null;
	offAt: Date | null;
	failingSince: Date | null;
	verifiedAt: Date | null;
	verificationToken: string | null;
	verificationSentAt: Date | null;
	secret: Buffer;
	previousSecret: Buffer | null;
	previousSecretUntil: Date | null;
	registrationKey: string | null;
	createdById: number | null;
	createdAt: Date;
	updatedAt: Date;
}

interface WebhookDeliveryTable {
	accountId: number;
	webhookId: number;
	messageId: string;
	type: string;
	recordId: string | null;
	changed: string[] | null;
	occurredAt: Date;
	state: string;
	attempts: number;
	retries: number;
	nextAttemptAt: Date | null;
	body: string | null;
	failure: string | null;
	status: number | null;
}

interface WebhookAttemptTable {
	accountId: number;
	webhookId: number;
	messageId: string;
	attempt: number;
	beganAt: Date;
	durationMs: number;
	uri: string;
	requestHeaders: string;
	status: number | null;
	failure: string | null;
	detail: string | null;
	responseHeaders: string | null;
	responseBody: string | null;
}

interface ImportRunTable {
	accountId: number;
	id: string;
	type: string;
	dryRun: boolean;
	state: string;
	origin: string;
	personId: number | null;
	fileId: string | null;
	fileName: string | null;
	bytes: number | null;
	createdAt: Date;
	startedAt: Date | null;
	beatAt: Date | null;
	finishedAt: Date | null;
	phase: string | null;
	phaseAt: Date | null;
	bytesRead: number;
	rowCount: number;
	added: number | null;
	changed: number | null;
	removed: number | null;
	disabled: number | null;
	kept: number | null;
	problemCount: number;
	report: unknown;
	failureCode: string | null;
	failure: string | null;
}

interface ImportPieceTable {
	accountId: number;
	fileId: string;
	ordinal: number;
	content: Buffer;
	createdAt: Date;
}
