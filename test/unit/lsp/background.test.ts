import { expect, it } from "vitest";
import { createBackground } from "../../../server/src/lsp/background";

it("what goes wrong where nobody waits is told to the log, at once or later, and goes no further", async () => {
	const log: string[] = [];
	const background = createBackground({ console: { error: (line: string) => void log.push(line) } } as never);
	background("Now", () => {
		throw new Error("broken");
	});
	background("Later", () => Promise.reject("broken too"));
	background("Well", () => Promise.resolve());
	await expect
		.poll(() => log)
		.toEqual([expect.stringMatching(/^Now failed: Error: broken\n/), "Later failed: broken too"]);
});
