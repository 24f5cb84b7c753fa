/**
 * A setting of every connection: a statement that is prepared keeps its plan. Left to itself, PostgreSQL plans the
 * look-ups anew at each use, because a list of one number looks cheaper than the list of ten that it assumes.
 */
export const PLAN_CACHE_MODE = 'force_generic_plan';

/**
 * Statements here bring a page, so they take milliseconds; compiling one takes a hundred. In a large account
 * PostgreSQL expects so many rows that it would. The embedded database has no compiler.
 */
export const JIT = 'off';
