/** A quotation that is closed on a line below, which does not stand deep enough. */
import { closingQuote } from "../../../flow";
import type { Line } from "../lines";
import { isKnownKey } from "../schemaNode";
import { slipAt } from "../slip";
import { headOf, moveLine, type Previous, tell, type Walk } from "../walk";
import { rowOf, sentenceOf, type ValuePosition } from "./valuePosition";

/** How many lines below it is looked for. */
const MAX_LOOK = 30;

export function readShallowQuote(walk: Walk, place: ValuePosition): Previous | undefined {
	const { text, lines } = walk;
	const quote = text[place.start] ?? '"';
	const below: Line[] = [];
	for (const line of lines.slice(place.line.index + 1, place.line.index + MAX_LOOK)) {
		if (line.kind === "blank") {
			continue;
		}
		if (line.column <= place.base && isRow(walk, line)) {
			return undefined;
		}
		below.push(line);
		const close = closingQuote(text, line.first - 1, line.last, quote);
		if (close !== undefined) {
			const isLast = /^\s*(?:\s#.*)?$/.test(text.slice(close + 1, line.last));
			return isLast ? closedAt(walk, place, close, below) : undefined;
		}
	}
	return undefined;
}

function isRow(walk: Walk, line: Line): boolean {
	const { key, dashes } = headOf(walk, line);
	const root = walk.frames[0]?.expected;
	return dashes.length > 0 || (key !== undefined && (isKnownKey(root, key.name) || (root === undefined && key.isWord)));
}

function closedAt(walk: Walk, place: ValuePosition, close: number, below: readonly Line[]): Previous {
	const style = walk.text[place.start] === '"' ? "double" : "single";
	const sentence = sentenceOf(walk, place, { style, end: close + 1, close });
	const shallow = below.filter(({ column }) => column <= place.base);
	const [first] = shallow;
	if (first !== undefined) {
		const slip = tell(walk, slipAt("goes-on", { start: first.first, end: first.last }));
		for (const line of shallow) {
			moveLine(walk, line, sentence.column, slip);
		}
	}
	return rowOf(place, { sentence, line: below.at(-1)?.index ?? place.line.index });
}
