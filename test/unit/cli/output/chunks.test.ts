/** A long report is written in chunks. */
import { expect, it } from "vitest";
import { chunksOf } from "../../../../server/src/cli/output/chunks";

it("A report is written in pieces of a size that is worth it, and nothing of it is lost", () => {
	const pieces = Array.from({ length: 300 }, (_, index) => `${index} `.repeat(200));
	const chunks = [...chunksOf(pieces)];
	expect(chunks.join("")).toBe(pieces.join(""));
	expect(chunks.slice(0, -1).every(({ length }) => length >= 32_768)).toBe(true);
	expect([...chunksOf([])]).toEqual([""]);
});
