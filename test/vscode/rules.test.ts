import * as vscode from "vscode";
import { reached } from "./pilots";
import { closeEditors, codeOf, finding, findings, openPilot, replace, when } from "./support";

const rule = "why/target-is-baseline";

describe("The setting of the rules", () => {
	afterEach(async () => {
		await setRules(undefined);
		await closeEditors();
	});

	it("turns a rule off and on again at once", async () => {
		const { document } = await openPilot(reached);
		await finding(document, rule);
		await setRules({ [rule]: "off" });
		await findings(document, "the rule is off", (codes) => !codes.includes(rule));
		await setRules(undefined);
		await finding(document, rule);
	});

	it("changes how serious a group is, but for the rule that is named itself", async () => {
		const { document } = await openPilot(reached);
		await setRules({ "why/*": "information" });
		await seen(document, vscode.DiagnosticSeverity.Information);
		await setRules({ "why/*": "off", [rule]: "error" });
		await seen(document, vscode.DiagnosticSeverity.Error);
	});

	it("holds for a server that starts anew", async () => {
		const editor = await openPilot(reached);
		await setRules({ [rule]: "error" });
		await vscode.commands.executeCommand("pilot.restartServer");
		await replace(editor, "target: 12", "target: 13");
		await findings(editor.document, "the new server sees the change", (codes) => codes.length === 0);
		await replace(editor, "target: 13", "target: 12");
		await seen(editor.document, vscode.DiagnosticSeverity.Error);
	});
});

async function setRules(rules: Record<string, string> | undefined): Promise<void> {
	await vscode.workspace.getConfiguration("pilot").update("rules", rules, vscode.ConfigurationTarget.Global);
}

function seen(document: vscode.TextDocument, severity: vscode.DiagnosticSeverity) {
	return when(`${rule} has severity ${severity}`, vscode.languages.onDidChangeDiagnostics, () =>
		vscode.languages
			.getDiagnostics(document.uri)
			.some((diagnostic) => codeOf(diagnostic) === rule && diagnostic.severity === severity),
	);
}
