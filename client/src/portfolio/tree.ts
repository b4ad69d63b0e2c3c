/** The pilots as a tree: groups, in them pilots, below each what it still asks for. */
import {
	type Event,
	EventEmitter,
	Range,
	ThemeColor,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	TreeItemCollapsibleState,
	Uri,
} from "vscode";
import type { FindingEntry, Language, PilotDetailsResult, PilotEntry } from "../../../server/src/lsp/protocol";
import { figuresOf, filtered, type Group, type Grouping, groupsOf, nameOf } from "./model";
import { countTexts, portfolioTexts } from "./texts";

export type Node = GroupNode | PilotNode | DetailNode;

interface GroupNode {
	readonly kind: "group";
	readonly group: Group;
}

interface PilotNode {
	readonly kind: "pilot";
	readonly group: Group;
	readonly pilot: PilotEntry;
}

interface DetailNode {
	readonly kind: "detail";
	readonly id: string;
	readonly uri: string;
	readonly label: string;
	readonly icon: ThemeIcon;
	/** What the icon says, for who does not see it. */
	readonly spoken: string;
	readonly range: FindingEntry["range"] | undefined;
}

interface Shown {
	readonly grouping: Grouping;
	readonly words: string;
}

export interface Tree extends TreeDataProvider<Node> {
	refresh(): void;
}

interface Sources {
	readonly pilots: () => readonly PilotEntry[];
	readonly shown: () => Shown;
	readonly language: () => Language;
	readonly details: (uri: string) => Promise<PilotDetailsResult | undefined>;
}

export function createTree({ pilots, shown, language, details }: Sources): Tree {
	const changed = new EventEmitter<undefined>();
	return {
		onDidChangeTreeData: changed.event as Event<undefined>,
		refresh: () => changed.fire(undefined),
		getTreeItem: (node) => itemOf(node, language()),
		async getChildren(node) {
			if (node === undefined) {
				const { grouping, words } = shown();
				return groupsOf(filtered(pilots(), words), grouping, language()).map((group) => ({ kind: "group", group }));
			}
			if (node.kind === "group") {
				return node.group.pilots.map((pilot) => ({ kind: "pilot", group: node.group, pilot }));
			}
			return node.kind === "pilot" ? detailNodes(node, await details(node.pilot.uri), language()) : [];
		},
	};
}

function itemOf(node: Node, language: Language): TreeItem {
	switch (node.kind) {
		case "group":
			return groupItem(node.group, language);
		case "pilot":
			return pilotItem(node, language);
		default:
			return detailItem(node);
	}
}

function groupItem({ id, label, pilots }: Group, language: Language): TreeItem {
	const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
	item.id = id;
	item.description = String(pilots.length);
	item.accessibilityInformation = { label: `${label}, ${countTexts.pilots[language](pilots.length)}` };
	return item;
}

function pilotItem({ group, pilot }: PilotNode, language: Language): TreeItem {
	const item = new TreeItem(nameOf(pilot), TreeItemCollapsibleState.Collapsed);
	const counts = countTexts.findings[language](pilot.errors, pilot.warnings, pilot.informations);
	item.id = `${group.id} ${pilot.uri}`;
	item.description = figuresOf(pilot);
	item.iconPath = iconOf(pilot.errors > 0 ? "error" : pilot.warnings > 0 ? "warning" : undefined);
	item.tooltip = [nameOf(pilot), pilot.municipality, pilot.status.label, figuresOf(pilot), counts]
		.filter((line) => line !== null && line !== "")
		.join("\n");
	item.contextValue = "pilot";
	item.command = { command: "vscode.open", title: portfolioTexts.open[language], arguments: [Uri.parse(pilot.uri)] };
	item.accessibilityInformation = { label: `${nameOf(pilot)}, ${pilot.status.label}, ${figuresOf(pilot)}, ${counts}` };
	return item;
}

function detailNodes(
	{ group, pilot: { uri } }: PilotNode,
	details: PilotDetailsResult | undefined,
	language: Language,
): DetailNode[] {
	const id = (rest: string) => `${group.id} ${uri} ${rest}`;
	const open = (details?.openAnswers ?? []).map(
		({ code, question, range }, index): DetailNode => ({
			...{ kind: "detail", id: id(`${code} ${index}`), uri, label: question, range },
			...{ icon: new ThemeIcon("circle-outline"), spoken: portfolioTexts.openAnswer[language] },
		}),
	);
	const findings = (details?.findings ?? []).map(
		({ code, message, severity, range }, index): DetailNode => ({
			...{ kind: "detail", id: id(`${code} ${index}`), uri, label: message, range },
			...{ icon: iconOf(severity), spoken: portfolioTexts[severity][language] },
		}),
	);
	return open.length + findings.length > 0
		? [...open, ...findings]
		: [
				{
					...{ kind: "detail", id: id("nothing"), uri, label: portfolioTexts.nothingOpen[language], range: undefined },
					...{ icon: iconOf(undefined), spoken: "" },
				},
			];
}

function detailItem({ id, uri, label, icon, spoken, range }: DetailNode): TreeItem {
	const item = new TreeItem(label);
	item.id = id;
	item.iconPath = icon;
	item.tooltip = label;
	item.accessibilityInformation = { label: spoken === "" ? label : `${spoken}: ${label}` };
	if (range !== undefined) {
		const { start, end } = range;
		const selection = new Range(start.line, start.character, end.line, end.character);
		item.command = { command: "vscode.open", title: label, arguments: [Uri.parse(uri), { selection }] };
	}
	return item;
}

function iconOf(severity: FindingEntry["severity"] | undefined): ThemeIcon {
	switch (severity) {
		case "error":
			return new ThemeIcon("error", new ThemeColor("problemsErrorIcon.foreground"));
		case "warning":
			return new ThemeIcon("warning", new ThemeColor("problemsWarningIcon.foreground"));
		case undefined:
			return new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));
		default:
			return new ThemeIcon("info", new ThemeColor("problemsInfoIcon.foreground"));
	}
}
