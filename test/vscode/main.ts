/**
 * The suite's entry, run by VS Code itself (`extensionTestsPath`) in the Node and in the web worker extension host.
 * Each test is reported in one line, which the harness picks out of everything else that VS Code logs.
 */
import "mocha/mocha.js";
import * as vscode from "vscode";

type Event =
	| { kind: "start"; host: "node" | "web"; version: string }
	| { kind: "pass"; title: string; ms: number }
	| { kind: "skip"; title: string }
	| { kind: "fail"; title: string; error: string }
	| { kind: "end" };

const tell = (event: Event) => console.log(`[suite] ${JSON.stringify(event)}`);

export async function run(): Promise<void> {
	const { Mocha } = globalThis as unknown as { Mocha: typeof import("mocha") };
	const mocha = new Mocha({
		ui: "bdd",
		timeout: 120_000,
		slow: 60_000,
		reporter: Reporter as unknown as Mocha.ReporterConstructor,
	});
	// What Mocha does itself before it loads a file: `describe` and `it` stand for the suites from here on.
	mocha.suite.emit("pre-require", globalThis, "", mocha);
	await import("./suites");
	tell({ kind: "start", host: typeof process === "object" ? "node" : "web", version: vscode.version });
	const failures = await new Promise<number>((resolve) => mocha.run(resolve));
	tell({ kind: "end" });
	if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** Mocha needs no more of a reporter than that it can be made and listens. */
class Reporter {
	constructor(runner: Mocha.Runner) {
		runner.on("pass", (test) => tell({ kind: "pass", title: test.fullTitle(), ms: test.duration ?? 0 }));
		runner.on("pending", (test) => tell({ kind: "skip", title: test.fullTitle() }));
		runner.on("fail", (test, error) =>
			tell({ kind: "fail", title: test.fullTitle(), error: error.stack ?? String(error) }),
		);
	}
}
