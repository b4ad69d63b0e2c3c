/** Anchors (`&name`) and what refers to them (`*name`), found by the signs alone: one too many does no harm. */
import type { Span } from "../text/span";

/** How often something refers to a name. */
export type References = ReadonlyMap<string, number>;

export function referencesIn(...texts: readonly string[]): References {
	const counts = new Map<string, number>();
	for (const name of texts.flatMap((text) => namesIn(text, "*"))) {
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return counts;
}

/** Whether something outside these spans of a text refers to what is anchored in them. */
export function refersInto(all: References, text: string, spans: readonly Span[]): boolean {
	const texts = spans.map(({ start, end }) => text.slice(start, end));
	const inside = referencesIn(...texts);
	const isReferredTo = (name: string) => (all.get(name) ?? 0) > (inside.get(name) ?? 0);
	return texts.flatMap((one) => namesIn(one, "&")).some(isReferredTo);
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
