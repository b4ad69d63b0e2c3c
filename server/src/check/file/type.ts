/** `file/type`: an answer of another kind than the question asks for. */
import type { Texts } from "../../format/language";
import type { Question } from "../../format/questions";
import { type Answer, type Pilot, spanOf, textOf } from "../../pilot/pilot";
import { columnOf, lineEnd, lineStart, nextLine } from "../../text/lines";
import { isGrouped, readNumber } from "../../text/numbers";
import type { TemplateEdit } from "../../text/template";
import { styleOf } from "../../yaml/style";
import type { MapNode, ScalarNode, TreeNode } from "../../yaml/tree";
import type { Finding, Fix } from "../finding";
import { writtenAs } from "./replace";

/** An amount with a point between the thousands: YAML reads `25.000` as 25. */
export function isGroupedAmount(answer: Answer, pilot: Pilot): boolean {
	const { node, question } = answer;
	return (
		question.kind === "amount" &&
		node?.kind === "scalar" &&
		typeof node.value === "number" &&
		isGrouped(pilot.tree.text.slice(node.span.start, node.span.end))
	);
}

export function groupedAmountFinding(answer: Answer, pilot: Pilot): Finding {
	const { start, end } = answer.node?.span ?? answer.place;
	const written = pilot.tree.text.slice(start, end);
	return {
		code: "file/type",
		span: { start, end },
		severity: "error",
		message: {
			en: `${written} is read as ${textOf(answer)}: the point is for decimals. Write thousands without a point: ${readNumber(written)}.`,
			nl: `${written} wordt gelezen als ${textOf(answer)}: de punt is voor decimalen. Schrijf duizendtallen zonder punt: ${readNumber(written)}.`,
		},
	};
}

export function typeFinding(answer: Answer): Finding {
	return { code: "file/type", span: spanOf(answer), severity: "error", message: messageFor(answer) };
}

export function typeFixes(answer: Answer, pilot: Pilot): readonly Fix[] {
	const { node, question } = answer;
	if (node === undefined || node.alias !== undefined) {
		return [];
	}
	switch (question.shape) {
		case "list":
			return node.kind === "list" ? [] : wrapInList(answer, node, pilot);
		case "number":
			return one(readNumber(numberText(answer, pilot)), answer, pilot, false);
		case "boolean":
			return one(readBoolean(textOf(answer)), answer, pilot, true);
		case "text":
			return node.kind === "scalar" && node.style !== "block" ? [quoted(node, pilot)] : [];
		default:
			return [];
	}
}

function messageFor(answer: Answer): Texts {
	const { question, node } = answer;
	switch (question.shape) {
		case "list":
			return {
				en: `“${question.texts.en.title}” is a list. Put each entry on a line of its own, starting with “- ”.`,
				nl: `“${question.texts.nl.title}” is een lijst. Zet elk onderdeel op een eigen regel, met “- ” vooraan.`,
			};
		case "object":
			return objectMessage(question);
		case "number":
			return {
				en: "A number is due here: digits only, with a point before decimals, such as 25000 or 12.5.",
				nl: "Hier hoort een getal: alleen cijfers, met een punt voor decimalen, zoals 25000 of 12.5.",
			};
		case "boolean":
			return booleanMessage(answer);
		default:
			return node?.kind === "scalar"
				? {
						en: "A text is due here. Put quotes around it, so that it is not read as a number or as yes or no.",
						nl: "Hier hoort een tekst. Zet er aanhalingstekens om, zodat hij niet als getal of als ja of nee wordt gelezen.",
					}
				: {
						en: `“${question.texts.en.title || "This"}” is one answer in words, not a list or a group of answers.`,
						nl: `“${question.texts.nl.title || "Dit"}” is één antwoord in woorden, geen lijst of groep antwoorden.`,
					};
	}
}

function booleanMessage(answer: Answer): Texts {
	const meant = readBoolean(textOf(answer));
	return meant === undefined
		? {
				en: "The answer here is true (yes) or false (no). Write one of these words, without quotes.",
				nl: "Het antwoord is hier true (ja) of false (nee). Schrijf een van die woorden, zonder aanhalingstekens.",
			}
		: {
				en: `The answer here is true (yes) or false (no). Write ${meant}, without quotes.`,
				nl: `Het antwoord is hier true (ja) of false (nee). Schrijf ${meant}, zonder aanhalingstekens.`,
			};
}

