import * as vscode from "vscode";
import assert from "./assert";
import { idea, withoutProblem } from "./pilots";
import { closeEditors, finding, findings, openPilot, until } from "./support";

describe("Quick-fixes", () => {
	afterEach(closeEditors);

	it("offer to insert the key for a missing answer, the nearest one first", async () => {
		const { document } = await openPilot(withoutProblem);
		const fixes = await quickFixes(document, await finding(document, "why.problem"));
		assert.ok(fixes.length >= 1, "there is a fix");
		assert.deepEqual(
			fixes.map(({ isPreferred }) => isPreferred === true),
			fixes.map((_, index) => index === 0),
			"the first one, and no other, is preferred",
		);
	});

	it("insert the key, whose question is then unanswered", async () => {
		const { document } = await openPilot(withoutProblem);
		const [fix] = await quickFixes(document, await finding(document, "why.problem"));
		await apply(fix);
		assert.match(document.getText(), /^why:\n(?: {2}.*\n)*? {2}problem:/m);
		await until("the finding, and no other, is at the new place", async () => {
			const lines = (await findings(document, "", () => true)).map(
				({ range }) => document.lineAt(range.start.line).text,
			);
			return lines.length === 1 && /^ {2}problem:/.test(lines[0] ?? "");
		});
	});

	it("insert all keys of a question at once", async () => {
		const { document } = await openPilot(idea.replace(/ {2}problem:.*\n {2}publicValue:.*\n/, ""));
		const fixes = await quickFixes(document, await finding(document, "why.problem"));
		await apply(fixes.find(({ title }) => /everything missing in “/.test(title)));
		assert.match(document.getText(), /^ {2}problem:/m);
		assert.match(document.getText(), /^ {2}publicValue:/m);
	});

	it("correct what has one right form when all is fixed at once", async () => {
		const { document } = await openPilot(idea.replace("status: idea", "status: ideea"));
		await finding(document, "file/value");
		const all = vscode.CodeActionKind.SourceFixAll.append("pilot");
		const [fix] = await codeActions(document, new vscode.Range(0, 0, 0, 0), all);
		await apply(fix);
		await findings(document, "nothing is found", (codes) => codes.length === 0);
		assert.equal(document.getText(), idea);
	});
});

const quickFixes = (document: vscode.TextDocument, { range }: vscode.Diagnostic) =>
	codeActions(document, range, vscode.CodeActionKind.QuickFix);

async function codeActions(document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind) {
	const command = "vscode.executeCodeActionProvider";
	return vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, kind.value, 100);
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
	assert.ok(action, "there is an action");
	if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit), "VS Code accepts the edit");
	if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}
