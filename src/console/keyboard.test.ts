import { describe, expect, it } from 'vitest';
import { intentOf, type Focus, type Pressed } from './keyboard.ts';

describe('intentOf', () => {
	it.each([
		['Enter on nothing', press('Enter'), 'nothing', { kind: 'enter' }],
		['Enter where only arrows act', press('Enter'), 'arrows', { kind: 'enter' }],
		['an arrow down', press('ArrowDown'), 'control', { kind: 'move', step: 1 }],
		['an arrow up', press('ArrowUp'), 'nothing', { kind: 'move', step: -1 }],
		['an arrow that is held', press('ArrowDown', { repeat: true }), 'control', { kind: 'move', step: 1 }],
		['a digit', press('3'), 'control', { kind: 'choose', index: 2 }],
		['a digit of the French row', press('"', { code: 'Digit3' }), 'control', { kind: 'choose', index: 2 }],
		['a slash', press('/'), 'nothing', { kind: 'search' }],
		['a slash that needs Shift', press('/', { code: 'Digit7', shiftKey: true }), 'nothing', { kind: 'search' }],
		['a question mark', press('?', { shiftKey: true }), 'control', { kind: 'keys' }],
		['a letter', press('p'), 'control', { kind: 'alsoPossible' }],
		['S for the services', press('s'), 'nothing', { kind: 'services' }],
		['I for the configuration items', press('i'), 'control', { kind: 'items' }],
		['a letter with capitals locked', press('P'), 'control', { kind: 'alsoPossible' }],
		['Alt+U while typing', press('u', { code: 'KeyU', altKey: true }), 'text', { kind: 'newUser' }],
		['Alt+U on a Mac', press('Dead', { code: 'KeyU', altKey: true }), 'text', { kind: 'newUser' }],
		['Esc while typing', press('Escape'), 'text', { kind: 'close' }],
		['Ctrl+Enter while typing', press('Enter', { ctrlKey: true }), 'text', { kind: 'save' }],
		['Cmd+Enter', press('Enter', { metaKey: true }), 'text', { kind: 'save' }]
	] as const)('understands %s', (_case, pressed, focus, expected) => {
		expect(intentOf(pressed, focus, true)).toEqual(expected);
	});

	it.each([
		['a letter belongs to the text', press('p'), 'text'],
		['a digit belongs to the text', press('1'), 'text'],
		['an arrow moves in the text', press('ArrowDown'), 'text'],
		['Enter belongs to the control', press('Enter'), 'control'],
		['an arrow belongs to the choice', press('ArrowDown'), 'arrows'],
		['the browser copies', press('c', { ctrlKey: true }), 'nothing'],
		['the browser prints', press('p', { ctrlKey: true }), 'nothing'],
		['the browser has Cmd+D', press('d', { metaKey: true }), 'nothing'],
		['AltGr writes a letter', press('/', { ctrlKey: true, altKey: true }), 'nothing'],
		['an input method composes', press('Enter', { ctrlKey: true, isComposing: true }), 'text'],
		['Ctrl+Enter is held down', press('Enter', { ctrlKey: true, repeat: true }), 'text'],
		['Enter is held down', press('Enter', { repeat: true }), 'nothing'],
		['a letter is held down', press('p', { repeat: true }), 'control'],
		['a key means nothing here', press('x'), 'nothing']
	] as const)('leaves a key alone when %s', (_reason, pressed, focus) => {
		expect(intentOf(pressed, focus, true)).toBeUndefined();
	});

	it.each([
		['a letter', press('p')],
		['a digit', press('1')],
		['a slash', press('/')]
	])('ignores %s where single keys are switched off', (_case, pressed) => {
		expect(intentOf(pressed, 'control', false)).toBeUndefined();
	});

	it.each<[string, Pressed, Focus, string]>([
		['Enter', press('Enter'), 'nothing', 'enter'],
		['Esc', press('Escape'), 'text', 'close'],
		['Ctrl+Enter', press('Enter', { ctrlKey: true }), 'text', 'save']
	])('keeps %s where single keys are switched off', (_case, pressed, focus, kind) => {
		expect(intentOf(pressed, focus, false)?.kind).toBe(kind);
	});
});

function press(key: string, also: Partial<Pressed> = {}): Pressed {
	const still = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, isComposing: false, repeat: false };
	return { key, code: '', ...still, ...also };
}
