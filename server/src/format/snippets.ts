/** What a person inserts by name: the parts of a pilot as skeletons with hints, in both languages. */
import type { Skeleton } from "../text/skeleton";
import type { Language, Localized } from "./language";
import { assuming, assumingBeside, isNeeded } from "./needed";
import { allQuestions, type Question, questionAt } from "./questions";
import { type SkeletonOptions, skeletonOf } from "./skeleton";
import { hasReached, type Phase } from "./status";

export interface Snippet {
	/** The question that it answers; of a list it is one item. */
	readonly path: string;
	readonly title: Localized;
	/** What people type to find it, in any language. */
	readonly synonyms: readonly string[];
}

const NAMED: readonly Snippet[] = [
	{ path: "", title: { en: "pilot", nl: "pilot" }, synonyms: ["pilot", "nieuwe pilot", "new pilot"] },
	{ path: "contact", title: { en: "contact", nl: "aanspreekpunt" }, synonyms: ["contact", "aanspreekpunt"] },
	{ path: "why.goals", title: { en: "measurable goal", nl: "meetbaar doel" }, synonyms: ["goal", "doel"] },
	{
		path: "why.businessCase",
		title: { en: "business case", nl: "businesscase" },
		synonyms: ["business case", "businesscase", "zakelijke onderbouwing"],
	},
	{
		path: "success.processes",
		title: { en: "process", nl: "werkproces" },
		synonyms: ["process", "werkproces", "proces"],
	},
	{ path: "success.data", title: { en: "data set", nl: "dataset" }, synonyms: ["data set", "dataset", "gegevens"] },
	{
		path: "success.staff",
		title: { en: "effect on staff", nl: "gevolg voor medewerkers" },
		synonyms: ["staff effect", "gevolg voor medewerkers", "medewerkers"],
	},
	{
		path: "success.stakeholders",
		title: { en: "stakeholder", nl: "belanghebbende" },
		synonyms: ["stakeholder", "belanghebbende"],
	},
	{
		path: "success.compliance",
		title: { en: "law or rule", nl: "wet of regel" },
		synonyms: ["compliance", "wet", "law", "regel"],
	},
	{
		path: "success.scaling",
		title: { en: "decision on scaling up", nl: "besluit over opschaling" },
		synonyms: ["scaling", "opschalen"],
	},
	{
		path: "control.collaboration",
		title: { en: "partner", nl: "samenwerkingspartner" },
		synonyms: ["collaboration", "partner", "samenwerking"],
	},
	{
		path: "control.champions",
		title: { en: "champion", nl: "voortrekker" },
		synonyms: ["champion", "voortrekker", "kartrekker"],
	},
];

/** An item of each list of groups, by the name that the format gives it unless it has another here. */
export const SNIPPETS: readonly Snippet[] = [
	...NAMED,
	...allQuestions()
		.filter(({ path, item }) => item?.shape === "object" && !NAMED.some((snippet) => snippet.path === path))
		.map(({ path, item, texts, synonyms }): Snippet => {
			const titles = [item?.texts ?? texts, texts].flatMap(({ en, nl }) => [en.title, nl.title]);
			const [en = "", nl = ""] = titles.map((title) => title.toLowerCase());
			return { path, title: { en, nl }, synonyms: [...titles.map((title) => title.toLowerCase()), ...synonyms] };
		}),
];

/** The skeleton of a snippet: all that is needed before the start, or when its part is, also what only some answers call for. */
export function snippetSkeleton(snippet: Snippet, language: Language): Skeleton {
	const question = questionAt(snippet.path);
	if (question === undefined) {
		throw new Error(`The format has no ${snippet.path}`);
	}
	return skeletonOf(question.item ?? question, allNeeded(question, language));
}

/** How the key is written in front of it; list items and the whole pilot have none. */
export function snippetKey(snippet: Snippet): string | undefined {
	const question = questionAt(snippet.path);
	return question?.shape === "object" && snippet.path !== "" ? question.key : undefined;
}

const BEFORE_THE_START: Phase = "preparing";

/** What some pilots alone are asked for is no part of a whole one. */
function allNeeded({ path, neededFrom = BEFORE_THE_START }: Question, language: Language): SkeletonOptions {
	const phase = hasReached(neededFrom, BEFORE_THE_START) ? neededFrom : BEFORE_THE_START;
	const given = path === "" ? assumingBeside : assuming;
	const includes = (question: Question) =>
		isNeeded(question, phase, given(question)) || question.path === "success.stakeholders.id";
	return { includes, hints: language };
}
