/** What comes one after the other is handled once. */
import { expect, it, vi } from "vitest";
import { createBurst } from "../../../server/src/lsp/time/burst";
import { fakeClock } from "../support/clock";

/** How often work is done when something comes after each of these milliseconds. */
function timesDone(pauses: readonly number[]): number {
	const clock = fakeClock();
	const { after } = createBurst(clock);
	const done = vi.fn();
	for (const pause of pauses) {
		clock.advance(pause);
		after(done);
	}
	clock.advance(100);
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

it("what can be done before the end is done for the first alone, and nothing is done that was cancelled", () => {
	const clock = fakeClock();
	const { after, cancel } = createBurst(clock);
	const [done, meanwhile] = [vi.fn(), vi.fn()];
	after(done, meanwhile);
	clock.advance(0.1);
	after(done, meanwhile);
	clock.advance(0.1);
	expect([meanwhile.mock.calls.length, done.mock.calls.length]).toEqual([1, 0]);
	cancel();
	clock.advance(100);
	expect([meanwhile.mock.calls.length, done.mock.calls.length]).toEqual([1, 0]);
});
