import { describe, expect, it } from 'vitest';
import type { Focus, Pressed } from '../keyboard.ts';
import { inboxKeyOf } from './inbox-keys.ts';

function pressed(key: string, change: Partial<Pressed> = {}): Pressed {
	const held = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };
	return { key, code: '', ...held, isComposing: false, repeat: false, ...change };
}

describe('The keys of an inbox', () => {
	it.each([
		['x', {}, { kind: 'select' }],
		['A', {}, { kind: 'assign' }],
		['f', {}, { kind: 'filter' }],
		['ArrowDown', { shiftKey: true }, { kind: 'extend', step: 1 }],
		['ArrowUp', { shiftKey: true }, { kind: 'extend', step: -1 }]
	] as const)('%s acts', (key, change, expected) => {
		expect(inboxKeyOf(pressed(key, change), 'nothing', true)).toEqual(expected);
	});

	it.each([
		['in a text field', 'x', {}, 'text', true],
		['with Ctrl', 'a', { ctrlKey: true }, 'nothing', true],
		['with Alt', 'f', { altKey: true }, 'nothing', true],
		['while held down', 'x', { repeat: true }, 'control', true],
		['while composing', 'x', { isComposing: true }, 'nothing', true],
		['switched off', 'x', {}, 'nothing', false],
		['without Shift', 'ArrowDown', {}, 'nothing', true]
	] as const)('leave a key alone: %s', (_when, key, change, focus: Focus, areOn) => {
		expect(inboxKeyOf(pressed(key, change), focus, areOn)).toBeUndefined();
	});

	it('select on by arrows also where letters are switched off', () => {
		expect(inboxKeyOf(pressed('ArrowDown', { shiftKey: true }), 'control', false)).toEqual({ kind: 'extend', step: 1 });
	});
});
