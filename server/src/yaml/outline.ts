/** Which lists and maps the rows of a text make, known from their columns alone. */
import type { Row } from "./rows";

/** Keys, and the positions of list items: `["success", "stakeholders", 0, "name"]`. */
export type Path = readonly (string | number)[];

export interface Block {
	readonly kind: "map" | "list";
	readonly column: number;
	readonly path: Path;
	readonly parent: Block | undefined;
	/** The rows that hold its keys or dashes, in the order of the file. */
	readonly rows: Row[];
	/** What stands below each of its rows. */
	readonly below: Map<Row, Block>;
}

export interface Outline {
	/** The map that the key of a row is in, or else the list of its last dash. */
	blockOf(row: Row): Block | undefined;
	/** The blocks around the row before `offset`, the outermost first. */
	openAt(offset: number): readonly Block[];
	/** The outermost block that a row adds to. */
	blockAddedTo(row: Row): Block | undefined;
}

export function outlineOf(rows: readonly Row[]): Outline {
	const places = new Map<Row, Place>();
	let stack: readonly Block[] = [];
	for (const row of rows) {
		if (row.marker) {
			stack = [];
		}
		for (const dash of row.dashes) {
			stack = withList(stack, row, dash);
		}
		if (row.key !== undefined) {
			stack = withMap(stack, row, row.key.column);
		}
		const block = row.marker ? undefined : stack.at(-1);
		const list = block && stack.find(({ kind, column }) => kind === "list" && column === row.dashes[0]);
		places.set(row, { open: stack, block, addedTo: list ?? block });
	}
	return {
		blockOf: (row) => places.get(row)?.block,
		openAt(offset) {
			const row = rows.filter(({ start }) => start < offset).at(-1);
			return row === undefined ? [] : (places.get(row)?.open ?? []);
		},
		blockAddedTo: (row) => places.get(row)?.addedTo,
	};
}

/** Of a row: what is open at its end, and what it and its first dash stand in. */
interface Place {
	readonly open: readonly Block[];
	readonly block: Block | undefined;
	readonly addedTo: Block | undefined;
}

/** The path of what stands in a row of the block; mostly of its last. */
export function pathIn(block: Block, row: Row): Path {
	return [...block.path, block.kind === "list" ? block.rows.lastIndexOf(row) : (row.key?.name ?? "")];
}

function withList(stack: readonly Block[], row: Row, column: number): readonly Block[] {
	const kept = stack.filter((block) => block.column <= column);
	const top = kept.at(-1);
	if (top?.kind === "list" && top.column === column) {
		top.rows.push(row);
		return kept;
	}
	return [...kept, begin("list", column, row, top)];
}

function withMap(stack: readonly Block[], row: Row, column: number): readonly Block[] {
	const kept = stack.filter((block) => block.column < column || (block.column === column && block.kind === "map"));
	const top = kept.at(-1);
	if (top?.kind === "map" && top.column === column) {
		top.rows.push(row);
		return kept;
	}
	return [...kept, begin("map", column, row, top)];
}

function begin(kind: Block["kind"], column: number, row: Row, parent: Block | undefined): Block {
	const above = parent?.rows.at(-1);
	const path = parent === undefined || above === undefined ? [] : pathIn(parent, above);
	const block: Block = { kind, column, path, parent, rows: [row], below: new Map() };
	if (parent !== undefined && above !== undefined) {
		parent.below.set(above, block);
	}
	return block;
}
