/** Texts below their key (`|`, `>-`): lines that do not stand deep enough, and blanks that YAML takes for depth. */
import { hasTab, type Line } from "../lines";
import { type Slip, slipAt } from "../slip";
import { headOf, moveAlong, moveLine, nearestFor, type Previous, report, type Walk } from "../walk";
import { rowOf, sentenceOf, type ValuePosition } from "./valuePosition";

export function readBlockText(walk: Walk, position: ValuePosition): Previous {
	const { text, lines } = walk;
	const body: Line[] = [];
	let depth: number | undefined;
	for (let index = position.line.index + 1; index < lines.length; index++) {
		const line = lines[index] as Line;
		if (line.kind !== "blank" && (line.column <= position.base || (line.column < (depth ?? 0) && isRow(walk, line)))) {
			break;
		}
		depth ??= line.kind === "blank" ? undefined : line.column;
		body.push(line);
	}
	while (body.at(-1)?.kind === "blank") {
		body.pop();
	}
	const filled = body.filter(({ kind }) => kind !== "blank");
	const first = filled.find((line) => !hasTab(text, line)) ?? filled[0];
	const hasDepth = /^[|>][-+]?\d/.test(text.slice(position.start, position.start + 3));
	if (first !== undefined && !hasDepth) {
		moveIn(walk, body, first);
	}
	moveAlong(walk, position, filled, first?.column ?? 0);
	const sentence = sentenceOf(walk, position, {
		style: "block",
		end: body.at(-1)?.last ?? position.line.last,
		...(first === undefined ? {} : { column: first.column }),
	});
	return rowOf(position, { sentence, line: (body.at(-1) ?? position.line).index });
}

/** An answer that stands between the key of the text and its lines: the key slipped, not the answer. */
function isRow(walk: Walk, line: Line): boolean {
	const { key, dashes } = headOf(walk, line);
	return dashes.length === 0 && key !== undefined && nearestFor(walk, key.name, line.column) !== undefined;
}

/** All lines as deep as the first that is not blank; blank ones before it not deeper. */
function moveIn(walk: Walk, body: readonly Line[], first: Line): void {
	let slip: Slip | undefined;
	for (const line of body) {
		if (leadingSpaces(walk.text, line) >= first.column) {
			walk.inText.add(line.index);
		}
		if (line.kind === "blank") {
			if (line.index < first.index && line.end - line.start > first.column) {
				const span = { start: line.start, end: line.end };
				report(walk, slipAt("blank-too-long", span, { edits: [{ span, text: "" }] }));
			}
		} else if (hasTab(walk.text, line)) {
			walk.columns.set(line.index, { column: first.column, slip: undefined });
		} else if (line.column < first.column) {
			slip ??= report(walk, slipAt("goes-on", { start: line.first, end: line.last }));
			moveLine(walk, line, first.column, slip);
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
