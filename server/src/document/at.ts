/** Which answer stands at an offset of the text. */
import type { Span } from "../text/span";
import { contentSpan } from "../yaml/scalar";
import { type Answer, memoized, type SchemaDocument } from "./document";

/**
 * ```yaml
 * owner: "shops"
 * ~~~~~           the key
 *         ~~~~~   the value
 * ```
 */
export interface AnswerAt {
	readonly answer: Answer;
	readonly side: "key" | "value";
	/** The key, the content of the value without quotes, or the alias that stands for it. */
	readonly span: Span;
}

/** The innermost answer whose key or value holds the offset; both ends count. Nothing between answers and in comments. */
export function answerAtOffset(pilot: SchemaDocument, offset: number): AnswerAt | undefined {
	let found: AnswerAt | undefined;
	for (const at of memoized(pilot, allSides)) {
		const { start, end } = at.span;
		if (start <= offset && offset <= end && (found === undefined || end - start < found.span.end - found.span.start)) {
			found = at;
		}
	}
	return found;
}

function allSides(pilot: SchemaDocument): readonly AnswerAt[] {
	return pilot.answers.flatMap((answer) => sidesOf(pilot, answer));
}

function sidesOf({ tree }: SchemaDocument, answer: Answer): AnswerAt[] {
	const { pair, node } = answer;
	const sides: AnswerAt[] = [];
	if (pair !== undefined) {
		sides.push({ answer, side: "key", span: pair.keySpan });
	}
	if (node?.alias !== undefined) {
		sides.push({ answer, side: "value", span: node.alias });
	} else if (node?.kind === "scalar" && node.span.end > node.span.start) {
		sides.push({ answer, side: "value", span: contentSpan(tree.text, node) });
	}
	return sides;
}
