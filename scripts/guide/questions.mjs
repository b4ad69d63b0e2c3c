/** The questions in the guide: for each stage those that it is the first to ask, as nested lists in Markdown. */
import { choiceTextsOf, memberQuestions, PILOT, questionAt } from "./format.mjs";
import { words } from "./words.mjs";

const roots = ["why", "success", "control"];

/** @param isAsked which questions the section is about; none stands there twice */
export function questionSection(isAsked, language) {
	const ofPilot = PILOT.members.filter(({ path }) => !roots.includes(path));
	const parts = [
		[words[language].pilot, ofPilot],
		...roots.map((path) => [questionAt(path).texts[language].question, questionAt(path).members]),
	];
	return parts.flatMap(([heading, questions]) => {
		const lines = questions.flatMap((question) => lineOf(question, isAsked, language, ""));
		return lines.length === 0 ? [] : [`### ${heading}`, "", ...lines, ""];
	});
}

/** A question with those below it; one that is not asked stands there only as the head of others that are. */
function lineOf(question, isAsked, language, indent, around) {
	const inner = memberQuestions(question).flatMap((member) =>
		lineOf(member, isAsked, language, `${indent}  `, question),
	);
	if (!isAsked(question)) {
		return inner.length === 0
			? []
			: [`${indent}- **${question.texts[language].title}** (\`${question.key}\`)`, ...inner];
	}
	const { question: asked, title, description } = question.texts[language];
	const why = saysMore(description, asked) ? description : "";
	// A question in a group takes over on what the group depends.
	const isTakenOver = question.neededIf !== undefined && question.neededIf === around?.neededIf;
	const condition = isTakenOver ? "" : conditionOf(question, language);
	const text = [`**${asked || title}**`, why, condition].filter(Boolean).join(" ");
	return [`${indent}- ${text} (\`${question.key}\`)`, ...inner];
}

/** A description may only turn the question round. */
function saysMore(description, question) {
	const asked = new Set(wordsOf(question));
	return wordsOf(description).some((word) => !asked.has(word));
}

function wordsOf(text) {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function conditionOf({ path, neededIf, notNeededIf }, language) {
	const { onlyIf, notIf, or } = words[language];
	const inWords = (condition) => {
		const clauses = Object.entries(condition).map(([key, values]) => clauseOf(path, key, values, language));
		return [...new Set(clauses)].join(or);
	};
	return [
		...(neededIf === undefined ? [] : [onlyIf(inWords(neededIf))]),
		...(notNeededIf === undefined ? [] : [notIf(inWords(notNeededIf))]),
	].join(" ");
}

/** With commas, and “or” before the last. */
function listed(values, or) {
	return [values.slice(0, -1).join(", "), values.at(-1)].filter(Boolean).join(or);
}

function clauseOf(path, key, values, language) {
	const { is, isThere, or, yes, no } = words[language];
	const asked = key.startsWith("/") ? questionAt(key.slice(1)) : questionAt(path.replace(/[^.]+$/, key));
	const { title } = asked.texts[language];
	const value = (one) =>
		one === true
			? yes
			: one === false
				? no
				: (choiceTextsOf(asked.item ?? asked, one)?.[language].title ?? String(one));
	return values === "answered" ? isThere(title) : is(title, listed(values.map(value), or));
}
