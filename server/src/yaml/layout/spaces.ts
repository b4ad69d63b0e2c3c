/** The blanks inside lines: behind a dash and a colon, around a comma in brackets. Blanks before a comment stay. */
import type { Edit } from "../../text/span";
import type { Row } from "../rows";
import { pairSpan, shownAt, type TreeNode } from "../tree";

/** `name :   value` */
export function colonSpaces(text: string, { key }: Row): Edit[] {
	return key === undefined ? [] : aroundColon(text, key.end);
}

/** @param width how many blanks come between the dash and what it holds */
export function dashSpaces(text: string, dash: number, width: number): Edit[] {
	const blanks = /^[ \t]+(?=[^\s#])/.exec(lineFrom(text, dash + 1))?.[0];
	return blanks === undefined
		? []
		: [{ span: { start: dash + 1, end: dash + 1 + blanks.length }, text: " ".repeat(width) }];
}

/** In brackets: `[a,b , c]` and `{a : 1}`. */
export function flowSpaces(text: string, node: TreeNode | undefined): Edit[] {
	if (node === undefined || node.alias !== undefined) {
		return [];
	}
	if (node.kind === "map") {
		const own = node.pairs.filter(({ mergedAt }) => mergedAt === undefined);
		return own.flatMap((pair) => [
			...(node.flow ? [...aroundColon(text, pair.keySpan.end), ...aroundComma(text, pairSpan(pair).end)] : []),
			...flowSpaces(text, pair.value),
		]);
	}
	return node.kind === "list"
		? node.items.flatMap(({ value }) => [
				...(node.flow ? aroundComma(text, shownAt(value).end) : []),
				...flowSpaces(text, value),
			])
		: [];
}

function aroundColon(text: string, at: number): Edit[] {
	const [all = "", before = "", after = ""] = /^([ \t]*):([ \t]*)(?=[^\s#,}\]])/.exec(lineFrom(text, at)) ?? [];
	const colon = at + before.length;
	return all === "" || after === ""
		? []
		: [
				{ span: { start: at, end: colon }, text: "" },
				{ span: { start: colon + 1, end: colon + 1 + after.length }, text: " " },
			];
}

function aroundComma(text: string, at: number): Edit[] {
	const [all = "", before = ""] = /^([ \t]*),[ \t]*(?=[^\s#,}\]])/.exec(lineFrom(text, at)) ?? [];
	const comma = at + before.length;
	return all === ""
		? []
		: [
				{ span: { start: at, end: comma }, text: "" },
				{ span: { start: comma + 1, end: at + all.length }, text: " " },
			];
}

/** The end of the line need not be found: what stands behind it is none of the signs above. */
function lineFrom(text: string, at: number): string {
	return text.slice(at, at + MAX_BLANKS);
}

const MAX_BLANKS = 200;
