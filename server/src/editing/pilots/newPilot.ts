/** The text of a pilot that somebody begins: what they said of it, and places for what that asks of them next. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { SchemaDocument } from "../../document/document";
import { addItem, itemSkeleton } from "../../document/edits/addAnswers";
import { readDocument } from "../../document/read";
import { unansweredQuestions } from "../../document/unanswered";
import { PILOT_FORMAT } from "../../format/formats";
import type { Language } from "../../format/language";
import { PILOT, questionAt } from "../../format/questions";
import type { Catalogue } from "../../format/regulations";
import { neededAt, skeletonOf } from "../../format/skeleton";
import { hasReached, isStatus } from "../../format/status";
import type { NewPilotParams, NewPilotResult } from "../../protocol/protocol";
import { applyEdits, type Span } from "../../text/span";
import { toPlain, toPlainEdit } from "../../text/template";
import { writeBlock } from "../../yaml/edit/write";
import { writeWords } from "../../yaml/scalar";
import { styleOf } from "../../yaml/style";
import { toRange } from "../toLsp";

export interface NewPilot {
	readonly title: string;
	readonly municipality: string;
	readonly status: string;
	readonly traits: readonly string[];
}

export interface NewPilotText {
	readonly text: string;
	/** Where the first open answer goes. */
	readonly first: Span;
}

const LIST = "success.compliance";

export function getNewPilot(wanted: NewPilot, catalogue: Catalogue): NewPilotText {
	const status = isStatus(wanted.status) ? wanted.status : "idea";
	const traits = wanted.traits.filter((trait) => questionAt("traits")?.item?.choices.includes(trait));
	const laws = catalogue.regulations.filter(({ strongTriggers }) =>
		strongTriggers.some((trait) => traits.includes(trait)),
	);
	const given = [
		`title: ${words(wanted.title)}`,
		`municipality: ${words(wanted.municipality)}`,
		`status: ${status}`,
		...(traits.length > 0 || hasReached(status, "exploring") ? [`traits: [${traits.join(", ")}]`] : []),
	];
	const read = (text: string) => readDocument(text, PILOT_FORMAT, catalogue);
	let pilot = read(`${given.join("\n")}\n${placesFor(status, laws.length > 0)}`);
	for (const { id } of laws) {
		const written = { regulation: id, ...(hasReached(status, "running") ? {} : { status: "open" }) };
		const edits = addItem(pilot, LIST, itemSkeleton(pilot, LIST, written)).map(toPlainEdit);
		pilot = read(applyEdits(pilot.tree.text, edits));
	}
	return { text: pilot.tree.text, first: firstUnanswered(pilot) };
}

/** What a person may choose from, in words. */
export function newPilotChoices(language: Language): {
	readonly statuses: readonly Choice[];
	readonly traits: readonly Choice[];
} {
	const choicesOf = (question = PILOT) =>
		question.choices.map((value) => {
			const { title = value, description = "" } = question.choiceTexts.get(value)?.[language] ?? {};
			return { value, label: title, description };
		});
	return { statuses: choicesOf(questionAt("status")), traits: choicesOf(questionAt("traits")?.item) };
}

export interface Choice {
	readonly value: string;
	readonly label: string;
	readonly description: string;
}

/** One line, whatever was typed or pasted. */
function words(typed: string): string {
	const line = typed.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();
	return line === "" ? "" : writeWords(line, false);
}

/** Places for what this status asks; those for laws come with the laws. */
function placesFor(status: Parameters<typeof neededAt>[0], hasLaws: boolean): string {
	const needed = neededAt(status);
	const said = new Set(["title", "municipality", "status", "traits"]);
	const skeleton = skeletonOf(PILOT, {
		includes: (question) =>
			needed.includes(question) && !said.has(question.path) && !(hasLaws && question.path === LIST),
	});
	return skeleton.kind === "map" ? `${toPlain(writeBlock(skeleton.members, 0, styleOf("", undefined)))}\n` : "";
}

function firstUnanswered(pilot: SchemaDocument): Span {
	const [first] = [...unansweredQuestions(pilot, pilot.status)].sort((a, b) => a.span.start - b.span.start);
	return first?.span ?? { start: 0, end: 0 };
}

/** With the place of the first unanswered question as a client knows it. */
export function getNewPilotAnswer(params: NewPilotParams, catalogue: Catalogue): NewPilotResult {
	const { text, first } = getNewPilot(params, catalogue);
	return { text, range: toRange(TextDocument.create(params.uri, "pilot", 0, text), first) };
}
