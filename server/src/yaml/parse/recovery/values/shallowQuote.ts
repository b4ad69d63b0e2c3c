/** A quotation that is closed on a line below, which does not stand deep enough. */
import { closingQuote } from "../../../flow";
import type { Line } from "../lines";
import { isKnownKey } from "../schemaNode";
import { slipAt } from "../slip";
import { headOf, moveLine, type Previous, report, type Walk } from "../walk";
import { rowOf, sentenceOf, type ValuePosition } from "./valuePosition";

/** How many lines below it is searched for. */
const MAX_SCANNED = 30;

export function readShallowQuote(walk: Walk, position: ValuePosition): Previous | undefined {
	const { text, lines } = walk;
	const quote = text[position.start] ?? '"';
	const below: Line[] = [];
	for (const line of lines.slice(position.line.index + 1, position.line.index + MAX_SCANNED)) {
		if (line.kind === "blank") {
			continue;
		}
		if (line.column <= position.base && isRow(walk, line)) {
			return undefined;
		}
		below.push(line);
		const close = closingQuote(text, line.first - 1, line.last, quote);
		if (close !== undefined) {
			const isLast = /^\s*(?:\s#.*)?$/.test(text.slice(close + 1, line.last));
			return isLast ? closedAt(walk, position, close, below) : undefined;
		}
	}
	return undefined;
}

function isRow(walk: Walk, line: Line): boolean {
	const { key, dashes } = headOf(walk, line);
	const root = walk.frames[0]?.expected;
	return dashes.length > 0 || (key !== undefined && (isKnownKey(root, key.name) || (root === undefined && key.isWord)));
}

function closedAt(walk: Walk, position: ValuePosition, close: number, below: readonly Line[]): Previous {
	const style = walk.text[position.start] === '"' ? "double" : "single";
	const sentence = sentenceOf(walk, position, { style, end: close + 1, close });
	const shallow = below.filter(({ column }) => column <= position.base);
	const [first] = shallow;
	if (first !== undefined) {
		const slip = report(walk, slipAt("goes-on", { start: first.first, end: first.last }));
		for (const line of shallow) {
			moveLine(walk, line, sentence.column, slip);
		}
	}
	return rowOf(position, { sentence, line: below.at(-1)?.index ?? position.line.index });
}
