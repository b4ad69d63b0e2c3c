import * as vscode from "vscode";
import { reached } from "./pilots";
import { closeEditors, finding, findings, openPilot, replace, workspaceFile } from "./support";

const rule = "why/target-is-baseline";
const settings = ".pilotrc.yaml";

describe("The settings of a folder", () => {
	afterEach(async () => {
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile(settings)).then(undefined, () => {});
	});

	it("turn a rule off as soon as the file is there, and on again when it goes", async () => {
		const { document } = await openPilot(reached);
		await finding(document, rule);
		await write(`rules:\n  ${rule}: off\n`);
		await findings(document, "the rule is off", (codes) => !codes.includes(rule));
		await vscode.workspace.fs.delete(workspaceFile(settings));
		await finding(document, rule);
	});

	it("act while they are typed, and have findings of their own", async () => {
		await write("rules:\n  why/*: warning\n");
		const { document } = await openPilot(reached);
		await finding(document, rule);
		const editor = await vscode.window.showTextDocument(workspaceFile(settings), {
			viewColumn: vscode.ViewColumn.Beside,
		});
		await replace(editor, "why/*: warning", `${rule}: off`);
		await findings(document, "the rule is off", (codes) => !codes.includes(rule));
		await replace(editor, ": off", ": of");
		await finding(document, rule);
		await finding(editor.document, "file/value");
	});
});

describe("A comment that suppresses", () => {
	afterEach(closeEditors);

	it("acts at once, and no more when it is gone", async () => {
		const editor = await openPilot(reached);
		await finding(editor.document, rule);
		const comment = `# pilot-ignore ${rule}: agreed with the council\n`;
		await replace(editor, "      target: 12", `      ${comment}      target: 12`);
		await findings(editor.document, "the finding is suppressed", (codes) => codes.length === 0);
		await replace(editor, `      ${comment}`, "");
		await finding(editor.document, rule);
	});
});

async function write(text: string): Promise<void> {
	await vscode.workspace.fs.writeFile(workspaceFile(settings), new TextEncoder().encode(text));
}
