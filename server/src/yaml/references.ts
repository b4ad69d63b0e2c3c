/** Anchors (`&name`) and what refers to them (`*name`), found by the signs alone: one too many does no harm. */
import type { Span } from "../text/span";

/** Where a name is referred to, by the name. */
export type References = ReadonlyMap<string, readonly number[]>;

export function referencesIn(text: string): References {
	const places = new Map<string, number[]>();
	for (const { name, at } of namesIn(text, "*")) {
		const known = places.get(name);
		if (known === undefined) {
			places.set(name, [at]);
		} else {
			known.push(at);
		}
	}
	return places;
}

/** Whether something outside these spans of a text refers to what is anchored in them. */
export function refersInto(references: References, text: string, spans: readonly Span[]): boolean {
	const isOutside = (at: number) => !spans.some(({ start, end }) => start <= at && at < end);
	return spans
		.flatMap(({ start, end }) => namesIn(text.slice(start, end), "&"))
		.some(({ name }) => references.get(name)?.some(isOutside) === true);
}

/** Whether a span refers to something that is written elsewhere. */
export function refersOut(text: string, spans: readonly Span[]): boolean {
	return spans.some(({ start, end }) => namesIn(text.slice(start, end), "*").length > 0);
}

function namesIn(text: string, sign: "&" | "*"): readonly { readonly name: string; readonly at: number }[] {
	return [...text.matchAll(/(?<![^\s,:[\]{}-])([&*])([^\s,[\]{}]+)/g)]
		.filter(([, first]) => first === sign)
		.map(({ 2: name = "", index }) => ({ name, at: index }));
}
