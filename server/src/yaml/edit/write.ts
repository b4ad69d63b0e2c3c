/** A skeleton as YAML, in the style of the file it goes into. */
import type { Skeleton, SkeletonMember } from "../../text/skeleton";
import { NOT_CHOSEN, type Template } from "../../text/template";
import type { Style } from "../style";

/** The members one below the other, the first where the text stands already, the others at `column`. */
export function writeBlock(members: readonly SkeletonMember[], column: number, style: Style): Template {
	return members.flatMap((member, index) => [
		...(index === 0 ? [] : [newLine(column, style)]),
		`${member.key}:`,
		...writeBlockValue(member.value, column, style),
	]);
}

/** What follows a key that stands at `column`, from the colon on. */
export function writeBlockValue(value: Skeleton, column: number, style: Style): Template {
	if (value.kind === "blank") {
		return [" ", value.stop];
	}
	if (value.kind === "moved") {
		return [value.first, ...value.rest.map((line) => (line === "" ? style.lineBreak : newLine(column, style) + line))];
	}
	if (value.kind === "map") {
		const inner = column + style.indent;
		return [newLine(inner, style), ...writeBlock(value.members, inner, style)];
	}
	const dash = style.listsIndented ? column + style.indent : column;
	return itemsOf(value).flatMap((item) => [newLine(dash, style), ...writeItem(item, dash, style)]);
}

/** A list item whose dash stands at `column`. */
export function writeItem(item: Skeleton, column: number, style: Style): Template {
	return [`-${" ".repeat(style.dashWidth - 1)}`, ...writeItemContent(item, column + style.dashWidth, style)];
}

/** What follows a dash; further keys stand at `column`. */
export function writeItemContent(item: Skeleton, column: number, style: Style): Template {
	return item.kind === "map" ? writeBlock(item.members, column, style) : writeFlow(item);
}

/** The same on one line: `{name: , kind: }`. */
export function writeFlow(value: Skeleton): Template {
	if (value.kind === "blank") {
		return [value.stop];
	}
	if (value.kind === "moved") {
		return [value.first.trim()];
	}
	if (value.kind === "map") {
		return ["{", ...writeFlowMembers(value.members), "}"];
	}
	const { item } = value;
	if (value.emptyIsAnswer === true && value.others === undefined && item.kind === "blank") {
		return ["[", { hint: NOT_CHOSEN, ...item.stop }, "]"];
	}
	return ["[", ...itemsOf(value).flatMap((one, index) => [...(index === 0 ? [] : [", "]), ...writeFlow(one)]), "]"];
}

export function writeFlowMembers(members: readonly SkeletonMember[]): Template {
	return members.flatMap((member, index) => [
		...(index === 0 ? [] : [", "]),
		`${member.key}: `,
		...writeFlow(member.value),
	]);
}

function itemsOf({ item, others = [] }: Extract<Skeleton, { kind: "list" }>): readonly Skeleton[] {
	return [item, ...others];
}

function newLine(column: number, style: Style): string {
	return style.lineBreak + " ".repeat(column);
}
