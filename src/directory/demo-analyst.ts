/** Who signs in to the demo account. */
export const DEMO_EMAIL = 'analyst@example.com';
export const DEMO_PASSWORD = 'ringside-demo';
