/** A word that begins a key which is written now: it goes, so that the key does not stand there twice. */
import { isNeeded } from "../../format/needed";
import type { Question } from "../../format/questions";
import { lineEnd, wholeLine } from "../../text/lines";
import type { Span } from "../../text/span";
import type { TemplateEdit } from "../../text/template";
import type { BegunKey } from "../../yaml/tree";
import type { Answer, SchemaDocument } from "../document";
import { givenFromTop } from "../given";

/** @param written the answers of which the key, or what belongs below it, is being written */
export function withoutHalfTyped(pilot: SchemaDocument, written: readonly Answer[]): readonly TemplateEdit[] {
	const { text, begun = [] } = pilot.tree;
	const isNow = (question: Question) => isNeeded(question, pilot.status, givenFromTop(pilot));
	const isWritten = ({ path, span }: BegunKey) =>
		written.some((answer) => isAround(answer, span) && writes(answer.question, path, isNow));
	return begun
		.filter((key) => isAlone(text, key) && isWritten(key))
		.map(({ span }) => ({ span: wholeLine(text, span.start), template: [] }));
}

/** The key itself, or the group that it belongs to and that has nothing yet. */
function writes(question: Question, path: string, isNow: (member: Question) => boolean): boolean {
	const members = question.item?.members ?? question.members;
	return question.path === path || members.some((member) => member.path === path && isNow(member));
}

/** What is written goes below a key; the word stands below it too. */
function isAround({ headSpan, endsBy }: Answer, { start }: Span): boolean {
	return headSpan.start <= start && start < endsBy;
}

/** A comment behind it stays. */
function isAlone(text: string, { span }: BegunKey): boolean {
	return text.slice(span.end, lineEnd(text, span.end)).trim() === "";
}
