/** Made from /v1/openapi.json by `npm run client`. What is written here by hand is lost. */

export interface paths {
	'/v1/sd': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Find out who is calling
		 * @description The people whom the console shows for the same address, best first, at most 10. Parameters are tried in the order request, employeeID, supportID, telephone; the first that finds somebody decides. The header X-Ringside-Outcome says how it ended.
		 */
		get: operations['find_callers'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/me': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read who asks
		 * @description The person who owns the token, with the account.
		 */
		get: operations['get_me'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/me': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read who asks
		 * @description The person who owns the token; the same as /me.
		 */
		get: operations['get_own_person'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List people
		 * @description Without `fields`: `id`, `sourceID`, `name`, `organization`, `site`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The people can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_people'];
		put?: never;
		/**
		 * Add a person
		 * @description Organization, site and manager are named by their numbers. A `source` makes that system the keeper of the record: in the console it is read-only then.
		 */
		post: operations['create_person'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/enabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List people: enabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `organization`, `site`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The people can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_people_enabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/disabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List people: disabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `organization`, `site`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The people can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_people_disabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read one person
		 * @description All fields, unless `fields` asks for some. The ETag goes into If-Match of a change, or into If-None-Match.
		 */
		get: operations['get_person'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Change a person
		 * @description Fields that are left out stay as they are; null empties one. A person with a `source` is changed only by a program that names it in X-Ringside-Source or in `source`.
		 */
		patch: operations['change_person'];
		trace?: never;
	};
	'/v1/people/{person_id}/contacts': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List contacts
		 * @description Without `fields`: `id`, `protocol`, `label`, `uri`, `integration`, `created_at`. Without `sort`: `position`. The contacts can be sorted by `id`, `position`, `created_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_person_contacts'];
		put?: never;
		/**
		 * Add a contact
		 * @description Behind those that are there. A telephone number finds its owner from the next call on.
		 */
		post: operations['create_contact'];
		/**
		 * Remove all contacts of a person
		 * @description Those that a directory keeps stay, unless X-Ringside-Source names it.
		 */
		delete: operations['remove_contacts'];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/{person_id}/contacts/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read one contact
		 * @description All fields, unless `fields` asks for some. The ETag goes into If-Match of a change, or into If-None-Match.
		 */
		get: operations['get_contact'];
		put?: never;
		post?: never;
		/**
		 * Remove a contact
		 * @description The person is no longer found by it.
		 */
		delete: operations['remove_contact'];
		options?: never;
		head?: never;
		/**
		 * Change a contact
		 * @description Fields that are left out stay as they are.
		 */
		patch: operations['change_contact'];
		trace?: never;
	};
	'/v1/organizations': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List organizations
		 * @description Without `fields`: `id`, `sourceID`, `name`, `parent`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The organizations can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_organizations'];
		put?: never;
		/**
		 * Add an organization
		 * @description Parent and manager are named by their numbers; no organization is part of itself. A `source` makes that system the keeper of the record.
		 */
		post: operations['create_organization'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/organizations/enabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List organizations: enabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `parent`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The organizations can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_organizations_enabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/organizations/disabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List organizations: disabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `parent`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The organizations can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_organizations_disabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/organizations/managed_by_me': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List organizations: managed by me
		 * @description Without `fields`: `id`, `sourceID`, `name`, `parent`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The organizations can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_organizations_managed_by_me'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/organizations/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read one organization
		 * @description All fields, unless `fields` asks for some. The ETag goes into If-Match of a change, or into If-None-Match.
		 */
		get: operations['get_organization'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Change an organization
		 * @description Parent and manager are named by their numbers; no organization is part of itself. Fields that are left out stay as they are; null empties one. What has a `source` is changed only by a program that names it in X-Ringside-Source or in `source`.
		 */
		patch: operations['change_organization'];
		trace?: never;
	};
	'/v1/organizations/{organization_id}/children': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List organizations right below one
		 * @description Without `fields`: `id`, `sourceID`, `name`, `parent`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The organizations right below one can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_organization_children'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/organizations/{organization_id}/children/enabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List organizations right below one: enabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `parent`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The organizations right below one can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_organization_children_enabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/organizations/{organization_id}/children/disabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List organizations right below one: disabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `parent`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The organizations right below one can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_organization_children_disabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/sites': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List sites
		 * @description Without `fields`: `id`, `sourceID`, `name`, `created_at`, `updated_at`. Without `sort`: `name`. The sites can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_sites'];
		put?: never;
		/**
		 * Add a site
		 * @description Another country changes which calls its people are found by, from the next call on. A `source` makes that system the keeper of the record.
		 */
		post: operations['create_site'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/sites/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read one site
		 * @description All fields, unless `fields` asks for some. The ETag goes into If-Match of a change, or into If-None-Match.
		 */
		get: operations['get_site'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Change a site
		 * @description Another country changes which calls its people are found by, from the next call on. Fields that are left out stay as they are; null empties one. What has a `source` is changed only by a program that names it in X-Ringside-Source or in `source`.
		 */
		patch: operations['change_site'];
		trace?: never;
	};
	'/v1/teams': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List teams
		 * @description Without `fields`: `id`, `sourceID`, `name`, `created_at`, `updated_at`. Without `sort`: `name`. The teams can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_teams'];
		put?: never;
		/**
		 * Add a team
		 * @description `members` are people by their numbers, and replace those who are there. A team that is disabled keeps its open requests; nothing more can be assigned to it. A `source` makes that system the keeper of the record.
		 */
		post: operations['create_team'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/teams/enabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List teams: enabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `created_at`, `updated_at`. Without `sort`: `name`. The teams can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_teams_enabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/teams/disabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List teams: disabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `created_at`, `updated_at`. Without `sort`: `name`. The teams can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_teams_disabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/teams/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read one team
		 * @description All fields, unless `fields` asks for some. The ETag goes into If-Match of a change, or into If-None-Match.
		 */
		get: operations['get_team'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Change a team
		 * @description `members` are people by their numbers, and replace those who are there. A team that is disabled keeps its open requests; nothing more can be assigned to it. Fields that are left out stay as they are; null empties one. What has a `source` is changed only by a program that names it in X-Ringside-Source or in `source`.
		 */
		patch: operations['change_team'];
		trace?: never;
	};
	'/v1/teams/{team_id}/members': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List members of a team
		 * @description Without `fields`: `id`, `sourceID`, `name`, `organization`, `site`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The members of a team can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_team_members'];
		put?: never;
		post?: never;
		/**
		 * Remove all members of a team
		 * @description Only from this list, which is empty then.
		 */
		delete: operations['remove_all_members_of_a_team'];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/teams/{team_id}/members/enabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List members of a team: enabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `organization`, `site`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The members of a team can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_team_members_enabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/teams/{team_id}/members/disabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List members of a team: disabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `organization`, `site`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The members of a team can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_team_members_disabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/teams/{team_id}/members/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Add a member of a team
		 * @description Sent again it changes nothing more. An If-Match is the ETag of what it belongs to.
		 */
		post: operations['add_member_of_a_team'];
		/**
		 * Remove a member of a team
		 * @description Only from this list. What is not there needs no removing.
		 */
		delete: operations['remove_member_of_a_team'];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/{person_id}/teams': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List teams of a person
		 * @description Without `fields`: `id`, `sourceID`, `name`, `created_at`, `updated_at`. Without `sort`: `name`. The teams of a person can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_person_teams'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/{person_id}/teams/enabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List teams of a person: enabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `created_at`, `updated_at`. Without `sort`: `name`. The teams of a person can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_person_teams_enabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/{person_id}/teams/disabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List teams of a person: disabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `created_at`, `updated_at`. Without `sort`: `name`. The teams of a person can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_person_teams_disabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/service_instances': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List services
		 * @description Without `fields`: `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Without `sort`: `name`. The services can be sorted by `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_service_instances'];
		put?: never;
		/**
		 * Add a service
		 * @description The support team is named by its number, the service by its name. Whom an agreement covers for it, the agreements say. A `source` makes that system the keeper of the record.
		 */
		post: operations['create_service'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/service_instances/enabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List services: enabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Without `sort`: `name`. The services can be sorted by `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_service_instances_enabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/service_instances/disabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List services: disabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Without `sort`: `name`. The services can be sorted by `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_service_instances_disabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/service_instances/active': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List services: active
		 * @description Without `fields`: `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Without `sort`: `name`. The services can be sorted by `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_service_instances_active'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/service_instances/inactive': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List services: inactive
		 * @description Without `fields`: `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Without `sort`: `name`. The services can be sorted by `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_service_instances_inactive'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/service_instances/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read one service
		 * @description All fields, unless `fields` asks for some. The ETag goes into If-Match of a change, or into If-None-Match.
		 */
		get: operations['get_service'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Change a service
		 * @description The support team is named by its number, the service by its name. Whom an agreement covers for it, the agreements say. Fields that are left out stay as they are; null empties one. What has a `source` is changed only by a program that names it in X-Ringside-Source or in `source`.
		 */
		patch: operations['change_service'];
		trace?: never;
	};
	'/v1/cis': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_cis'];
		put?: never;
		/**
		 * Add a configuration item
		 * @description Without a `status` it is in production. `users` and `service_instances` replace those that are there; site and support team are named by their numbers, the product by its name. A `source` makes that system the keeper of the record.
		 */
		post: operations['create_configuration_item'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/enabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items: enabled
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_cis_enabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/disabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items: disabled
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_cis_disabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/active': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items: active
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_cis_active'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/inactive': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items: inactive
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_cis_inactive'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/supported_by_my_teams': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items: supported by my teams
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_cis_supported_by_my_teams'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read one configuration item
		 * @description All fields, unless `fields` asks for some. The ETag goes into If-Match of a change, or into If-None-Match.
		 */
		get: operations['get_configuration_item'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Change a configuration item
		 * @description Without a `status` it is in production. `users` and `service_instances` replace those that are there; site and support team are named by their numbers, the product by its name. Fields that are left out stay as they are; null empties one. What has a `source` is changed only by a program that names it in X-Ringside-Source or in `source`.
		 */
		patch: operations['change_configuration_item'];
		trace?: never;
	};
	'/v1/cis/{ci_id}/users': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List users of an item
		 * @description Without `fields`: `id`, `sourceID`, `name`, `organization`, `site`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The users of an item can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_ci_users'];
		put?: never;
		post?: never;
		/**
		 * Remove all users of an item
		 * @description Only from this list, which is empty then.
		 */
		delete: operations['remove_all_users_of_an_item'];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/{ci_id}/users/enabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List users of an item: enabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `organization`, `site`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The users of an item can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_ci_users_enabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/{ci_id}/users/disabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List users of an item: disabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `organization`, `site`, `manager`, `created_at`, `updated_at`. Without `sort`: `name`. The users of an item can be sorted by `id`, `sourceID`, `name`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_ci_users_disabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/{ci_id}/users/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Add a user of an item
		 * @description Sent again it changes nothing more. An If-Match is the ETag of what it belongs to.
		 */
		post: operations['add_user_of_an_item'];
		/**
		 * Remove a user of an item
		 * @description Only from this list. What is not there needs no removing.
		 */
		delete: operations['remove_user_of_an_item'];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/{ci_id}/service_instances': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List services of an item
		 * @description Without `fields`: `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Without `sort`: `name`. The services of an item can be sorted by `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_ci_service_instances'];
		put?: never;
		post?: never;
		/**
		 * Remove all services of an item
		 * @description Only from this list, which is empty then.
		 */
		delete: operations['remove_all_services_of_an_item'];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/{ci_id}/service_instances/enabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List services of an item: enabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Without `sort`: `name`. The services of an item can be sorted by `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_ci_service_instances_enabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/{ci_id}/service_instances/disabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List services of an item: disabled
		 * @description Without `fields`: `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Without `sort`: `name`. The services of an item can be sorted by `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_ci_service_instances_disabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/{ci_id}/service_instances/active': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List services of an item: active
		 * @description Without `fields`: `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Without `sort`: `name`. The services of an item can be sorted by `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_ci_service_instances_active'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/{ci_id}/service_instances/inactive': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List services of an item: inactive
		 * @description Without `fields`: `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Without `sort`: `name`. The services of an item can be sorted by `id`, `sourceID`, `name`, `service`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_ci_service_instances_inactive'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/cis/{ci_id}/service_instances/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Add a service of an item
		 * @description Sent again it changes nothing more. An If-Match is the ETag of what it belongs to.
		 */
		post: operations['add_service_of_an_item'];
		/**
		 * Remove a service of an item
		 * @description Only from this list. What is not there needs no removing.
		 */
		delete: operations['remove_service_of_an_item'];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/{person_id}/cis': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items of a person
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items of a person can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_person_cis'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/{person_id}/cis/enabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items of a person: enabled
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items of a person can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_person_cis_enabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/{person_id}/cis/disabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items of a person: disabled
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items of a person can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_person_cis_disabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/{person_id}/cis/active': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items of a person: active
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items of a person can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_person_cis_active'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/{person_id}/cis/inactive': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items of a person: inactive
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items of a person can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_person_cis_inactive'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/people/{person_id}/cis/supported_by_my_teams': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items of a person: supported by my teams
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items of a person can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_person_cis_supported_by_my_teams'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/service_instances/{service_instance_id}/cis': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items of a service
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items of a service can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_service_instance_cis'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/service_instances/{service_instance_id}/cis/enabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items of a service: enabled
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items of a service can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_service_instance_cis_enabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/service_instances/{service_instance_id}/cis/disabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items of a service: disabled
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items of a service can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_service_instance_cis_disabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/service_instances/{service_instance_id}/cis/active': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items of a service: active
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items of a service can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_service_instance_cis_active'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/service_instances/{service_instance_id}/cis/inactive': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items of a service: inactive
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items of a service can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_service_instance_cis_inactive'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/service_instances/{service_instance_id}/cis/supported_by_my_teams': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List configuration items of a service: supported by my teams
		 * @description Without `fields`: `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Without `sort`: `label`. The configuration items of a service can be sorted by `id`, `sourceID`, `label`, `name`, `status`, `product`, `support_team`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_service_instance_cis_supported_by_my_teams'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/request_templates': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List request templates
		 * @description Without `fields`: `id`, `sourceID`, `subject`, `category`, `impact`, `service_instance`, `created_at`, `updated_at`. Without `sort`: `-id`. The request templates can be sorted by `id`, `sourceID`, `name`, `subject`, `category`, `impact`, `status`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_request_templates'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/request_templates/enabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List request templates: enabled
		 * @description Without `fields`: `id`, `sourceID`, `subject`, `category`, `impact`, `service_instance`, `created_at`, `updated_at`. Without `sort`: `-id`. The request templates can be sorted by `id`, `sourceID`, `name`, `subject`, `category`, `impact`, `status`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_request_templates_enabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/request_templates/disabled': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List request templates: disabled
		 * @description Without `fields`: `id`, `sourceID`, `subject`, `category`, `impact`, `service_instance`, `created_at`, `updated_at`. Without `sort`: `-id`. The request templates can be sorted by `id`, `sourceID`, `name`, `subject`, `category`, `impact`, `status`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_request_templates_disabled'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/request_templates/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read one request template
		 * @description All fields, unless `fields` asks for some. The ETag goes into If-Match of a change, or into If-None-Match.
		 */
		get: operations['get_request_template'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/requests': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List requests
		 * @description Without `fields`: `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `next_target_at`, `completed_at`, `team`, `member`, `grouped_into`, `service_instance`, `created_at`, `updated_at`. Without `sort`: `-id`. The requests can be sorted by `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `completion_reason`, `next_target_at`, `response_target_at`, `resolution_target_at`, `completed_at`, `waiting_until`, `desired_completion_at`, `team`, `member`, `service_instance`, `template`, `requested_by`, `requested_for`, `created_by`, `major_incident_status`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_requests'];
		put?: never;
		/**
		 * Register a request
		 * @description By the rules of the console: a service brings its support team, targets follow from the agreement that covers the person, and a template fills what is left out. `subject` and `category` are needed unless a template brings them.
		 */
		post: operations['create_request'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/requests/open': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List requests: open
		 * @description Without `fields`: `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `next_target_at`, `completed_at`, `team`, `member`, `grouped_into`, `service_instance`, `created_at`, `updated_at`. Without `sort`: `-id`. The requests can be sorted by `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `completion_reason`, `next_target_at`, `response_target_at`, `resolution_target_at`, `completed_at`, `waiting_until`, `desired_completion_at`, `team`, `member`, `service_instance`, `template`, `requested_by`, `requested_for`, `created_by`, `major_incident_status`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_requests_open'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/requests/completed': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List requests: completed
		 * @description Without `fields`: `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `next_target_at`, `completed_at`, `team`, `member`, `grouped_into`, `service_instance`, `created_at`, `updated_at`. Without `sort`: `-id`. The requests can be sorted by `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `completion_reason`, `next_target_at`, `response_target_at`, `resolution_target_at`, `completed_at`, `waiting_until`, `desired_completion_at`, `team`, `member`, `service_instance`, `template`, `requested_by`, `requested_for`, `created_by`, `major_incident_status`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_requests_completed'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/requests/requested_by_or_for_me': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List requests: requested by or for me
		 * @description Without `fields`: `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `next_target_at`, `completed_at`, `team`, `member`, `grouped_into`, `service_instance`, `created_at`, `updated_at`. Without `sort`: `-id`. The requests can be sorted by `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `completion_reason`, `next_target_at`, `response_target_at`, `resolution_target_at`, `completed_at`, `waiting_until`, `desired_completion_at`, `team`, `member`, `service_instance`, `template`, `requested_by`, `requested_for`, `created_by`, `major_incident_status`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_requests_requested_by_or_for_me'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/requests/assigned_to_me': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List requests: assigned to me
		 * @description Without `fields`: `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `next_target_at`, `completed_at`, `team`, `member`, `grouped_into`, `service_instance`, `created_at`, `updated_at`. Without `sort`: `-id`. The requests can be sorted by `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `completion_reason`, `next_target_at`, `response_target_at`, `resolution_target_at`, `completed_at`, `waiting_until`, `desired_completion_at`, `team`, `member`, `service_instance`, `template`, `requested_by`, `requested_for`, `created_by`, `major_incident_status`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_requests_assigned_to_me'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/requests/assigned_to_my_team': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List requests: assigned to my team
		 * @description Without `fields`: `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `next_target_at`, `completed_at`, `team`, `member`, `grouped_into`, `service_instance`, `created_at`, `updated_at`. Without `sort`: `-id`. The requests can be sorted by `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `completion_reason`, `next_target_at`, `response_target_at`, `resolution_target_at`, `completed_at`, `waiting_until`, `desired_completion_at`, `team`, `member`, `service_instance`, `template`, `requested_by`, `requested_for`, `created_by`, `major_incident_status`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_requests_assigned_to_my_team'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/requests/waiting_for_me': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List requests: waiting for me
		 * @description Without `fields`: `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `next_target_at`, `completed_at`, `team`, `member`, `grouped_into`, `service_instance`, `created_at`, `updated_at`. Without `sort`: `-id`. The requests can be sorted by `id`, `sourceID`, `subject`, `category`, `impact`, `status`, `completion_reason`, `next_target_at`, `response_target_at`, `resolution_target_at`, `completed_at`, `waiting_until`, `desired_completion_at`, `team`, `member`, `service_instance`, `template`, `requested_by`, `requested_for`, `created_by`, `major_incident_status`, `created_at`, `updated_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_requests_waiting_for_me'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/requests/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read one request
		 * @description All fields, unless `fields` asks for some. The ETag goes into If-Match of a change, or into If-None-Match.
		 */
		get: operations['get_request'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Change a request, or write a note
		 * @description By the rules of the console: only steps that may follow each other, a completion with its reason, a member who is in the team. All but `source`, `sourceID` and `desired_completion_at` stand in the history of the request.
		 */
		patch: operations['change_request'];
		trace?: never;
	};
	'/v1/requests/{request_id}/notes': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List notes
		 * @description Without `fields`: `id`, `person`, `text`, `internal`, `medium`, `created_at`. Without `sort`: `created_at`. The notes can be sorted by `id`, `created_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_request_notes'];
		put?: never;
		/**
		 * Write a note
		 * @description In the name of the owner of the token. A note to a request group reaches all its members.
		 */
		post: operations['create_note'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/requests/{request_id}/notes/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read one note
		 * @description All fields, unless `fields` asks for some. The ETag goes into If-Match of a change, or into If-None-Match.
		 */
		get: operations['get_note'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/calls': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List calls
		 * @description Without `fields`: `id`, `opened_at`, `analyst`, `telephone`, `outcome`, `person`, `request`. Without `sort`: `-opened_at`. The calls can be sorted by `id`, `opened_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_calls'];
		put?: never;
		/**
		 * Log a call
		 * @description The caller is identified as by GET /sd. The same call within a minute, by the same analyst with the same values, is logged once.
		 */
		post: operations['create_call'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/calls/mine': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List calls: mine
		 * @description Without `fields`: `id`, `opened_at`, `analyst`, `telephone`, `outcome`, `person`, `request`. Without `sort`: `-opened_at`. The calls can be sorted by `id`, `opened_at`. Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.
		 */
		get: operations['list_calls_mine'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/calls/{id}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read one call
		 * @description All fields, unless `fields` asks for some. The ETag goes into If-Match of a change, or into If-None-Match.
		 */
		get: operations['get_call'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Say who called, and about what
		 * @description Links the call to a person and to a request; null takes a link away.
		 */
		patch: operations['change_call'];
		trace?: never;
	};
	'/v1/import': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Import a file
		 * @description CSV or TSV in UTF-8 or UTF-16, up to 128 MB, as a form with type and file, or as the body itself with type in the address. The whole file is taken over, or nothing. It is imported in the background, one file of an account at a time; poll the address in Location. With dry_run nothing is changed, and the answer says what would be.
		 */
		post: operations['post_import'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/import/{token}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * How an import stands
		 * @description Until its state is done or failed, ask again after a second or more.
		 */
		get: operations['get_import_by_id'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/import/{token}/log': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * The log of an import
		 * @description CSV: what is wrong by line and column, or of a dry run what would change.
		 */
		get: operations['get_import_by_id_log'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/export': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Export records
		 * @description For clients that ask for a token and poll. The files are made while they are read, so they are ready at once: their addresses need the token of the API as this one does.
		 */
		post: operations['post_export'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/export/{name}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read an export
		 * @description The name of a file, such as people.csv: its rows, as CSV, in exactly the columns of the import, so that the file can be changed and imported again. Or a token: where its files are.
		 */
		get: operations['get_export_by_id'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/webhooks/verify/{token}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Confirm a webhook, as its receiver
		 * @description The address that a message `webhook.verify` carries. It counts for three days; a second time changes nothing.
		 */
		get: operations['confirm_webhook_by_get'];
		put?: never;
		/**
		 * Confirm a webhook, as its receiver
		 * @description The address that a message `webhook.verify` carries. It counts for three days; a second time changes nothing.
		 */
		post: operations['confirm_webhook_by_post'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/webhooks': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the webhooks
		 * @description All of the account, at most 100, in the order in which they were added. Secrets are never shown again.
		 */
		get: operations['list_webhooks'];
		put?: never;
		/**
		 * Add a webhook
		 * @description It waits until its receiver confirms: the address gets a message `webhook.verify`, and either opens `data.verify_uri` or answers 200 with `data.challenge`, as text or as the field `challenge` of JSON. The secret is shown this once.
		 */
		post: operations['create_webhook'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/webhooks/{webhookId}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read a webhook
		 * @description One webhook, without its secret.
		 */
		get: operations['get_webhook'];
		put?: never;
		post?: never;
		/**
		 * Remove a webhook
		 * @description With its log. What still waits to be delivered is not delivered.
		 */
		delete: operations['delete_webhook'];
		options?: never;
		head?: never;
		/**
		 * Change a webhook
		 * @description What is left out stays. With another `uri` it waits until the receiver confirms. `disabled` switches it off and on; one that was switched off because its receiver failed or said 410 Gone is asked to confirm again.
		 */
		patch: operations['change_webhook'];
		trace?: never;
	};
	'/v1/webhooks/{webhookId}/secret': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Replace the secret
		 * @description For 24 hours deliveries carry two signatures, of the new secret and of the one before, so that none is refused while the new one is put in place.
		 */
		post: operations['replace_webhook_secret'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/webhooks/{webhookId}/test': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Send a test message
		 * @description A message `webhook.test`, which tells nothing. How it went is read from its delivery.
		 */
		post: operations['test_webhook'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/webhooks/{webhookId}/verification': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Ask the receiver to confirm again
		 * @description With a new token; what was sent before confirms nothing any more.
		 */
		post: operations['verify_webhook'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/webhooks/{webhookId}/deliveries': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List what was delivered
		 * @description The newest first, kept for 30 days. The header Link leads to the older ones.
		 */
		get: operations['list_webhook_deliveries'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/webhooks/{webhookId}/deliveries/{deliveryId}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read a delivery
		 * @description With what was sent and each attempt: when, how long it took, what came back.
		 */
		get: operations['get_webhook_delivery'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/webhooks/{webhookId}/deliveries/{deliveryId}/redelivery': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Deliver again
		 * @description With the same ID and the same text, whether it arrived before or not.
		 */
		post: operations['redeliver_webhook_delivery'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/webhooks/{webhookId}/redelivery': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Deliver again whatever did not arrive
		 * @description All deliveries that failed of what happened since a moment.
		 */
		post: operations['redeliver_failed_webhook_deliveries'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/oauth/token': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Get a token for an application
		 * @description OAuth 2.0 client credentials (RFC 6749, section 4.4). The application signs in by HTTP Basic, or by client_id and client_secret in the form. The token counts for an hour; ask for another one then, not for each request.
		 */
		post: operations['post_oauth_token'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/oauth/revoke': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Revoke a token of an application
		 * @description RFC 7009. The application signs in as for a token. A token that is not known is as good as revoked, so the answer is the same.
		 */
		post: operations['post_oauth_revoke'];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/v1/openapi.json': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Read this document
		 * @description The OpenAPI 3.1 document of this desk, from which clients are generated. /v1/docs shows it as a page.
		 */
		get: operations['get_openapi_json'];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		Caller: {
			id: number;
			/** @example Annelies van der Meulen */
			name: string;
			/** @example a.meulen@noordzee.example */
			primary_email: string | null;
			/** @example 33821 */
			supportID: string | null;
			/** @example E1001 */
			employeeID: string | null;
			/** @example Financial controller */
			job_title: string | null;
			organization: components['schemas']['Reference'] | null;
			site: components['schemas']['Reference'] | null;
			vip: boolean;
			disabled: boolean;
			contacts: {
				/** Format: uuid */
				id: string;
				/** @enum {string} */
				protocol: 'telephone' | 'email' | 'website';
				/** @enum {string} */
				label: 'work' | 'mobile' | 'home' | 'fax' | 'personal';
				/**
				 * @description As it was written.
				 * @example +31 (0)20 555 01 34
				 */
				uri: string;
				/** @description Kept by the directory. */
				integration: boolean;
			}[];
			match: {
				/** @enum {string} */
				by: 'request' | 'employeeID' | 'supportID' | 'telephone';
				/** @description 4 same, 3 likely, 2 probably, 1 weak */
				class: number;
				/** @example Work number, all digits */
				reason: string;
			};
			request?: {
				id: number;
				/** @example Printer jams on the second floor */
				subject: string;
				/** @example assigned */
				status: string;
			};
		};
		Reference: {
			id: number;
			/** @example Noordzee Logistiek B.V. */
			name: string;
		};
		Refusal: {
			/**
			 * @description Never changes.
			 * @example token.missing
			 */
			code: string;
			/**
			 * @description A sentence for a person; may change.
			 * @example Send the header Authorization: Bearer, and a token.
			 */
			message: string;
			/** @example primary_email */
			field?: string;
			/** @example 7c1d2f5e-9a40-4b1f-8f0e-2f6b1c9d3a77 */
			traceId: string;
		};
		Me: components['schemas']['Person'] & {
			account: {
				/** @example acme */
				id: string;
				/** @example Annelies van der Meulen */
				name: string;
			};
		};
		Person: {
			/** @example 1001 */
			id: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID: string | null;
			/** @example Annelies van der Meulen */
			name: string;
			/**
			 * @description Nobody else of the account has it.
			 * @example annelies@acme.example
			 */
			primary_email: string | null;
			/** @description Gone, kept for their history. */
			disabled: boolean;
			vip: boolean;
			/**
			 * @description Badge or customer number; several may share one.
			 * @example 33821
			 */
			supportID: string | null;
			/** @example E-1042 */
			employeeID: string | null;
			/**
			 * @description The key of a single sign-on.
			 * @example a.meulen@noordzee.example
			 */
			authenticationID: string | null;
			/** @example Financial controller */
			job_title: string | null;
			/**
			 * @description Room or desk.
			 * @example room 3.14
			 */
			location: string | null;
			/**
			 * @description What an analyst should know.
			 * @example Call back on her mobile.
			 */
			information: string | null;
			/** @example https://pictures.noordzee.example/1001.jpg */
			picture_uri: string | null;
			/** @example nl-NL */
			locale: string | null;
			/** @example Europe/Amsterdam */
			time_zone: string | null;
			time_format_24h: boolean | null;
			/** @example 09:00-17:30 */
			work_hours: string | null;
			auto_translation: boolean | null;
			/** @example nl,en */
			do_not_translate_languages: string | null;
			/** @example 48.50 */
			cost_per_hour: string | null;
			organization: components['schemas']['Reference'] | null;
			site: components['schemas']['Reference'] | null;
			manager: components['schemas']['Reference'] | null;
			roles: ('service_desk_analyst' | 'account_administrator')[];
			contacts: {
				/** Format: uuid */
				id: string;
				/** @enum {string} */
				protocol: 'telephone' | 'email' | 'website';
				/**
				 * @description Of a telephone: work, mobile, home or fax; of an email address or a website: work or personal.
				 * @enum {string}
				 */
				label: 'work' | 'mobile' | 'home' | 'fax' | 'personal';
				/**
				 * @description As it is written.
				 * @example +31 (0)20 555 01 34
				 */
				uri: string;
				/** @description Kept by a directory: read-only in the console. */
				integration: boolean;
			}[];
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at: string;
		};
		/**
		 * @example {
		 *       "name": "Ada Lindqvist",
		 *       "primary_email": "ada.lindqvist@acme.example",
		 *       "contacts": [
		 *         {
		 *           "protocol": "telephone",
		 *           "label": "work",
		 *           "uri": "+44 20 7946 0123"
		 *         }
		 *       ]
		 *     }
		 */
		NewPerson: {
			/** @example Annelies van der Meulen */
			name: string;
			/**
			 * @description Nobody else of the account has it.
			 * @example annelies@acme.example
			 */
			primary_email?: string | null;
			/** @description Gone, kept for their history. */
			disabled?: boolean;
			vip?: boolean;
			/**
			 * @description Badge or customer number; several may share one.
			 * @example 33821
			 */
			supportID?: string | null;
			/** @example E-1042 */
			employeeID?: string | null;
			/**
			 * @description The key of a single sign-on.
			 * @example a.meulen@noordzee.example
			 */
			authenticationID?: string | null;
			/** @example Financial controller */
			job_title?: string | null;
			/**
			 * @description Room or desk.
			 * @example room 3.14
			 */
			location?: string | null;
			/**
			 * @description What an analyst should know.
			 * @example Call back on her mobile.
			 */
			information?: string | null;
			/** @example https://pictures.noordzee.example/1001.jpg */
			picture_uri?: string | null;
			/** @example nl-NL */
			locale?: string | null;
			/** @example Europe/Amsterdam */
			time_zone?: string | null;
			time_format_24h?: boolean | null;
			/** @example 09:00-17:30 */
			work_hours?: string | null;
			auto_translation?: boolean | null;
			/** @example nl,en */
			do_not_translate_languages?: string | null;
			/** @example 48.50 */
			cost_per_hour?: string | null;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/** @example 12 */
			organization?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			organization_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			site?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			site_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			manager?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			manager_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			contacts?: components['schemas']['NewContact'][];
		};
		/**
		 * @example {
		 *       "protocol": "telephone",
		 *       "label": "mobile",
		 *       "uri": "+44 7700 900123"
		 *     }
		 */
		NewContact: {
			/** @enum {string} */
			protocol: 'telephone' | 'email' | 'website';
			/**
			 * @description Of a telephone: work, mobile, home or fax; of an email address or a website: work or personal.
			 * @enum {string}
			 */
			label: 'work' | 'mobile' | 'home' | 'fax' | 'personal';
			/**
			 * @description As it is written.
			 * @example +31 (0)20 555 01 34
			 */
			uri: string;
			integration?: boolean;
		};
		/**
		 * @example {
		 *       "job_title": "Head of dispatch",
		 *       "vip": true
		 *     }
		 */
		PersonChange: {
			/** @example Annelies van der Meulen */
			name?: string;
			/**
			 * @description Nobody else of the account has it.
			 * @example annelies@acme.example
			 */
			primary_email?: string | null;
			/** @description Gone, kept for their history. */
			disabled?: boolean;
			vip?: boolean;
			/**
			 * @description Badge or customer number; several may share one.
			 * @example 33821
			 */
			supportID?: string | null;
			/** @example E-1042 */
			employeeID?: string | null;
			/**
			 * @description The key of a single sign-on.
			 * @example a.meulen@noordzee.example
			 */
			authenticationID?: string | null;
			/** @example Financial controller */
			job_title?: string | null;
			/**
			 * @description Room or desk.
			 * @example room 3.14
			 */
			location?: string | null;
			/**
			 * @description What an analyst should know.
			 * @example Call back on her mobile.
			 */
			information?: string | null;
			/** @example https://pictures.noordzee.example/1001.jpg */
			picture_uri?: string | null;
			/** @example nl-NL */
			locale?: string | null;
			/** @example Europe/Amsterdam */
			time_zone?: string | null;
			time_format_24h?: boolean | null;
			/** @example 09:00-17:30 */
			work_hours?: string | null;
			auto_translation?: boolean | null;
			/** @example nl,en */
			do_not_translate_languages?: string | null;
			/** @example 48.50 */
			cost_per_hour?: string | null;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/** @example 12 */
			organization?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			organization_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			site?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			site_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			manager?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			manager_id?:
				| number
				| {
						id?: number;
				  }
				| null;
		};
		Contact: {
			/** Format: uuid */
			id: string;
			/** @enum {string} */
			protocol: 'telephone' | 'email' | 'website';
			/**
			 * @description Of a telephone: work, mobile, home or fax; of an email address or a website: work or personal.
			 * @enum {string}
			 */
			label: 'work' | 'mobile' | 'home' | 'fax' | 'personal';
			/**
			 * @description As it is written.
			 * @example +31 (0)20 555 01 34
			 */
			uri: string;
			/** @description Kept by a directory: read-only in the console. */
			integration: boolean;
			/** @description Among those of the person; the first number is the main one. */
			position: number;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at: string;
		};
		Organization: {
			/** @example 12 */
			id: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID: string | null;
			/**
			 * @description No other organization has it.
			 * @example Acme Works
			 */
			name: string;
			/** @description No longer used, kept for its history. */
			disabled: boolean;
			/** @description The organization that this one is part of. */
			parent: components['schemas']['Reference'] | null;
			manager: components['schemas']['Reference'] | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at: string;
		};
		/**
		 * @example {
		 *       "name": "Acme Works, Dispatch",
		 *       "parent": {
		 *         "id": 101
		 *       }
		 *     }
		 */
		NewOrganization: {
			/**
			 * @description No other organization has it.
			 * @example Acme Works
			 */
			name: string;
			/** @description No longer used, kept for its history. */
			disabled?: boolean;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/** @example 12 */
			parent?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			parent_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			manager?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			manager_id?:
				| number
				| {
						id?: number;
				  }
				| null;
		};
		/**
		 * @example {
		 *       "parent": 101
		 *     }
		 */
		OrganizationChange: {
			/**
			 * @description No other organization has it.
			 * @example Acme Works
			 */
			name?: string;
			/** @description No longer used, kept for its history. */
			disabled?: boolean;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/** @example 12 */
			parent?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			parent_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			manager?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			manager_id?:
				| number
				| {
						id?: number;
				  }
				| null;
		};
		Site: {
			/** @example 3 */
			id: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID: string | null;
			/**
			 * @description No other site has it.
			 * @example Delft
			 */
			name: string;
			/**
			 * @description ISO 3166; telephone numbers of its people are read by the plan of this country.
			 * @example NL
			 */
			country: string | null;
			/** @example Delft */
			city: string | null;
			/** @example Europe/Amsterdam */
			time_zone: string | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at: string;
		};
		/**
		 * @example {
		 *       "name": "Delft North",
		 *       "country": "NL",
		 *       "city": "Delft",
		 *       "time_zone": "Europe/Amsterdam"
		 *     }
		 */
		NewSite: {
			/**
			 * @description No other site has it.
			 * @example Delft
			 */
			name: string;
			/**
			 * @description ISO 3166; telephone numbers of its people are read by the plan of this country.
			 * @example NL
			 */
			country?: string | null;
			/** @example Delft */
			city?: string | null;
			/** @example Europe/Amsterdam */
			time_zone?: string | null;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
		};
		/**
		 * @example {
		 *       "city": "Delft"
		 *     }
		 */
		SiteChange: {
			/**
			 * @description No other site has it.
			 * @example Delft
			 */
			name?: string;
			/**
			 * @description ISO 3166; telephone numbers of its people are read by the plan of this country.
			 * @example NL
			 */
			country?: string | null;
			/** @example Delft */
			city?: string | null;
			/** @example Europe/Amsterdam */
			time_zone?: string | null;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
		};
		Team: {
			/** @example 4 */
			id: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID: string | null;
			/**
			 * @description No other team has it.
			 * @example Service Desk
			 */
			name: string;
			/** @description No longer used, kept for its history. */
			disabled: boolean;
			members: components['schemas']['Reference'][];
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at: string;
		};
		/**
		 * @example {
		 *       "name": "Workplace Services",
		 *       "members": [
		 *         1001
		 *       ]
		 *     }
		 */
		NewTeam: {
			/**
			 * @description No other team has it.
			 * @example Service Desk
			 */
			name: string;
			/** @description No longer used, kept for its history. */
			disabled?: boolean;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			members?: (
				| number
				| {
						id?: number;
				  }
			)[];
		};
		/**
		 * @example {
		 *       "members": [
		 *         1001,
		 *         {
		 *           "id": 1002
		 *         }
		 *       ]
		 *     }
		 */
		TeamChange: {
			/**
			 * @description No other team has it.
			 * @example Service Desk
			 */
			name?: string;
			/** @description No longer used, kept for its history. */
			disabled?: boolean;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			members?: (
				| number
				| {
						id?: number;
				  }
			)[];
		};
		ServiceInstance: {
			/** @example 23 */
			id: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID: string | null;
			/**
			 * @description No other service has it.
			 * @example Printing Delft
			 */
			name: string;
			/** @description No longer used, kept for its history. */
			disabled: boolean;
			/**
			 * @description What it is an instance of: a name without a record of its own, so without an ID.
			 * @example {
			 *       "name": "Printing"
			 *     }
			 */
			service: {
				/** @example Annelies van der Meulen */
				name: string;
			} | null;
			support_team: components['schemas']['Reference'] | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at: string;
		};
		/**
		 * @example {
		 *       "name": "Printing Utrecht",
		 *       "service": {
		 *         "name": "Printing"
		 *       },
		 *       "support_team": {
		 *         "id": 322
		 *       }
		 *     }
		 */
		NewServiceInstance: {
			/**
			 * @description No other service has it.
			 * @example Printing Delft
			 */
			name: string;
			/** @description No longer used, kept for its history. */
			disabled?: boolean;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/** @example Printing */
			service?:
				| string
				| {
						/** @example Annelies van der Meulen */
						name?: string;
				  }
				| null;
			/** @example 12 */
			support_team?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			support_team_id?:
				| number
				| {
						id?: number;
				  }
				| null;
		};
		/**
		 * @example {
		 *       "support_team": 322
		 *     }
		 */
		ServiceInstanceChange: {
			/**
			 * @description No other service has it.
			 * @example Printing Delft
			 */
			name?: string;
			/** @description No longer used, kept for its history. */
			disabled?: boolean;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/** @example Printing */
			service?:
				| string
				| {
						/** @example Annelies van der Meulen */
						name?: string;
				  }
				| null;
			/** @example 12 */
			support_team?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			support_team_id?:
				| number
				| {
						id?: number;
				  }
				| null;
		};
		ConfigurationItem: {
			/** @example 711 */
			id: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID: string | null;
			/**
			 * @description By which people name it; no other item has it.
			 * @example PRN-DEL-3-02
			 */
			label: string;
			/** @enum {string} */
			status:
				| 'ordered'
				| 'being_built'
				| 'in_stock'
				| 'reserved'
				| 'in_transit'
				| 'installed'
				| 'being_tested'
				| 'standby_for_continuity'
				| 'lent_out'
				| 'in_production'
				| 'undergoing_maintenance'
				| 'broken_down'
				| 'being_repaired'
				| 'archived'
				| 'to_be_removed'
				| 'lost_or_stolen'
				| 'removed';
			/** @description No longer used, kept for its history. */
			disabled: boolean;
			/**
			 * @description The name of its product, or else its label. Read only.
			 * @example Annelies van der Meulen
			 */
			name: string;
			/**
			 * @description What it is: a name without a record of its own, so without an ID.
			 * @example {
			 *       "name": "Shared printer"
			 *     }
			 */
			product: {
				/** @example Annelies van der Meulen */
				name: string;
			} | null;
			site: components['schemas']['Reference'] | null;
			support_team: components['schemas']['Reference'] | null;
			/** @description Who uses it: to them it is offered when they call. */
			users: components['schemas']['Reference'][];
			service_instances: components['schemas']['Reference'][];
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at: string;
		};
		/**
		 * @example {
		 *       "label": "PRN-DEL-3-03",
		 *       "product": {
		 *         "name": "Shared printer"
		 *       },
		 *       "users": [
		 *         1001
		 *       ],
		 *       "service_instances": [
		 *         {
		 *           "id": 401
		 *         }
		 *       ]
		 *     }
		 */
		NewConfigurationItem: {
			/**
			 * @description By which people name it; no other item has it.
			 * @example PRN-DEL-3-02
			 */
			label: string;
			/** @enum {string} */
			status?:
				| 'ordered'
				| 'being_built'
				| 'in_stock'
				| 'reserved'
				| 'in_transit'
				| 'installed'
				| 'being_tested'
				| 'standby_for_continuity'
				| 'lent_out'
				| 'in_production'
				| 'undergoing_maintenance'
				| 'broken_down'
				| 'being_repaired'
				| 'archived'
				| 'to_be_removed'
				| 'lost_or_stolen'
				| 'removed';
			/** @description No longer used, kept for its history. */
			disabled?: boolean;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/** @example Shared printer */
			product?:
				| string
				| {
						/** @example Annelies van der Meulen */
						name?: string;
				  }
				| null;
			/** @example 12 */
			site?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			site_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			support_team?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			support_team_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			users?: (
				| number
				| {
						id?: number;
				  }
			)[];
			service_instances?: (
				| number
				| {
						id?: number;
				  }
			)[];
		};
		/**
		 * @example {
		 *       "status": "broken_down"
		 *     }
		 */
		ConfigurationItemChange: {
			/**
			 * @description By which people name it; no other item has it.
			 * @example PRN-DEL-3-02
			 */
			label?: string;
			/** @enum {string} */
			status?:
				| 'ordered'
				| 'being_built'
				| 'in_stock'
				| 'reserved'
				| 'in_transit'
				| 'installed'
				| 'being_tested'
				| 'standby_for_continuity'
				| 'lent_out'
				| 'in_production'
				| 'undergoing_maintenance'
				| 'broken_down'
				| 'being_repaired'
				| 'archived'
				| 'to_be_removed'
				| 'lost_or_stolen'
				| 'removed';
			/** @description No longer used, kept for its history. */
			disabled?: boolean;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/** @example Shared printer */
			product?:
				| string
				| {
						/** @example Annelies van der Meulen */
						name?: string;
				  }
				| null;
			/** @example 12 */
			site?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			site_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			support_team?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			support_team_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			users?: (
				| number
				| {
						id?: number;
				  }
			)[];
			service_instances?: (
				| number
				| {
						id?: number;
				  }
			)[];
		};
		Request: {
			/** @example 70453 */
			id: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID: string | null;
			/** @example Label printer at dock 3 prints blank labels */
			subject: string;
			/** @enum {string} */
			category:
				'incident' | 'rfc' | 'rfi' | 'reservation' | 'order' | 'fulfillment' | 'complaint' | 'compliment' | 'other';
			/**
			 * @example medium
			 * @enum {string|null}
			 */
			impact: 'low' | 'medium' | 'high' | 'top' | null;
			/**
			 * @example assigned
			 * @enum {string}
			 */
			status:
				| 'declined'
				| 'on_backlog'
				| 'assigned'
				| 'accepted'
				| 'in_progress'
				| 'waiting_for'
				| 'waiting_for_customer'
				| 'reservation_pending'
				| 'workflow_pending'
				| 'project_pending'
				| 'completed';
			/**
			 * @example null
			 * @enum {string|null}
			 */
			completion_reason:
				| 'solved'
				| 'workaround'
				| 'gone'
				| 'duplicate'
				| 'withdrawn'
				| 'no_reply'
				| 'rejected'
				| 'conflict'
				| 'declined'
				| 'unsolvable'
				| null;
			/**
			 * @example null
			 * @enum {string|null}
			 */
			major_incident_status: 'proposed' | 'rejected' | 'accepted' | 'resolved' | 'canceled' | null;
			urgent: boolean;
			/** @description When the next answer or the solution is due; `best_effort` where nothing is promised. */
			next_target_at: string | 'best_effort' | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			response_target_at: string | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			resolution_target_at: string | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			completed_at: string | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			waiting_until: string | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			desired_completion_at: string | null;
			team: components['schemas']['Reference'] | null;
			member: components['schemas']['Reference'] | null;
			grouped_into: {
				id: number;
				/** @example Printer jams on the second floor */
				subject: string;
			} | null;
			/** @enum {string} */
			grouping: 'none' | 'group' | 'grouped';
			service_instance: components['schemas']['Reference'] | null;
			cis: components['schemas']['Reference'][];
			template: components['schemas']['Reference'] | null;
			requested_by: components['schemas']['Reference'];
			requested_for: components['schemas']['Reference'];
			created_by: components['schemas']['Reference'] | null;
			/** @description Of the person it is requested for. */
			organization: components['schemas']['Reference'] | null;
			reopen_count: number;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at: string;
		};
		/**
		 * @example {
		 *       "subject": "Label printer at dock 3 prints blank labels",
		 *       "category": "incident",
		 *       "impact": "medium",
		 *       "requested_by_id": 1001,
		 *       "note": "Since this morning, all labels."
		 *     }
		 */
		NewRequest: {
			/** @example Label printer at dock 3 prints blank labels */
			subject?: string;
			/** @enum {string} */
			category?:
				'incident' | 'rfc' | 'rfi' | 'reservation' | 'order' | 'fulfillment' | 'complaint' | 'compliment' | 'other';
			/**
			 * @example medium
			 * @enum {string|null}
			 */
			impact?: 'low' | 'medium' | 'high' | 'top' | null;
			/**
			 * @example assigned
			 * @enum {string}
			 */
			status?:
				| 'declined'
				| 'on_backlog'
				| 'assigned'
				| 'accepted'
				| 'in_progress'
				| 'waiting_for'
				| 'waiting_for_customer'
				| 'reservation_pending'
				| 'workflow_pending'
				| 'project_pending'
				| 'completed';
			/**
			 * @example null
			 * @enum {string|null}
			 */
			completion_reason?:
				| 'solved'
				| 'workaround'
				| 'gone'
				| 'duplicate'
				| 'withdrawn'
				| 'no_reply'
				| 'rejected'
				| 'conflict'
				| 'declined'
				| 'unsolvable'
				| null;
			/**
			 * @example null
			 * @enum {string|null}
			 */
			major_incident_status?: 'proposed' | 'rejected' | 'accepted' | 'resolved' | 'canceled' | null;
			urgent?: boolean;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			waiting_until?: string | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			desired_completion_at?: string | null;
			/** @example 12 */
			team?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			team_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			member?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			member_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			service_instance?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			service_instance_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/**
			 * @description Replaces all configuration items by this one.
			 * @example 12
			 */
			ci?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			ci_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @description Replaces all configuration items. */
			cis?: (
				| number
				| {
						id?: number;
				  }
				| null
			)[];
			/** @example 12 */
			grouped_into?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			grouped_into_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/**
			 * @description Markdown, for the people of the request.
			 * @example The label comes out white since this morning.
			 */
			note?: string;
			/**
			 * @description Markdown, for analysts.
			 * @example Same printer as last week.
			 */
			internal_note?: string;
			/**
			 * @description Who asks; else the owner of the token.
			 * @example 12
			 */
			requested_by?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			requested_by_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/**
			 * @description Else the person who asks.
			 * @example 12
			 */
			requested_for?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			requested_for_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/**
			 * @description Fills what is left out.
			 * @example 12
			 */
			template?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			template_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/**
			 * @description How the note came in.
			 * @enum {string}
			 */
			medium?: 'telephone';
		};
		/**
		 * @example {
		 *       "note": "The roller is replaced.",
		 *       "urgent": true
		 *     }
		 */
		RequestChange: {
			/** @example Label printer at dock 3 prints blank labels */
			subject?: string;
			/** @enum {string} */
			category?:
				'incident' | 'rfc' | 'rfi' | 'reservation' | 'order' | 'fulfillment' | 'complaint' | 'compliment' | 'other';
			/**
			 * @example medium
			 * @enum {string|null}
			 */
			impact?: 'low' | 'medium' | 'high' | 'top' | null;
			/**
			 * @example assigned
			 * @enum {string}
			 */
			status?:
				| 'declined'
				| 'on_backlog'
				| 'assigned'
				| 'accepted'
				| 'in_progress'
				| 'waiting_for'
				| 'waiting_for_customer'
				| 'reservation_pending'
				| 'workflow_pending'
				| 'project_pending'
				| 'completed';
			/**
			 * @example null
			 * @enum {string|null}
			 */
			completion_reason?:
				| 'solved'
				| 'workaround'
				| 'gone'
				| 'duplicate'
				| 'withdrawn'
				| 'no_reply'
				| 'rejected'
				| 'conflict'
				| 'declined'
				| 'unsolvable'
				| null;
			/**
			 * @example null
			 * @enum {string|null}
			 */
			major_incident_status?: 'proposed' | 'rejected' | 'accepted' | 'resolved' | 'canceled' | null;
			urgent?: boolean;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			waiting_until?: string | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			desired_completion_at?: string | null;
			/** @example 12 */
			team?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			team_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			member?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			member_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			service_instance?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			service_instance_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/**
			 * @description Replaces all configuration items by this one.
			 * @example 12
			 */
			ci?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			ci_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @description Replaces all configuration items. */
			cis?: (
				| number
				| {
						id?: number;
				  }
				| null
			)[];
			/** @example 12 */
			grouped_into?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			grouped_into_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/**
			 * @description Markdown, for the people of the request.
			 * @example The label comes out white since this morning.
			 */
			note?: string;
			/**
			 * @description Markdown, for analysts.
			 * @example Same printer as last week.
			 */
			internal_note?: string;
		};
		Note: {
			/** Format: uuid */
			id: string;
			person: components['schemas']['Reference'] | null;
			/**
			 * @description Markdown.
			 * @example The roller is replaced.
			 */
			text: string;
			/** @description For analysts only. */
			internal: boolean;
			/**
			 * @description How it came in.
			 * @enum {string|null}
			 */
			medium: 'telephone' | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at: string;
		};
		/**
		 * @example {
		 *       "text": "The roller is replaced.",
		 *       "internal": true
		 *     }
		 */
		NewNote: {
			/**
			 * @description Markdown.
			 * @example The roller is replaced.
			 */
			text: string;
			internal?: boolean;
			/** @enum {string} */
			medium?: 'telephone';
		};
		Call: {
			/**
			 * Format: uuid
			 * @example 0192f3c4-5a10-7c3e-9b1a-2f6d1c0e8a55
			 */
			id: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			opened_at: string;
			analyst: components['schemas']['Reference'];
			/**
			 * @description As it arrived.
			 * @example +31205550134
			 */
			telephone: string | null;
			/**
			 * @description How the look-up ended.
			 * @enum {string}
			 */
			outcome: 'one' | 'several' | 'nobody' | 'withheld' | 'nothing' | 'refused';
			person: components['schemas']['Reference'] | null;
			request: {
				id: number;
				/** @example Printer jams on the second floor */
				subject: string;
			} | null;
		};
		/**
		 * @example {
		 *       "telephone": "+31205550134"
		 *     }
		 */
		NewCall: {
			/** @example +31205550134 */
			telephone?: string;
			/** @example 33821 */
			supportID?: string;
			/** @example E1001 */
			employeeID?: string;
			request?: string;
			/**
			 * @description Who takes the call; else the owner of the token.
			 * @example 12
			 */
			analyst?:
				| number
				| {
						id?: number;
				  }
				| null;
			/**
			 * Format: date-time
			 * @description Else now.
			 * @example 2026-11-23T09:42:00Z
			 */
			opened_at?: string;
		};
		/**
		 * @example {
		 *       "person_id": 1001
		 *     }
		 */
		CallChange: {
			/** @example 12 */
			person?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			person_id?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			request?:
				| number
				| {
						id?: number;
				  }
				| null;
			/** @example 12 */
			request_id?:
				| number
				| {
						id?: number;
				  }
				| null;
		};
		ImportToken: {
			/** Format: uuid */
			token: string;
		};
		Import: {
			/** Format: uuid */
			token: string;
			/** @enum {string} */
			type:
				| 'organizations'
				| 'sites'
				| 'people'
				| 'people_contact_details'
				| 'calendars'
				| 'teams'
				| 'services'
				| 'coverage'
				| 'items'
				| 'templates'
				| 'requests'
				| 'notes';
			dry_run: boolean;
			/** @enum {string} */
			state: 'queued' | 'processing' | 'done' | 'failed';
			/** @example people.csv */
			file_name: string | null;
			requested_by: {
				id: number;
				/** @example Annelies van der Meulen */
				name: string;
			} | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			started_at: string | null;
			/** Format: date-time */
			finished_at: string | null;
			/** @enum {string|null} */
			phase: 'reading' | 'checking' | 'taking-over' | null;
			/** @description Read so far, in the end all of them. */
			rows: number;
			/** @description The part of the work that is done. */
			done: number | null;
			rows_per_second: number | null;
			seconds_left: number | null;
			/** @description Of a dry run, what the import would do. */
			results: {
				created: number;
				updated: number;
				/** @description Of those that were updated. */
				disabled: number;
				/** @description Contact details that were replaced. */
				deleted: number;
				unchanged: number;
				errors: number;
			} | null;
			/**
			 * @description Why nothing was imported.
			 * @example Send the header Authorization: Bearer, and a token.
			 */
			message: string | null;
			/** @description The first 1000, by line; results.errors counts all. */
			problems: {
				line: number;
				/** @example Primary Email */
				column: string | null;
				/** @example Send the header Authorization: Bearer, and a token. */
				message: string;
			}[];
			/** @description Of a dry run, some of what would change. */
			examples: {
				/** @enum {string} */
				action: 'add' | 'change' | 'remove';
				line: number | null;
				/** @example Ada Lindqvist */
				record: string;
				fields: {
					/** @example primary_email */
					field: string;
					/** @example Dispatcher */
					before: string;
					/** @example Head of dispatch */
					after: string;
				}[];
			}[];
			/**
			 * Format: uri
			 * @description The same as CSV.
			 */
			logfile: string;
		};
		ExportToken: {
			/** @example the-token-of-the-message */
			token: string;
		};
		Export: {
			/** @example the-token-of-the-message */
			token: string;
			/** @enum {string} */
			state: 'done';
			/**
			 * Format: uri
			 * @description Of the first file.
			 */
			url: string;
			files: {
				/** @enum {string} */
				type:
					| 'organizations'
					| 'sites'
					| 'people'
					| 'people_contact_details'
					| 'calendars'
					| 'teams'
					| 'services'
					| 'coverage'
					| 'items'
					| 'templates'
					| 'requests'
					| 'notes';
				/** Format: uri */
				url: string;
			}[];
		};
		Webhook: {
			id: number;
			/** @example Chat of the night shift */
			name: string;
			/** @example https://hooks.acme.example/ringside */
			uri: string;
			/** @example Tells the channel of the service desk. */
			description: string | null;
			events: ('request.created' | 'request.updated' | 'request.completed' | 'call.logged' | 'person.changed')[];
			/**
			 * @description `unverified`: nothing is delivered before the receiver confirms. `failing`: the last delivery did not arrive; it is tried again.
			 * @enum {string}
			 */
			state: 'unverified' | 'active' | 'failing' | 'off';
			/** @description The same as the state `off`. */
			disabled: boolean;
			/** @enum {string|null} */
			off_reason: 'hand' | 'failing' | 'gone' | null;
			/** Format: date-time */
			off_at: string | null;
			/** Format: date-time */
			failing_since: string | null;
			/** Format: date-time */
			verified_at: string | null;
			/**
			 * Format: date-time
			 * @description Until then deliveries carry a signature of the secret that was replaced as well.
			 */
			previous_secret_until: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		WebhookWithSecret: components['schemas']['Webhook'] & {
			/**
			 * @description Shown this once.
			 * @example whsec_…
			 */
			secret: string;
		};
		/**
		 * @example {
		 *       "name": "Chat of the night shift",
		 *       "uri": "https://hooks.acme.example/ringside",
		 *       "events": [
		 *         "request.created",
		 *         "request.completed"
		 *       ]
		 *     }
		 */
		NewWebhook: {
			/** @example Annelies van der Meulen */
			name: string;
			/** @example https://hooks.example/desk */
			uri: string;
			/** @example Tells the channel of the service desk. */
			description?: string | null;
			events: ('request.created' | 'request.updated' | 'request.completed' | 'call.logged' | 'person.changed')[];
		};
		/**
		 * @example {
		 *       "disabled": true
		 *     }
		 */
		WebhookChange: {
			/** @example Annelies van der Meulen */
			name?: string;
			/** @example https://hooks.example/desk */
			uri?: string;
			/** @example Tells the channel of the service desk. */
			description?: string | null;
			events?: ('request.created' | 'request.updated' | 'request.completed' | 'call.logged' | 'person.changed')[];
			disabled?: boolean;
		};
		WebhookDelivery: {
			/**
			 * @description The header `webhook-id`.
			 * @example msg_3f6c2b1e9d8a4c7fb0a1d2e3f4a5b6c7
			 */
			id: string;
			/** @example request.created */
			type: string;
			/** @example 70453 */
			record_id: string | null;
			/**
			 * @example [
			 *       "status"
			 *     ]
			 */
			changed: string[] | null;
			/** Format: date-time */
			occurred_at: string;
			/** @enum {string} */
			state: 'pending' | 'delivered' | 'failed';
			attempts: number;
			/** Format: date-time */
			next_attempt_at: string | null;
			/** @enum {string|null} */
			failure:
				| 'address-forbidden'
				| 'name-unknown'
				| 'connection-refused'
				| 'connection-lost'
				| 'encryption'
				| 'timeout'
				| 'redirect'
				| 'gone'
				| 'status'
				| 'unreadable'
				| 'interrupted'
				| 'record-gone'
				| 'defect'
				| 'switched-off'
				| 'network'
				| null;
			/** @description Of the last answer. */
			status: number | null;
		};
		WebhookDeliveryWithLog: components['schemas']['WebhookDelivery'] & {
			/**
			 * @description As it is sent, byte by byte; null before the first attempt.
			 * @example {"type":"request.created"}
			 */
			body: string | null;
			log: {
				attempt: number;
				/** Format: date-time */
				began_at: string;
				duration_ms: number;
				/** @example https://hooks.example/desk */
				uri: string;
				request_headers: {
					[key: string]: string;
				};
				status: number | null;
				/** @enum {string|null} */
				failure:
					| 'address-forbidden'
					| 'name-unknown'
					| 'connection-refused'
					| 'connection-lost'
					| 'encryption'
					| 'timeout'
					| 'redirect'
					| 'gone'
					| 'status'
					| 'unreadable'
					| 'interrupted'
					| 'record-gone'
					| 'defect'
					| 'switched-off'
					| 'network'
					| null;
				/** @example The answer came after 10 seconds. */
				detail: string | null;
				response_headers: {
					[key: string]: string;
				} | null;
				/**
				 * @description Its first 16 KB.
				 * @example ok
				 */
				response_body: string | null;
			}[];
		};
		AccessToken: {
			/** @example rs_wq1Yc0Qk3pV8dXn2Rb7tZs5Lh4Jm9Gf6Ae0Ui1Oy3Kw */
			access_token: string;
			/** @enum {string} */
			token_type: 'Bearer';
			/**
			 * @description Seconds.
			 * @example 3600
			 */
			expires_in: number;
			/** @example people:read requests:write */
			scope: string;
		};
		/**
		 * @example {
		 *       "error": "invalid_scope",
		 *       "error_description": "One of these scopes is unknown."
		 *     }
		 */
		OAuthError: {
			/** @enum {string} */
			error:
				| 'invalid_request'
				| 'invalid_client'
				| 'invalid_grant'
				| 'unauthorized_client'
				| 'unsupported_grant_type'
				| 'invalid_scope'
				| 'temporarily_unavailable';
			/** @example The client is unknown, or its secret is wrong. */
			error_description: string;
		};
		OpenApiDocument: {
			/** @example 3.1.0 */
			openapi: string;
		} & {
			[key: string]: unknown;
		};
		/** @description The fields of Person that were asked for. */
		PersonFields: {
			/** @example 1001 */
			id?: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/** @example Annelies van der Meulen */
			name?: string;
			/**
			 * @description Nobody else of the account has it.
			 * @example annelies@acme.example
			 */
			primary_email?: string | null;
			/** @description Gone, kept for their history. */
			disabled?: boolean;
			vip?: boolean;
			/**
			 * @description Badge or customer number; several may share one.
			 * @example 33821
			 */
			supportID?: string | null;
			/** @example E-1042 */
			employeeID?: string | null;
			/**
			 * @description The key of a single sign-on.
			 * @example a.meulen@noordzee.example
			 */
			authenticationID?: string | null;
			/** @example Financial controller */
			job_title?: string | null;
			/**
			 * @description Room or desk.
			 * @example room 3.14
			 */
			location?: string | null;
			/**
			 * @description What an analyst should know.
			 * @example Call back on her mobile.
			 */
			information?: string | null;
			/** @example https://pictures.noordzee.example/1001.jpg */
			picture_uri?: string | null;
			/** @example nl-NL */
			locale?: string | null;
			/** @example Europe/Amsterdam */
			time_zone?: string | null;
			time_format_24h?: boolean | null;
			/** @example 09:00-17:30 */
			work_hours?: string | null;
			auto_translation?: boolean | null;
			/** @example nl,en */
			do_not_translate_languages?: string | null;
			/** @example 48.50 */
			cost_per_hour?: string | null;
			organization?: components['schemas']['Reference'] | null;
			site?: components['schemas']['Reference'] | null;
			manager?: components['schemas']['Reference'] | null;
			roles?: ('service_desk_analyst' | 'account_administrator')[];
			contacts?: {
				/** Format: uuid */
				id: string;
				/** @enum {string} */
				protocol: 'telephone' | 'email' | 'website';
				/**
				 * @description Of a telephone: work, mobile, home or fax; of an email address or a website: work or personal.
				 * @enum {string}
				 */
				label: 'work' | 'mobile' | 'home' | 'fax' | 'personal';
				/**
				 * @description As it is written.
				 * @example +31 (0)20 555 01 34
				 */
				uri: string;
				/** @description Kept by a directory: read-only in the console. */
				integration: boolean;
			}[];
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at?: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at?: string;
		};
		/** @description The fields of Contact that were asked for. */
		ContactFields: {
			/** Format: uuid */
			id?: string;
			/** @enum {string} */
			protocol?: 'telephone' | 'email' | 'website';
			/**
			 * @description Of a telephone: work, mobile, home or fax; of an email address or a website: work or personal.
			 * @enum {string}
			 */
			label?: 'work' | 'mobile' | 'home' | 'fax' | 'personal';
			/**
			 * @description As it is written.
			 * @example +31 (0)20 555 01 34
			 */
			uri?: string;
			/** @description Kept by a directory: read-only in the console. */
			integration?: boolean;
			/** @description Among those of the person; the first number is the main one. */
			position?: number;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at?: string;
		};
		/** @description The fields of Organization that were asked for. */
		OrganizationFields: {
			/** @example 12 */
			id?: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/**
			 * @description No other organization has it.
			 * @example Acme Works
			 */
			name?: string;
			/** @description No longer used, kept for its history. */
			disabled?: boolean;
			/** @description The organization that this one is part of. */
			parent?: components['schemas']['Reference'] | null;
			manager?: components['schemas']['Reference'] | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at?: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at?: string;
		};
		/** @description The fields of Site that were asked for. */
		SiteFields: {
			/** @example 3 */
			id?: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/**
			 * @description No other site has it.
			 * @example Delft
			 */
			name?: string;
			/**
			 * @description ISO 3166; telephone numbers of its people are read by the plan of this country.
			 * @example NL
			 */
			country?: string | null;
			/** @example Delft */
			city?: string | null;
			/** @example Europe/Amsterdam */
			time_zone?: string | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at?: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at?: string;
		};
		/** @description The fields of Team that were asked for. */
		TeamFields: {
			/** @example 4 */
			id?: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/**
			 * @description No other team has it.
			 * @example Service Desk
			 */
			name?: string;
			/** @description No longer used, kept for its history. */
			disabled?: boolean;
			members?: components['schemas']['Reference'][];
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at?: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at?: string;
		};
		/** @description The fields of ServiceInstance that were asked for. */
		ServiceInstanceFields: {
			/** @example 23 */
			id?: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/**
			 * @description No other service has it.
			 * @example Printing Delft
			 */
			name?: string;
			/** @description No longer used, kept for its history. */
			disabled?: boolean;
			/**
			 * @description What it is an instance of: a name without a record of its own, so without an ID.
			 * @example {
			 *       "name": "Printing"
			 *     }
			 */
			service?: {
				/** @example Annelies van der Meulen */
				name: string;
			} | null;
			support_team?: components['schemas']['Reference'] | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at?: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at?: string;
		};
		/** @description The fields of ConfigurationItem that were asked for. */
		ConfigurationItemFields: {
			/** @example 711 */
			id?: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/**
			 * @description By which people name it; no other item has it.
			 * @example PRN-DEL-3-02
			 */
			label?: string;
			/** @enum {string} */
			status?:
				| 'ordered'
				| 'being_built'
				| 'in_stock'
				| 'reserved'
				| 'in_transit'
				| 'installed'
				| 'being_tested'
				| 'standby_for_continuity'
				| 'lent_out'
				| 'in_production'
				| 'undergoing_maintenance'
				| 'broken_down'
				| 'being_repaired'
				| 'archived'
				| 'to_be_removed'
				| 'lost_or_stolen'
				| 'removed';
			/** @description No longer used, kept for its history. */
			disabled?: boolean;
			/**
			 * @description The name of its product, or else its label. Read only.
			 * @example Annelies van der Meulen
			 */
			name?: string;
			/**
			 * @description What it is: a name without a record of its own, so without an ID.
			 * @example {
			 *       "name": "Shared printer"
			 *     }
			 */
			product?: {
				/** @example Annelies van der Meulen */
				name: string;
			} | null;
			site?: components['schemas']['Reference'] | null;
			support_team?: components['schemas']['Reference'] | null;
			/** @description Who uses it: to them it is offered when they call. */
			users?: components['schemas']['Reference'][];
			service_instances?: components['schemas']['Reference'][];
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at?: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at?: string;
		};
		/** @description The fields of Request that were asked for. */
		RequestFields: {
			/** @example 70453 */
			id?: number;
			/**
			 * @description The system that the record comes from.
			 * @example HR
			 */
			source?: string | null;
			/**
			 * @description Its ID there.
			 * @example E-1042
			 */
			sourceID?: string | null;
			/** @example Label printer at dock 3 prints blank labels */
			subject?: string;
			/** @enum {string} */
			category?:
				'incident' | 'rfc' | 'rfi' | 'reservation' | 'order' | 'fulfillment' | 'complaint' | 'compliment' | 'other';
			/**
			 * @example medium
			 * @enum {string|null}
			 */
			impact?: 'low' | 'medium' | 'high' | 'top' | null;
			/**
			 * @example assigned
			 * @enum {string}
			 */
			status?:
				| 'declined'
				| 'on_backlog'
				| 'assigned'
				| 'accepted'
				| 'in_progress'
				| 'waiting_for'
				| 'waiting_for_customer'
				| 'reservation_pending'
				| 'workflow_pending'
				| 'project_pending'
				| 'completed';
			/**
			 * @example null
			 * @enum {string|null}
			 */
			completion_reason?:
				| 'solved'
				| 'workaround'
				| 'gone'
				| 'duplicate'
				| 'withdrawn'
				| 'no_reply'
				| 'rejected'
				| 'conflict'
				| 'declined'
				| 'unsolvable'
				| null;
			/**
			 * @example null
			 * @enum {string|null}
			 */
			major_incident_status?: 'proposed' | 'rejected' | 'accepted' | 'resolved' | 'canceled' | null;
			urgent?: boolean;
			/** @description When the next answer or the solution is due; `best_effort` where nothing is promised. */
			next_target_at?: string | 'best_effort' | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			response_target_at?: string | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			resolution_target_at?: string | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			completed_at?: string | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			waiting_until?: string | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			desired_completion_at?: string | null;
			team?: components['schemas']['Reference'] | null;
			member?: components['schemas']['Reference'] | null;
			grouped_into?: {
				id: number;
				/** @example Printer jams on the second floor */
				subject: string;
			} | null;
			/** @enum {string} */
			grouping?: 'none' | 'group' | 'grouped';
			service_instance?: components['schemas']['Reference'] | null;
			cis?: components['schemas']['Reference'][];
			template?: components['schemas']['Reference'] | null;
			requested_by?: components['schemas']['Reference'];
			requested_for?: components['schemas']['Reference'];
			created_by?: components['schemas']['Reference'] | null;
			/** @description Of the person it is requested for. */
			organization?: components['schemas']['Reference'] | null;
			reopen_count?: number;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at?: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			updated_at?: string;
		};
		/** @description The fields of Note that were asked for. */
		NoteFields: {
			/** Format: uuid */
			id?: string;
			person?: components['schemas']['Reference'] | null;
			/**
			 * @description Markdown.
			 * @example The roller is replaced.
			 */
			text?: string;
			/** @description For analysts only. */
			internal?: boolean;
			/**
			 * @description How it came in.
			 * @enum {string|null}
			 */
			medium?: 'telephone' | null;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			created_at?: string;
		};
		/** @description The fields of Call that were asked for. */
		CallFields: {
			/**
			 * Format: uuid
			 * @example 0192f3c4-5a10-7c3e-9b1a-2f6d1c0e8a55
			 */
			id?: string;
			/**
			 * Format: date-time
			 * @example 2026-11-23T09:42:00Z
			 */
			opened_at?: string;
			analyst?: components['schemas']['Reference'];
			/**
			 * @description As it arrived.
			 * @example +31205550134
			 */
			telephone?: string | null;
			/**
			 * @description How the look-up ended.
			 * @enum {string}
			 */
			outcome?: 'one' | 'several' | 'nobody' | 'withheld' | 'nothing' | 'refused';
			person?: components['schemas']['Reference'] | null;
			request?: {
				id: number;
				/** @example Printer jams on the second floor */
				subject: string;
			} | null;
		};
	};
	responses: never;
	parameters: {
		/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
		Account: string;
	};
	requestBodies: never;
	headers: {
		/** @description Finds this request in the log of the desk; the same as `traceId` of a refusal. */
		RequestId: string;
	};
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	find_callers: {
		parameters: {
			query?: {
				telephone?: string;
				supportID?: string;
				employeeID?: string;
				request?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The people, or an empty list */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Ringside-Outcome': 'one' | 'several' | 'none' | 'withheld' | 'refused';
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Caller'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_me: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The person */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Me'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_own_person: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The person */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Person'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_people: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: folded. */
				primary_email?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: folded. */
				supportID?: string;
				/** @description Filter: text. */
				employeeID?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: service_desk_analyst, account_administrator. */
				roles?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The people of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['PersonFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	create_person: {
		parameters: {
			query?: never;
			header?: {
				/** @description Sent again with the same key, the request creates nothing more and gets the same answer. */
				'idempotency-key'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['NewPerson'];
			};
		};
		responses: {
			/** @description The person */
			201: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					Location: string;
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Person'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_people_enabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: folded. */
				primary_email?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: folded. */
				supportID?: string;
				/** @description Filter: text. */
				employeeID?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: service_desk_analyst, account_administrator. */
				roles?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The people of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['PersonFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_people_disabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: folded. */
				primary_email?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: folded. */
				supportID?: string;
				/** @description Filter: text. */
				employeeID?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: service_desk_analyst, account_administrator. */
				roles?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The people of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['PersonFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_person: {
		parameters: {
			query?: {
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The person */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['PersonFields'];
				};
			};
			/** @description It is still what If-None-Match names */
			304: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	change_person: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['PersonChange'];
			};
		};
		responses: {
			/** @description The person */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Person'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_person_contacts: {
		parameters: {
			query?: {
				/** @description Filter: uuid. */
				id?: string;
				/** @description Filter: telephone, email, website. */
				protocol?: string;
				/** @description Filter: work, mobile, home, fax, personal. */
				label?: string;
				/** @description Filter: text. */
				uri?: string;
				/** @description Filter: boolean. */
				integration?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The contacts of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ContactFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	create_contact: {
		parameters: {
			query?: never;
			header?: {
				/** @description Sent again with the same key, the request creates nothing more and gets the same answer. */
				'idempotency-key'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['NewContact'];
			};
		};
		responses: {
			/** @description The contact */
			201: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					Location: string;
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Contact'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	remove_contacts: {
		parameters: {
			query?: never;
			header?: {
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description They are removed */
			204: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_contact: {
		parameters: {
			query?: {
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The contact */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ContactFields'];
				};
			};
			/** @description It is still what If-None-Match names */
			304: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	remove_contact: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description It is removed */
			204: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	change_contact: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': {
					/** @enum {string} */
					protocol?: 'telephone' | 'email' | 'website';
					/**
					 * @description Of a telephone: work, mobile, home or fax; of an email address or a website: work or personal.
					 * @enum {string}
					 */
					label?: 'work' | 'mobile' | 'home' | 'fax' | 'personal';
					/**
					 * @description As it is written.
					 * @example +31 (0)20 555 01 34
					 */
					uri?: string;
					integration?: boolean;
				};
			};
		};
		responses: {
			/** @description The contact */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Contact'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_organizations: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				parent?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organizations of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OrganizationFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	create_organization: {
		parameters: {
			query?: never;
			header?: {
				/** @description Sent again with the same key, the request creates nothing more and gets the same answer. */
				'idempotency-key'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['NewOrganization'];
			};
		};
		responses: {
			/** @description The organization */
			201: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					Location: string;
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Organization'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_organizations_enabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				parent?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organizations of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OrganizationFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_organizations_disabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				parent?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organizations of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OrganizationFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_organizations_managed_by_me: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				parent?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organizations of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OrganizationFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_organization: {
		parameters: {
			query?: {
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organization */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OrganizationFields'];
				};
			};
			/** @description It is still what If-None-Match names */
			304: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	change_organization: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['OrganizationChange'];
			};
		};
		responses: {
			/** @description The organization */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Organization'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_organization_children: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				parent?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				organization_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organizations right below one of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OrganizationFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_organization_children_enabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				parent?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				organization_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organizations right below one of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OrganizationFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_organization_children_disabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				parent?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				organization_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organizations right below one of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OrganizationFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_sites: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: text. */
				country?: string;
				/** @description Filter: text. */
				city?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The sites of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['SiteFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	create_site: {
		parameters: {
			query?: never;
			header?: {
				/** @description Sent again with the same key, the request creates nothing more and gets the same answer. */
				'idempotency-key'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['NewSite'];
			};
		};
		responses: {
			/** @description The site */
			201: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					Location: string;
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Site'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_site: {
		parameters: {
			query?: {
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The site */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['SiteFields'];
				};
			};
			/** @description It is still what If-None-Match names */
			304: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	change_site: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['SiteChange'];
			};
		};
		responses: {
			/** @description The site */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Site'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_teams: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				members?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The teams of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['TeamFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	create_team: {
		parameters: {
			query?: never;
			header?: {
				/** @description Sent again with the same key, the request creates nothing more and gets the same answer. */
				'idempotency-key'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['NewTeam'];
			};
		};
		responses: {
			/** @description The team */
			201: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					Location: string;
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Team'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_teams_enabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				members?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The teams of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['TeamFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_teams_disabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				members?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The teams of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['TeamFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_team: {
		parameters: {
			query?: {
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The team */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['TeamFields'];
				};
			};
			/** @description It is still what If-None-Match names */
			304: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	change_team: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['TeamChange'];
			};
		};
		responses: {
			/** @description The team */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Team'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_team_members: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: folded. */
				primary_email?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: folded. */
				supportID?: string;
				/** @description Filter: text. */
				employeeID?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: service_desk_analyst, account_administrator. */
				roles?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				team_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The members of a team of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['PersonFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	remove_all_members_of_a_team: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				team_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description None is there */
			204: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_team_members_enabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: folded. */
				primary_email?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: folded. */
				supportID?: string;
				/** @description Filter: text. */
				employeeID?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: service_desk_analyst, account_administrator. */
				roles?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				team_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The members of a team of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['PersonFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_team_members_disabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: folded. */
				primary_email?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: folded. */
				supportID?: string;
				/** @description Filter: text. */
				employeeID?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: service_desk_analyst, account_administrator. */
				roles?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				team_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The members of a team of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['PersonFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	add_member_of_a_team: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				team_id: number;
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description It is there */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': Record<string, never>;
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	remove_member_of_a_team: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				team_id: number;
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description It is not there */
			204: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_person_teams: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				members?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The teams of a person of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['TeamFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_person_teams_enabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				members?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The teams of a person of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['TeamFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_person_teams_disabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				members?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The teams of a person of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['TeamFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_service_instances: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: text. */
				service?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The services of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ServiceInstanceFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	create_service: {
		parameters: {
			query?: never;
			header?: {
				/** @description Sent again with the same key, the request creates nothing more and gets the same answer. */
				'idempotency-key'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['NewServiceInstance'];
			};
		};
		responses: {
			/** @description The service */
			201: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					Location: string;
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ServiceInstance'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_service_instances_enabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: text. */
				service?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The services of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ServiceInstanceFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_service_instances_disabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: text. */
				service?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The services of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ServiceInstanceFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_service_instances_active: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: text. */
				service?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The services of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ServiceInstanceFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_service_instances_inactive: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: text. */
				service?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The services of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ServiceInstanceFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_service: {
		parameters: {
			query?: {
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The service */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ServiceInstanceFields'];
				};
			};
			/** @description It is still what If-None-Match names */
			304: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	change_service: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['ServiceInstanceChange'];
			};
		};
		responses: {
			/** @description The service */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ServiceInstance'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_cis: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	create_configuration_item: {
		parameters: {
			query?: never;
			header?: {
				/** @description Sent again with the same key, the request creates nothing more and gets the same answer. */
				'idempotency-key'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['NewConfigurationItem'];
			};
		};
		responses: {
			/** @description The configuration item */
			201: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					Location: string;
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItem'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_cis_enabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_cis_disabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_cis_active: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_cis_inactive: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_cis_supported_by_my_teams: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_configuration_item: {
		parameters: {
			query?: {
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration item */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'];
				};
			};
			/** @description It is still what If-None-Match names */
			304: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	change_configuration_item: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['ConfigurationItemChange'];
			};
		};
		responses: {
			/** @description The configuration item */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItem'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_ci_users: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: folded. */
				primary_email?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: folded. */
				supportID?: string;
				/** @description Filter: text. */
				employeeID?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: service_desk_analyst, account_administrator. */
				roles?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The users of an item of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['PersonFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	remove_all_users_of_an_item: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description None is there */
			204: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_ci_users_enabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: folded. */
				primary_email?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: folded. */
				supportID?: string;
				/** @description Filter: text. */
				employeeID?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: service_desk_analyst, account_administrator. */
				roles?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The users of an item of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['PersonFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_ci_users_disabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: folded. */
				primary_email?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: folded. */
				supportID?: string;
				/** @description Filter: text. */
				employeeID?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				manager?: string;
				/** @description Filter: service_desk_analyst, account_administrator. */
				roles?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The users of an item of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['PersonFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	add_user_of_an_item: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description It is there */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': Record<string, never>;
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	remove_user_of_an_item: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description It is not there */
			204: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_ci_service_instances: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: text. */
				service?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The services of an item of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ServiceInstanceFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	remove_all_services_of_an_item: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description None is there */
			204: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_ci_service_instances_enabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: text. */
				service?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The services of an item of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ServiceInstanceFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_ci_service_instances_disabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: text. */
				service?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The services of an item of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ServiceInstanceFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_ci_service_instances_active: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: text. */
				service?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The services of an item of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ServiceInstanceFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_ci_service_instances_inactive: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: text. */
				service?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The services of an item of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ServiceInstanceFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	add_service_of_an_item: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description It is there */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': Record<string, never>;
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	remove_service_of_an_item: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				ci_id: number;
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description It is not there */
			204: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_person_cis: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of a person of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_person_cis_enabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of a person of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_person_cis_disabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of a person of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_person_cis_active: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of a person of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_person_cis_inactive: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of a person of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_person_cis_supported_by_my_teams: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				person_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of a person of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_service_instance_cis: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				service_instance_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of a service of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_service_instance_cis_enabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				service_instance_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of a service of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_service_instance_cis_disabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				service_instance_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of a service of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_service_instance_cis_active: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				service_instance_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of a service of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_service_instance_cis_inactive: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				service_instance_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of a service of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_service_instance_cis_supported_by_my_teams: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: folded. */
				label?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: ordered, being_built, in_stock, reserved, in_transit, installed, being_tested, standby_for_continuity, lent_out, in_production, undergoing_maintenance, broken_down, being_repaired, archived, to_be_removed, lost_or_stolen, removed. */
				status?: string;
				/** @description Filter: text. */
				product?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				site?: string;
				/** @description Filter: id. */
				support_team?: string;
				/** @description Filter: id. */
				users?: string;
				/** @description Filter: id. */
				service_instances?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				service_instance_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The configuration items of a service of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ConfigurationItemFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_request_templates: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: text. */
				subject?: string;
				/** @description Filter: incident, rfc, rfi, reservation, order, fulfillment, complaint, compliment, other. */
				category?: string;
				/** @description Filter: low, medium, high, top. */
				impact?: string;
				/** @description Filter: declined, on_backlog, assigned, accepted, in_progress, waiting_for, waiting_for_customer, reservation_pending, workflow_pending, project_pending, completed. */
				status?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				service_instance?: string;
				/** @description Filter: id. */
				team?: string;
				/** @description Filter: id. */
				member?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The request templates of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': {
						/** @example 118 */
						id?: number;
						/**
						 * @description The system that the record comes from.
						 * @example HR
						 */
						source?: string | null;
						/**
						 * @description Its ID there.
						 * @example E-1042
						 */
						sourceID?: string | null;
						/** @example Printer jams */
						name?: string;
						/**
						 * @description Of the new request.
						 * @example Printer jams
						 */
						subject?: string;
						/** @enum {string|null} */
						category?:
							| 'incident'
							| 'rfc'
							| 'rfi'
							| 'reservation'
							| 'order'
							| 'fulfillment'
							| 'complaint'
							| 'compliment'
							| 'other'
							| null;
						/**
						 * @example medium
						 * @enum {string|null}
						 */
						impact?: 'low' | 'medium' | 'high' | 'top' | null;
						/**
						 * @example assigned
						 * @enum {string|null}
						 */
						status?:
							| 'declined'
							| 'on_backlog'
							| 'assigned'
							| 'accepted'
							| 'in_progress'
							| 'waiting_for'
							| 'waiting_for_customer'
							| 'reservation_pending'
							| 'workflow_pending'
							| 'project_pending'
							| 'completed'
							| null;
						/** @description No longer used, kept for its history. */
						disabled?: boolean;
						/**
						 * @description Other words by which it is found.
						 * @example jam, toner, paper
						 */
						keywords?: string | null;
						/** @example The label comes out white since this morning. */
						note?: string | null;
						/** @example Same printer as last week. */
						internal_note?: string | null;
						service_instance?: components['schemas']['Reference'] | null;
						team?: components['schemas']['Reference'] | null;
						member?: components['schemas']['Reference'] | null;
						/**
						 * Format: date-time
						 * @example 2026-11-23T09:42:00Z
						 */
						created_at?: string;
						/**
						 * Format: date-time
						 * @example 2026-11-23T09:42:00Z
						 */
						updated_at?: string;
					}[];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_request_templates_enabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: text. */
				subject?: string;
				/** @description Filter: incident, rfc, rfi, reservation, order, fulfillment, complaint, compliment, other. */
				category?: string;
				/** @description Filter: low, medium, high, top. */
				impact?: string;
				/** @description Filter: declined, on_backlog, assigned, accepted, in_progress, waiting_for, waiting_for_customer, reservation_pending, workflow_pending, project_pending, completed. */
				status?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				service_instance?: string;
				/** @description Filter: id. */
				team?: string;
				/** @description Filter: id. */
				member?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The request templates of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': {
						/** @example 118 */
						id?: number;
						/**
						 * @description The system that the record comes from.
						 * @example HR
						 */
						source?: string | null;
						/**
						 * @description Its ID there.
						 * @example E-1042
						 */
						sourceID?: string | null;
						/** @example Printer jams */
						name?: string;
						/**
						 * @description Of the new request.
						 * @example Printer jams
						 */
						subject?: string;
						/** @enum {string|null} */
						category?:
							| 'incident'
							| 'rfc'
							| 'rfi'
							| 'reservation'
							| 'order'
							| 'fulfillment'
							| 'complaint'
							| 'compliment'
							| 'other'
							| null;
						/**
						 * @example medium
						 * @enum {string|null}
						 */
						impact?: 'low' | 'medium' | 'high' | 'top' | null;
						/**
						 * @example assigned
						 * @enum {string|null}
						 */
						status?:
							| 'declined'
							| 'on_backlog'
							| 'assigned'
							| 'accepted'
							| 'in_progress'
							| 'waiting_for'
							| 'waiting_for_customer'
							| 'reservation_pending'
							| 'workflow_pending'
							| 'project_pending'
							| 'completed'
							| null;
						/** @description No longer used, kept for its history. */
						disabled?: boolean;
						/**
						 * @description Other words by which it is found.
						 * @example jam, toner, paper
						 */
						keywords?: string | null;
						/** @example The label comes out white since this morning. */
						note?: string | null;
						/** @example Same printer as last week. */
						internal_note?: string | null;
						service_instance?: components['schemas']['Reference'] | null;
						team?: components['schemas']['Reference'] | null;
						member?: components['schemas']['Reference'] | null;
						/**
						 * Format: date-time
						 * @example 2026-11-23T09:42:00Z
						 */
						created_at?: string;
						/**
						 * Format: date-time
						 * @example 2026-11-23T09:42:00Z
						 */
						updated_at?: string;
					}[];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_request_templates_disabled: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				name?: string;
				/** @description Filter: text. */
				subject?: string;
				/** @description Filter: incident, rfc, rfi, reservation, order, fulfillment, complaint, compliment, other. */
				category?: string;
				/** @description Filter: low, medium, high, top. */
				impact?: string;
				/** @description Filter: declined, on_backlog, assigned, accepted, in_progress, waiting_for, waiting_for_customer, reservation_pending, workflow_pending, project_pending, completed. */
				status?: string;
				/** @description Filter: boolean. */
				disabled?: string;
				/** @description Filter: id. */
				service_instance?: string;
				/** @description Filter: id. */
				team?: string;
				/** @description Filter: id. */
				member?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The request templates of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': {
						/** @example 118 */
						id?: number;
						/**
						 * @description The system that the record comes from.
						 * @example HR
						 */
						source?: string | null;
						/**
						 * @description Its ID there.
						 * @example E-1042
						 */
						sourceID?: string | null;
						/** @example Printer jams */
						name?: string;
						/**
						 * @description Of the new request.
						 * @example Printer jams
						 */
						subject?: string;
						/** @enum {string|null} */
						category?:
							| 'incident'
							| 'rfc'
							| 'rfi'
							| 'reservation'
							| 'order'
							| 'fulfillment'
							| 'complaint'
							| 'compliment'
							| 'other'
							| null;
						/**
						 * @example medium
						 * @enum {string|null}
						 */
						impact?: 'low' | 'medium' | 'high' | 'top' | null;
						/**
						 * @example assigned
						 * @enum {string|null}
						 */
						status?:
							| 'declined'
							| 'on_backlog'
							| 'assigned'
							| 'accepted'
							| 'in_progress'
							| 'waiting_for'
							| 'waiting_for_customer'
							| 'reservation_pending'
							| 'workflow_pending'
							| 'project_pending'
							| 'completed'
							| null;
						/** @description No longer used, kept for its history. */
						disabled?: boolean;
						/**
						 * @description Other words by which it is found.
						 * @example jam, toner, paper
						 */
						keywords?: string | null;
						/** @example The label comes out white since this morning. */
						note?: string | null;
						/** @example Same printer as last week. */
						internal_note?: string | null;
						service_instance?: components['schemas']['Reference'] | null;
						team?: components['schemas']['Reference'] | null;
						member?: components['schemas']['Reference'] | null;
						/**
						 * Format: date-time
						 * @example 2026-11-23T09:42:00Z
						 */
						created_at?: string;
						/**
						 * Format: date-time
						 * @example 2026-11-23T09:42:00Z
						 */
						updated_at?: string;
					}[];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_request_template: {
		parameters: {
			query?: {
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The request template */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': {
						/** @example 118 */
						id?: number;
						/**
						 * @description The system that the record comes from.
						 * @example HR
						 */
						source?: string | null;
						/**
						 * @description Its ID there.
						 * @example E-1042
						 */
						sourceID?: string | null;
						/** @example Printer jams */
						name?: string;
						/**
						 * @description Of the new request.
						 * @example Printer jams
						 */
						subject?: string;
						/** @enum {string|null} */
						category?:
							| 'incident'
							| 'rfc'
							| 'rfi'
							| 'reservation'
							| 'order'
							| 'fulfillment'
							| 'complaint'
							| 'compliment'
							| 'other'
							| null;
						/**
						 * @example medium
						 * @enum {string|null}
						 */
						impact?: 'low' | 'medium' | 'high' | 'top' | null;
						/**
						 * @example assigned
						 * @enum {string|null}
						 */
						status?:
							| 'declined'
							| 'on_backlog'
							| 'assigned'
							| 'accepted'
							| 'in_progress'
							| 'waiting_for'
							| 'waiting_for_customer'
							| 'reservation_pending'
							| 'workflow_pending'
							| 'project_pending'
							| 'completed'
							| null;
						/** @description No longer used, kept for its history. */
						disabled?: boolean;
						/**
						 * @description Other words by which it is found.
						 * @example jam, toner, paper
						 */
						keywords?: string | null;
						/** @example The label comes out white since this morning. */
						note?: string | null;
						/** @example Same printer as last week. */
						internal_note?: string | null;
						service_instance?: components['schemas']['Reference'] | null;
						team?: components['schemas']['Reference'] | null;
						member?: components['schemas']['Reference'] | null;
						/**
						 * Format: date-time
						 * @example 2026-11-23T09:42:00Z
						 */
						created_at?: string;
						/**
						 * Format: date-time
						 * @example 2026-11-23T09:42:00Z
						 */
						updated_at?: string;
					};
				};
			};
			/** @description It is still what If-None-Match names */
			304: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_requests: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				subject?: string;
				/** @description Filter: incident, rfc, rfi, reservation, order, fulfillment, complaint, compliment, other. */
				category?: string;
				/** @description Filter: low, medium, high, top. */
				impact?: string;
				/** @description Filter: declined, on_backlog, assigned, accepted, in_progress, waiting_for, waiting_for_customer, reservation_pending, workflow_pending, project_pending, completed. */
				status?: string;
				/** @description Filter: solved, workaround, gone, duplicate, withdrawn, no_reply, rejected, conflict, declined, unsolvable. */
				completion_reason?: string;
				/** @description Filter: moment. */
				next_target_at?: string;
				/** @description Filter: moment. */
				response_target_at?: string;
				/** @description Filter: moment. */
				resolution_target_at?: string;
				/** @description Filter: moment. */
				completed_at?: string;
				/** @description Filter: moment. */
				waiting_until?: string;
				/** @description Filter: moment. */
				desired_completion_at?: string;
				/** @description Filter: id. */
				team?: string;
				/** @description Filter: id. */
				member?: string;
				/** @description Filter: id. */
				grouped_into?: string;
				/** @description Filter: none, group, grouped. */
				grouping?: string;
				/** @description Filter: id. */
				service_instance?: string;
				/** @description Filter: id. */
				template?: string;
				/** @description Filter: id. */
				requested_by?: string;
				/** @description Filter: id. */
				requested_for?: string;
				/** @description Filter: id. */
				created_by?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: boolean. */
				urgent?: string;
				/** @description Filter: proposed, rejected, accepted, resolved, canceled. */
				major_incident_status?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The requests of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['RequestFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	create_request: {
		parameters: {
			query?: never;
			header?: {
				/** @description Sent again with the same key, the request creates nothing more and gets the same answer. */
				'idempotency-key'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['NewRequest'];
			};
		};
		responses: {
			/** @description The request */
			201: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					Location: string;
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Request'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_requests_open: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				subject?: string;
				/** @description Filter: incident, rfc, rfi, reservation, order, fulfillment, complaint, compliment, other. */
				category?: string;
				/** @description Filter: low, medium, high, top. */
				impact?: string;
				/** @description Filter: declined, on_backlog, assigned, accepted, in_progress, waiting_for, waiting_for_customer, reservation_pending, workflow_pending, project_pending, completed. */
				status?: string;
				/** @description Filter: solved, workaround, gone, duplicate, withdrawn, no_reply, rejected, conflict, declined, unsolvable. */
				completion_reason?: string;
				/** @description Filter: moment. */
				next_target_at?: string;
				/** @description Filter: moment. */
				response_target_at?: string;
				/** @description Filter: moment. */
				resolution_target_at?: string;
				/** @description Filter: moment. */
				completed_at?: string;
				/** @description Filter: moment. */
				waiting_until?: string;
				/** @description Filter: moment. */
				desired_completion_at?: string;
				/** @description Filter: id. */
				team?: string;
				/** @description Filter: id. */
				member?: string;
				/** @description Filter: id. */
				grouped_into?: string;
				/** @description Filter: none, group, grouped. */
				grouping?: string;
				/** @description Filter: id. */
				service_instance?: string;
				/** @description Filter: id. */
				template?: string;
				/** @description Filter: id. */
				requested_by?: string;
				/** @description Filter: id. */
				requested_for?: string;
				/** @description Filter: id. */
				created_by?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: boolean. */
				urgent?: string;
				/** @description Filter: proposed, rejected, accepted, resolved, canceled. */
				major_incident_status?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The requests of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['RequestFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_requests_completed: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				subject?: string;
				/** @description Filter: incident, rfc, rfi, reservation, order, fulfillment, complaint, compliment, other. */
				category?: string;
				/** @description Filter: low, medium, high, top. */
				impact?: string;
				/** @description Filter: declined, on_backlog, assigned, accepted, in_progress, waiting_for, waiting_for_customer, reservation_pending, workflow_pending, project_pending, completed. */
				status?: string;
				/** @description Filter: solved, workaround, gone, duplicate, withdrawn, no_reply, rejected, conflict, declined, unsolvable. */
				completion_reason?: string;
				/** @description Filter: moment. */
				next_target_at?: string;
				/** @description Filter: moment. */
				response_target_at?: string;
				/** @description Filter: moment. */
				resolution_target_at?: string;
				/** @description Filter: moment. */
				completed_at?: string;
				/** @description Filter: moment. */
				waiting_until?: string;
				/** @description Filter: moment. */
				desired_completion_at?: string;
				/** @description Filter: id. */
				team?: string;
				/** @description Filter: id. */
				member?: string;
				/** @description Filter: id. */
				grouped_into?: string;
				/** @description Filter: none, group, grouped. */
				grouping?: string;
				/** @description Filter: id. */
				service_instance?: string;
				/** @description Filter: id. */
				template?: string;
				/** @description Filter: id. */
				requested_by?: string;
				/** @description Filter: id. */
				requested_for?: string;
				/** @description Filter: id. */
				created_by?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: boolean. */
				urgent?: string;
				/** @description Filter: proposed, rejected, accepted, resolved, canceled. */
				major_incident_status?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The requests of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['RequestFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_requests_requested_by_or_for_me: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				subject?: string;
				/** @description Filter: incident, rfc, rfi, reservation, order, fulfillment, complaint, compliment, other. */
				category?: string;
				/** @description Filter: low, medium, high, top. */
				impact?: string;
				/** @description Filter: declined, on_backlog, assigned, accepted, in_progress, waiting_for, waiting_for_customer, reservation_pending, workflow_pending, project_pending, completed. */
				status?: string;
				/** @description Filter: solved, workaround, gone, duplicate, withdrawn, no_reply, rejected, conflict, declined, unsolvable. */
				completion_reason?: string;
				/** @description Filter: moment. */
				next_target_at?: string;
				/** @description Filter: moment. */
				response_target_at?: string;
				/** @description Filter: moment. */
				resolution_target_at?: string;
				/** @description Filter: moment. */
				completed_at?: string;
				/** @description Filter: moment. */
				waiting_until?: string;
				/** @description Filter: moment. */
				desired_completion_at?: string;
				/** @description Filter: id. */
				team?: string;
				/** @description Filter: id. */
				member?: string;
				/** @description Filter: id. */
				grouped_into?: string;
				/** @description Filter: none, group, grouped. */
				grouping?: string;
				/** @description Filter: id. */
				service_instance?: string;
				/** @description Filter: id. */
				template?: string;
				/** @description Filter: id. */
				requested_by?: string;
				/** @description Filter: id. */
				requested_for?: string;
				/** @description Filter: id. */
				created_by?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: boolean. */
				urgent?: string;
				/** @description Filter: proposed, rejected, accepted, resolved, canceled. */
				major_incident_status?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The requests of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['RequestFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_requests_assigned_to_me: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				subject?: string;
				/** @description Filter: incident, rfc, rfi, reservation, order, fulfillment, complaint, compliment, other. */
				category?: string;
				/** @description Filter: low, medium, high, top. */
				impact?: string;
				/** @description Filter: declined, on_backlog, assigned, accepted, in_progress, waiting_for, waiting_for_customer, reservation_pending, workflow_pending, project_pending, completed. */
				status?: string;
				/** @description Filter: solved, workaround, gone, duplicate, withdrawn, no_reply, rejected, conflict, declined, unsolvable. */
				completion_reason?: string;
				/** @description Filter: moment. */
				next_target_at?: string;
				/** @description Filter: moment. */
				response_target_at?: string;
				/** @description Filter: moment. */
				resolution_target_at?: string;
				/** @description Filter: moment. */
				completed_at?: string;
				/** @description Filter: moment. */
				waiting_until?: string;
				/** @description Filter: moment. */
				desired_completion_at?: string;
				/** @description Filter: id. */
				team?: string;
				/** @description Filter: id. */
				member?: string;
				/** @description Filter: id. */
				grouped_into?: string;
				/** @description Filter: none, group, grouped. */
				grouping?: string;
				/** @description Filter: id. */
				service_instance?: string;
				/** @description Filter: id. */
				template?: string;
				/** @description Filter: id. */
				requested_by?: string;
				/** @description Filter: id. */
				requested_for?: string;
				/** @description Filter: id. */
				created_by?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: boolean. */
				urgent?: string;
				/** @description Filter: proposed, rejected, accepted, resolved, canceled. */
				major_incident_status?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The requests of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['RequestFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_requests_assigned_to_my_team: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				subject?: string;
				/** @description Filter: incident, rfc, rfi, reservation, order, fulfillment, complaint, compliment, other. */
				category?: string;
				/** @description Filter: low, medium, high, top. */
				impact?: string;
				/** @description Filter: declined, on_backlog, assigned, accepted, in_progress, waiting_for, waiting_for_customer, reservation_pending, workflow_pending, project_pending, completed. */
				status?: string;
				/** @description Filter: solved, workaround, gone, duplicate, withdrawn, no_reply, rejected, conflict, declined, unsolvable. */
				completion_reason?: string;
				/** @description Filter: moment. */
				next_target_at?: string;
				/** @description Filter: moment. */
				response_target_at?: string;
				/** @description Filter: moment. */
				resolution_target_at?: string;
				/** @description Filter: moment. */
				completed_at?: string;
				/** @description Filter: moment. */
				waiting_until?: string;
				/** @description Filter: moment. */
				desired_completion_at?: string;
				/** @description Filter: id. */
				team?: string;
				/** @description Filter: id. */
				member?: string;
				/** @description Filter: id. */
				grouped_into?: string;
				/** @description Filter: none, group, grouped. */
				grouping?: string;
				/** @description Filter: id. */
				service_instance?: string;
				/** @description Filter: id. */
				template?: string;
				/** @description Filter: id. */
				requested_by?: string;
				/** @description Filter: id. */
				requested_for?: string;
				/** @description Filter: id. */
				created_by?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: boolean. */
				urgent?: string;
				/** @description Filter: proposed, rejected, accepted, resolved, canceled. */
				major_incident_status?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The requests of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['RequestFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_requests_waiting_for_me: {
		parameters: {
			query?: {
				/** @description Filter: integer. */
				id?: string;
				/** @description Filter: text. */
				source?: string;
				/** @description Filter: text. */
				sourceID?: string;
				/** @description Filter: text. */
				subject?: string;
				/** @description Filter: incident, rfc, rfi, reservation, order, fulfillment, complaint, compliment, other. */
				category?: string;
				/** @description Filter: low, medium, high, top. */
				impact?: string;
				/** @description Filter: declined, on_backlog, assigned, accepted, in_progress, waiting_for, waiting_for_customer, reservation_pending, workflow_pending, project_pending, completed. */
				status?: string;
				/** @description Filter: solved, workaround, gone, duplicate, withdrawn, no_reply, rejected, conflict, declined, unsolvable. */
				completion_reason?: string;
				/** @description Filter: moment. */
				next_target_at?: string;
				/** @description Filter: moment. */
				response_target_at?: string;
				/** @description Filter: moment. */
				resolution_target_at?: string;
				/** @description Filter: moment. */
				completed_at?: string;
				/** @description Filter: moment. */
				waiting_until?: string;
				/** @description Filter: moment. */
				desired_completion_at?: string;
				/** @description Filter: id. */
				team?: string;
				/** @description Filter: id. */
				member?: string;
				/** @description Filter: id. */
				grouped_into?: string;
				/** @description Filter: none, group, grouped. */
				grouping?: string;
				/** @description Filter: id. */
				service_instance?: string;
				/** @description Filter: id. */
				template?: string;
				/** @description Filter: id. */
				requested_by?: string;
				/** @description Filter: id. */
				requested_for?: string;
				/** @description Filter: id. */
				created_by?: string;
				/** @description Filter: id. */
				organization?: string;
				/** @description Filter: boolean. */
				urgent?: string;
				/** @description Filter: proposed, rejected, accepted, resolved, canceled. */
				major_incident_status?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Filter: moment. */
				updated_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The requests of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['RequestFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_request: {
		parameters: {
			query?: {
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The request */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['RequestFields'];
				};
			};
			/** @description It is still what If-None-Match names */
			304: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	change_request: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description The system in whose name the program writes; X-4me-Source is the same. */
				'x-ringside-source'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['RequestChange'];
			};
		};
		responses: {
			/** @description The request */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Request'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_request_notes: {
		parameters: {
			query?: {
				/** @description Filter: uuid. */
				id?: string;
				/** @description Filter: id. */
				person?: string;
				/** @description Filter: text. */
				text?: string;
				/** @description Filter: boolean. */
				internal?: string;
				/** @description Filter: telephone. */
				medium?: string;
				/** @description Filter: moment. */
				created_at?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				request_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The notes of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['NoteFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	create_note: {
		parameters: {
			query?: never;
			header?: {
				/** @description Sent again with the same key, the request creates nothing more and gets the same answer. */
				'idempotency-key'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				request_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['NewNote'];
			};
		};
		responses: {
			/** @description The note */
			201: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					Location: string;
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Note'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_note: {
		parameters: {
			query?: {
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				request_id: number;
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The note */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['NoteFields'];
				};
			};
			/** @description It is still what If-None-Match names */
			304: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_calls: {
		parameters: {
			query?: {
				/** @description Filter: uuid. */
				id?: string;
				/** @description Filter: moment. */
				opened_at?: string;
				/** @description Filter: id. */
				analyst?: string;
				/** @description Filter: text. */
				telephone?: string;
				/** @description Filter: one, several, nobody, withheld, nothing, refused. */
				outcome?: string;
				/** @description Filter: id. */
				person?: string;
				/** @description Filter: id. */
				request?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The calls of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['CallFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	create_call: {
		parameters: {
			query?: never;
			header?: {
				/** @description Sent again with the same key, the request creates nothing more and gets the same answer. */
				'idempotency-key'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['NewCall'];
			};
		};
		responses: {
			/** @description The call */
			201: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					Location: string;
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Call'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_calls_mine: {
		parameters: {
			query?: {
				/** @description Filter: uuid. */
				id?: string;
				/** @description Filter: moment. */
				opened_at?: string;
				/** @description Filter: id. */
				analyst?: string;
				/** @description Filter: text. */
				telephone?: string;
				/** @description Filter: one, several, nobody, withheld, nothing, refused. */
				outcome?: string;
				/** @description Filter: id. */
				person?: string;
				/** @description Filter: id. */
				request?: string;
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
				/** @description Fields with commas between; a minus in front turns the order. */
				sort?: string;
				/** @description 1 to 100, else 20. */
				per_page?: string;
				/** @description By number, up to record 100000. Better: follow Link. */
				page?: string;
				/** @description From the Link header: what comes behind this page. */
				search_after?: string;
				/** @description From the Link header: what comes before this page. */
				search_before?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The calls of this page */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					'X-Pagination-Per-Page': string;
					'X-Pagination-Current-Page': string;
					'X-Pagination-Total-Pages': string;
					'X-Pagination-Total-Entries': string;
					/** @description There are more than 100000 records; they are not counted any further. */
					'X-Pagination-Throttled'?: string;
					/** @description RFC 8288: first, prev and next. */
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['CallFields'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_call: {
		parameters: {
			query?: {
				/** @description Names with commas between; `id` is always there. */
				fields?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The call */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['CallFields'];
				};
			};
			/** @description It is still what If-None-Match names */
			304: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	change_call: {
		parameters: {
			query?: never;
			header?: {
				/** @description The ETag that was read: if the record was changed since, nothing is written and the answer is 412. */
				'if-match'?: string;
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['CallChange'];
			};
		};
		responses: {
			/** @description The call */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					ETag: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Call'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It was changed since it was read */
			412: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	post_import: {
		parameters: {
			query?: {
				type?:
					| 'organizations'
					| 'sites'
					| 'people'
					| 'people_contact_details'
					| 'calendars'
					| 'teams'
					| 'services'
					| 'coverage'
					| 'items'
					| 'templates'
					| 'requests'
					| 'notes';
				dry_run?: '0' | '1' | 'true' | 'false';
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: {
			content: {
				'multipart/form-data': {
					/** @enum {string} */
					type:
						| 'organizations'
						| 'sites'
						| 'people'
						| 'people_contact_details'
						| 'calendars'
						| 'teams'
						| 'services'
						| 'coverage'
						| 'items'
						| 'templates'
						| 'requests'
						| 'notes';
					/** Format: binary */
					file: string;
					/** @enum {string} */
					dry_run?: 'true' | 'false';
				};
				'text/csv': string;
				'text/tab-separated-values': string;
			};
		};
		responses: {
			/** @description It waits for its turn */
			202: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					Location: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ImportToken'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_import_by_id: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				token: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The import */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Import'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_import_by_id_log: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				token: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The log */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'text/csv': string;
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	post_export: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': {
					/**
					 * @description One type, or several with commas between.
					 * @example people,people_contact_details
					 */
					type: string;
					/** @enum {string} */
					delimiter?: 'comma' | 'semicolon' | 'tab';
				};
			};
		};
		responses: {
			/** @description Ready to be read */
			202: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					Location: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['ExportToken'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_export_by_id: {
		parameters: {
			query?: {
				delimiter?: 'comma' | 'semicolon' | 'tab';
				/** @description A byte order mark in front, by which spreadsheets tell UTF-8. */
				bom?: 'true' | 'false';
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				name: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The file, or where the files of a token are */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'text/csv': string;
					'application/json': components['schemas']['Export'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	confirm_webhook_by_get: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				/** @example the-token-of-the-message */
				token: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description From now on it is delivered to */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': {
						id: number;
						/** @example Annelies van der Meulen */
						name: string;
					};
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	confirm_webhook_by_post: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				/** @example the-token-of-the-message */
				token: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description From now on it is delivered to */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': {
						id: number;
						/** @example Annelies van der Meulen */
						name: string;
					};
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_webhooks: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The webhooks */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Webhook'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	create_webhook: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['NewWebhook'];
			};
		};
		responses: {
			/** @description The webhook, with its secret */
			201: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['WebhookWithSecret'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_webhook: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				webhookId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The webhook */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Webhook'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	delete_webhook: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				webhookId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description It is removed */
			204: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	change_webhook: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				webhookId: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': components['schemas']['WebhookChange'];
			};
		};
		responses: {
			/** @description The webhook as it is now */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Webhook'];
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	replace_webhook_secret: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				webhookId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The webhook, with its new secret */
			201: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['WebhookWithSecret'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	test_webhook: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				webhookId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The ID of its delivery */
			202: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': {
						/** @example msg_3f6c2b1e9d8a4c7fb0a1d2e3f4a5b6c7 */
						id: string;
					};
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	verify_webhook: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				webhookId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The receiver is asked */
			202: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Webhook'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	list_webhook_deliveries: {
		parameters: {
			query?: {
				state?: 'pending' | 'delivered' | 'failed';
				per_page?: number;
				/** @description As the header Link has it. */
				search_after?: string;
			};
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				webhookId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The deliveries */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					Link?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['WebhookDelivery'][];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_webhook_delivery: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				webhookId: number;
				deliveryId: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The delivery */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['WebhookDeliveryWithLog'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	redeliver_webhook_delivery: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				webhookId: number;
				deliveryId: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description It waits to be delivered */
			202: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['WebhookDeliveryWithLog'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	redeliver_failed_webhook_deliveries: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path: {
				webhookId: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				'application/json': {
					/** Format: date-time */
					since: string;
				};
			};
		};
		responses: {
			/** @description How many wait now */
			202: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': {
						count: number;
					};
				};
			};
			/** @description What was sent cannot be read */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description No token, or one that this account does not know */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The token, or the role of its owner, is not enough */
			403: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description There is no such thing */
			404: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description It does not go together with what is there */
			409: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description More was sent than is read */
			413: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description The body is of another type than is read */
			415: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Too many requests; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	post_oauth_token: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				/**
				 * @example {
				 *       "grant_type": "client_credentials",
				 *       "scope": "people:read requests:write"
				 *     }
				 */
				'application/x-www-form-urlencoded': {
					/** @enum {string} */
					grant_type: 'client_credentials';
					/**
					 * @description Scopes with blanks between them; without it all that the application may.
					 * @example people:read requests:write
					 */
					scope?: string;
					/**
					 * Format: uuid
					 * @description Unless it is sent by HTTP Basic.
					 */
					client_id?: string;
					/** @description Unless it is sent by HTTP Basic. */
					client_secret?: string;
				};
			};
		};
		responses: {
			/** @description The token */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['AccessToken'];
				};
			};
			/** @description The form cannot be answered as it is; `error` says why */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OAuthError'];
				};
			};
			/** @description Not an application of this account, not its secret, or disabled */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OAuthError'];
				};
			};
			/** @description Too many requests, or too many with a wrong secret; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OAuthError'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	post_oauth_revoke: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				/**
				 * @example {
				 *       "token": "rs_…"
				 *     }
				 */
				'application/x-www-form-urlencoded': {
					/** @example the-token-of-the-message */
					token: string;
					/**
					 * Format: uuid
					 * @description Unless it is sent by HTTP Basic.
					 */
					client_id?: string;
					/** @description Unless it is sent by HTTP Basic. */
					client_secret?: string;
				};
			};
		};
		responses: {
			/** @description It counts no more */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': Record<string, never>;
				};
			};
			/** @description The form cannot be answered as it is; `error` says why */
			400: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OAuthError'];
				};
			};
			/** @description Not an application of this account, not its secret, or disabled */
			401: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/**
					 * @description The way to sign in.
					 * @example Bearer
					 */
					'WWW-Authenticate'?: string;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OAuthError'];
				};
			};
			/** @description Too many requests, or too many with a wrong secret; Retry-After says in how many seconds to go on */
			429: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					/** @description Seconds until it is worth trying again. */
					'Retry-After'?: number;
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OAuthError'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
	get_openapi_json: {
		parameters: {
			query?: never;
			header?: {
				/** @description Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name. */
				'X-Ringside-Account'?: components['parameters']['Account'];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The document */
			200: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['OpenApiDocument'];
				};
			};
			/** @description Something in it has to be put right; `field` says what */
			422: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
			/** @description Something went wrong here. `traceId` finds it in the log. */
			500: {
				headers: {
					'X-Request-Id': components['headers']['RequestId'];
					[name: string]: unknown;
				};
				content: {
					'application/json': components['schemas']['Refusal'];
				};
			};
		};
	};
}
