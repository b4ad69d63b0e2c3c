/** Edits that fixes share: one more answer in an object, and one more item in a list. */

import { siblingKeys } from "../../format/paths";
import type { Question } from "../../format/questions";
import { questionAt } from "../../format/questions";
import { skeletonOf } from "../../format/skeleton";
import type { Skeleton } from "../../text/skeleton";
import type { TemplateEdit } from "../../text/template";
import {
	appendItem,
	fillItem,
	fillValue,
	type InsertContext,
	insertMembers,
	withoutTabBelow,
} from "../../yaml/edit/insert";
import { type Answer, memberOf, memoized, type SchemaDocument } from "../document";
import { neededBy } from "../given";
import { styleIn } from "../style";

/** Edits that insert a placeholder for the answer at `key`; none where it is answered. */
export function addMember(
	pilot: SchemaDocument,
	holder: Answer,
	key: string,
	skeleton?: Skeleton,
): readonly TemplateEdit[] {
	return withoutTabBelow(pilot.tree.text, memberEdits(pilot, holder, key, skeleton));
}

function memberEdits(pilot: SchemaDocument, holder: Answer, key: string, skeleton?: Skeleton): readonly TemplateEdit[] {
	const member = memberOf(holder, key);
	if (member === undefined || holder.node?.kind !== "map") {
		return [];
	}
	const context = insertContextOf(pilot);
	const value = skeleton ?? skeletonFor(member.question, pilot);
	if (member.state === "absent") {
		return insertMembers(context, holder.node, siblingKeys(member.question), [{ key, value }]);
	}
	return member.state === "unanswered" && member.pair !== undefined
		? fillValue(context, member.pair, holder.node.flow, value)
		: [];
}

/** Adds an item to the list at `path`, which is written when it is absent; `skeleton` is what the item holds, `others` what more items hold. */
export function addItem(
	pilot: SchemaDocument,
	path: string,
	skeleton: Skeleton,
	others: readonly Skeleton[] = [],
): readonly TemplateEdit[] {
	const keys = path.split(".");
	const key = keys.pop() ?? "";
	let holder = pilot.root;
	for (const [depth, name] of keys.entries()) {
		const next = memberOf(holder, name);
		if (next === undefined || next.state === "unreadable") {
			return [];
		}
		if (next.state !== "answered") {
			return addMember(
				pilot,
				holder,
				name,
				nested([...keys.slice(depth + 1), key], { kind: "list", item: skeleton, others }),
			);
		}
		holder = next;
	}
	const list = memberOf(holder, key);
	if (list?.state !== "answered" || list.node?.kind !== "list") {
		return addMember(pilot, holder, key, { kind: "list", item: skeleton, others });
	}
	const context = insertContextOf(pilot);
	const empty = emptyItemOf(pilot, path, list);
	const { node, pair } = list;
	const append = (item: Skeleton) =>
		appendItem(context, node, pair, holder.node?.kind === "map" && holder.node.flow, item);
	const edits =
		empty?.item !== undefined
			? [...fillItem(context, empty.item, node.flow, skeleton), ...joined(others.flatMap(append))]
			: joined([skeleton, ...others].flatMap(append));
	return withoutTabBelow(context.text, edits);
}

/** Insertions at one offset as one edit. */
function joined(edits: readonly TemplateEdit[]): readonly TemplateEdit[] {
	const [first, ...others] = edits;
	return first !== undefined && others.every(({ span }) => span.start === first.span.start && span.end === span.start)
		? [{ span: first.span, template: edits.flatMap(({ template }) => template) }]
		: edits;
}

/** The first item of the list at `path` that is only a dash. */
function emptyItemOf(pilot: SchemaDocument, path: string, list: Answer): Answer | undefined {
	const known = memoized(pilot, emptyItems);
	if (!known.has(path)) {
		known.set(
			path,
			list.items.find((item) => item.state === "unanswered" && item.item !== undefined),
		);
	}
	return known.get(path);
}

function emptyItems(): Map<string, Answer | undefined> {
	return new Map();
}

/** The skeleton of an item of the list at `path` with what its status asks; `written` holds answers that are known already. */
export function itemSkeleton(
	pilot: SchemaDocument,
	path: string,
	written: Readonly<Record<string, string>> = {},
): Skeleton {
	const members = questionAt(path)?.item?.members ?? [];
	const included = members.filter((member) => member.key in written || neededBy(pilot).includes(member));
	return {
		kind: "map",
		members: included.map((member) => ({ key: member.key, value: valueFor(member, written[member.key], pilot) })),
	};
}

function valueFor(question: Question, text: string | undefined, pilot: SchemaDocument): Skeleton {
	return text === undefined ? skeletonFor(question, pilot) : { kind: "blank", stop: { hint: text } };
}

function skeletonFor(question: Question, pilot: SchemaDocument): Skeleton {
	return skeletonOf(question, neededBy(pilot));
}

function nested(keys: readonly string[], value: Skeleton): Skeleton {
	const [key, ...rest] = keys;
	return key === undefined ? value : { kind: "map", members: [{ key, value: nested(rest, value) }] };
}

function insertContextOf(pilot: SchemaDocument): InsertContext {
	return { text: pilot.tree.text, style: styleIn(pilot) };
}
