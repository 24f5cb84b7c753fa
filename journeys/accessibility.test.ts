/** Every page and state, in both themes, without anything that WCAG 2.2 AA or axe's own practice forbids. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { useDemoDesk } from './support/desk.ts';
import { EVERY_PAGE, type OpenPage } from './support/every-page.ts';
import { awake, signInOnPage } from './support/pages.ts';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The themes differ in nothing but their colors. */
const RULES = {
	light: (axe: AxeBuilder) => axe.withTags(ALL),
	dark: (axe: AxeBuilder) => axe.withRules(['color-contrast'])
};

const desk = useDemoDesk();

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		test.setTimeout(180_000);

		test(`no page has a barrier in ${colorScheme}`, async ({ page }) => {
			await signInOnPage(page, desk());

			const barriers: string[] = [];
			const pages: [string, OpenPage][] = Object.entries(EVERY_PAGE);
			for (const [name, open] of pages) {
				await open(page, desk());
				await awake(page);
				const { violations } = await RULES[colorScheme](new AxeBuilder({ page })).analyze();
				barriers.push(
					...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${name}: ${id} at ${String(target)}`))
				);
			}

			expect(barriers).toEqual([]);
		});
	});
}
