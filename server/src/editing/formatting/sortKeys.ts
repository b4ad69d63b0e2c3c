/**
 * Keys in the order of the format. Whole members move, with the comments above and behind them; nothing is written anew.
 * A group of keys stays as it is where moving could change its meaning.
 */

import type { Answer, SchemaDocument } from "../../document/document";
import { meantKeys } from "../../document/keys";
import type { Question } from "../../format/questions";
import { columnOf, firstLine, indentation, lineEnd, lineStart } from "../../text/lines";
import { applyEdits, type Edit, type Span } from "../../text/span";
import { endOfValue } from "../../yaml/edit/insert";
import { saysTheSame } from "../../yaml/edit/same";
import { blockColumn } from "../../yaml/style";
import type { MapNode, Pair, TreeNode } from "../../yaml/tree";

/** Nothing where the keys stand in order already, for a text with a mistake in it, and where the meaning would change. */
export function sortKeysEdits(pilot: SchemaDocument): readonly Edit[] {
	const { tree } = pilot;
	if (tree.problems.length > 0 || tree.secondDocument !== undefined) {
		return [];
	}
	const edits = sortedIn(tree.text, pilot.root, pilot.format.questions);
	return edits.length > 0 && saysTheSame(tree, applyEdits(tree.text, edits)) ? edits : [];
}

/** In the order of the text. What lies deeper is put in order first, so that it moves along. */
function sortedIn(text: string, answer: Answer, whole: Question): readonly Edit[] {
	if (answer.node?.alias !== undefined) {
		return [];
	}
	const own = [...answer.members, ...answer.items].filter(({ pair }) => pair?.mergedAt === undefined);
	const edits = own.flatMap((one) => sortedIn(text, one, whole)).sort((a, b) => a.span.start - b.span.start);
	const members = answer.node?.kind === "map" ? membersOf(text, answer.node) : undefined;
	const order = members && sorted(members, answer, whole);
	if (members === undefined || order === undefined || !mayStandSo(text, members, order)) {
		return edits;
	}
	const inside = editsInside(members, edits);
	return members.flatMap((member, index) => {
		const next = order[index] as Member;
		const within = inside.get(next) ?? [];
		return next === member ? within : [{ span: member.span, text: textWith(text, next.span, within) }];
	});
}

/** Both stand in the order of the text. */
function editsInside(members: readonly Member[], edits: readonly Edit[]): ReadonlyMap<Member, readonly Edit[]> {
	let next = 0;
	return new Map(
		members.map((member) => {
			const from = next;
			while (next < edits.length && (edits[next] as Edit).span.start < member.span.end) {
				next++;
			}
			return [member, edits.slice(from, next)];
		}),
	);
}

interface Member {
	readonly pair: Pair;
	/** From the first comment above it, behind the blanks of that line, to the end of the last line that belongs to it. */
	readonly span: Span;
}

/** Nothing for keys that share lines, and where anything but comments and empty lines stands between them. */
function membersOf(text: string, map: MapNode): readonly Member[] | undefined {
	if (map.flow || map.alias !== undefined || map.pairs.length < 2 || map.pairs.some((pair) => pair.mergedAt)) {
		return undefined;
	}
	const column = blockColumn(text, map);
	const members: Member[] = [];
	for (const pair of map.pairs) {
		const line = lineStart(text, pair.keySpan.start);
		const before = text.slice(line, pair.keySpan.start);
		const afterDash = /^ *(?:- +)+$/.test(before) && members.length === 0;
		const end = endOfValue(text, pair.value, pair.keySpan.end, column);
		if ((before.trim() !== "" && !afterDash) || end.keepsLines) {
			return undefined;
		}
		const above = afterDash ? line : firstComment(text, line, members.at(-1)?.span.end);
		if (above === undefined) {
			return undefined;
		}
		const start = afterDash ? pair.keySpan.start : above + indentation(text, above).length;
		if (columnOf(text, start) !== column) {
			return undefined;
		}
		members.push({ pair, span: { start, end: end.at } });
	}
	return members;
}

/**
 * The line in which the comments above a key begin. All that stands between two keys is about the second; above the first
 * key of all, only what stands right above it.
 */
function firstComment(text: string, keyLine: number, previous: number | undefined): number | undefined {
	let first = keyLine;
	for (let line = keyLine; line > firstLine(text); ) {
		line = lineStart(text, line - 1);
		const content = text.slice(line, lineEnd(text, line)).trim();
		if (previous !== undefined && line < previous) {
			return first;
		}
		if (content.startsWith("#")) {
			first = line;
		} else if (previous === undefined) {
			return first;
		} else if (content !== "") {
			return undefined;
		}
	}
	return first;
}

/** In the order of the format, a mistyped key as the one that is meant, unknown ones behind; nothing when they stand so. */
function sorted(
	members: readonly Member[],
	{ question, node, members: known }: Answer,
	whole: Question,
): readonly Member[] | undefined {
	const rank = new Map(known.map((member, index) => [member.question.key, index]));
	const meant = node?.kind === "map" ? meantKeys({ whole, question, map: node }) : undefined;
	const rankOf = ({ pair: { key } }: Member) => rank.get(key) ?? rank.get(meant?.get(key) ?? "") ?? known.length;
	const order = [...members].sort((a, b) => rankOf(a) - rankOf(b));
	return order.every((member, index) => member === members[index]) ? undefined : order;
}

/** No comment ends up behind a dash, and no reference before what it refers to. */
function mayStandSo(text: string, members: readonly Member[], order: readonly Member[]): boolean {
	const [first, newFirst] = [members[0], order[0]] as [Member, Member];
	const behindDash = text.slice(lineStart(text, first.span.start), first.span.start).trim() !== "";
	if (behindDash && newFirst.span.start !== newFirst.pair.keySpan.start) {
		return false;
	}
	const rank = new Map(order.map((member, index) => [member, index]));
	return order.every((member, index) =>
		referencesIn(member.pair.value).every((target) => {
			const anchor = memberWith(members, target);
			return anchor === undefined || (rank.get(anchor) as number) <= index;
		}),
	);
}

function memberWith(members: readonly Member[], target: Span): Member | undefined {
	let [low, high] = [0, members.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((members[middle] as Member).span.start <= target.start) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	const found = members[low];
	return found !== undefined && contains(found.span, target) ? found : undefined;
}

/** Where that stands which aliases in a value stand for. */
function referencesIn(node: TreeNode): readonly Span[] {
	if (node.alias !== undefined) {
		return [node.span];
	}
	const inside = node.kind === "map" ? node.pairs : node.kind === "list" ? node.items : [];
	return inside.flatMap((child) => {
		const merged = "mergedAt" in child && child.mergedAt !== undefined;
		return merged ? [child.value.span] : referencesIn(child.value);
	});
}

function textWith(text: string, span: Span, inside: readonly Edit[]): string {
	const shifted = inside.map((edit) => ({
		span: { start: edit.span.start - span.start, end: edit.span.end - span.start },
		text: edit.text,
	}));
	return applyEdits(text.slice(span.start, span.end), shifted);
}

function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
