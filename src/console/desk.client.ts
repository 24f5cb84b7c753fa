/** What a browser runs on a page of the desk. The page is complete without it. */
import { countSelected } from './inbox/rows.ts';
import { saySeen } from './callers/say-seen.ts';
import { doWhatWaits, listenForKeys } from './page/keys.ts';
import { begin } from './page/visit.ts';
import { feed, letGo, makeContext, wakeAll } from './page/wake.ts';
import { lookAtTop } from './press.ts';
import { sendLeftDrafts } from './requests/local-drafts.ts';
import { recallSingleKeys } from './single-keys.ts';
import { loadTexts } from '#texts/texts.ts';

const SMALL = '(max-width: 48rem)';

let seen: string | undefined;
let wasChosen = false;

/** After each view of the page. */
function look() {
	const main = document.querySelector('main');
	const opening = main?.dataset['opening'];
	if (opening !== undefined && opening !== seen) saySeen((seen = opening));

	const isChosen = main?.classList.contains('chosen') ?? false;
	if (isChosen && !wasChosen && matchMedia(SMALL).matches) lookAtTop();
	wasChosen = isChosen;
}

function sendLeft() {
	const analystId = document.querySelector<HTMLElement>('.desk')?.dataset['analyst'];
	const writingFor = document.querySelector('main')?.dataset['writingFor'];
	void sendLeftDrafts(Number(analystId), writingFor === undefined ? undefined : Number(writingFor));
}

/** The field that a link leads to may be on this page already. */
function leadToField(event: MouseEvent) {
	const link = event.target instanceof Element ? event.target.closest('a[data-leads-to]') : null;
	const field = link && document.querySelector<HTMLInputElement>('[data-key="search"]');
	if (!field) return;
	event.preventDefault();
	field.focus();
	field.select();
}

recallSingleKeys();
const texts = await loadTexts(document.documentElement.lang === 'nl' ? 'nl' : 'en');
const context = makeContext(texts);
begin({
	onisland: feed,
	ongone: letGo,
	onshow: (desk) => {
		wakeAll(desk, context);
		look();
	},
	onsettled: doWhatWaits
});
listenForKeys();

document.querySelectorAll<HTMLFormElement>('form[data-inbox]').forEach(countSelected);
document.addEventListener('click', leadToField);
addEventListener('online', sendLeft);
sendLeft();

// Shows what only a script can do.
document.documentElement.classList.add('awake');
