/** The page of a pilot beside its text, and as a file. */
import * as vscode from "vscode";
import assert from "./assert";
import { idea } from "./pilots";
import { closeEditors, openPilot, setLanguage, until, workspaceFile } from "./support";

const pageTabs = () =>
	vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("pilot.page"));
const labels = () => pageTabs().map(({ label }) => label);
const named = (what: string, ...expected: string[]) =>
	until(what, async () => JSON.stringify(labels()) === JSON.stringify(expected)).catch((error: Error) => {
		throw new Error(`${error.message}; there are: ${labels()}`);
	});
const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

describe("The page of a pilot", () => {
	afterEach(closeEditors);

	it("opens beside the text, follows the pilot that is written in, and stays when it is locked", async () => {
		await openPilot(idea, "pagina-een.pilot.yaml");
		await vscode.commands.executeCommand("pilot.openPageToSide");
		await named("the page is open", "Page: pagina-een.pilot.yaml");
		assert.ok(pageTabs()[0]?.group.viewColumn !== vscode.ViewColumn.One);
		await openPilot(idea, "pagina-twee.pilot.yaml");
		await named("it follows", "Page: pagina-twee.pilot.yaml");
		await vscode.commands.executeCommand("pilot.togglePageLock");
		await named("it is locked", "[Page] pagina-twee.pilot.yaml");
		await openPilot(idea, "pagina-een.pilot.yaml");
		await vscode.commands.executeCommand("pilot.openPageToSide");
		await named("another one is open", "[Page] pagina-twee.pilot.yaml", "Page: pagina-een.pilot.yaml");
	});

	it("opens from the menu of a row too", async () => {
		const uri = workspaceFile("pagina-rij.pilot.yaml");
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(idea));
		await vscode.commands.executeCommand("pilot.portfolio.openPage", { kind: "pilot", pilot: { uri: uri.toString() } });
		await named("the page is open", "Page: pagina-rij.pilot.yaml");
		await vscode.commands.executeCommand("pilot.portfolio.openPage");
		assert.equal(pageTabs().length, 1);
		await vscode.workspace.fs.delete(uri);
	});

	it("is written to a file for a reader, in the language of the person", async () => {
		await setLanguage("nl");
		const { document } = await openPilot(idea, "pagina-uit.pilot.yaml");
		const write = (to: string, reader: string, name: string) =>
			vscode.commands.executeCommand("pilot.exportPage", document.uri, { to, reader, target: workspaceFile(name) });
		await write("html", "directie", "uit.html");
		assert.match(await textOf(workspaceFile("uit.html")), /^<!doctype html><html lang="nl">.*Slimme lantaarns/s);
		await write("markdown", "residents", "uit.md");
		assert.match(await textOf(workspaceFile("uit.md")), /^# Slimme lantaarns/);
		await write("word", "college", "uit.docx");
		assert.match(await textOf(workspaceFile("uit.docx")), /^PK.*word\/document\.xml/s);
		await setLanguage("en");
		for (const name of ["uit.html", "uit.md", "uit.docx"]) {
			await vscode.workspace.fs.delete(workspaceFile(name));
		}
	});

	it("never takes the place of a file unasked", async () => {
		const { document } = await openPilot(idea, "pagina-uit.pilot.yaml");
		const target = workspaceFile("van-iemand.html");
		await vscode.workspace.fs.writeFile(target, new TextEncoder().encode("Of somebody"));
		// VS Code shows no question in a test, and says so.
		const choice = { to: "html", reader: "all", target };
		await vscode.commands.executeCommand("pilot.exportPage", document.uri, choice).then(undefined, () => undefined);
		assert.equal(await textOf(target), "Of somebody");
		await vscode.workspace.fs.delete(target);
	});
});
