/** What the schema asks of a pilot that says nothing yet, counted from its notes without the product. */
import { PHASES, type Phase } from "../../../server/src/format/status";
import { type Node, noteOf, PILOT } from "../schemas/schema";

/** The single answers that a pilot in this phase needs in a group that is not there; of a list, those of one item. */
export function neededIn(path: string, phase: Phase): number {
	const node = path.split(".").reduce<Node | undefined>((parent, key) => membersOf(parent)[key], PILOT);
	if (node === undefined) {
		throw new Error(`The schema has no ${path}`);
	}
	return countIn(node, phase);
}

function countIn(node: Node, phase: Phase): number {
	const members = Object.values(membersOf(node));
	return members.length === 0
		? 1
		: members.filter((member) => isNeeded(member, phase)).reduce((count, member) => count + countIn(member, phase), 0);
}

/** What depends on other answers is not asked while there are none. */
function isNeeded(node: Node, phase: Phase): boolean {
	const { neededFrom, neededIf } = noteOf(node);
	return neededFrom !== undefined && neededIf === undefined && PHASES.indexOf(neededFrom) <= PHASES.indexOf(phase);
}

function membersOf(node: Node | undefined): Readonly<Record<string, Node>> {
	return node?.properties ?? node?.items?.properties ?? {};
}
