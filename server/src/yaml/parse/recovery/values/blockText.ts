/** Texts below their key (`|`, `>-`): lines that do not stand deep enough, and blanks that YAML takes for depth. */
import { hasTab, type Line } from "../lines";
import { type Slip, slipAt } from "../slip";
import { headOf, moveAlong, moveLine, nearestFor, type Previous, report, type Walk } from "../walk";
import { isBesideText } from "./besideText";
import { rowOf, sentenceOf, type ValuePosition } from "./valuePosition";

export function readBlockText(walk: Walk, position: ValuePosition): Previous {
	const { text } = walk;
	const [, digit] = /^[|>][-+]?(\d)/.exec(text.slice(position.start, position.start + 3)) ?? [];
	const known = digit === undefined ? undefined : position.base + Number(digit);
	const body = bodyOf(walk, position, known);
	const filled = body.filter(({ kind }) => kind !== "blank");
	const first = filled.find((line) => !hasTab(text, line)) ?? filled[0];
	if (first !== undefined && known === undefined) {
		shortenBlanks(walk, body, first);
	}
	const depth = known ?? first?.column ?? 0;
	moveIn(walk, body, depth);
	// Where a digit says how deep the lines stand, they go along with their key.
	moveAlong(walk, position, filled, known === undefined ? depth : 0);
	const sentence = sentenceOf(walk, position, {
		style: "block",
		end: body.at(-1)?.last ?? position.line.last,
		...(first === undefined ? {} : { column: depth }),
	});
	return rowOf(position, { sentence, line: (body.at(-1) ?? position.line).index });
}

/** @param known how deep its lines stand, where that is written; else as deep as the first */
function bodyOf(walk: Walk, position: ValuePosition, known: number | undefined): readonly Line[] {
	const body: Line[] = [];
	let depth = known;
	for (let index = position.line.index + 1; index < walk.lines.length; index++) {
		const line = walk.lines[index] as Line;
		if (line.kind !== "blank" && endsText(walk, position, line, depth ?? 0)) {
			break;
		}
		depth ??= line.kind === "blank" ? undefined : line.column;
		body.push(line);
	}
	const shallow = Math.max(depth ?? 0, position.column > position.base ? position.column + 1 : 0);
	while (isBehind(body.at(-1), shallow)) {
		body.pop();
	}
	return body;
}

/** A blank line, or a comment that stands less deep than the text: it belongs to what follows. */
function isBehind(line: Line | undefined, shallow: number): boolean {
	return line !== undefined && (line.kind === "blank" || (line.kind === "comment" && line.column < shallow));
}

function endsText(walk: Walk, position: ValuePosition, line: Line, depth: number): boolean {
	return (
		line.column <= position.base || (line.column < depth && isRow(walk, line)) || isBesideText(walk, position, line)
	);
}

/** An answer that stands between the key of the text and its lines: the key slipped, not the answer. */
function isRow(walk: Walk, line: Line): boolean {
	const { key, dashes } = headOf(walk, line);
	return dashes.length === 0 && key !== undefined && nearestFor(walk, key.name, line.column) !== undefined;
}

/** Blank lines above the first that is not blank: not deeper than that one. */
function shortenBlanks(walk: Walk, body: readonly Line[], first: Line): void {
	for (const line of body.slice(0, body.indexOf(first))) {
		if (line.kind === "blank" && line.end - line.start > first.column) {
			const span = { start: line.start, end: line.end };
			report(walk, slipAt("blank-too-long", span, { edits: [{ span, text: "" }] }));
		}
	}
}

/** No line less deep than the text. */
function moveIn(walk: Walk, body: readonly Line[], depth: number): void {
	let slip: Slip | undefined;
	for (const line of body) {
		if (leadingSpaces(walk.text, line) >= depth) {
			walk.inText.add(line.index);
		}
		if (line.kind === "blank") {
			continue;
		}
		if (hasTab(walk.text, line)) {
			walk.columns.set(line.index, { column: depth, slip: undefined });
		} else if (line.column < depth) {
			slip ??= report(walk, slipAt("goes-on", { start: line.first, end: line.last }));
			moveLine(walk, line, depth, slip);
		}
	}
}

function leadingSpaces(text: string, { start, first }: Line): number {
	let at = start;
	while (at < first && text[at] === " ") {
		at++;
	}
	return at - start;
}
