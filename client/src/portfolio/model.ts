/** The pilots as a person sees them: grouped, sorted and filtered. Knows no VS Code. */
import type {
	Language,
	Named,
	PilotEntry,
	PortfolioParams,
	QuestionReadiness,
} from "../../../server/src/protocol/protocol";

import { capitalised } from "../textCase";

export const GROUPINGS = ["status", "municipality", "theme", "readiness"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Group {
	/** Stays the same when its pilots change. */
	readonly id: string;
	readonly label: string;
	/** In the order of their names. */
	readonly pilots: readonly PilotEntry[];
}

/** In the order of a pilot's life. */
const STATUSES = [
	...["idea", "exploring", "preparing", "running", "evaluating", "scaling", "regular"],
	...["paused", "stopped", "completed"],
];

/** A pilot with two themes is in both groups. */
export function groupsOf(pilots: readonly PilotEntry[], grouping: Grouping, language: Language): readonly Group[] {
	const groups = new Map<string, { readonly key: Key; readonly pilots: PilotEntry[] }>();
	for (const pilot of pilots) {
		// Who writes a theme twice means it once.
		for (const key of new Map(keysOf(pilot, grouping, language).map((one) => [one.value, one])).values()) {
			const group = groups.get(key.value) ?? { key, pilots: [] };
			groups.set(key.value, group);
			group.pilots.push(pilot);
		}
	}
	return [...groups.values()]
		.sort((a, b) => a.key.order - b.key.order || a.key.label.localeCompare(b.key.label, language))
		.map(({ key, pilots: members }) => ({
			id: `${grouping}:${key.value}`,
			label: capitalised(key.label),
			pilots: members.sort((a, b) => nameOf(a).localeCompare(nameOf(b), language)),
		}));
}

interface Key extends Named {
	readonly order: number;
}

function keysOf(pilot: PilotEntry, grouping: Grouping, language: Language): readonly Key[] {
	switch (grouping) {
		case "status":
			return [{ ...pilot.status, order: STATUSES.indexOf(pilot.status.value) }];
		case "municipality":
			return [known(pilot.municipality, NO_MUNICIPALITY[language])];
		case "theme":
			return pilot.themes.length === 0
				? [known(null, NO_THEME[language])]
				: pilot.themes.map((theme) => ({ ...theme, order: 0 }));
		default:
			return [readinessKey(pilot, language)];
	}
}

/** What is not known comes last. */
function known(value: string | null, otherwise: string): Key {
	return value === null ? { value: "", label: otherwise, order: 1 } : { value, label: value, order: 0 };
}

function readinessKey({ questions }: PilotEntry, language: Language): Key {
	const lacking = questions.filter(isMissing).length;
	return { value: String(lacking), label: MISSING_FOR[language](lacking), order: -lacking };
}

/** Those whose title, municipality or themes contain each word of the query. */
export function filtered(pilots: readonly PilotEntry[], query: string): readonly PilotEntry[] {
	const wanted = lettersOf(query).split(/\s+/).filter(Boolean);
	return wanted.length === 0
		? pilots
		: pilots.filter((pilot) => {
				const text = lettersOf(
					[nameOf(pilot), pilot.municipality ?? "", ...pilot.themes.map(({ label }) => label)].join(" "),
				);
				return wanted.every((word) => text.includes(word));
			});
}

function lettersOf(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Its title, or the name of its file. */
export function nameOf({ title, uri }: PilotEntry): string {
	return title ?? decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
}

/** The municipality of most pilots; nothing where none is named. */
export function commonMunicipality(pilots: readonly PilotEntry[]): string | undefined {
	const counts = new Map<string, number>();
	for (const { municipality } of pilots) {
		if (municipality !== null) {
			counts.set(municipality, (counts.get(municipality) ?? 0) + 1);
		}
	}
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Started pilots that lack something they should have had before the start. */
export function startedWithErrors(pilots: Iterable<PilotEntry>): number {
	return [...pilots].filter((pilot) => pilot.started && (pilot.errors > 0 || pilot.questions.some(isMissing))).length;
}

/** So few are read before a person would notice; while somebody types they wait, which needs no message. */
const FEW = 20;

/** Not so when a person broke it off, though there is more to read. */
export function isReadingMany(progress: Pick<PortfolioParams, "read" | "total" | "reading"> | undefined): boolean {
	return progress?.reading === true && progress.total - progress.read > FEW;
}

/** How many answers a question lacks. */
export function missingIn({ answered, total }: Pick<QuestionReadiness, "answered" | "total">): number {
	return total - answered;
}

export function isMissing(question: QuestionReadiness): boolean {
	return missingIn(question) > 0;
}

/** `4·2·–`: the answers missing for each of the three questions; a dash where none is needed yet. */
export function figuresOf({ questions }: Pick<PilotEntry, "questions">): string {
	return questions.map((question) => (question.total === 0 ? "–" : missingIn(question))).join("·");
}

/** What one sees of a pilot, or of a question in it, at a glance. */
export type State = "error" | "warning" | "asked" | "done" | "nothingYet";

/** Done is only what has all answers and no finding. */
export function stateOf(counts: {
	readonly errors: number;
	readonly warnings: number;
	/** What is no more than information, and answers that are missing. */
	readonly others: number;
	/** How many answers are needed. */
	readonly needed: number;
}): State {
	if (counts.errors > 0) {
		return "error";
	}
	if (counts.warnings > 0) {
		return "warning";
	}
	if (counts.others > 0) {
		return "asked";
	}
	return counts.needed > 0 ? "done" : "nothingYet";
}

export function pilotState({ questions, errors, warnings, informations }: PilotEntry): State {
	const sum = (of: (question: QuestionReadiness) => number) => questions.reduce((all, one) => all + of(one), 0);
	return stateOf({ errors, warnings, others: informations + sum(missingIn), needed: sum(({ total }) => total) });
}

const NO_MUNICIPALITY = { en: "No municipality yet", nl: "Nog geen gemeente" };
const NO_THEME = { en: "No theme yet", nl: "Nog geen thema" };
const MISSING_FOR = {
	en: (count: number) =>
		["Nothing missing", "Answers missing for one question", "Answers missing for two questions"][count] ??
		"Answers missing for all three",
	nl: (count: number) =>
		["Er ontbreekt niets", "Antwoorden ontbreken bij één vraag", "Antwoorden ontbreken bij twee vragen"][count] ??
		"Antwoorden ontbreken bij alle drie",
};
