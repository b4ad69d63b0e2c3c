/** Work that gives way to a person who types. */
import { expect, it } from "vitest";
import type { Host } from "../../../server/src/lsp/host";
import { createActivity } from "../../../server/src/lsp/portfolio/activity";

const host = {
	defer(work: () => void) {
		const immediate = setImmediate(work);
		return { cancel: () => clearImmediate(immediate) };
	},
} as Host;

it("goes on one piece at a time, and looks between two whether somebody types", async () => {
	const { quiet, touch } = createActivity(host);
	const done: number[] = [];
	const pieces = [1, 2, 3].map((piece) => quiet().then(() => done.push(piece)));
	await pieces[0];
	touch();
	const typed = performance.now();
	await new Promise((resolve) => setTimeout(resolve, 30));
	expect(done).toEqual([1]);
	await Promise.all(pieces);
	expect(done).toEqual([1, 2, 3]);
	expect(performance.now() - typed).toBeGreaterThan(100);
});
