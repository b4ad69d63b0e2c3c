/** One value written where a key or a dash has none yet, and words as YAML. */
import type { Template, TemplateEdit } from "../../text/template";
import type { ScalarNode } from "../tree";
import { valueInstead } from "./insert";

/**
 * @param node what stands there and says nothing: a placeholder, or nothing at all
 * @param behind the end of the key, or of the dash
 * @returns no edits where something else stands between, such as a tag
 */
export function writeValue(text: string, node: ScalarNode, behind: number, written: Template): TemplateEdit[] {
	if (node.span.end > node.span.start || node.alias !== undefined) {
		return valueInstead(text, node, written);
	}
	const match = GAP.exec(text.slice(behind, behind + LONGEST_GAP));
	if (match === null) {
		return [];
	}
	const [, mark = "", blanks = "", next = ""] = match;
	const start = behind + mark.length;
	const trail = next.startsWith("#") || blanks.length < 2 ? "" : blanks.slice(1);
	const end = start + blanks.length;
	return [{ span: { start, end }, template: [" ", ...written, next.startsWith("#") ? blanks || " " : trail] }];
}

/** No line has more blanks behind a key. */
const LONGEST_GAP = 500;
/** The colon of a key, blanks, and the end of the line, a comment or what ends a value in brackets. */
const GAP = /^((?:[ \t]*:)?)([ \t]*)(#|[,}\]\r\n]|$)/;

/** Words as YAML: without quotes where that means the same. */
export function plainOrQuoted(word: string, flow: boolean): string {
	const isText = !/^(?:true|false|null|[\d.]+(?:e[+-]?\d+)?|0[xo][\da-f]+)$/i.test(word);
	const plain =
		isText && /^[\p{L}\p{N}][^\r\n]*$/u.test(word) && !/: |:$| #|\s$/.test(word) && !(flow && /[,[\]{}]/.test(word));
	return plain ? word : JSON.stringify(word);
}
