/** The texts of the pages about webhooks, which run on the server alone. Pure. */
import { webhooks as en, type WebhookTexts } from './en/webhooks.ts';
import { localeOf } from './locales.ts';
import { webhooks as nl } from './nl/webhooks.ts';

/** @param wanted a locale as people have it */
export function webhookTexts(wanted: string | null | undefined): WebhookTexts {
	return { en, nl }[localeOf(wanted)];
}
