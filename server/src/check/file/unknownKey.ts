/** `file/unknown-key`: a key that the format does not have in this place. */
import type { Texts } from "../../format/language";
import { memberQuestions, type Question } from "../../format/questions";
import { likelyKeys } from "../../pilot/keys";
import { type Answer, allAnswers, type Pilot } from "../../pilot/pilot";
import type { Span } from "../../text/span";
import { type MapNode, type Pair, pairOf } from "../../yaml/tree";
import type { Finding, Fix } from "../finding";
import { cutSentence } from "./cutSentence";
import { movePair, placesThatTake } from "./move";
import { removal } from "./removal";
import { standsForUnreadable } from "./unreadableKey";

export function unknownKeyFinding(holder: Answer, key: string, { format, tree }: Pilot): Finding | undefined {
	const pair = pairOf(holder.node, key);
	if (pair === undefined || holder.node?.kind !== "map" || standsForUnreadable(pair, tree)) {
		return undefined;
	}
	if (key === "") {
		return { code: "file/unknown-key", span: pair.keySpan, severity: "warning", message: NO_NAME };
	}
	const [meant] = likelyKeys(holder.question, holder.node, key);
	const cut = meant === undefined ? cutSentence(tree.text, holder.node, pair) : undefined;
	if (cut?.first === false) {
		return undefined;
	}
	const elsewhere = meant === undefined ? placesThatTake(key, holder.question, format) : [];
	const [place] = elsewhere.length === 1 ? elsewhere : [];
	const advice = adviceFor(meant, place);
	return {
		code: "file/unknown-key",
		span: pair.keySpan,
		severity: "warning",
		message:
			cut === undefined
				? {
						en: `“${key}” is no name that belongs here. ${advice.en}`,
						nl: `“${key}” is geen naam die hier hoort. ${advice.nl}`,
					}
				: {
						en: `Between { } a comma ends the answer, so that “${key}” is read as a name. Put the whole sentence in quotes.`,
						nl: `Tussen { } sluit een komma het antwoord af, zodat “${key}” als een naam gelezen wordt. Zet de hele zin tussen aanhalingstekens.`,
					},
	};
}

const NO_NAME: Texts = {
	en: "There is no name in front of this colon. Write one, or remove the line.",
	nl: "Voor deze dubbele punt staat geen naam. Schrijf er een, of haal de regel weg.",
};

export function unknownKeyFixes(finding: Finding, pilot: Pilot): readonly Fix[] {
	const found = find(finding, pilot);
	if (found === undefined) {
		return [];
	}
	const { holder, map, pair } = found;
	const likely = likelyKeys(holder.question, map, pair.key);
	const renames = likely.map((key, index) => rename(pair, key, index === 0, likely.length === 1));
	const moved = likely.length === 0 ? movePair(pilot, holder, map, pair) : undefined;
	const { text } = pilot.tree;
	const cut = likely.length === 0 ? cutSentence(text, map, pair) : undefined;
	const quoted = cut === undefined ? [] : [quote(text, cut.span)];
	return [...renames, ...quoted, ...(moved === undefined ? [] : [moved]), ...removed(text, map, pair)];
}

function removed(text: string, map: MapNode, pair: Pair): readonly Fix[] {
	const spans = removal(text, map, pair);
	const title =
		pair.key === ""
			? { en: "Remove this answer without a name", nl: "Haal dit antwoord zonder naam weg" }
			: { en: `Remove “${pair.key}” and its answer`, nl: `Haal “${pair.key}” met het antwoord weg` };
	return spans === undefined ? [] : [{ title, edits: spans.map((span) => ({ span, template: [] })) }];
}

function adviceFor(meant: string | undefined, place: Question | undefined): { en: string; nl: string } {
	if (meant !== undefined) {
		return { en: `Was “${meant}” meant?`, nl: `Wordt “${meant}” bedoeld?` };
	}
	if (place !== undefined) {
		return { en: `It belongs at ${place.path}.`, nl: `Het hoort bij ${place.path}.` };
	}
	return {
		en: "Remove it, or turn it into a note by putting # in front.",
		nl: "Haal het weg, of maak er een opmerking van met # ervoor.",
	};
}

interface Found {
	readonly holder: Answer;
	readonly map: MapNode;
	readonly pair: Pair;
}

function find(finding: Finding, pilot: Pilot): Found | undefined {
	for (const holder of allAnswers(pilot)) {
		const map = holder.node;
		if (map?.kind === "map" && holder.state === "answered") {
			const known = new Set(memberQuestions(holder.question).map((member) => member.key));
			const pair = map.pairs.find(({ key, keySpan }) => keySpan.start === finding.span.start && !known.has(key));
			if (pair !== undefined) {
				return { holder, map, pair };
			}
		}
	}
	return undefined;
}

function quote(text: string, span: Span): Fix {
	return {
		title: { en: "Put the whole sentence in quotes", nl: "Zet de hele zin tussen aanhalingstekens" },
		edits: [{ span, template: [JSON.stringify(text.slice(span.start, span.end))] }],
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
