/** The text under the cursor explained: a question, the meaning of a value, a law, a party. */
import { type Hover, MarkupKind } from "vscode-languageserver-types";
import { type AnswerAt, answerAtOffset } from "../document/at";
import { type SchemaDocument, textOf } from "../document/document";
import { type PartyOccurrence, partyAt } from "../document/partyOccurrences";
import { choiceIn, textIn } from "../document/query";
import { choiceMeaning, withMeaning } from "../format/choices";
import { type Condition, isFromTop, pathFromTop } from "../format/conditions";
import type { Language, Localized } from "../format/language";
import { choiceTextsOf, type Question, questionAt } from "../format/questions";
import type { Status } from "../format/status";
import { overlaps } from "../text/span";
import type { Analysis } from "./analysis";
import { assessmentReasons } from "./documentation/assessmentReasons";
import { documentationOf } from "./documentation/documentation";
import { escapeMarkdown } from "./documentation/markdown";
import { toRange } from "./toLsp";

export interface HoverOptions {
	readonly language: Language;
	/** The client shows headings and links; to others all is plain text. */
	readonly markdown: boolean;
}

export function getHover(analysis: Analysis, offset: number, options: HoverOptions): Hover | undefined {
	const at = answerAtOffset(analysis.pilot, offset);
	const value =
		at === undefined ? undefined : withReasons(textAt(analysis, at, offset, options), analysis, offset, options);
	return at === undefined || value === undefined || value === ""
		? undefined
		: {
				contents: { kind: options.markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
				range: toRange(analysis.document, at.span),
			};
}

function withReasons(text: string | undefined, analysis: Analysis, offset: number, options: HoverOptions): string {
	const list = assessmentReasons(analysis, offset, options.language);
	const reasons = list.length === 0 ? [] : [inParagraphs([{ heading: REASONS[options.language] }, { list }], options)];
	return [...(text === undefined || text === "" ? [] : [text]), ...reasons].join("\n\n");
}

const REASONS: Localized = { en: "Why an assessment is asked for", nl: "Waarom er een toets nodig is" };

function textAt(analysis: Analysis, at: AnswerAt, offset: number, options: HoverOptions): string | undefined {
	const { answer, side } = at;
	if (side === "key" || answer.state === "unanswered") {
		return inParagraphs([...questionBlocks(analysis, at, options), ...missingBlocks(analysis, at, options)], options);
	}
	const text = textOf(answer);
	if (answer.question.path === TRAITS) {
		return inParagraphs(
			[...choiceBlocks(answer.question, text, options), ...lawBlocks(analysis.pilot, text, options)],
			options,
		);
	}
	if (answer.question.choices.length > 0 || answer.question.kind === "dateOrStatus") {
		return inParagraphs(choiceBlocks(answer.question, text, options), options);
	}
	if (answer.question.kind === "regulation") {
		const regulation = analysis.pilot.catalogue.recognise(text)?.regulation.id;
		return regulation === undefined
			? undefined
			: documentationOf({ regulation }, analysis.pilot, options.language, options.markdown)?.value;
	}
	return inParagraphs(partyBlocks(analysis, offset, options), options);
}

const TRAITS = "traits";

/** A heading or a paragraph; what stands in it is shown as it is. */
type Block = { readonly heading: string } | { readonly text: string } | { readonly list: readonly string[] };

function inParagraphs(blocks: readonly Block[], { markdown }: HoverOptions): string {
	const shown = (text: string) => (markdown ? escapeMarkdown(inLine(text)) : inLine(text));
	return blocks
		.map((block) => {
			if ("heading" in block) {
				return markdown ? `**${shown(block.heading)}**` : shown(block.heading);
			}
			return "list" in block ? block.list.map((one) => `- ${shown(one)}`).join("\n") : shown(block.text);
		})
		.join("\n\n");
}

/** Long enough for every text of our own; texts of a file can be of any length. */
const LONGEST = 2000;

/** Line breaks would begin another paragraph, a list or a table. */
function inLine(text: string): string {
	const line = text.slice(0, LONGEST).trim().replace(/\s+/g, " ");
	return text.length > LONGEST ? `${line}…` : line;
}

function questionBlocks({ findings }: Analysis, { answer, span }: AnswerAt, options: HoverOptions): Block[] {
	// An item of a list has no question of its own.
	const question = answer.list === undefined ? answer.question : (questionAt(answer.question.path) ?? answer.question);
	const { title, question: asked, description, examples } = question.texts[options.language];
	const [needed, example] = [neededFrom(question, options.language), examples[0]];
	// An editor shows the finding above this text, and the finding asks the question.
	const isAsked = findings.some((finding) => finding.code === question.path && overlaps(finding.span, span));
	return [
		{ heading: asked === "" || isAsked ? title : asked },
		...(description === "" ? [] : [{ text: description }]),
		...(needed === undefined ? [] : [{ text: needed }]),
		...(example === undefined ? [] : [{ text: `${EXAMPLE[options.language]}: ${example}` }]),
	];
}

/** What is missing and shows here because it has no key of its own, by short names: the findings ask the questions. */
function missingBlocks({ findings }: Analysis, { answer, span }: AnswerAt, { language }: HoverOptions): Block[] {
	const titles = findings
		.filter((finding) => finding.span.start === span.start && finding.code !== answer.question.path)
		.flatMap(({ code }) => questionAt(code)?.texts[language].title ?? []);
	return titles.length === 0 ? [] : [{ text: `${MISSING[language]}: ${[...new Set(titles)].join(", ")}` }];
}

const MISSING: Localized = { en: "Still missing", nl: "Ontbreekt nog" };
const EXAMPLE: Localized = { en: "Example", nl: "Voorbeeld" };
const NEEDED_FROM: Localized = { en: "Needed from status", nl: "Nodig vanaf status" };
const NEEDED_AT: Localized = { en: "Needed at status", nl: "Nodig bij status" };
const ONLY_IF: Localized = { en: "only with", nl: "alleen bij" };
const NOT_IF: Localized = { en: "but not with", nl: "maar niet bij" };
const OR: Localized = { en: " or ", nl: " of " };

function neededFrom(question: Question, language: Language): string | undefined {
	const { neededFrom: from, neededAt, neededIf, notNeededIf } = question;
	const statuses: readonly Status[] = neededAt ?? (from === undefined ? [] : [from]);
	if (statuses.length === 0) {
		return undefined;
	}
	const names = valuesText(questionAt("status"), statuses, language);
	return [
		`${(neededAt === undefined ? NEEDED_FROM : NEEDED_AT)[language]}: ${names}`,
		...(neededIf === undefined ? [] : [`${ONLY_IF[language]} ${conditionText(question, neededIf, language)}`]),
		...(notNeededIf === undefined ? [] : [`${NOT_IF[language]} ${conditionText(question, notNeededIf, language)}`]),
	].join(", ");
}

/** About the answers beside it: `Influence: “high”`. */
function conditionText({ path }: Question, condition: Condition, language: Language): string {
	return Object.entries(condition)
		.map(([key, values]) => {
			const other = questionAt(isFromTop(key) ? pathFromTop(key) : path.replace(/[^.]+$/, key));
			const title = other?.texts[language].title ?? key;
			return values === "answered" ? title : `${title}: ${valuesText(other, values.map(String), language)}`;
		})
		.join(OR[language]);
}

/** As they are written in the file, with what they mean: `“running” (loopt)`. */
function valuesText(question: Question | undefined, values: readonly string[], language: Language): string {
	const named = (value: string) =>
		withMeaning(value, question === undefined ? "" : choiceMeaning(question, value)[language], ["“", "”"]);
	return values.map(named).join(OR[language]);
}

function choiceBlocks(question: Question, choice: string, { language }: HoverOptions): Block[] {
	const texts = choiceTextsOf(question, choice)?.[language];
	return texts === undefined
		? []
		: [{ heading: texts.title }, ...(texts.description === "" ? [] : [{ text: texts.description }])];
}

const APPLIES: Localized = { en: "Nearly always applies", nl: "Vrijwel altijd van toepassing" };
const CONSIDER: Localized = { en: "To check", nl: "Om na te gaan" };

function lawBlocks({ catalogue }: SchemaDocument, trait: string, { language }: HoverOptions): Block[] {
	const laws = catalogue.byTrait(trait);
	const listed = (title: Localized, strong: boolean): Block[] => {
		const names = laws
			.filter(({ strongTriggers }) => strongTriggers.includes(trait) === strong)
			.map(({ name }) => name[language]);
		return names.length === 0 ? [] : [{ heading: title[language] }, { list: names }];
	};
	return [...listed(APPLIES, true), ...listed(CONSIDER, false)];
}

const ALSO_NAMED: Localized = { en: "Also mentioned at", nl: "Ook genoemd bij" };
const LINE: Localized = { en: "line", nl: "regel" };
const AND_MORE: Readonly<Record<Language, (count: number) => string>> = {
	en: (count) => `and ${count} more`,
	nl: (count) => `en nog ${count}`,
};
const SHOWN = 10;

function partyBlocks(analysis: Analysis, offset: number, { language }: HoverOptions): Block[] {
	const found = partyAt(analysis.pilot, offset);
	if (found === undefined) {
		return [];
	}
	const { stakeholder, occurrences } = found.party;
	const name = (textIn(stakeholder, "name") ?? textIn(stakeholder, "id"))?.value ?? found.occurrence.text;
	const facts = ["kind", "influence"].flatMap((key) => {
		const choice = choiceIn(stakeholder, key);
		const question = questionAt(`success.stakeholders.${key}`);
		return choice === undefined || question === undefined
			? []
			: [`${question.texts[language].title}: ${question.choiceTexts.get(choice.value)?.[language].title}`];
	});
	const elsewhere = occurrences.filter(
		({ span, declares }) => span.start !== found.occurrence.span.start && !(declares && found.occurrence.declares),
	);
	const more = elsewhere.length - SHOWN;
	const list = [
		...elsewhere.slice(0, SHOWN).map((occurrence) => occurrenceName(analysis, occurrence, language)),
		...(more > 0 ? [AND_MORE[language](more)] : []),
	];
	return facts.length === 0 && list.length === 0
		? []
		: [
				{ heading: name },
				...(facts.length === 0 ? [] : [{ text: facts.join("; ") }]),
				...(list.length === 0 ? [] : [{ text: `${ALSO_NAMED[language]}:` }, { list }]),
			];
}

function occurrenceName({ document }: Analysis, { answer, span }: PartyOccurrence, language: Language): string {
	const title = questionAt(answer.question.path)?.texts[language].title ?? answer.question.key;
	return `${title}, ${LINE[language]} ${document.positionAt(span.start).line + 1}`;
}
