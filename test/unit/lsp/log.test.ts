import { expect, it } from "vitest";
import { createLog } from "../../../server/src/lsp/connection/log";

it("what goes wrong where nobody waits is written to the log, at once or later, and goes no further", async () => {
	const log: string[] = [];
	const { run } = createLog({ console: { error: (line: string) => void log.push(line) } } as never);
	run("Now", () => {
		throw new Error("broken");
	});
	run("Later", () => Promise.reject("broken too"));
	run("Well", () => Promise.resolve());
	await expect
		.poll(() => log)
		.toEqual([expect.stringMatching(/^Now failed: Error: broken\n/), "Later failed: broken too"]);
});
