/** The guide, `docs/rules/README.md` and its Dutch twin: what each stage asks and why, then findings, then laws. */
import { fileOf, readHead } from "../rulePages.mjs";
import { choiceTextsOf, laws, PHASES, questionAt, severityOfMissing } from "./format.mjs";
import { questionSection } from "./questions.mjs";
import { words } from "./words.mjs";

/** @param groups the ids of the findings of each group, in order */
export function guide(groups, language) {
	const { title, intro, contents } = words[language];
	const sections = [...stages(language), findings(groups, language), lawSection(language)];
	return [
		`# ${title}`,
		"",
		...intro.flatMap((paragraph) => [paragraph, ""]),
		`**${contents}:** ${sections.map(({ heading }) => `[${heading}](#${anchorOf(heading)})`).join(" · ")}`,
		"",
		...sections.flatMap(({ heading, lines }) => [`## ${heading}`, "", ...lines]),
	]
		.join("\n")
		.trimEnd()
		.concat("\n");
}

function stages(language) {
	const { ended, missing, optional, optionalIntro, severities } = words[language];
	const status = questionAt("status");
	const phases = PHASES.flatMap((phase) => {
		const lines = questionSection((question) => question.neededFrom === phase, language);
		const { title, description } = choiceTextsOf(status, phase)[language];
		const intro = `${description} ${missing(severities[severityOfMissing(phase)])}`;
		return lines.length === 0 ? [] : [{ heading: capital(title), lines: [intro, "", ...lines] }];
	});
	const isOptional = ({ neededFrom, neededAt }) => neededFrom === undefined && neededAt === undefined;
	return [
		...phases,
		{ heading: ended, lines: questionSection(({ neededAt }) => neededAt !== undefined, language) },
		{ heading: optional, lines: [optionalIntro, "", ...questionSection(isOptional, language)] },
	];
}

function findings({ why, success, control, ...others }, language) {
	const { findings: heading, findingsIntro, groups } = words[language];
	const parts = Object.entries({ why, success, control, others: Object.values(others).flat() });
	const lines = parts.flatMap(([group, ids]) => [
		`### ${groups[group]}`,
		"",
		...ids.flatMap((id) => findingLine(id, language)),
		"",
	]);
	return { heading, lines: [findingsIntro, "", ...lines] };
}

function findingLine(id, language) {
	const head = readHead(id, language);
	return head === undefined ? [] : [`- [${head.title}](${fileOf(id, language)}) · ${head.severity}`];
}

function lawSection(language) {
	const { laws: heading, lawsIntro, triggers, always } = words[language];
	const traits = questionAt("traits").item;
	const titleOf = (trait) => (trait === "always" ? always : choiceTextsOf(traits, trait)[language].title);
	const byName = (one, other) => one.name[language].localeCompare(other.name[language], language);
	const lines = laws.toSorted(byName).map((law) => {
		const traitsInWords = (law.triggers ?? []).map(titleOf).join(", ");
		const brought = traitsInWords === "" ? "" : ` ${triggers(traitsInWords)}`;
		return `- **${law.name[language]}.** ${law.description[language]}${brought}`;
	});
	return { heading, lines: [lawsIntro, "", ...lines, ""] };
}

/** As GitHub and VS Code make it from a heading. */
function anchorOf(heading) {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s-]/gu, "")
		.replaceAll(" ", "-");
}

function capital(text) {
	return text[0].toUpperCase() + text.slice(1);
}
