/**
 * A setting of every connection: a statement that is prepared keeps its plan. Left to itself, PostgreSQL plans the
 * look-ups anew at each use, because a list of one number looks cheaper than the list of ten that it assumes.
 */
export const PLAN_CACHE_MODE = 'force_generic_plan';
