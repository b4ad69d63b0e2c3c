/** What an item of a list is called where there is little room, such as a law or rule by its short name. */
import { listedItems } from "../../document/compliance";
import { type Answer, memoized, type SchemaDocument } from "../../document/document";
import { textIn } from "../../document/query";
import type { Language } from "../../format/language";
import { namingQuestions } from "../../format/naming";
import { choiceTextsOf } from "../../format/questions";
import type { MapNode } from "../../yaml/tree";

/** The name of the item that holds an answer, or lacks it; nothing where it is in none, or in one without a name. */
export function itemNameAround(
	pilot: SchemaDocument,
	{ holder, node }: Answer,
	language: Language,
): string | undefined {
	const items = memoized(pilot, findItems);
	const item = (holder && items.get(holder)) ?? (node?.kind === "map" ? items.get(node) : undefined);
	return item && nameOf(pilot, item, language);
}

/** The name of the item in which an offset is; the same holds for it. */
export function itemNameAt(pilot: SchemaDocument, offset: number, language: Language): string | undefined {
	const around = [...memoized(pilot, findItems).values()].findLast(
		({ node }) => node !== undefined && node.span.start <= offset && offset < node.span.end,
	);
	return around && nameOf(pilot, around, language);
}

function nameOf(pilot: SchemaDocument, item: Answer, language: Language): string | undefined {
	const law = listedItems(pilot).find((listed) => listed.item === item)?.recognised;
	const isItself = law !== undefined && law.by !== "replaced";
	return isItself ? law.regulation.shortName[language] : writtenName(item, language);
}

/** By the maps of each item, those of the groups in it too. */
function findItems(pilot: SchemaDocument): ReadonlyMap<MapNode, Answer> {
	const found = new Map<MapNode, Answer>();
	const add = (answer: Answer, item: Answer) => {
		if (answer.node?.kind === "map") {
			found.set(answer.node, item);
			answer.members.forEach((member) => void add(member, item));
		}
	};
	for (const answer of pilot.answers.filter(({ item }) => item !== undefined)) {
		add(answer, answer);
	}
	return found;
}

/** An item may have only a sentence for a name. */
const LONGEST = 80;

function writtenName(item: Answer, language: Language): string | undefined {
	const [text] = namingQuestions(item.question).flatMap((question) => {
		const written = textIn(item, question.key)?.value.replace(/\s+/g, " ").trim();
		return (written && choiceTextsOf(question, written)?.[language].title) || written || [];
	});
	return text !== undefined && text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}
