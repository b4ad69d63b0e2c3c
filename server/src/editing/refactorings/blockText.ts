/** A long text on lines of its own, and back on the line of its key. */
import { CodeActionKind } from "vscode-languageserver-types";
import type { Answer, SchemaDocument } from "../../document/document";
import { styleIn } from "../../document/style";
import type { Question } from "../../format/questions";
import { columnOf, lineEnd } from "../../text/lines";
import { overlaps } from "../../text/span";
import { valueInstead } from "../../yaml/edit/insert";
import { parse } from "../../yaml/parse/parse";
import { writeScalar } from "../../yaml/scalar";
import { pairOf, type ScalarNode } from "../../yaml/tree";
import type { FindRefactorings, Refactoring } from "./refactoring";

/** Not in a text with a mistake in it: there it is not sure what stands where. */
export const blockText: FindRefactorings = (pilot, range) => {
	if (pilot.tree.problems.length > 0) {
		return [];
	}
	for (const answer of pilot.answers) {
		const { node, question, state } = answer;
		const isText = state === "answered" && isFreeText(question) && node?.kind === "scalar";
		if (isText && node.alias === undefined && overlaps(node.span, range)) {
			const written = node.style === "block" ? onOneLine(pilot, node) : asBlock(pilot, answer, node);
			return written === undefined ? [] : [written];
		}
	}
	return [];
};

/** No name, link or day: those are never so long that they need more lines. */
function isFreeText({ shape, kind }: Question): boolean {
	return shape === "text" && (kind === undefined || kind === "text");
}

/** Shorter texts are well where they are. */
const LONG = 60;
/** How wide the lines of a block text become, where a word is not longer. */
const WIDTH = 80;

function asBlock(
	pilot: SchemaDocument,
	{ pair, item, holder, list }: Answer,
	node: ScalarNode,
): Refactoring | undefined {
	const { text } = pilot.tree;
	const { value, span } = node;
	if (typeof value !== "string" || value.length <= LONG || (holder ?? list)?.flow !== false) {
		return undefined;
	}
	const style = styleIn(pilot);
	const column =
		pair === undefined ? columnOf(text, item?.start ?? 0) + 2 : columnOf(text, pair.keySpan.start) + style.indent;
	const sign = value.includes("\n") ? (value.endsWith("\n") ? "|" : "|-") : ">-";
	const lines = sign === ">-" ? wrapped(value) : value.replace(/\n$/, "").split("\n");
	const below = lines.map((line) => (line === "" ? "" : " ".repeat(column) + line));
	const end = lineEnd(text, span.end);
	if (readBack(`${sign}\n${below.join("\n")}\n`) !== value || isCommentBelow(text, end, column)) {
		return undefined;
	}
	return {
		title: { en: "Put this text on separate lines", nl: "Zet deze tekst op aparte regels" },
		kind: CodeActionKind.RefactorRewrite,
		edits: [
			{ span, template: [sign] },
			{ span: { start: end, end }, template: below.map((line) => style.lineBreak + line) },
		],
	};
}

/** A comment that stands as deep as the text would become text. */
function isCommentBelow(text: string, end: number, column: number): boolean {
	const [blanks = "", comment] = /^(?:[ \t]*(?:\r\n|\n|\r))+([ \t]*)(#)?/.exec(text.slice(end))?.slice(1) ?? [];
	return comment !== undefined && blanks.length >= column;
}

/** Broken at single blanks between words: only those come back as they were. */
function wrapped(value: string): readonly string[] {
	const lines: string[] = [];
	for (const word of value.split(/(?<=[^ ]) (?=[^ ])/)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < WIDTH) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(word);
		}
	}
	return lines;
}

/** Not for a text with line ends in it: on one line these would become signs that nobody reads. */
function onOneLine(pilot: SchemaDocument, node: ScalarNode): Refactoring | undefined {
	const { value } = node;
	const written = typeof value === "string" && !/[\r\n]/.test(value) ? writeScalar(value, false) : undefined;
	if (written === undefined || readBack(written) !== value) {
		return undefined;
	}
	return {
		title: { en: "Put this text on one line", nl: "Zet deze tekst op één regel" },
		kind: CodeActionKind.RefactorRewrite,
		edits: valueInstead(pilot.tree.text, node, [written]),
	};
}

/** What YAML makes of a value behind a key. */
function readBack(written: string): unknown {
	const { root, problems } = parse(`a: ${written}`);
	const value = pairOf(root, "a")?.value;
	return problems.length === 0 && value?.kind === "scalar" ? value.value : undefined;
}
