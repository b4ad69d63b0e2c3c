/** The text of a new pilot: the answers that a person gave, and placeholders for the questions that follow. */
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
import { writeScalar } from "../../yaml/scalar";
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
	/** Where the first unanswered question is. */
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
		`title: ${oneLine(wanted.title)}`,
		`municipality: ${oneLine(wanted.municipality)}`,
		`status: ${status}`,
		...(traits.length > 0 || hasReached(status, "exploring") ? [`traits: [${traits.join(", ")}]`] : []),
	];
	const read = (text: string) => readDocument(text, PILOT_FORMAT, catalogue);
	let pilot = read(`${given.join("\n")}\n${placeholdersFor(status, laws.length > 0)}`);
	for (const { id } of laws) {
		const written = { regulation: id, ...(hasReached(status, "running") ? {} : { status: "open" }) };
		const edits = addItem(pilot, LIST, itemSkeleton(pilot, LIST, written)).map(toPlainEdit);
		pilot = read(applyEdits(pilot.tree.text, edits));
	}
	return { text: pilot.tree.text, first: firstUnanswered(pilot) };
}

/** What a person may choose from, with labels. */
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
function oneLine(typed: string): string {
	const line = typed.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();
	return line === "" ? "" : writeScalar(line, false);
}

/** Placeholders for what this status needs; those of laws are added with the laws. */
function placeholdersFor(status: Parameters<typeof neededAt>[0], hasLaws: boolean): string {
	const needed = neededAt(status);
	const givenPaths = new Set(["title", "municipality", "status", "traits"]);
	const skeleton = skeletonOf(PILOT, {
		includes: (question) =>
			needed.includes(question) && !givenPaths.has(question.path) && !(hasLaws && question.path === LIST),
	});
	return skeleton.kind === "map" ? `${toPlain(writeBlock(skeleton.members, 0, styleOf("", undefined)))}\n` : "";
}

function firstUnanswered(pilot: SchemaDocument): Span {
	const [first] = [...unansweredQuestions(pilot, pilot.status)].sort((a, b) => a.span.start - b.span.start);
	return first?.span ?? { start: 0, end: 0 };
}

/** With the first unanswered question in lines and columns. */
export function getNewPilotAnswer(params: NewPilotParams, catalogue: Catalogue): NewPilotResult {
	const { text, first } = getNewPilot(params, catalogue);
	return { text, range: toRange(TextDocument.create(params.uri, "pilot", 0, text), first) };
}
