import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askLatest, type Answered } from './latest-answer.ts';

describe('askLatest', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('asks for the first letter at once', () => {
		const asked: string[] = [];
		const asker = askLatest((question) => later(asked, question, 10), ignore);

		asker.ask('a');

		expect(asked).toEqual(['a']);
	});

	it('asks once for letters that follow each other quickly', async () => {
		const asked: string[] = [];
		const asker = askLatest((question) => later(asked, question, 10), ignore);

		asker.ask('an');
		await vi.advanceTimersByTimeAsync(40);
		asker.ask('ank');
		await vi.advanceTimersByTimeAsync(200);

		expect(asked).toEqual(['ank']);
	});

	it('drops an answer that comes after a newer question', async () => {
		const heard: Answered<string>[] = [];
		const slowFirst = (question: string) => later([], question, question === 'a' ? 500 : 10);
		const asker = askLatest(slowFirst, (answered) => heard.push(answered));

		asker.ask('a');
		asker.ask('an');
		await vi.advanceTimersByTimeAsync(1000);

		expect(heard).toEqual([{ question: 'an', answer: 'AN' }]);
	});

	it('drops an answer when the field was emptied', async () => {
		const heard: Answered<string>[] = [];
		const asker = askLatest(
			(question) => later([], question, 10),
			(answered) => heard.push(answered)
		);

		asker.ask('a');
		asker.ask('');
		await vi.advanceTimersByTimeAsync(1000);

		expect(heard).toEqual([]);
	});

	it('says when no answer came', async () => {
		const heard: Answered<string>[] = [];
		const asker = askLatest<string>(
			() => Promise.reject(new Error('offline')),
			(answered) => heard.push(answered)
		);

		asker.ask('a');
		await vi.advanceTimersByTimeAsync(10);

		expect(heard).toEqual([{ question: 'a', answer: undefined }]);
	});
});

function ignore() {
	return undefined;
}

function later(asked: string[], question: string, milliseconds: number): Promise<string> {
	asked.push(question);
	return new Promise((resolve) => setTimeout(() => resolve(question.toUpperCase()), milliseconds));
}
