import { getHeapSpaceStatistics } from "node:v8";
import { expect, it } from "vitest";
import { createCollector } from "../../../server/src/lsp/collect";

const newObjects = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_used_size;

it("frees new objects that nothing refers to any more", () => {
	const collect = createCollector();
	collect();
	for (let count = 0; count < 40_000; count++) {
		Object.assign({}, { text: [count, count] });
	}
	const before = newObjects() as number;
	collect();
	expect(before).toBeGreaterThan(1_000_000);
	expect(newObjects()).toBeLessThan(before / 2);
});
