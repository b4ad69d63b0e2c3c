/** Moves a key with its answer to the only position of the format that accepts it. */

import { type Answer, memberOf, type SchemaDocument } from "../../document/document";
import { styleIn } from "../../document/style";
import { siblingKeys } from "../../format/paths";
import { type Question, questionAt } from "../../format/questions";
import { columnOf, indentation, lineEnd, lineStart, nextLine, trimEnd } from "../../text/lines";
import type { Skeleton, SkeletonMember } from "../../text/skeleton";
import { insertMembers } from "../../yaml/edit/insert";
import { refersOut } from "../../yaml/references";
import { type MapNode, type Pair, pairSpan } from "../../yaml/tree";
import type { Fix } from "../core/finding";
import { removal } from "../core/removal";
import { groupOf } from "../core/wording";

/** @param target the question that the pair answers */
export function movePair(pilot: SchemaDocument, map: MapNode, pair: Pair, target: Question): Fix | undefined {
	if (map.flow || pair.mergedAt !== undefined) {
		return undefined;
	}
	const steps = target.path.split(".");
	const goal = nearestMap(pilot.root, steps);
	const { text } = pilot.tree;
	if (goal === undefined || (goal.map.flow && !fitsInBraces(text, pair))) {
		return undefined;
	}
	const removed = removal(pilot, map, pair);
	if (removed === undefined) {
		return undefined;
	}
	const member = nest(steps.slice(goal.depth), movedAnswer(text, pair));
	const question = questionAt(steps.slice(0, goal.depth + 1).join("."));
	const edits = insertMembers(
		{ text, style: styleIn(pilot) },
		goal.map,
		question === undefined ? [] : siblingKeys(question),
		[member],
	);
	// An alias must not move before its anchor.
	const isBefore =
		edits.some(({ span }) => removed.some(({ start }) => span.start <= start)) && refersOut(text, removed);
	const collides = edits.some(({ span }) => removed.some(({ start, end }) => span.start > start && span.start < end));
	const group = groupOf(target.path);
	return collides || isBefore
		? undefined
		: {
				title: { en: `Move to ${group.en}`, nl: `Verplaats naar ${group.nl}` },
				edits: [...edits, ...removed.map((span) => ({ span, template: [] }))],
				preferred: true,
			};
}

/** An answer on one line without characters that would end it between { }, and without a comment. */
function fitsInBraces(text: string, { keySpan, value }: Pair): boolean {
	const line = text.slice(keySpan.end, lineEnd(text, keySpan.end));
	return (
		value.kind === "scalar" && value.span.end <= lineEnd(text, keySpan.end) && !/[,[\]{}#]|: |:$/.test(line.slice(1))
	);
}

/** The existing map nearest to the target, and its depth; nothing through lists. */
function nearestMap(root: Answer, steps: readonly string[]): { map: MapNode; depth: number } | undefined {
	let answer = root;
	for (let depth = 0; ; depth++) {
		if (answer.node?.kind !== "map" || answer.question.shape !== "object") {
			return undefined;
		}
		const next = memberOf(answer, steps[depth] ?? "");
		if (
			next === undefined ||
			(next.state === "absent" ? !leadsThroughObjects(next.question, steps, depth) : depth === steps.length - 1)
		) {
			return undefined;
		}
		if (next.state === "absent") {
			return { map: answer.node, depth };
		}
		answer = next;
	}
}

function leadsThroughObjects(question: Question, steps: readonly string[], depth: number): boolean {
	const next = steps[depth + 1];
	const member = question.members.find(({ key }) => key === next);
	return (
		next === undefined ||
		(question.shape === "object" && member !== undefined && leadsThroughObjects(member, steps, depth + 1))
	);
}

function nest(steps: readonly string[], value: Skeleton): SkeletonMember {
	const [key = "", ...rest] = steps;
	return { key, value: rest.length === 0 ? value : { kind: "map", members: [nest(rest, value)] } };
}

/** The text after the colon and the lines below, with their indentation relative to the key. */
function movedAnswer(text: string, pair: Pair): Skeleton {
	const { end } = pairSpan(pair);
	const last = lineEnd(text, trimEnd(text, end));
	const column = columnOf(text, pair.keySpan.start);
	const rest: string[] = [];
	for (let line = nextLine(text, pair.keySpan.start); line < last; line = nextLine(text, line)) {
		const indent = Math.min(indentation(text, line).length, column);
		rest.push(text.slice(lineStart(text, line) + indent, lineEnd(text, line)));
	}
	return { kind: "moved", first: text.slice(pair.keySpan.end + 1, lineEnd(text, pair.keySpan.end)), rest };
}
