import { expect, it } from "vitest";
import { overlaps, type Span } from "../../../server/src/text/span";
import { spanSet } from "../../../server/src/text/spanSet";

it("answers for any span what a comparison with each of them gives, in whatever order they are added", () => {
	let seed = 7;
	const random = (below: number) => {
		seed = (seed * 16807) % 2147483647;
		return seed % below;
	};
	for (let round = 0; round < 200; round++) {
		const set = spanSet();
		const all: Span[] = [];
		for (let count = 0; count < 12; count++) {
			const start = random(40);
			const span = { start, end: start + random(8) };
			expect([round, count, set.touches(span)]).toEqual([round, count, all.some((one) => overlaps(one, span))]);
			set.add(span);
			all.push(span);
		}
	}
});
