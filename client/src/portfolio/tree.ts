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
	/** The icon as text, for screen readers. */
	readonly spoken: string;
	readonly range: FindingEntry["range"] | undefined;
}

interface Shown {
	readonly grouping: Grouping;
	readonly query: string;
}

export interface Tree extends TreeDataProvider<Node> {
	/** Draws everything again, perhaps with other texts. */
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
	/** Details that were shown below a pilot: shown again at once, so that nobody sees them being fetched. */
	const known = new Map<string, PilotDetailsResult>();
	/** Those that VS Code has, for it asks for news by these. */
	let nodes: PilotNode[] = [];
	let layout = "";

	const groups = () => groupsOf(filtered(pilots(), shown().query), shown().grouping, language());
	/** Which pilots are in which group, in order. */
	const layoutNow = () =>
		JSON.stringify(groups().map(({ id, pilots: members }) => [id, members.map(({ uri }) => uri)]));

	async function detailsOf(uri: string): Promise<PilotDetailsResult | undefined> {
		const found = known.get(uri) ?? (await details(uri));
		if (found !== undefined) {
			known.set(uri, found);
		}
		return found;
	}

	/** Whether its details differ from what is shown below it. */
	async function hasChanged(uri: string): Promise<boolean> {
		const before = known.get(uri);
		const now = before === undefined ? undefined : await details(uri);
		if (now === undefined || JSON.stringify(before) === JSON.stringify(now)) {
			return false;
		}
		known.set(uri, now);
		return true;
	}

	return {
		onDidChangeTreeData: changed.event,
		refresh() {
			known.clear();
			changed.fire(undefined);
		},
		async update(uris) {
			if (layout === "" || layoutNow() !== layout) {
				changed.fire(undefined);
			}
			// A change in one pilot may show below another.
			const affected = new Set([...uris, ...known.keys()]);
			const others = new Set<string>();
			await Promise.all([...affected].map(async (uri) => (await hasChanged(uri)) && others.add(uri)));
			const entries = new Map(pilots().map((pilot) => [pilot.uri, pilot]));
			const news = nodes.filter((node) => {
				const before = node.pilot;
				node.pilot = entries.get(before.uri) ?? before;
				return others.has(before.uri) || (affected.has(before.uri) && !sameEntry(node.pilot, before));
			});
			if (news.length > 0) {
				changed.fire(news);
			}
		},
		getTreeItem: (node) => itemOf(node, language()),
		async getChildren(node) {
			if (node === undefined) {
				[nodes, layout] = [[], layoutNow()];
				return groups().map((group) => ({ kind: "group", group }));
			}
			if (node.kind === "group") {
				const members = node.group.pilots.map((pilot): PilotNode => ({ kind: "pilot", group: node.group, pilot }));
				nodes.push(...members);
				return members;
			}
			return node.kind === "pilot" ? detailNodes(node, await detailsOf(node.pilot.uri), language()) : [];
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
	const unanswered = (details?.openAnswers ?? []).map(
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
	return unanswered.length + findings.length > 0
		? [...unanswered, ...findings]
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
