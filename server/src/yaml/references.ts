/** Anchors (`&name`) and what refers to them (`*name`), found by the signs alone: one too many does no harm. */
import { applyEdits, type Span } from "../text/span";

/** Whether something outside these spans refers to what is anchored in them. */
export function refersInto(text: string, spans: readonly Span[]): boolean {
	const names = spans.flatMap(({ start, end }) => namesIn(text.slice(start, end), "&"));
	if (names.length === 0) {
		return false;
	}
	const left = new Set(
		namesIn(
			applyEdits(
				text,
				spans.map((span) => ({ span, text: " " })),
			),
			"*",
		),
	);
	return names.some((name) => left.has(name));
}

/** Whether a span refers to something that is written elsewhere. */
export function refersOut(text: string, spans: readonly Span[]): boolean {
	return spans.some(({ start, end }) => namesIn(text.slice(start, end), "*").length > 0);
}

function namesIn(text: string, sign: "&" | "*"): readonly string[] {
	return [...text.matchAll(/(?<![^\s,:[\]{}-])([&*])([^\s,[\]{}]+)/g)]
		.filter(([, first]) => first === sign)
		.map(([, , name = ""]) => name);
}
