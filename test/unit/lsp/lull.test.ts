/** What comes in one after the other is looked at once. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createLull } from "../../../server/src/lsp/lull";

const host = {
	defer(work: () => void) {
		const immediate = setImmediate(work);
		return { cancel: () => clearImmediate(immediate) };
	},
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How often work is done when something comes after each of these milliseconds. */
function timesDone(pauses: readonly number[]): number {
	const { after } = createLull(host);
	const done = vi.fn();
	for (const pause of pauses) {
		vi.advanceTimersByTime(pause);
		after(done);
	}
	vi.advanceTimersByTime(100);
	return done.mock.calls.length;
}

it("each of what a person types", () => {
	expect(timesDone([0, 30, 30, 30])).toBe(4);
});

it("a burst once, at its end", () => {
	expect(timesDone(Array.from({ length: 200 }, () => 0))).toBe(1);
	expect(timesDone(Array.from({ length: 200 }, () => 1))).toBe(1);
});

it("a burst whose second comes late twice, and no more", () => {
	expect(timesDone([0, 4, ...Array.from({ length: 200 }, () => 4)])).toBe(2);
});

it("a stream without end about once a second", () => {
	expect(timesDone(Array.from({ length: 10_000 }, () => 1))).toBeGreaterThan(8);
	expect(timesDone(Array.from({ length: 10_000 }, () => 1))).toBeLessThan(13);
});

it("what can be done before the end is done for the first alone, and nothing is done that was called off", () => {
	const { after, cancel } = createLull(host);
	const [done, meanwhile] = [vi.fn(), vi.fn()];
	after(done, meanwhile);
	vi.advanceTimersByTime(1);
	after(done, meanwhile);
	vi.advanceTimersByTime(1);
	expect([meanwhile.mock.calls.length, done.mock.calls.length]).toEqual([1, 0]);
	cancel();
	vi.advanceTimersByTime(100);
	expect([meanwhile.mock.calls.length, done.mock.calls.length]).toEqual([1, 0]);
});
