/** A good pilot, line by line: what begins on each line, where it ends, and which lines stand beside it. */
import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";

export type Path = readonly (string | number)[];

export interface Good {
	readonly name: string;
	readonly text: string;
	readonly lines: readonly string[];
	readonly eol: string;
	readonly rows: readonly Row[];
	readonly data: unknown;
}

export interface Value {
	readonly style: "plain" | "single" | "double" | "block" | "brackets" | "group" | "alias" | "none";
	/** Columns on the row's line, of what stands on it in one piece. */
	readonly start: number;
	readonly end: number;
	readonly data: unknown;
}

export interface Row {
	readonly index: number;
	readonly text: string;
	readonly indent: number;
	/** `inside` is a line of a text or of brackets that began on a line above. */
	readonly what: "blank" | "comment" | "row" | "inside";
	/** Of the answer that begins here, and of the item when there is a dash. */
	readonly path: Path;
	readonly itemPath: Path;
	/** Columns. */
	readonly dash?: number;
	readonly key?: { readonly name: string; readonly start: number; readonly end: number };
	readonly value?: Value;
	/** The last line of the answer that begins here, and of the item when there is a dash. */
	readonly last: number;
	readonly itemLast: number;
	/** Lines on which the keys of the same group begin; and the items of the same list. */
	readonly group: readonly number[];
	readonly items: readonly number[];
	/** Of a line in a block text: the line of its key, and the last line of the text. */
	readonly textOf?: { readonly head: number; readonly last: number };
	/** Plain texts between braces on this line. */
	readonly inBraces: readonly {
		readonly start: number;
		readonly end: number;
		readonly path: Path;
		readonly data: string;
	}[];
}

type Draft = { -readonly [Key in keyof Row]: Row[Key] } & { inBraces: Row["inBraces"][number][] };

export function goodOf(name: string, text: string): Good {
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const lines = text.split(eol);
	const drafts = lines.map((line, index) => draftOf(line, index));
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	new Walk(document, counter, drafts).node(document.contents, [], 0);
	return { name, text, lines, eol, rows: drafts, data: document.toJS() };
}

function draftOf(text: string, index: number): Draft {
	const trimmed = text.trim();
	return {
		index,
		text,
		indent: text.length - text.trimStart().length,
		what: trimmed === "" ? "blank" : trimmed.startsWith("#") ? "comment" : "inside",
		path: [],
		itemPath: [],
		last: index,
		itemLast: index,
		group: [],
		items: [],
		inBraces: [],
	};
}

class Walk {
	constructor(
		readonly document: Document,
		readonly counter: LineCounter,
		readonly rows: Draft[],
	) {}

	node(node: unknown, path: Path, line: number): void {
		if (isMap(node)) {
			node.flow === true ? this.braces(node, path) : this.group(node, path);
		} else if (isSeq(node)) {
			node.flow === true ? this.brackets(node, path) : this.list(node, path);
		} else if (isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED")) {
			const last = this.lastLine(node, line);
			for (const row of this.rows.slice(line + 1, last + 1)) {
				row.what = row.what === "blank" ? "blank" : "inside";
				row.textOf = { head: line, last };
				row.path = path;
			}
		}
	}

	private group(map: unknown, path: Path): void {
		if (!isMap(map)) return;
		const lines = map.items.map(({ key }) => this.at(startOf(key)).line);
		for (const [index, { key, value }] of map.items.entries()) {
			const line = lines[index] ?? 0;
			const row = this.rows[line] as Draft;
			const name = isScalar(key) ? String(key.value) : "";
			const own = [...path, name];
			const start = this.at(startOf(key)).column;
			row.what = "row";
			row.path = own;
			row.key = { name, start, end: isScalar(key) ? start + (key.source ?? name).length : start };
			row.group = lines;
			row.last = Math.max(line, this.lastLine(value, line));
			row.itemLast = Math.max(row.last, row.itemLast);
			row.value = this.value(value, line);
			this.node(value, own, line);
		}
	}

