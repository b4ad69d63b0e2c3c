/**
 * Suggestions of several lines, for clients that cannot be asked to write them as they are: they may indent the later lines
 * like the line at the cursor.
 */
import { lineStart } from "../../text/lines";
import type { Span } from "../../text/span";
import type { Template } from "../../text/template";

/**
 * What a client does with the white space in front of later lines: keeps it where an item asks for that (`perItem`), keeps
 * it by itself (`kept`), adds that of the line at the cursor (`added`), or nobody knows.
 */
export type LaterLines = "perItem" | "kept" | "added" | "unknown";

export interface Writing {
	readonly span: Span;
	readonly template: Template;
}

/** The same for all of one list, for some clients need one common start. */
export function forClient(text: string, list: readonly Writing[], laterLines: LaterLines): readonly Writing[] {
	if (laterLines === "perItem" || laterLines === "kept" || !list.some(hasLines)) {
		return list;
	}
	const left = laterLines === "added" ? list.map((one) => withoutIndent(text, one)) : [];
	return left.every((one) => one !== undefined) && left.length > 0 ? left : list.map((one) => fromLineStart(text, one));
}

function hasLines({ template }: Writing): boolean {
	return template.some((part) => typeof part === "string" && part.includes("\n"));
}

/** Nothing where a line stands less far in than the one at the cursor. */
function withoutIndent(text: string, { span, template }: Writing): Writing | undefined {
	const indent = /^[ \t]*/.exec(before(text, span))?.[0] ?? "";
	const lines = template.map((part) => (typeof part === "string" ? part.split("\n") : [part]));
	const isDeep = (part: unknown, index: number) => index === 0 || part === "" || String(part).startsWith(indent);
	return lines.every((parts) => parts.every(isDeep))
		? {
				span,
				template: template.map((part) => (typeof part === "string" ? part.replaceAll(`\n${indent}`, "\n") : part)),
			}
		: undefined;
}

/** Where nothing stands in front of a text, there is nothing to add to its later lines either. */
function fromLineStart(text: string, { span, template }: Writing): Writing {
	const front = before(text, span);
	return { span: { start: span.start - front.length, end: span.end }, template: [front, ...template] };
}

function before(text: string, { start }: Span): string {
	return text.slice(lineStart(text, start), start);
}
