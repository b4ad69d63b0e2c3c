/** What the rows of the tree are about. */
import type { PilotEntry } from "../../../server/src/protocol/protocol";
import type { Group } from "./model";
import type { Row, Section } from "./sections";

export type Node = GroupNode | PilotNode | SectionNode | RowNode;

export interface GroupNode {
	readonly kind: "group";
	readonly group: Group;
}

export interface PilotNode {
	readonly kind: "pilot";
	readonly group: Group;
	/** As it was last shown. */
	pilot: PilotEntry;
}

export interface SectionNode {
	readonly kind: "section";
	readonly parent: PilotNode;
	readonly section: Section;
}

export interface RowNode {
	readonly kind: "row";
	readonly parent: SectionNode;
	readonly row: Row;
}

export function pilotOf(node: Exclude<Node, GroupNode>): PilotEntry {
	return node.kind === "pilot" ? node.pilot : pilotOf(node.parent);
}
