/** The text of a new pilot: the answers that a person gave, and placeholders for the questions that follow. */
import { TextDocument } from "vscode-languageserver-textdocument";
import { missingNow } from "../../check/missing/neededAnswers";
import { addItem, itemSkeleton } from "../../document/edits/addAnswers";
import { neededBy } from "../../document/given";
import { readDocument } from "../../document/read";
import { PILOT_FORMAT } from "../../format/formats";
import type { Language } from "../../format/language";
import { PILOT, questionAt } from "../../format/questions";
import type { Catalogue, Regulation } from "../../format/regulations";
import { type SkeletonOptions, skeletonOf } from "../../format/skeleton";
import { hasReached, isStatus } from "../../format/status";
import type { NewPilotParams, NewPilotResult } from "../../protocol/protocol";
import { applyEdits, type Span } from "../../text/span";
import { toPlain, toPlainEdit } from "../../text/template";
import { writeBlock } from "../../yaml/edit/write";
import { plainOrQuoted } from "../../yaml/edit/writeValue";
import { writeScalar } from "../../yaml/scalar";
import { styleOf } from "../../yaml/style";
import { toRange } from "../toLsp";
import { hasChoices } from "./nextAnswer";

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
	/** There is a list to choose its answer from. */
	readonly hasChoices: boolean;
	/** How many unanswered questions there are. */
	readonly unanswered: number;
	/** Those that are listed in it. */
	readonly laws: readonly Regulation[];
}

const LIST = "success.compliance";

export function getNewPilot(wanted: NewPilot, catalogue: Catalogue): NewPilotText {
	const status = isStatus(wanted.status) ? wanted.status : "idea";
	const traits = wanted.traits.filter((trait) => questionAt("traits")?.item?.choices.includes(trait));
	const laws = lawsOf(traits, catalogue);
	const given = [
		`title: ${oneLine(wanted.title)}`,
		`municipality: ${oneLine(wanted.municipality)}`,
		`status: ${status}`,
		...(traits.length > 0 || hasReached(status, "exploring") ? [`traits: [${traits.join(", ")}]`] : []),
	];
	const read = (text: string) => readDocument(text, PILOT_FORMAT, catalogue);
	const begun = `${given.join("\n")}\n`;
	let pilot = read(`${begun}${placeholdersFor(neededBy(read(begun)), laws.length > 0)}`);
	for (const { id } of laws) {
		const written = {
			regulation: plainOrQuoted(id, true),
			...(hasReached(status, "running") ? {} : { status: "open" }),
		};
		const edits = addItem(pilot, LIST, itemSkeleton(pilot, LIST, written)).map(toPlainEdit);
		pilot = read(applyEdits(pilot.tree.text, edits));
	}
	const missing = [...missingNow(pilot)].sort((a, b) => a.span.start - b.span.start);
	const [first] = missing;
	return {
		...{ text: pilot.tree.text, laws, unanswered: missing.length },
		first: first?.span ?? { start: 0, end: 0 },
		hasChoices: first !== undefined && hasChoices(first.question),
	};
}

/** Those that practically always apply with one of these traits. */
export function lawsOf(traits: readonly string[], catalogue: Catalogue): readonly Regulation[] {
	return catalogue.regulations.filter(({ strongTriggers }) => strongTriggers.some((trait) => traits.includes(trait)));
}

/** One line, whatever was typed or pasted. */
function oneLine(typed: string): string {
	const line = typed.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();
	return line === "" ? "" : writeScalar(line, false);
}

/** Placeholders for what is needed; those of laws are added with the laws. */
function placeholdersFor(needed: SkeletonOptions, hasLaws: boolean): string {
	const givenPaths = new Set(["title", "municipality", "status", "traits"]);
	const skeleton = skeletonOf(PILOT, {
		includes: (question) =>
			needed.includes(question) && !givenPaths.has(question.path) && !(hasLaws && question.path === LIST),
	});
	return skeleton.kind === "map" ? `${toPlain(writeBlock(skeleton.members, 0, styleOf("", undefined)))}\n` : "";
}

/** With the first unanswered question in lines and columns. */
export function getNewPilotAnswer(params: NewPilotParams, catalogue: Catalogue, language: Language): NewPilotResult {
	const { text, first, laws, hasChoices: isChosen } = getNewPilot(params, catalogue);
	const range = toRange(TextDocument.create(params.uri, "pilot", 0, text), first);
	return { text, range, hasChoices: isChosen, laws: shortNames(laws, language) };
}

export function shortNames(laws: readonly Regulation[], language: Language): readonly string[] {
	return laws.map(({ shortName }) => shortName[language]);
}
