/** What one can do with a row: by clicking on it, and by its menu. VS Code hands over the row that is meant. */
import { commands, type Disposable, env, Uri, window } from "vscode";
import { rangeOf } from "../editor/ranges";
import { type Node, pilotOf, type RowNode } from "./nodes";
import type { Tree } from "./tree";
import { pilotSummary, sectionSummary } from "./words";

export function registerRowCommands(tree: Tree): readonly Disposable[] {
	const register = (name: string, act: (node: Exclude<Node, { kind: "group" }>) => unknown) =>
		commands.registerCommand(`pilot.portfolio.${name}`, (node?: Node) =>
			// From a key or another extension there is no row.
			node === undefined || node.kind === "group" ? undefined : act(node),
		);
	return [
		register("open", (node) => (node.kind === "row" ? openRow(node, tree) : open(node))),
		register("nextAnswer", async (node) => {
			await open(node);
			await commands.executeCommand("pilot.goToNextOpenAnswer", node.kind === "section" ? node.section.key : undefined);
		}),
		register("showProblems", async (node) => {
			// The panel lists the findings of what is open.
			await open(node);
			await commands.executeCommand("workbench.actions.view.problems");
		}),
		register("openPage", (node) => commands.executeCommand("pilot.openPageToSide", Uri.parse(pilotOf(node).uri))),
		register("exportPage", (node) => commands.executeCommand("pilot.exportPage", Uri.parse(pilotOf(node).uri))),
		register("copy", async (node) => env.clipboard.writeText(await textOf(node, tree))),
		register("reveal", (node) => commands.executeCommand("revealInExplorer", Uri.parse(pilotOf(node).uri))),
	];
}

async function open(node: Exclude<Node, { kind: "group" }>): Promise<void> {
	await window.showTextDocument(Uri.parse(pilotOf(node).uri));
}

async function openRow(node: RowNode, tree: Tree): Promise<void> {
	await window.showTextDocument(Uri.parse(pilotOf(node).uri), { selection: rangeOf(tree.latest(node).range) });
}

async function textOf(node: Exclude<Node, { kind: "group" }>, tree: Tree): Promise<string> {
	switch (node.kind) {
		case "pilot":
			return pilotSummary(node.pilot, await tree.sections(node.pilot));
		case "section":
			return sectionSummary(node.section);
		default:
			return node.row.text;
	}
}
