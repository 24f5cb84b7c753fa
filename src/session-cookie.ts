/** Name of the cookie that holds a session's token: host-only, so that it counts in its account alone. */
export const SESSION_COOKIE = 'ringside_session';
