import * as vscode from "vscode";
import assert from "./assert";
import { reached } from "./pilots";
import { closeEditors, finding, findings, openPilot, setLanguage, when } from "./support";

const rule = "why/target-is-baseline";

describe("Pages", () => {
	afterEach(closeEditors);

	it("open as a preview from the code of a finding", async () => {
		const { document } = await openPilot(reached);
		const { target } = (await finding(document, rule)).code as { target: vscode.Uri };
		await vscode.commands.executeCommand("vscode.open", target);
		await shown(target);
		const page = await vscode.workspace.openTextDocument(target);
		assert.match(page.getText(), /^# Target equal to the baseline\n/);
		assert.match(page.getText(), /^## Why it matters$/m);
	});

	it("are in the language of the findings", async () => {
		const { document } = await openPilot(reached);
		try {
			await setLanguage("nl");
			await findings(document, "the page is the Dutch one", () =>
				vscode.languages
					.getDiagnostics(document.uri)
					.some(({ code }) => typeof code === "object" && code.target.path === `/${rule}.nl.md`),
			);
		} finally {
			await setLanguage("en");
		}
	});

	it("are listed in the guide, with links to each", async () => {
		await vscode.commands.executeCommand("pilot.showAllPages");
		const list = await shown(vscode.Uri.parse("pilot-docs:/Guide.md"));
		const text = (await vscode.workspace.openTextDocument(list)).getText();
		assert.match(text, /^## Idea$/m);
		const links = [...text.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, link]) => link ?? "");
		assert.ok(links.includes(`${rule}.md`), `${links} has ${rule}`);
		for (const link of links) {
			const page = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(list, "..", link));
			assert.match(page.getText(), /^# /);
		}
	});

	it("open as a guide beside the pilot, and once", async () => {
		await openPilot(reached);
		await vscode.commands.executeCommand("pilot.showAllPages");
		await shown(vscode.Uri.parse("pilot-docs:/Guide.md"));
		const [pilot, guide] = vscode.window.tabGroups.all;
		assert.ok(guide, "there are two columns");
		assert.match(String(pilot?.activeTab?.label), /\.pilot\.yaml$/);
		await vscode.commands.executeCommand("workbench.action.focusFirstEditorGroup");
		await vscode.commands.executeCommand("pilot.showAllPages");
		await shown(vscode.Uri.parse("pilot-docs:/Guide.md"));
		assert.deepEqual(
			vscode.window.tabGroups.all.map(({ tabs }) => tabs.length),
			[1, 1],
		);
	});

	it("follow the language while they are open", async () => {
		await vscode.commands.executeCommand("pilot.showAllPages");
		const uri = await shown(vscode.Uri.parse("pilot-docs:/Guide.md"));
		const guide = await vscode.workspace.openTextDocument(uri);
		const says = (words: string) =>
			when(`the guide says ${words}`, vscode.workspace.onDidChangeTextDocument, () =>
				guide.getText().startsWith(`# ${words}`),
			);
		try {
			await says("What a pilot is asked, and why");
			await vscode.commands.executeCommand("pilot.chooseLanguage", "nl");
			await says("Wat een pilot vraagt, en waarom");
		} finally {
			await setLanguage("en");
		}
		await says("What a pilot is asked, and why");
	});

	it("are nothing but pages", async () => {
		const outside = vscode.Uri.parse("pilot-docs:/../../package.json");
		const opened = await vscode.workspace.openTextDocument(outside).then(
			() => true,
			() => false,
		);
		assert.equal(opened, false);
	});
});

/** Waits until this page is what a person sees, as a preview. */
function shown(page: vscode.Uri): Promise<vscode.Uri> {
	return when(`${page} is shown`, vscode.window.tabGroups.onDidChangeTabs, () => {
		const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
		const isPreview =
			input instanceof vscode.TabInputCustom &&
			input.viewType === "vscode.markdown.preview.editor" &&
			input.uri.toString() === page.toString();
		return isPreview && page;
	});
}
