import { getHeapSpaceStatistics } from "node:v8";
import { expect, it } from "vitest";
import { withRoom } from "../../../server/src/lsp/room";

const roomNow = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;

it("gives what the work gives, for a short text and a long one", () => {
	expect(["a: b\n", "x".repeat(1_000_000)].map((text) => withRoom(text, () => text.length))).toEqual([5, 1_000_000]);
});

it("leaves the space for new objects as it is behind a long text whose work failed", () => {
	const fail = () => {
		throw new Error("none");
	};
	expect(() => withRoom("x".repeat(1_000_000), fail)).toThrow("none");
	const before = roomNow();
	const kept = Array.from({ length: 400_000 }, (_, index) => ({ index }));
	expect(kept).toHaveLength(400_000);
	expect(roomNow()).toBeLessThanOrEqual(before);
});
