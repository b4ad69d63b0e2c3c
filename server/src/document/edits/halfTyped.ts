/** A word that begins a key which is written now: it goes, so that the key does not stand there twice. */
import { isNeeded } from "../../format/needed";
import type { Question } from "../../format/questions";
import type { Status } from "../../format/status";
import { lineEnd, lineStart, nextLine } from "../../text/lines";
import type { Span } from "../../text/span";
import type { TemplateEdit } from "../../text/template";
import type { BegunKey } from "../../yaml/tree";
import type { Answer, SchemaDocument } from "../document";

/** @param written the answers of which the key, or what belongs below it, is being written */
export function withoutHalfTyped(
	{ tree: { text, begun = [] }, status }: SchemaDocument,
	written: readonly Answer[],
): readonly TemplateEdit[] {
	const isWritten = ({ path, span }: BegunKey) =>
		written.some((answer) => isAround(answer, span) && writes(answer.question, path, status));
	return begun
		.filter((key) => isAlone(text, key) && isWritten(key))
		.map(({ span }) => ({ span: lineAt(text, span.start), template: [] }));
}

/** The key itself, or the group that it belongs to and that has nothing yet. */
function writes(question: Question, path: string, status: Status): boolean {
	const members = question.item?.members ?? question.members;
	return question.path === path || members.some((member) => member.path === path && isNeeded(member, status));
}

/** What is written goes below a key; the word stands below it too. */
function isAround({ headSpan, endsBy }: Answer, { start }: Span): boolean {
	return headSpan.start <= start && start < endsBy;
}

/** A comment behind it stays. */
function isAlone(text: string, { span }: BegunKey): boolean {
	return text.slice(span.end, lineEnd(text, span.end)).trim() === "";
}

function lineAt(text: string, offset: number) {
	const [start, end] = [lineStart(text, offset), nextLine(text, offset)];
	const isLast = end >= text.length && lineEnd(text, offset) === text.length;
	return isLast && start > 0 ? { start: lineEnd(text, lineStart(text, start - 1)), end: text.length } : { start, end };
}