	private list(list: unknown, path: Path): void {
		if (!isSeq(list)) return;
		const lines = list.items.map((item) => this.dashLine(this.at(startOf(item)).line));
		for (const [index, item] of list.items.entries()) {
			const line = lines[index] ?? 0;
			const row = this.rows[line] as Draft;
			row.what = "row";
			row.path = [...path, index];
			row.itemPath = row.path;
			row.dash = row.text.indexOf("-");
			row.items = lines;
			row.itemLast = Math.max(line, this.lastLine(item, line));
			if (!isMap(item) || item.flow === true) {
				row.value = this.value(item, line);
				row.last = row.itemLast;
			}
			this.node(item, row.path, line);
		}
	}

	private braces(map: unknown, path: Path): void {
		if (!isMap(map)) return;
		for (const { key, value } of map.items) {
			const own = [...path, isScalar(key) ? String(key.value) : ""];
			if (isScalar(value) && value.type === "PLAIN" && typeof value.value === "string") {
				const { line, column } = this.at(startOf(value));
				const end = column + value.value.length;
				const row = this.rows[line];
				if (row?.text.slice(column, end) === value.value) {
					row.inBraces.push({ start: column, end, path: own, data: value.value });
				}
			}
			this.node(value, own, 0);
		}
	}

	private brackets(list: unknown, path: Path): void {
		if (isSeq(list)) {
			for (const [index, item] of list.items.entries()) {
				this.node(item, [...path, index], 0);
			}
		}
	}

	/** A dash may stand on a line of its own, above what it holds. */
	private dashLine(line: number): number {
		let at = line;
		while (at > 0 && !/^\s*-(\s|$)/.test(this.rows[at]?.text ?? "")) at--;
		return at;
	}

	private value(node: unknown, line: number): Value {
		const data = isCollection(node) || isScalar(node) ? node.toJS(this.document) : undefined;
		const { line: first, column: start } = node === null ? { line: -1, column: 0 } : this.at(startOf(node));
		const end = first === this.lastLine(node, line) ? this.at(endOf(node)).column : (this.rows[line]?.text.length ?? 0);
		const empty = node === null || (isScalar(node) && (node.source ?? "") === "" && node.type === "PLAIN");
		const style = empty ? "none" : styleOf(node);
		return first !== line || style === "none"
			? { style: style === "none" ? "none" : "group", start: 0, end: 0, data }
			: { style, start, end, data };
	}

	private lastLine(node: unknown, line: number): number {
		if (node === null || node === undefined) return line;
		if (isMap(node) && node.flow !== true) {
			return Math.max(line, ...node.items.map(({ key, value }) => this.lastLine(value, this.at(startOf(key)).line)));
		}
		if (isSeq(node) && node.flow !== true) {
			return Math.max(line, ...node.items.map((item) => this.lastLine(item, this.at(startOf(item)).line)));
		}
		let last = this.at(Math.max(startOf(node), endOf(node) - 1)).line;
		while (last > line && this.rows[last]?.text.trim() === "") last--;
		return last;
	}

	private at(offset: number): { line: number; column: number } {
		const { line, col } = this.counter.linePos(offset);
		return { line: line - 1, column: col - 1 };
	}
}

function styleOf(node: unknown): Value["style"] {
	if (isAlias(node)) return "alias";
	if (isCollection(node)) return node.flow === true ? "brackets" : "group";
	switch (isScalar(node) ? node.type : undefined) {
		case "QUOTE_DOUBLE":
			return "double";
		case "QUOTE_SINGLE":
			return "single";
		case "BLOCK_FOLDED":
		case "BLOCK_LITERAL":
			return "block";
		default:
			return "plain";
	}
}

function startOf(node: unknown): number {
	return (node as { range?: readonly number[] } | null)?.range?.[0] ?? 0;
}

function endOf(node: unknown): number {
	return (node as { range?: readonly number[] } | null)?.range?.[1] ?? 0;
}
