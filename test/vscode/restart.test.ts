import * as vscode from "vscode";
import assert from "./assert";
import { withoutProblem } from "./pilots";
import { closeEditors, finding, findings, inNode, openPilot, replace } from "./support";

describe("A server that goes", () => {
	afterEach(closeEditors);

	it("comes back by command, and the findings with it", async () => {
		const editor = await openPilot(withoutProblem);
		await finding(editor.document, "why.problem");
		await vscode.commands.executeCommand("pilot.restartServer");
		await finding(editor.document, "why.problem");
		await stillServes(editor);
	});

	it("comes back by itself when it dies", async function () {
		if (!inNode || process.platform === "win32") this.skip();
		const editor = await openPilot(withoutProblem);
		await finding(editor.document, "why.problem");
		const [server, ...others] = await serverProcesses();
		assert.ok(server, "the server runs");
		assert.equal(others.length, 0, "there is one server");
		process.kill(server, "SIGKILL");
		await stillServes(editor);
		assert.equal((await serverProcesses()).length, 1);
	});
});

/** A change is answered: these findings cannot be left over from before. */
async function stillServes(editor: vscode.TextEditor): Promise<void> {
	await replace(editor, "status: idea", "status: running");
	const isError = ({ severity }: vscode.Diagnostic) => severity === vscode.DiagnosticSeverity.Error;
	await findings(editor.document, "the change is answered", () =>
		vscode.languages.getDiagnostics(editor.document.uri).some(isError),
	);
}

/** The processes below this extension host that run our server. */
async function serverProcesses(): Promise<number[]> {
	const { execFileSync } = await import("node:child_process");
	const list = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
	return list
		.split("\n")
		.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
		.filter((match) => match !== null)
		.filter(([, , parent, args]) => Number(parent) === process.pid && args?.includes("pilot-language-server"))
		.map(([, pid]) => Number(pid));
}
