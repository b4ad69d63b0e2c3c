/** Lists and groups between brackets: what in them YAML cuts, a bracket that is missing, lines that stand too far left. */

import type { Span } from "../../../../text/span";
import { type Flow, type FlowPart, isClosing, readFlow } from "../../../flow";
import { afterBlanks } from "../head";
import type { Line } from "../lines";
import { memberOf, objectOf, type SchemaNode } from "../schemaNode";
import { insertion, slipAt } from "../slip";
import { headOf, moveLine, nearestFor, type Previous, report, type Walk } from "../walk";
import { commentStart } from "./comments";
import { trimmedComment } from "./quoted";
import { quoteAround } from "./quotes";
import { readPlainScalar } from "./scalar";
import { rowOf, type ValuePosition } from "./valuePosition";

export function readFlowValue(walk: Walk, position: ValuePosition): Previous {
	const { text, lines } = walk;
	const wide = readFlow(text, position.start, limitOf(walk, position, true));
	if (!wide.closed && cutByHash(walk, position)) {
		return rowOf(position);
	}
	const flow = wide.closed ? wide : readFlow(text, position.start, limitOf(walk, position, false));
	const last = lineAt(lines, position.line, flow.end);
	const behind = afterBlanks(text, flow.end, last.last);
	if (!flow.closed) {
		close(walk, flow);
	} else if (behind < last.last && text[behind] !== "#") {
		const end = trimmedComment(text, behind, last.last);
		const name = text.slice(behind, end);
		if (/^[.,;\])}]{1,3}$/.test(name)) {
			const span = { start: behind, end };
			report(walk, slipAt("comma-behind", span, { name, edits: [{ span, text: "" }] }));
		} else if (last === position.line) {
			return readPlainScalar(walk, position);
		}
	}
	shallowLines(walk, position, flow, last);
	reportEntries(walk, flow, objectOf(position.expected));
	return rowOf(position, { line: last.index });
}

