/** The pilots as a tree: groups, in them pilots, below each what it still asks for. */
import {
	EventEmitter,
	Range,
	ThemeColor,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	TreeItemCollapsibleState,
	Uri,
} from "vscode";
import type { FindingEntry, Language, PilotDetailsResult, PilotEntry } from "../../../server/src/protocol/protocol";
import { createDetailsCache } from "./details";
import { figuresOf, filtered, type Group, type Grouping, groupsOf, nameOf } from "./model";
import { COUNT_TEXTS, PORTFOLIO_TEXTS } from "./texts";

export type Node = GroupNode | PilotNode | DetailNode;

interface GroupNode {
	readonly kind: "group";
	readonly group: Group;
}

interface PilotNode {
	readonly kind: "pilot";
	readonly group: Group;
	/** As it was last shown. */
	pilot: PilotEntry;
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
	readonly filter: string;
}

export interface Tree extends TreeDataProvider<Node> {
	/** Says everything again, in other words perhaps. */
	refresh(): void;
	/** These may have changed, or gone; nothing is drawn again that is as it was. */
	update(uris: readonly string[]): Promise<void>;
}

interface TreeServices {
	readonly pilots: () => readonly PilotEntry[];
	readonly shown: () => Shown;
	readonly language: () => Language;
	readonly details: (uri: string) => Promise<PilotDetailsResult | undefined>;
}

export function createTree({ pilots, shown, language, details }: TreeServices): Tree {
	const changed = new EventEmitter<Node[] | undefined>();
	const known = createDetailsCache(details);
	/** Those that VS Code has, for it asks for news by these. */
	let nodes: PilotNode[] = [];
	let places = "";

	const groups = () => groupsOf(filtered(pilots(), shown().filter), shown().grouping, language());
	/** Which pilot stands where. */
	const placesNow = () =>
		JSON.stringify(groups().map(({ id, pilots: members }) => [id, members.map(({ uri }) => uri)]));

	return {
		onDidChangeTreeData: changed.event,
		refresh() {
			known.clear();
			changed.fire(undefined);
		},
		async update(uris) {
			if (places === "" || placesNow() !== places) {
				changed.fire(undefined);
			}
			// A change in one pilot may be told of below another.
			const looked = new Set([...uris, ...known.uris()]);
			const others = new Set<string>();
			await Promise.all([...looked].map(async (uri) => (await known.isOther(uri)) && others.add(uri)));
			const entries = new Map(pilots().map((pilot) => [pilot.uri, pilot]));
			const news = nodes.filter((node) => {
				const before = node.pilot;
				node.pilot = entries.get(before.uri) ?? before;
				return others.has(before.uri) || (looked.has(before.uri) && !sameEntry(node.pilot, before));
			});
			if (news.length > 0) {
				changed.fire(news);
			}
		},
		getTreeItem: (node) => itemOf(node, language()),
		async getChildren(node) {
			if (node === undefined) {
				[nodes, places] = [[], placesNow()];
				return groups().map((group) => ({ kind: "group", group }));
			}
			if (node.kind === "group") {
				const members = node.group.pilots.map((pilot): PilotNode => ({ kind: "pilot", group: node.group, pilot }));
				nodes.push(...members);
				return members;
			}
			return node.kind === "pilot" ? detailNodes(node, await known.get(node.pilot.uri), language()) : [];
		},
	};
}

/** The server writes both in one way. */
function sameEntry(one: PilotEntry, other: PilotEntry): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
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
	item.accessibilityInformation = { label: `${label}, ${COUNT_TEXTS.pilots[language](pilots.length)}` };
	return item;
}

function pilotItem({ group, pilot }: PilotNode, language: Language): TreeItem {
	const item = new TreeItem(nameOf(pilot), TreeItemCollapsibleState.Collapsed);
	const counts = COUNT_TEXTS.findings[language](pilot.errors, pilot.warnings, pilot.informations);
	item.id = `${group.id} ${pilot.uri}`;
	item.description = figuresOf(pilot);
	item.iconPath = iconOf(pilot.errors > 0 ? "error" : pilot.warnings > 0 ? "warning" : undefined);
	item.tooltip = [nameOf(pilot), pilot.municipality, pilot.status.label, figuresOf(pilot), counts]
		.filter((line) => line !== null && line !== "")
		.join("\n");
	item.contextValue = "pilot";
	item.command = { command: "vscode.open", title: PORTFOLIO_TEXTS.open[language], arguments: [Uri.parse(pilot.uri)] };
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
			...{ icon: new ThemeIcon("circle-outline"), spoken: PORTFOLIO_TEXTS.openAnswer[language] },
		}),
	);
	const findings = (details?.findings ?? []).map(
		({ code, message, severity, range }, index): DetailNode => ({
			...{ kind: "detail", id: id(`${code} ${index}`), uri, label: message, range },
			...{ icon: iconOf(severity), spoken: PORTFOLIO_TEXTS[severity][language] },
		}),
	);
	return open.length + findings.length > 0
		? [...open, ...findings]
		: [
				{
					...{ kind: "detail", id: id("nothing"), uri, label: PORTFOLIO_TEXTS.nothingOpen[language], range: undefined },
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
