/** Lines between brackets that stand no further in than the key in front of these, where YAML does not see that they belong together. */
import { indentation, lineEnd, lineStart, nextLine } from "../../../text/lines";
import type { Span } from "../../../text/span";
import { isClosing, readFlow } from "../../flow";
import { readRows } from "../../rows";

export interface ShallowLines {
	/** From the first bracket to the last. */
	readonly flow: Span;
	/** The column of the key or dash in front of the brackets. */
	readonly base: number;
	/** What stands in them, without the blanks in front. */
	readonly lines: readonly Span[];
}

/** @param bracket a bracket that seems not to be closed; nothing where it really is not, or where no line is too far left */
export function shallowLines(text: string, bracket: number): ShallowLines | undefined {
	const row = readRows(text).find(({ start, end }) => start <= bracket && bracket <= end);
	if (row?.value.kind !== "flow") {
		return undefined;
	}
	const { base, value } = row;
	const flow = readFlow(text, value.start, text.length);
	const lines = flow.closed ? linesIn(text, flow).filter((line) => isShallow(text, line, base, flow)) : [];
	return lines.length > 0 && lines.every((line) => belongs(text, line, flow)) ? { flow, base, lines } : undefined;
}

function linesIn(text: string, { start, end }: Span): readonly Span[] {
	const lines: Span[] = [];
	for (let at = nextLine(text, start); at < end && at > lineStart(text, start); at = nextLine(text, at)) {
		const content = at + indentation(text, at).length;
		lines.push({ start: content, end: content + text.slice(content, lineEnd(text, at)).trimEnd().length });
	}
	return lines.filter((line) => line.end > line.start);
}

/** The last bracket may stand as far left as the key. */
function isShallow(text: string, { start }: Span, base: number, flow: Span): boolean {
	const column = start - lineStart(text, start);
	return column < base || (column === base && !(isClosing(text[start]) && start === flow.end - 1));
}

/** A key with a value of its own would be the next of the file, and a bracket far below it one of something else. */
function belongs(text: string, { start, end }: Span, flow: Span): boolean {
	const content = text.slice(start, end);
	return flow.end <= end || /,(?:\s+#.*)?$/.test(content) || !/:(?:\s|$)/.test(content);
}
