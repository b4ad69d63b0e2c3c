import { expect, it } from "vitest";
import { CancellationTokenSource, LSPErrorCodes } from "vscode-languageserver";
import { createLog, throwIfCancelled } from "../../../server/src/lsp/connection/log";

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

it("what is cancelled is no failure, before it begins and while it is answered", async () => {
	const log: string[] = [];
	const { guard } = createLog({ console: { error: (line: string) => void log.push(line) } } as never);
	const source = new CancellationTokenSource();
	let reached = 0;
	const answer = guard("pilot/page", async (_: unknown, token) => {
		reached++;
		source.cancel();
		throwIfCancelled(token);
	});
	for (const moment of ["while it is answered", "before it begins"]) {
		await expect(answer({}, source.token), moment).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
	}
	expect([reached, log]).toEqual([1, []]);
});