function objectMessage(question: Question): Texts {
	const keys = question.members.slice(0, 2).map((member) => `“${member.key}:”`);
	return {
		en: `Several answers belong here, each on a line of its own: ${keys.join(", ")} and so on.`,
		nl: `Hier horen meerdere antwoorden, elk op een eigen regel: ${keys.join(", ")} enzovoort.`,
	};
}

/** @param safe nobody can have meant something else */
function one(value: string | undefined, answer: Answer, pilot: Pilot, safe: boolean): readonly Fix[] {
	return value === undefined ? [] : [writtenAs(answer, pilot, value, { preferred: true, safe })];
}

/** As it is written, because `25.000` has lost its zeros once it is read. */
function numberText(answer: Answer, pilot: Pilot): string {
	const { node } = answer;
	return node?.kind === "scalar" && node.style === "plain"
		? pilot.tree.text.slice(node.span.start, node.span.end)
		: textOf(answer);
}

const YES = new Set(["yes", "ja", "true", "waar", "y", "j", "on", "aan", "wel"]);
const NO = new Set(["no", "nee", "neen", "false", "onwaar", "n", "off", "uit", "niet"]);

function readBoolean(text: string): string | undefined {
	const word = text.toLowerCase();
	return YES.has(word) ? "true" : NO.has(word) ? "false" : undefined;
}

function quoted(node: ScalarNode, pilot: Pilot): Fix {
	const value = pilot.tree.text.slice(node.span.start, node.span.end);
	return {
		title: { en: "Put quotes around it", nl: "Zet er aanhalingstekens om" },
		edits: [{ span: node.span, template: [`"${value}"`] }],
		preferred: true,
	};
}

function wrapInList(answer: Answer, node: TreeNode, pilot: Pilot): readonly Fix[] {
	const edits = wrapEdits(answer, node, pilot);
	return edits === undefined
		? []
		: [
				{
					title: { en: "Make it a list with one entry", nl: "Maak er een lijst met één onderdeel van" },
					edits,
					preferred: true,
				},
			];
}

function wrapEdits(answer: Answer, node: TreeNode, pilot: Pilot): TemplateEdit[] | undefined {
	const { text } = pilot.tree;
	const { start, end } = node.span;
	const oneLine = lineEnd(text, start) >= end;
	if (node.kind === "map" && !node.flow) {
		return answer.pair === undefined || !startsLine(text, node) ? undefined : dashBefore(node, text);
	}
	if (node.kind === "unreadable" || !oneLine || answer.pair === undefined) {
		return undefined;
	}
	if (answer.holder?.flow === true || node.kind === "map") {
		return [insert(start, "["), insert(end, "]")];
	}
	const style = styleOf(text, pilot.tree.root);
	const column = columnOf(text, answer.pair.keySpan.start) + (style.listsIndented ? style.indent : 0);
	const gap = { start: answer.pair.keySpan.end + 1, end: start };
	return text.slice(gap.start, gap.end).trim() === ""
		? [{ span: gap, template: [`${style.lineBreak}${" ".repeat(column)}- `] }]
		: undefined;
}

/** Nothing stands before its first key: a mark there would come between the dash and what it is about. */
function startsLine(text: string, { span: { start } }: MapNode): boolean {
	return text.slice(lineStart(text, start), start).trim() === "" && !/[[{]/.test(text[start] ?? "");
}

/** The first key gets the dash, the lines below it move in as far. */
function dashBefore(map: MapNode, text: string): TemplateEdit[] {
	const edits = [insert(map.span.start, "- ")];
	for (let line = nextLine(text, map.span.start); line < map.span.end; line = nextLine(text, line)) {
		if (text.slice(line, lineEnd(text, line)).trim() !== "" && lineStart(text, line) === line) {
			edits.push(insert(line, "  "));
		}
	}
	return edits;
}

function insert(offset: number, text: string): TemplateEdit {
	return { span: { start: offset, end: offset }, template: [text] };
}