/** `{policy: memo #3, baseline: 1}`: what follows the sign is no comment, for the bracket closes behind it. */
function cutByHash(walk: Walk, { line, start }: ValuePosition): boolean {
	const { text } = walk;
	const written = text.slice(start, line.last);
	const match = /([:,[{][ \t]+|\[)([^:,[\]{}#]*[^\s:,[\]{}#][ \t]#[\p{L}\d][^,\]}]*)[^#]*[\]}]$/u.exec(written);
	const [, lead = "", content = ""] = match ?? [];
	if (match === null) {
		return false;
	}
	const from = start + match.index + lead.length;
	const to = from + content.trimEnd().length;
	report(walk, slipAt("cut-by-hash", { start: from, end: to }, { edits: quoteAround(text, from, to) }));
	return true;
}

/** Where the brackets end at the latest. */
function limitOf(walk: Walk, position: ValuePosition, isWide: boolean): number {
	const { text, lines } = walk;
	let last = position.line;
	for (let index = last.index + 1; index < lines.length; index++) {
		const line = lines[index] as Line;
		if (line.kind === "content" && line.column <= position.base && !isClosing(text[line.first])) {
			const { key, dashes } = headOf(walk, line);
			const content = text.slice(line.first, commentStart(text, line.first, line.last)).trimEnd();
			const isPart = key === undefined ? dashes.length === 0 : /[,\]}]$/.test(content);
			if (!isWide || !isPart || (key !== undefined && nearestFor(walk, key.name, line.column) !== undefined)) {
				break;
			}
		}
		last = line.kind === "blank" ? last : line;
	}
	return last.end;
}

function lineAt(lines: readonly Line[], from: Line, offset: number): Line {
	let index = from.index;
	while (index + 1 < lines.length && (lines[index + 1] as Line).start <= offset - 1) {
		index++;
	}
	return lines[index] as Line;
}

function close(walk: Walk, flow: Flow): void {
	const { text } = walk;
	const missing: string[] = [];
	let inner: Flow | undefined = flow;
	while (inner !== undefined && !inner.closed) {
		missing.unshift(inner.kind === "map" ? "}" : "]");
		inner = inner.parts.at(-1)?.nested;
	}
	let end = flow.end;
	while (end > flow.start + 1 && /\s/.test(text[end - 1] ?? "")) {
		end--;
	}
	const span = { start: flow.start, end: flow.start + 1 };
	report(
		walk,
		slipAt("unclosed-bracket", span, { name: missing.at(-1) ?? "]", edits: [insertion(end, missing.join(""))] }),
	);
}

/** YAML does not see that a line belongs between brackets where it stands no deeper than the key in front of these. */
function shallowLines(walk: Walk, position: ValuePosition, flow: Flow, last: Line): void {
	const { text, lines } = walk;
	let slip: ReturnType<typeof slipAt> | undefined;
	for (let index = position.line.index + 1; index <= last.index; index++) {
		const line = lines[index] as Line;
		const isLast = isClosing(text[line.first]) && line.first === flow.end - 1;
		if (line.kind === "content" && line.column <= position.base && !(isLast && line.column === position.base)) {
			slip ??= report(
				walk,
				slipAt(
					"shallow-line",
					{ start: line.first, end: line.last },
					{ related: { start: flow.start, end: flow.start + 1 } },
				),
			);
			moveLine(walk, line, position.column + walk.style.indent, slip);
		}
	}
}

/** @param expected what the flow holds, as far as it is known */
function reportEntries(walk: Walk, flow: Flow, expected: SchemaNode | undefined): void {
	for (const part of flow.parts) {
		if (part.nested !== undefined && part.nested.start === part.value.start && part.nested.end === part.value.end) {
			reportEntries(walk, part.nested, undefined);
		} else if (part.value.end > part.value.start) {
			reportScalar(walk, part, expected);
		}
	}
}

/** `{start: 2027-03-01 end: 2027-09-01}`: behind one word or figure, for a sentence may have a colon. */
function missingComma(walk: Walk, { start, end }: Span, expected: SchemaNode | undefined): boolean {
	const [before = "", first = "", key = ""] =
		/^([^"'\s:]+)[ \t]+([A-Za-z][\w-]*):[ \t]/.exec(walk.text.slice(start, Math.min(end, start + 400))) ?? [];
	if (before === "" || memberOf(expected, key) === undefined) {
		return false;
	}
	const at = start + first.length;
	report(walk, slipAt("missing-comma", { start, end }, { edits: [insertion(at, ",")] }));
	return true;
}

/** `[- economy, - liveability]`. */
function dashInside(walk: Walk, { start, end }: Span, expected: SchemaNode | undefined): boolean {
	const { text, slips } = walk;
	if (!/^-\s/.test(text.slice(start, start + 2))) {
		return false;
	}
	const last = slips.at(-1);
	const slip = last?.code === "dash-in-brackets" ? last : report(walk, slipAt("dash-in-brackets", { start, end }));
	slip.edits.push({ span: { start, end: afterBlanks(text, start + 1, end) }, text: "" });
	for (const { index } of (expected?.choices.length ?? 0) > 0 ? text.slice(start, end).matchAll(/\s-\s/g) : []) {
		slip.edits.push({ span: { start: start + index, end: start + index + 3 }, text: ", " });
	}
	return true;
}

/** What no text begins with between brackets. */
const SIGNS = "%@`|>";

function reportScalar(walk: Walk, { value }: FlowPart, expected: SchemaNode | undefined): void {
	if (missingComma(walk, value, expected) || dashInside(walk, value, expected)) {
		return;
	}
	const { text } = walk;
	const sign = text[value.start] ?? "";
	const written = text.slice(value.start, value.end);
	const isQuoted = (sign === '"' || sign === "'") && written.length > 1 && written.endsWith(sign);
	if (isQuoted || written.includes("\n")) {
		return;
	}
	if (written === "?") {
		const edits = quoteAround(text, value.start, value.end);
		report(walk, slipAt("sign-in-front", value, { isReported: false, name: sign, edits }));
	} else if (SIGNS.includes(sign) || (/^['’](?:s|t|n|k|m|r)(?=[-\s])/i.test(written) && sign === "'")) {
		report(walk, slipAt("sign-in-front", value, { name: sign, edits: quoteAround(text, value.start, value.end) }));
	} else if (/^[^"'&*!]/.test(written) && /:(?=\s|$)/.test(written)) {
		report(walk, slipAt("cut-by-colon", value, { edits: quoteAround(text, value.start, value.end) }));
	}
}
