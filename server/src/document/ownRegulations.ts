/** The laws and rules that an organisation has of its own, as they stand in a file of them. */
import type { Localized } from "../format/language";
import type { Regulation } from "../format/regulations";
import type { Answer, SchemaDocument } from "./document";
import { dayIn, given, itemsAt, type Located, textIn, textsIn } from "./query";

/** An entry that pilots can refer to: it has an id and a name. */
export interface OwnRegulation {
	readonly item: Answer;
	readonly id: Located<string>;
	readonly regulation: Regulation;
}

/** More than any organisation has of its own; what a pilot names is held against each of them. */
export const MAX_OWN_REGULATIONS = 1000;

/** @param file read by the format of own regulations */
export function ownRegulations(file: SchemaDocument): readonly OwnRegulation[] {
	return itemsAt(file, "regulations")
		.slice(0, MAX_OWN_REGULATIONS)
		.flatMap((item) => {
			const [id, name] = [textIn(item, "id"), textIn(item, "name")];
			return id === undefined || name === undefined
				? []
				: [{ item, id, regulation: regulationOf(item, id.value, name.value) }];
		});
}

function regulationOf(item: Answer, id: string, name: string): Regulation {
	const [scalingNote, inForce] = [textIn(item, "atScale"), textIn(item, "inForce")];
	const citation = textIn(item, "citation")?.value ?? "";
	const evidence = textsOf(item, "evidence");
	const strongTriggers = textsOf(item, "strongTraits");
	return {
		id,
		name: same(name),
		shortName: same(name),
		description: same(textIn(item, "description")?.value ?? ""),
		publishedAs: same(citation),
		citation,
		url: textIn(item, "link")?.value ?? "",
		triggers: [...new Set([...textsOf(item, "traits"), ...strongTriggers])],
		strongTriggers,
		aliases: textsOf(item, "aliases").map((alias) => alias.toLowerCase()),
		replaces: textsOf(item, "replaces").map((former) => former.toLowerCase()),
		applicationDates: changesOf(item),
		...(evidence.length === 0 ? {} : { evidence: { en: evidence, nl: evidence } }),
		...(scalingNote === undefined ? {} : { scalingNote: same(scalingNote.value) }),
		...(inForce === undefined ? {} : { inForce: same(inForce.value) }),
	};
}

function changesOf(item: Answer): { readonly date: string; readonly what: Localized }[] {
	return (given(item, "dates")?.items ?? []).flatMap((change) => {
		const [date, what] = [dayIn(change, "date"), textIn(change, "what")];
		return date === undefined || what === undefined ? [] : [{ date: date.value, what: same(what.value) }];
	});
}

function textsOf(item: Answer, key: string): readonly string[] {
	return textsIn(given(item, key)).map(({ value }) => value);
}

/** An organisation writes in its own language. */
function same(text: string): Localized {
	return { en: text, nl: text };
}
