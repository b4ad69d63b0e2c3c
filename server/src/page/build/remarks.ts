/** Which gaps and notes belong to which answer. */
import type { Finding } from "../../check/core/finding";
import { isMissingAnswer } from "../../check/missing/missing";
import { type Answer, memoized, type SchemaDocument } from "../../document/document";
import { unansweredNow } from "../../document/unanswered";
import type { Language } from "../../format/language";
import { questionAt } from "../../format/questions";
import type { Item } from "../../yaml/tree";
import type { Gap, Note } from "../model";
import type { PageSource } from "../source";
import { withDaysTogether } from "./days";
import { answerAround, idOf, pathOf } from "./places";

/** That a text cannot be read is reported once, above all. */
export const UNREAD = "file/syntax";

export interface Remarks {
	/** What was found about an answer itself, not about what is inside it. */
	notesOn(answer: Answer): readonly Note[];
	/** The gap where an answer is asked for and not there. */
	gapAt(path: string): Gap | undefined;
	/** The part of the page that says it. */
	idOf(finding: Finding): string | undefined;
}

export function remarksOf({ pilot, findings, language }: PageSource): Remarks {
	const notes = new Map<Answer, Note[]>();
	const gaps = new Map<string, Gap>();
	const ids = new Map<Finding, string>();
	const missing = memoized(pilot, missingPaths);
	for (const finding of findings.filter(({ code }) => code !== UNREAD)) {
		const { code, span, severity } = finding;
		const path = isMissingAnswer(code) ? missing.get(findingKey(code, span.start)) : undefined;
		const owner = answerAround(pilot, span.start);
		const own = notes.get(owner) ?? [];
		const id = path === undefined ? noteId(pathOf(pilot, owner), code, own) : `${idOf(path)}--gap`;
		ids.set(finding, id);
		if (path === undefined) {
			notes.set(owner, [...own, { kind: "note", id, span, severity, code, message: messageOf(finding, language) }]);
		} else {
			gaps.set(path, { kind: "gap", id, span, severity, question: textOf(finding, language) });
		}
	}
	return {
		notesOn: (answer) => notes.get(answer) ?? [],
		gapAt: (path) => gaps.get(path),
		idOf: (finding) => ids.get(finding),
	};
}

/** A gap says by itself that its answer is missing, so it has the question alone. */
export function textOf(finding: Finding, language: Language): string {
	const texts = isMissingAnswer(finding.code) ? questionAt(finding.code)?.texts : undefined;
	return texts?.[language].question ?? messageOf(finding, language);
}

function messageOf({ message, onPage = message }: Finding, language: Language): string {
	return withDaysTogether(onPage[language]);
}

function noteId(path: string, code: string, beside: readonly Note[]): string {
	const count = beside.filter((note) => note.code === code).length;
	return `${idOf(path)}--${code.replace(/[^a-zA-Z0-9]+/g, "-")}${count === 0 ? "" : `-${count + 1}`}`;
}

/** The paths of the missing answers of the status, by code and position of their finding. */
function missingPaths(pilot: SchemaDocument): ReadonlyMap<string, string> {
	const items = memoized(pilot, itemPaths);
	const found = new Map<string, string>();
	for (const { answer, span } of unansweredNow(pilot)) {
		const { key, path } = answer.question;
		// Of an item that says nothing each question is missing; these are no answers of the document.
		const item = answer.item !== undefined && key !== "" ? items.get(answer.item) : undefined;
		found.set(findingKey(path, span.start), item === undefined ? pathOf(pilot, answer) : `${item}.${key}`);
	}
	return found;
}

function findingKey(code: string, start: number): string {
	return `${start} ${code}`;
}

function itemPaths(pilot: SchemaDocument): ReadonlyMap<Item, string> {
	const paths = new Map<Item, string>();
	for (const answer of pilot.answers) {
		if (answer.item !== undefined) {
			paths.set(answer.item, pathOf(pilot, answer));
		}
	}
	return paths;
}
