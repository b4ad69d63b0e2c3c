/** Two answers on one line, for the line end between them is gone: `owner: X readiness: partly`. */
import type { Span } from "../../../../text/span";
import { afterBlanks, type Head, type Key } from "../head";
import type { Line } from "../lines";
import { isSingle, memberOf, type SchemaNode } from "../schemaNode";
import { slipAt } from "../slip";
import { type Frame, keyFit, report, standsBelow, type Walk } from "../walk";

/** Further behind, nobody joins lines. */
const MAX_SCANNED = 2000;

interface Second {
	readonly frame: Frame;
	readonly head: Head;
}

/** The second answer as a row of its own; nothing where the text may be one sentence. */
export function secondAnswer(walk: Walk, frame: Frame, head: Head): Second | undefined {
	const { text } = walk;
	const { line, value } = head;
	const written = text.slice(value, Math.min(line.last, value + MAX_SCANNED));
	if (!/:(?=\s|$)/.test(written)) {
		return undefined;
	}
	const first = memberOf(frame.expected, head.key?.name ?? "");
	const { answer, gap, name } = partsOf(written, first);
	const own = groupOf(walk, name, gap, line);
	const second = memberOf(own?.expected, name);
	if (own === undefined || first === undefined || second === undefined) {
		return undefined;
	}
	const start = value + answer.length + gap.length;
	const after = start + name.length + 1;
	const rest = afterBlanks(text, after, line.last);
	const isMeant =
		isClosed(answer) ||
		fits(first, answer) ||
		isNoWord(name) ||
		(gap.length > 1 && gap.length === own.column) ||
		(rest >= line.last ? !isSingle(second) : fits(second, text.slice(rest, line.last)));
	if (!isMeant) {
		return undefined;
	}
	split(walk, { start: start - gap.length, end: start }, { start, end: line.last }, own, name);
	const key: Key = { start, end: start + name.length, name, after, isWord: true };
	const { column } = own;
	return { frame: own, head: { line: { ...line, first: start, column }, dashes: [], key, column, start, value: rest } };
}

interface Parts {
	readonly answer: string;
	readonly gap: string;
	/** Nothing where no key stands behind the answer. */
	readonly name: string;
}

const PARTS =
	/^("[^"]*"|'[^']*'|\[[^\]]*\]|\.{3}|…|\d{4}-\d\d-\d\d(?=[A-Za-z])|[\p{L}\d./](?:[^:#]|:(?=\S))*?(?=[\s,;]))([ \t]*[;,]?[ \t]*)([A-Za-z][\w-]*):(?=\s|$)/u;

function partsOf(written: string, first: SchemaNode | undefined): Parts {
	const glued = /^([A-Za-z][\w-]*):(?=\s|$)/.exec(written)?.[1] ?? "";
	const choice = glued === "" ? undefined : first?.choices.find((one) => glued.startsWith(one));
	if (choice !== undefined) {
		return { answer: choice, gap: "", name: glued.slice(choice.length) };
	}
	const [, answer = "", gap = "", name = ""] = PARTS.exec(written) ?? [];
	return { answer, gap, name };
}

/** `publicValue`: no word of a sentence. */
function isNoWord(name: string): boolean {
	return /[a-z][A-Z]/.test(name);
}

function split(walk: Walk, gap: Span, span: Span, { column }: Frame, name: string): void {
	const lineBreak = walk.text.includes("\r\n") ? "\r\n" : "\n";
	const edits = [{ span: gap, text: lineBreak + " ".repeat(column) }];
	report(walk, slipAt("second-answer", { start: span.start, end: span.start + name.length }, { name, edits }));
}

/** The group that still misses the key, by the blanks in front of it, else the innermost. */
function groupOf(walk: Walk, name: string, gap: string, line: Line): Frame | undefined {
	const free = walk.frames.filter((frame) => keyFit(frame, name) === 2 && !standsBelow(walk, frame, name, line));
	return free.findLast(({ column }) => column === gap.length) ?? free.at(-1);
}

function isClosed(answer: string): boolean {
	return /^["'[]/.test(answer);
}

/** Whether the answer can be nothing else: one of the choices, a date, a number, a list between brackets. */
function fits({ shape, choices }: SchemaNode, answer: string): boolean {
	const written = answer.replace(/\s#.*$/, "").trim();
	switch (shape) {
		case "date":
			return /^\d{4}-\d\d-\d\d$/.test(written);
		case "number":
			return /^-?[\d.,]+$/.test(written);
		case "boolean":
			return /^(?:true|false|yes|no|ja|nee)$/.test(written);
		case "choice":
			return choices.includes(written);
		case "list":
			return /^\[.*\]$/.test(written);
		case "object":
			return /^\{.*\}$/.test(written);
		default:
			return false;
	}
}
