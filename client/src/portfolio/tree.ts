/** The pilots as a tree: groups, in them pilots, below each its questions, below those what is missing and found. */
import { EventEmitter, type TreeDataProvider } from "vscode";
import type { Language, PilotDetailsResult, PilotEntry } from "../../../server/src/protocol/protocol";
import { createDetailsCache } from "./details";
import { itemOf } from "./items";
import { filtered, type Grouping, groupsOf } from "./model";
import type { GroupNode, Node, PilotNode, RowNode, SectionNode } from "./nodes";
import { type Row, type Section, sectionsOf } from "./sections";

interface Shown {
	readonly grouping: Grouping;
	readonly filter: string;
}

export interface Tree extends TreeDataProvider<Node> {
	/** Says everything again, in other words perhaps. */
	refresh(): void;
	/** Other pilots are shown, or in another order. */
	rearrange(): void;
	/** These may have changed, or gone; a row that stays the same is not drawn again. */
	update(uris: readonly string[]): Promise<void>;
	sections(pilot: PilotEntry): Promise<readonly Section[]>;
	/** The row as it is now: it may stand elsewhere than when it was shown. */
	latest(node: RowNode): Row;
}

interface TreeServices {
	readonly pilots: () => readonly PilotEntry[];
	readonly shown: () => Shown;
	readonly language: () => Language;
	readonly details: (uri: string) => Promise<PilotDetailsResult | undefined>;
}

const NO_DETAILS: PilotDetailsResult = { openAnswers: [], findings: [] };

export function createTree({ pilots, shown, language, details }: TreeServices): Tree {
	const changed = new EventEmitter<Node[] | undefined>();
	const cache = createDetailsCache(details);
	/** Those that VS Code has, for it asks for news by these. */
	let nodes: PilotNode[] = [];
	let places = "";

	const groups = () => groupsOf(filtered(pilots(), shown().filter), shown().grouping, language());
	/** Which pilot stands where. */
	const placesNow = () =>
		JSON.stringify(groups().map(({ id, pilots: members }) => [id, members.map(({ uri }) => uri)]));
	const sections = async (pilot: PilotEntry) =>
		sectionsOf(pilot, (await cache.get(pilot.uri)) ?? NO_DETAILS, language());
	const rearrange = () => {
		if (places === "" || placesNow() !== places) {
			changed.fire(undefined);
		}
	};

	return {
		onDidChangeTreeData: changed.event,
		refresh() {
			cache.clear();
			changed.fire(undefined);
		},
		rearrange,
		async update(uris) {
			rearrange();
			// A change in one pilot may be reported below another.
			const checked = new Set([...uris, ...cache.uris()]);
			const others = new Set<string>();
			await Promise.all([...checked].map(async (uri) => (await cache.isOther(uri)) && others.add(uri)));
			const renewed = renew(nodes, pilots());
			const news = nodes.filter((node) => renewed.has(node) || others.has(node.pilot.uri));
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
				const members = pilotNodes(node);
				nodes.push(...members);
				return members;
			}
			return node.kind === "pilot" ? sectionNodes(node, await sections(node.pilot)) : rowNodes(node);
		},
		sections,
		latest({ row, parent }) {
			const { pilot } = parent.parent;
			const rows = sectionsOf(pilot, cache.known(pilot.uri) ?? NO_DETAILS, language()).flatMap((one) => one.rows);
			return rows.find(({ id, label }) => id === row.id && label === row.label) ?? row;
		},
	};
}

/** Gives them their pilots as they are; those of which that is something else than before. */
function renew(nodes: readonly PilotNode[], pilots: readonly PilotEntry[]): ReadonlySet<PilotNode> {
	const entries = new Map(pilots.map((pilot) => [pilot.uri, pilot]));
	const renewed = nodes.filter((node) => {
		const before = node.pilot;
		node.pilot = entries.get(before.uri) ?? before;
		return !sameEntry(node.pilot, before);
	});
	return new Set(renewed);
}

/** The server writes both in one way. */
function sameEntry(one: PilotEntry, other: PilotEntry): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function pilotNodes({ group }: GroupNode): PilotNode[] {
	return group.pilots.map((pilot) => ({ kind: "pilot", group, pilot }));
}

function sectionNodes(parent: PilotNode, sections: readonly Section[]): Node[] {
	return sections.map((section) => ({ kind: "section", parent, section }));
}

function rowNodes(node: SectionNode | RowNode): Node[] {
	return node.kind === "row" ? [] : node.section.rows.map((row) => ({ kind: "row", parent: node, row }));
}
