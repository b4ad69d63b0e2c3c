import * as vscode from "vscode";
import assert from "./assert";
import { closeEditors, extensionId, setLanguage, when } from "./support";

describe("The first launch", () => {
	afterEach(closeEditors);

	it("has a walkthrough, which a command opens in both languages", async () => {
		for (const command of ["pilot.getStarted", "pilot.getStarted.nl"]) {
			await closeEditors();
			await vscode.commands.executeCommand(command);
			await when(`${command} shows it`, vscode.window.tabGroups.onDidChangeTabs, () =>
				// What it shows is seen by test/ui/walkthrough.test.ts.
				vscode.window.tabGroups.all.some(({ tabs }) =>
					tabs.some(({ label }) => /^(Welcome$|Walkthrough: )/.test(label)),
				),
			);
		}
	});

	it("has each command under a Dutch name that does the same", async () => {
		const contributed = vscode.extensions.getExtension(extensionId)?.packageJSON.contributes.commands as {
			command: string;
		}[];
		const there = new Set(await vscode.commands.getCommands(true));
		assert.deepEqual(
			contributed.filter(({ command }) => !there.has(command)),
			[],
		);
	});

	it("asks which language to speak by nothing but a link", async () => {
		try {
			await vscode.commands.executeCommand("pilot.chooseLanguage.nl", "nl");
			assert.equal(vscode.workspace.getConfiguration("pilot").get("language"), "nl");
		} finally {
			await setLanguage("en");
		}
	});
});
