/** Inserts placeholders for unanswered questions into the file, each where the design's order has it. */
import { siblingKeys } from "../../format/paths";
import { type SkeletonOptions, skeletonOf } from "../../format/skeleton";
import type { Skeleton, SkeletonMember } from "../../text/skeleton";
import type { Template, TemplateEdit } from "../../text/template";
import { fillItem, fillValue, type InsertContext, insertMembers, withoutTabBelow } from "../../yaml/edit/insert";
import type { Answer, SchemaDocument } from "../document";
import { neededBy } from "../given";
import { styleIn } from "../style";
import type { UnansweredQuestion } from "../unanswered";
import { withoutHalfTyped } from "./halfTyped";

/** Whether there is something to write: a text or number whose key stands there already is only to be filled in. */
export function isInsertable({ answer }: UnansweredQuestion): boolean {
	if (answer.state === "absent") {
		return true;
	}
	const { shape, item } = answer.question;
	const onOneLine = answer.holder?.flow === true && answer.node?.kind === "list";
	return (
		answer.pair !== undefined && (shape === "object" || (shape === "list" && !(onOneLine && item?.shape !== "object")))
	);
}

export function insertAnswers(
	pilot: SchemaDocument,
	unanswered: readonly UnansweredQuestion[],
): readonly TemplateEdit[] {
	const context: InsertContext = { text: pilot.tree.text, style: styleIn(pilot) };
	const needed = neededBy(pilot);
	const answers = unanswered.filter(isInsertable).map(({ answer }) => answer);
	const absent = answers.filter((answer) => answer.state === "absent");
	const edits = joinTouching([
		...answers
			.filter((answer) => answer.state === "unanswered")
			.map((answer) => deep(answer, fill(context, answer, needed))),
		...[...group(absent, (answer) => answer.item)].map(([item, members]) =>
			deep(
				members[0],
				fillItem(context, item, members[0].list?.flow === true, {
					kind: "map",
					members: members.map((member) => memberOf(member, needed)),
				}),
			),
		),
		...[...group(absent, holderKey).values()].map((members) => deep(members[0], insertAll(context, members, needed))),
		{ depth: 0, edits: withoutHalfTyped(pilot, answers) },
	]);
	return withoutTabBelow(context.text, edits);
}

/** Writes a value of one's own in an inserted key or item. */
export function fillAnswer(pilot: SchemaDocument, answer: Answer, value: Skeleton): readonly TemplateEdit[] {
	const context: InsertContext = { text: pilot.tree.text, style: styleIn(pilot) };
	return answer.pair === undefined
		? []
		: withoutTabBelow(context.text, fillValue(context, answer.pair, answer.holder?.flow === true, value));
}

/** The map that lacks the answers, once for all aliases that stand for it. */
function holderKey({ holder, question: { path } }: Answer): string | undefined {
	return holder === undefined ? undefined : `${holder.span.start} ${path.slice(0, path.lastIndexOf(".") + 1)}`;
}

function insertAll(
	context: InsertContext,
	[first, ...others]: readonly [Answer, ...Answer[]],
	needed: SkeletonOptions,
): TemplateEdit[] {
	return first.holder === undefined
		? []
		: insertMembers(context, first.holder, siblingKeys(first.question), uniqueMembers([first, ...others], needed));
}

interface DeepEdits {
	readonly depth: number;
	readonly edits: readonly TemplateEdit[];
}

function deep(answer: Answer, edits: readonly TemplateEdit[]): DeepEdits {
	return { depth: answer.question.path.split(".").length, edits };
}

type Group<Key> = Map<Key, [Answer, ...Answer[]]>;

function group<Key>(answers: readonly Answer[], keyOf: (answer: Answer) => Key | undefined): Group<Key> {
	const groups: Group<Key> = new Map();
	for (const answer of answers) {
		const key = keyOf(answer);
		if (key !== undefined) {
			const members = groups.get(key);
			if (members === undefined) {
				groups.set(key, [answer]);
			} else {
				members.push(answer);
			}
		}
	}
	return groups;
}

function fill(context: InsertContext, answer: Answer, needed: SkeletonOptions): readonly TemplateEdit[] {
	return answer.pair === undefined
		? []
		: fillValue(context, answer.pair, answer.holder?.flow === true, skeletonOf(answer.question, needed));
}

function memberOf(answer: Answer, needed: SkeletonOptions): SkeletonMember {
	return { key: answer.question.key, value: skeletonOf(answer.question, needed) };
}

/** A map that several aliases refer to lacks an answer once. */
function uniqueMembers(answers: readonly Answer[], needed: SkeletonOptions): SkeletonMember[] {
	const byKey = new Map(answers.map((answer) => [answer.question.key, answer]));
	return [...byKey.values()].map((answer) => memberOf(answer, needed));
}

/** Edits at one offset become one, the deeper first: it belongs to the lines above. */
function joinTouching(groups: readonly DeepEdits[]): readonly TemplateEdit[] {
	const ordered = groups
		.flatMap(({ depth, edits }) => edits.map((edit) => ({ depth, edit })))
		.sort((a, b) => a.edit.span.end - b.edit.span.end || b.depth - a.depth);
	const joined: (Omit<TemplateEdit, "template"> & { readonly template: Template[number][] })[] = [];
	for (const { edit } of ordered) {
		const last = joined.at(-1);
		if (last !== undefined && edit.span.start === edit.span.end && last.span.end === edit.span.start) {
			last.template.push(...edit.template);
		} else {
			joined.push({ span: edit.span, template: [...edit.template] });
		}
	}
	return joined;
}
