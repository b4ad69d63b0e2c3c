/** Fixes that write an answer that can be picked: a choice, yes or no, or a party of this pilot. None is the one to prefer. */
import { type Answer, type SchemaDocument, textOf } from "../../document/document";
import { fillAnswer, isInsertable } from "../../document/edits/insertAnswers";
import { partyOptions } from "../../document/partyOptions";
import { answerAt, valuesBeside } from "../../document/query";
import { choiceMeaning, MENU_SIZE, withMeaning } from "../../format/choices";
import type { Localized } from "../../format/language";
import { choiceSynonymsOf, type Question } from "../../format/questions";
import { PHASES } from "../../format/status";
import type { Template, TemplateEdit } from "../../text/template";
import { plainOrQuoted, writeValue } from "../../yaml/edit/writeValue";
import type { Fix } from "../core/finding";

/** For an empty answer. Of a long list those that the pilot speaks of are offered, and the list itself. */
export function optionFixes(answer: Answer, pilot: SchemaDocument): readonly Fix[] {
	const question = answer.question.shape === "list" ? answer.question.item : answer.question;
	if (answer.state !== "unanswered" || question === undefined) {
		return [];
	}
	const taken = valuesBeside(answer);
	const all = optionsOf(question, pilot).filter(({ value }) => !taken.has(value));
	const offered = all.length > MENU_SIZE && question.kind !== "party" ? spokenOf(all, question, pilot) : all;
	const fixes = offered.slice(0, MENU_SIZE).flatMap(({ value, meaning }): Fix[] => {
		const edits = editsFor(answer, pilot, [question.kind === "party" ? plainOrQuoted(value, true) : value]);
		return edits.length === 0 ? [] : [{ title: titleOf(value, meaning), edits }];
	});
	return offered === all ? fixes : [...fixes, ...wholeList(answer, all, pilot)];
}

interface Option {
	readonly value: string;
	readonly meaning: Localized;
}

function optionsOf(question: Question, pilot: SchemaDocument): readonly Option[] {
	if (question.kind === "party") {
		return partyOptions(pilot).map(({ value, name = "" }) => ({ value, meaning: { en: name, nl: name } }));
	}
	const values =
		question.shape === "boolean" ? ["true", "false"] : question.kind === "dateOrStatus" ? PHASES : question.choices;
	return values.map((value) => ({ value, meaning: choiceMeaning(question, value) }));
}

function titleOf(value: string, { en, nl }: Localized): Localized {
	return {
		en: `Choose ${withMeaning(value, en, ["“", "”"])}`,
		nl: `Kies ${withMeaning(value, nl, ["“", "”"])}`,
	};
}

function editsFor(answer: Answer, pilot: SchemaDocument, written: Template): readonly TemplateEdit[] {
	const { question, node, pair, item } = answer;
	if (question.shape === "list") {
		const isRoom = isInsertable({ answer, span: answer.headSpan });
		return isRoom
			? fillAnswer(pilot, answer, { kind: "list", item: { kind: "blank", stop: { hint: written.join("") } } })
			: [];
	}
	const behind = pair?.keySpan.end ?? (item === undefined ? undefined : item.start + 1);
	return node?.kind === "scalar" && behind !== undefined ? writeValue(pilot.tree.text, node, behind, written) : [];
}

/** Where the pilot says what it is about. */
const ABOUT = ["title", "summary", "why.problem"] as const;

/** The options that words of the pilot stand for. */
function spokenOf(options: readonly Option[], question: Question, pilot: SchemaDocument): readonly Option[] {
	const texts = ABOUT.map((path) => answerAt(pilot, path)).map((answer) =>
		answer === undefined ? "" : textOf(answer),
	);
	const words = folded(texts.join(" "));
	const synonyms = [...choiceSynonymsOf(question)];
	return options.filter(({ value, meaning }) => {
		const names = [value, meaning.en, meaning.nl, ...synonyms.flatMap(([word, to]) => (to === value ? [word] : []))];
		return names.some((name) => words.includes(folded(name)));
	});
}

/** Words with one blank around each. */
function folded(text: string): string {
	return ` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()} `;
}

/** A list to pick from, which an editor opens that knows snippets. */
function wholeList(answer: Answer, all: readonly Option[], pilot: SchemaDocument): readonly Fix[] {
	const edits =
		answer.question.shape === "list" ? [] : editsFor(answer, pilot, [{ choices: all.map(({ value }) => value) }]);
	const title = { en: `Choose from all ${all.length}…`, nl: `Kies uit alle ${all.length}…` };
	return edits.length === 0 ? [] : [{ title, edits, needsSnippets: true }];
}
