/** Work that gives way to a person who types. */
import { expect, it } from "vitest";
import { createQuiet } from "../../../server/src/lsp/time/quiet";
import { fakeClock } from "../support/clock";

it("goes on one piece at a time, and looks between two whether somebody types", async () => {
	const clock = fakeClock();
	const { wait, disturb } = createQuiet(clock);
	const done: number[] = [];
	for (const piece of [1, 2, 3]) {
		void wait().then(() => {
			done.push(piece);
			if (piece === 1) {
				disturb();
			}
		});
	}
	await clock.pass(1);
	expect(done).toEqual([1]);
	await clock.pass(298);
	expect(done).toEqual([1]);
	await clock.pass(2);
	expect(done).toEqual([1, 2, 3]);
});
