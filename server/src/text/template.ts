/** Text with tab stops: an editor that knows snippets jumps from one to the next, others get the plain text. */
import type { Edit, Span } from "./span";

/** A value to fill in. `hint` stands there until something is typed; `choices` are offered as a list to pick from. */
export interface TabStop {
	readonly hint?: string;
	readonly choices?: readonly string[];
}

/**
 * Stands before the choices, because an editor writes the first of them by itself, and where nothing at all would be an answer:
 * nothing is answered until somebody picks.
 */
export const NOT_CHOSEN = "...";

export type Template = readonly (string | TabStop)[];

export interface TemplateEdit {
	readonly span: Span;
	readonly template: Template;
}

/** The text as it stands when nothing is filled in. */
export function toPlain(template: Template): string {
	return template.map((part) => (typeof part === "string" ? part : (part.hint ?? ""))).join("");
}

/** The text in the snippet syntax of the Language Server Protocol; tab stops count on from `first`. */
export function toSnippet(template: Template, first = 1): string {
	let next = first;
	return template.map((part) => (typeof part === "string" ? escapeText(part) : stop(part, next++))).join("");
}

export function countStops(template: Template): number {
	return template.filter((part) => typeof part !== "string").length;
}

export function toPlainEdit(edit: TemplateEdit): Edit {
	return { span: edit.span, text: toPlain(edit.template) };
}

function stop(part: TabStop, index: number): string {
	if (part.choices !== undefined) {
		return `\${${index}|${[NOT_CHOSEN, ...part.choices].map(escapeChoice).join(",")}|}`;
	}
	return part.hint === undefined ? `$${index}` : `\${${index}:${escapeText(part.hint)}}`;
}

function escapeText(text: string): string {
	return text.replace(/[\\$}]/g, "\\$&");
}

function escapeChoice(text: string): string {
	return text.replace(/[\\$},|]/g, "\\$&");
}
