/** The rows of the tree as VS Code shows them: no row without words for a screen reader. */
import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import type { Language } from "../../../server/src/protocol/protocol";
import { figuresOf, isMissing, pilotState, type State } from "./model";
import type { GroupNode, Node, PilotNode, RowNode, SectionNode } from "./nodes";
import type { Row } from "./sections";
import { shortNameOf } from "./shortName";
import { COUNT_TEXTS, PORTFOLIO_TEXTS } from "./texts";
import { pilotLabel, pilotTooltip, rowLabel, sectionLabel } from "./words";

export function itemOf(node: Node, language: Language): TreeItem {
	const item = shown(node, language);
	item.id = idOf(node);
	return item;
}

function idOf(node: Node): string {
	switch (node.kind) {
		case "group":
			return node.group.id;
		case "pilot":
			return `${node.group.id} ${node.pilot.uri}`;
		case "section":
			return `${idOf(node.parent)} ${node.section.key}`;
		default:
			return `${idOf(node.parent)} ${node.row.id}`;
	}
}

function shown(node: Node, language: Language): TreeItem {
	switch (node.kind) {
		case "group":
			return groupItem(node, language);
		case "pilot":
			return pilotItem(node, language);
		case "section":
			return sectionItem(node);
		default:
			return rowItem(node);
	}
}

function groupItem({ group: { label, pilots } }: GroupNode, language: Language): TreeItem {
	const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
	item.description = String(pilots.length);
	item.contextValue = "group";
	item.tooltip = `${label}: ${COUNT_TEXTS.pilots[language](pilots.length)}`;
	item.accessibilityInformation = { label: `${label}, ${COUNT_TEXTS.pilots[language](pilots.length)}` };
	return item;
}

function pilotItem({ pilot }: PilotNode, language: Language): TreeItem {
	const item = new TreeItem(shortNameOf(pilot), TreeItemCollapsibleState.Collapsed);
	item.description = figuresOf(pilot);
	item.iconPath = STATE_ICONS[pilotState(pilot)];
	item.tooltip = pilotTooltip(pilot, language);
	item.contextValue = pilot.questions.some(isMissing) ? "pilot.missing" : "pilot";
	item.command = { command: "vscode.open", title: PORTFOLIO_TEXTS.open[language], arguments: [Uri.parse(pilot.uri)] };
	item.accessibilityInformation = { label: pilotLabel(pilot, language) };
	return item;
}

function sectionItem({ section }: SectionNode): TreeItem {
	const { Collapsed, None } = TreeItemCollapsibleState;
	const item = new TreeItem(section.label, section.rows.length > 0 ? Collapsed : None);
	item.description = section.figure;
	item.iconPath = STATE_ICONS[section.state];
	item.tooltip = sectionLabel(section);
	item.contextValue = section.missing > 0 && section.key !== "general" ? "section.missing" : "section";
	item.accessibilityInformation = { label: sectionLabel(section) };
	return item;
}

function rowItem(node: RowNode): TreeItem {
	const { row } = node;
	const item = new TreeItem(row.label);
	item.iconPath = ROW_ICONS[row.kind];
	item.tooltip = row.text;
	item.contextValue = "row";
	// Where it stands is looked up when it is opened, for that changes with each key that is typed above it.
	item.command = { command: "pilot.portfolio.open", title: row.label, arguments: [node] };
	item.accessibilityInformation = { label: rowLabel(row) };
	return item;
}

const ASKED = new ThemeIcon("circle-outline");
const ERROR = new ThemeIcon("error", new ThemeColor("problemsErrorIcon.foreground"));
const WARNING = new ThemeIcon("warning", new ThemeColor("problemsWarningIcon.foreground"));
const INFORMATION = new ThemeIcon("info", new ThemeColor("problemsInfoIcon.foreground"));

const STATE_ICONS: Readonly<Record<State, ThemeIcon>> = {
	error: ERROR,
	warning: WARNING,
	asked: ASKED,
	done: new ThemeIcon("pass", new ThemeColor("testing.iconPassed")),
	nothingYet: new ThemeIcon("dash"),
};

const ROW_ICONS: Readonly<Record<Row["kind"], ThemeIcon>> = {
	missing: ASKED,
	error: ERROR,
	warning: WARNING,
	information: INFORMATION,
	hint: INFORMATION,
};
