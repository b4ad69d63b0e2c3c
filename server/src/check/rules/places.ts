/** Fixes that rules share: a place for one more answer, and one more item in a list. */
import type { Question } from "../../format/questions";
import { questionAt, siblingKeys } from "../../format/questions";
import { neededAt, sketchOf } from "../../format/skeleton";
import { type Answer, derived, memberOf, type Pilot } from "../../pilot/pilot";
import { styleIn } from "../../pilot/style";
import type { Sketch } from "../../text/sketch";
import type { TemplateEdit } from "../../text/template";
import { appendItem, fillItem, fillValue, insertMembers, type Place, withoutTabBelow } from "../../yaml/insert";

/** Writes a place for the answer at `key` of an object that has none, or whose place says nothing; none where it stands. */
export function addMember(pilot: Pilot, holder: Answer, key: string, sketch?: Sketch): readonly TemplateEdit[] {
	return withoutTabBelow(pilot.tree.text, memberEdits(pilot, holder, key, sketch));
}

function memberEdits(pilot: Pilot, holder: Answer, key: string, sketch?: Sketch): readonly TemplateEdit[] {
	const member = memberOf(holder, key);
	if (member === undefined || holder.node?.kind !== "map") {
		return [];
	}
	const place = placeIn(pilot);
	const value = sketch ?? sketchFor(member.question, pilot);
	if (member.state === "absent") {
		return insertMembers(place, holder.node, siblingKeys(member.question), [{ key, value }]);
	}
	return member.state === "open" && member.pair !== undefined
		? fillValue(place, member.pair, holder.node.flow, value)
		: [];
}

/** Adds an item to the list at `path`, which is written when it is not there; `sketch` is what the item holds. */
export function addItem(pilot: Pilot, path: string, sketch: Sketch): readonly TemplateEdit[] {
	const keys = path.split(".");
	const key = keys.pop() ?? "";
	let holder = pilot.root;
	for (const [depth, name] of keys.entries()) {
		const next = memberOf(holder, name);
		if (next === undefined || next.state === "unreadable") {
			return [];
		}
		if (next.state !== "answered") {
			return addMember(pilot, holder, name, nested([...keys.slice(depth + 1), key], { kind: "list", item: sketch }));
		}
		holder = next;
	}
	const list = memberOf(holder, key);
	if (list?.state !== "answered" || list.node?.kind !== "list") {
		return addMember(pilot, holder, key, { kind: "list", item: sketch });
	}
	const place = placeIn(pilot);
	const empty = emptyItemOf(pilot, path, list);
	const edits =
		empty?.item !== undefined
			? fillItem(place, empty.item, list.node.flow, sketch)
			: appendItem(place, list.node, list.pair, holder.node?.kind === "map" && holder.node.flow, sketch);
	return withoutTabBelow(place.text, edits);
}

/** The first item of the list at `path` that is only a dash. */
function emptyItemOf(pilot: Pilot, path: string, list: Answer): Answer | undefined {
	const known = derived(pilot, emptyItems);
	if (!known.has(path)) {
		known.set(
			path,
			list.items.find((item) => item.state === "open" && item.item !== undefined),
		);
	}
	return known.get(path);
}

function emptyItems(): Map<string, Answer | undefined> {
	return new Map();
}

/** An item of the list at `path` with what its status asks, some of it written already. */
export function itemSketch(pilot: Pilot, path: string, written: Readonly<Record<string, string>> = {}): Sketch {
	const members = questionAt(path)?.item?.members ?? [];
	const included = members.filter((member) => member.key in written || neededAt(pilot.status).includes(member));
	return {
		kind: "map",
		members: included.map((member) => ({ key: member.key, value: valueFor(member, written[member.key], pilot) })),
	};
}

function valueFor(question: Question, text: string | undefined, pilot: Pilot): Sketch {
	return text === undefined ? sketchFor(question, pilot) : { kind: "blank", stop: { hint: text } };
}

function sketchFor(question: Question, pilot: Pilot): Sketch {
	return sketchOf(question, neededAt(pilot.status));
}

function nested(keys: readonly string[], value: Sketch): Sketch {
	const [key, ...rest] = keys;
	return key === undefined ? value : { kind: "map", members: [{ key, value: nested(rest, value) }] };
}

function placeIn(pilot: Pilot): Place {
	return { text: pilot.tree.text, style: styleIn(pilot) };
}
