/** What the page that hands a request over to the API gives it, for tests. */
import { openMeter, type RequestMeter } from '#accounts/request-meter.server.ts';
import type { Account, AccountScope } from '#accounts/scope.ts';
import type { ApiEnvironment } from '#api/router.ts';

/** Tests ask as fast as they can. */
const NO_LIMIT = { perHour: 0, burst: 0 };

/** Close its meter once it is answered: nothing is to be left behind that would be written after the test. */
export function apiEnvironment(
	{ account, scope }: { readonly account: Account; readonly scope: AccountScope },
	url: URL,
	given: Partial<ApiEnvironment> = {}
): ApiEnvironment & { readonly meter: RequestMeter } {
	return {
		...{ account, traceId: 'test', search: url.search, networkAddress: '192.0.2.7' },
		meter: given.meter ?? openMeter(scope.db, NO_LIMIT, fail),
		deliveryRules: { networks: [], allowsHttp: false },
		scope: { ...scope, personId: undefined, reach: 'nobody' },
		...given
	};
}

function fail(error: unknown): never {
	throw error;
}
