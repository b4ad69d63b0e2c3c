import { getHeapSpaceStatistics } from "node:v8";
import { afterEach, expect, it, vi } from "vitest";
import { createCollector } from "../../../server/src/lsp/collect";

const newObjects = () =>
	getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_used_size ?? 0;

/** More than there is ever room for, so that every call frees. */
const LONG = 1_000_000_000;

function leaveObjectsBehind() {
	for (let count = 0; count < 40_000; count++) {
		Object.assign({}, { text: [count, count] });
	}
	return newObjects();
}

afterEach(() => vi.unstubAllGlobals());

it("frees new objects that nothing refers to any more", () => {
	const collect = createCollector();
	collect?.(LONG);
	const before = leaveObjectsBehind();
	collect?.(LONG);
	expect(before).toBeGreaterThan(1_000_000);
	expect(newObjects()).toBeLessThan(before / 2);
});

it("leaves them while there is room for those of another check", () => {
	const collect = createCollector();
	collect?.(LONG);
	const before = leaveObjectsBehind();
	collect?.(0);
	expect(newObjects()).toBeGreaterThanOrEqual(before);
});

it("does nothing in Electron, where flags cannot be set", () => {
	vi.stubGlobal("process", { ...process, versions: { ...process.versions, electron: "1" } });
	expect(createCollector()).toBeUndefined();
});
