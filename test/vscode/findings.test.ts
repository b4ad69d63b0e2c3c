import * as vscode from "vscode";
import assert from "./assert";
import { idea, problemLine, withoutProblem } from "./pilots";
import { closeEditors, codeOf, finding, findings, openPilot, replace, setLanguage, when } from "./support";

describe("Findings", () => {
	afterEach(closeEditors);

	it("show a missing answer on its parent's key", async () => {
		const { document } = await openPilot(withoutProblem);
		const missing = await finding(document, "why.problem");
		assert.equal(document.getText(missing.range), "why");
		assert.equal(missing.severity, vscode.DiagnosticSeverity.Information);
		assert.ok(missing.message.endsWith("?"), "it asks, and VS Code writes the id behind it");
	});

	it("are errors once the pilot runs", async () => {
		const { document } = await openPilot(withoutProblem.replace("status: idea", "status: running"));
		assert.equal((await finding(document, "why.problem")).severity, vscode.DiagnosticSeverity.Error);
	});

	it("go when the answer is given, and come back when it goes", async () => {
		const editor = await openPilot(withoutProblem);
		await finding(editor.document, "why.problem");
		await replace(editor, "why:\n", `why:\n${problemLine}`);
		await findings(editor.document, "nothing is found", (codes) => codes.length === 0);
		await replace(editor, problemLine, "");
		await finding(editor.document, "why.problem");
	});

	it("name a broken line and keep what is found elsewhere", async () => {
		const editor = await openPilot(withoutProblem);
		await finding(editor.document, "why.problem");
		await replace(editor, "title: Slimme lantaarns", 'title: "Slimme lantaarns');
		await finding(editor.document, "file/syntax");
	});

	it("say that a file is empty", async () => {
		const { document } = await openPilot("");
		const empty = await finding(document, "file/empty");
		assert.equal(empty.range.start.line, 0);
	});

	it("go when the file is closed", async () => {
		const { document } = await openPilot(withoutProblem);
		await finding(document, "why.problem");
		await closeEditors();
		await when("the findings of a closed file are gone", vscode.languages.onDidChangeDiagnostics, () => {
			return vscode.languages.getDiagnostics(document.uri).length === 0;
		});
	});

	it("speak Dutch or English, as the settings say, at once", async () => {
		const { document } = await openPilot(withoutProblem);
		const messageOf = async (language: "en" | "nl", words: RegExp) => {
			await setLanguage(language);
			return when(`the message is in ${language}`, vscode.languages.onDidChangeDiagnostics, () =>
				vscode.languages
					.getDiagnostics(document.uri)
					.some((diagnostic) => codeOf(diagnostic) === "why.problem" && words.test(diagnostic.message)),
			);
		};
		try {
			await messageOf("nl", /\b(welk|welke|wat|het|de)\b/i);
			await messageOf("en", /\b(which|what|the)\b/i);
			await messageOf("nl", /\b(welk|welke|wat|het|de)\b/i);
		} finally {
			await setLanguage("en");
		}
	});

	it("are there for a file that has nothing wrong but one thing", async () => {
		const editor = await openPilot(idea);
		await replace(editor, "status: idea", "status: ideea");
		assert.equal((await finding(editor.document, "file/value")).severity, vscode.DiagnosticSeverity.Error);
	});
});
