/** Turns a value into a list, in the style of the file. */
import type { Answer, SchemaDocument } from "../../document/document";
import { styleIn } from "../../document/style";
import { columnOf, lineEnd, lineStart, nextLine } from "../../text/lines";
import type { TemplateEdit } from "../../text/template";
import type { MapNode, TreeNode } from "../../yaml/tree";
import type { Fix } from "../core/finding";

/** @param instead the text of the only entry, if it is not the existing value */
export function wrapInList(answer: Answer, node: TreeNode, pilot: SchemaDocument, instead?: string): readonly Fix[] {
	const edits = wrapEdits(answer, node, pilot, instead);
	return edits === undefined
		? []
		: [
				{
					title: { en: "Make it a list with one entry", nl: "Maak er een lijst met één onderdeel van" },
					edits,
					preferred: true,
				},
			];
}

function wrapEdits(
	answer: Answer,
	node: TreeNode,
	pilot: SchemaDocument,
	instead: string | undefined,
): TemplateEdit[] | undefined {
	const { text } = pilot.tree;
	const { start, end } = node.span;
	const oneLine = lineEnd(text, start) >= end;
	if (node.kind === "map" && !node.flow) {
		return answer.pair === undefined || !startsLine(text, node) ? undefined : dashBefore(node, text);
	}
	if (node.kind === "unreadable" || !oneLine || answer.pair === undefined) {
		return undefined;
	}
	const entry = instead ?? text.slice(start, end);
	if (answer.holder?.flow === true || node.kind === "map") {
		return [{ span: node.span, template: [`[${entry}]`] }];
	}
	const style = styleIn(pilot);
	const column = columnOf(text, answer.pair.keySpan.start) + (style.listsIndented ? style.indent : 0);
	const gap = { start: answer.pair.keySpan.end + 1, end: start };
	return text.slice(gap.start, gap.end).trim() === ""
		? [{ span: { start: gap.start, end }, template: [`${style.lineBreak}${" ".repeat(column)}- ${entry}`] }]
		: undefined;
}

/** Nothing comes before its first key: the dash would separate an anchor or tag from its node. */
function startsLine(text: string, { span: { start } }: MapNode): boolean {
	return text.slice(lineStart(text, start), start).trim() === "" && !/[[{]/.test(text[start] ?? "");
}

/** Inserts the dash before the first key and indents the lines below. */
function dashBefore(map: MapNode, text: string): TemplateEdit[] {
	const edits = [insert(map.span.start, "- ")];
	for (let line = nextLine(text, map.span.start); line < map.span.end; line = nextLine(text, line)) {
		if (text.slice(line, lineEnd(text, line)).trim() !== "" && lineStart(text, line) === line) {
			edits.push(insert(line, "  "));
		}
	}
	return edits;
}

function insert(offset: number, text: string): TemplateEdit {
	return { span: { start: offset, end: offset }, template: [text] };
}
