/** `file/unknown-key`: a key that the format does not have here. */

import { type Answer, memoizedFor, type SchemaDocument } from "../../document/document";
import { type Meaning, meaningOf } from "../../document/keys";
import { answerAt } from "../../document/query";
import type { Localized } from "../../format/language";
import { memberQuestions, type Question } from "../../format/questions";
import type { Span } from "../../text/span";
import type { MapNode, Pair } from "../../yaml/tree";
import type { Finding, Fix } from "../core/finding";
import { removal } from "../core/removal";
import { groupOf, quoted } from "../core/wording";
import { cutSentence } from "./cutSentence";
import { movePair } from "./move";
import { standsForUnreadable } from "./unreadableKey";

export function unknownKeyFinding(holder: Answer, key: string, pilot: SchemaDocument): Finding | undefined {
	const { node: map } = holder;
	const pair = pairsByKey(pilot, holder).get(key);
	if (pair === undefined || map?.kind !== "map" || standsForUnreadable(pair, pilot.tree)) {
		return undefined;
	}
	const unknown = { holder, map, pair };
	const message = key === "" ? NO_NAME : messageFor(unknown, pilot);
	return (
		message && {
			code: "file/unknown-key",
			span: pair.keySpan,
			severity: "warning",
			message,
			fixes: () => unknownKeyFixes(unknown, pilot),
		}
	);
}

/** Of several with one key the first. */
const pairsByKey = memoizedFor(
	(_, { node }: Answer): ReadonlyMap<string, Pair> =>
		new Map(node?.kind === "map" ? [...node.pairs].reverse().map((pair) => [pair.key, pair]) : []),
);

interface UnknownKey {
	readonly holder: Answer;
	readonly map: MapNode;
	readonly pair: Pair;
}

function messageFor({ holder, map, pair }: UnknownKey, pilot: SchemaDocument): Localized | undefined {
	const { key } = pair;
	const meaning = meaningIn(holder, map, pair, pilot);
	if (meaning.kind === "glued") {
		return {
			en: `A space is missing after “${meaning.name}:”. Add it.`,
			nl: `Achter “${meaning.name}:” ontbreekt een spatie. Zet die erbij.`,
		};
	}
	const cut = meaning.kind === "key" ? undefined : cutSentence(pilot.tree.text, map, pair);
	if (cut !== undefined) {
		return cut.first && !isOfList(holder, cut.of)
			? {
					en: `A comma cuts this answer short: ${quoted(key)} is read as a field name. Put the whole sentence in quotes.`,
					nl: `Een komma breekt dit antwoord af: ${quoted(key)} wordt als veldnaam gelezen. Zet de hele zin tussen aanhalingstekens.`,
				}
			: undefined;
	}
	return meaning.kind === "elsewhere" ? misplaced(key, meaning.question, pilot) : unknown(key, meaning);
}

/** If a list is required, the finding about its type is enough. */
function isOfList(holder: Answer, { key }: Pair): boolean {
	return memberQuestions(holder.question).some((member) => member.key === key && member.shape === "list");
}

function meaningIn({ question }: Answer, map: MapNode, pair: Pair, { format }: SchemaDocument): Meaning {
	return meaningOf({ whole: format.questions, question, map }, pair);
}

const NO_NAME: Localized = {
	en: "The field name before this colon is missing. Write one, or remove the line.",
	nl: "Voor deze dubbele punt ontbreekt de veldnaam. Schrijf er een, of haal de regel weg.",
};

function unknownKeyFixes(unknown: UnknownKey, pilot: SchemaDocument): readonly Fix[] {
	const { holder, map, pair } = unknown;
	return [...fixesByMeaning(unknown, meaningIn(holder, map, pair, pilot), pilot), ...removed(unknown, pilot)];
}

function fixesByMeaning({ map, pair }: UnknownKey, meaning: Meaning, pilot: SchemaDocument): readonly Fix[] {
	const { text } = pilot.tree;
	if (meaning.kind === "key") {
		const { keys, safe } = meaning;
		return keys.map((key, index) => rename(pair, key, index === 0, safe));
	}
	if (meaning.kind === "glued") {
		return [addSpace(pair.keySpan.start + meaning.name.length + 1)];
	}
	const cut = cutSentence(text, map, pair);
	const moved = meaning.kind === "elsewhere" ? movePair(pilot, map, pair, meaning.question) : undefined;
	return [...(cut === undefined ? [] : [quote(text, cut.span)]), ...(moved === undefined ? [] : [moved])];
}

function removed({ map, pair }: UnknownKey, pilot: SchemaDocument): readonly Fix[] {
	const spans = removal(pilot, map, pair);
	const title =
		pair.key === ""
			? { en: "Remove this answer without a name", nl: "Haal dit antwoord zonder naam weg" }
			: { en: `Remove ${quoted(pair.key)} and its answer`, nl: `Haal ${quoted(pair.key)} met het antwoord weg` };
	return spans === undefined ? [] : [{ title, edits: spans.map((span) => ({ span, template: [] })) }];
}

function misplaced(key: string, { path }: Question, pilot: SchemaDocument): Localized {
	const group = groupOf(path);
	return answerAt(pilot, path) === undefined
		? {
				en: `The field ${quoted(key)} doesn’t belong here. Move it to ${group.en}.`,
				nl: `Het veld ${quoted(key)} hoort hier niet. Verplaats het naar ${group.nl}.`,
			}
		: {
				en: `The field ${quoted(key)} doesn’t belong here, and is already answered where it does. Keep one of the two.`,
				nl: `Het veld ${quoted(key)} hoort hier niet, en is op de goede plek al ingevuld. Laat één van de twee staan.`,
			};
}

function unknown(key: string, meaning: Meaning): Localized {
	const advice =
		meaning.kind === "key"
			? { en: `Did you mean “${meaning.keys[0]}”?`, nl: `Bedoel je “${meaning.keys[0]}”?` }
			: {
					en: "Remove it, or turn it into a comment by putting # in front.",
					nl: "Haal het weg, of maak er een opmerking van met # ervoor.",
				};
	return {
		en: `There is no field called ${quoted(key)} here. ${advice.en}`,
		nl: `Het veld ${quoted(key)} bestaat hier niet. ${advice.nl}`,
	};
}

function quote(text: string, span: Span): Fix {
	return {
		title: { en: "Put the whole sentence in quotes", nl: "Zet de hele zin tussen aanhalingstekens" },
		edits: [{ span, template: [JSON.stringify(text.slice(span.start, span.end))] }],
		preferred: true,
	};
}

function addSpace(at: number): Fix {
	return {
		title: { en: "Add the space", nl: "Zet de spatie erbij" },
		edits: [{ span: { start: at, end: at }, template: [" "] }],
		preferred: true,
	};
}

function rename(pair: Pair, key: string, preferred: boolean, safe: boolean): Fix {
	return {
		title: { en: `Change to “${key}”`, nl: `Wijzig in “${key}”` },
		edits: [{ span: pair.keySpan, template: [key] }],
		preferred,
		safe,
	};
}
