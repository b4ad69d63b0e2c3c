/** The pilots as a person sees them: grouped, sorted and filtered. Knows no VS Code. */
import type { Language, Named, PilotEntry, PortfolioParams } from "../../../server/src/protocol/protocol";

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
		for (const key of keysOf(pilot, grouping, language)) {
			const group = groups.get(key.value) ?? { key, pilots: [] };
			groups.set(key.value, group);
			group.pilots.push(pilot);
		}
	}
	return [...groups.values()]
		.sort((a, b) => a.key.order - b.key.order || a.key.label.localeCompare(b.key.label, language))
		.map(({ key, pilots: members }) => ({
			id: `${grouping}:${key.value}`,
			label: sentence(key.label),
			pilots: members.sort((a, b) => nameOf(a).localeCompare(nameOf(b), language)),
		}));
}

function sentence(label: string): string {
	return label.charAt(0).toUpperCase() + label.slice(1);
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
	const unanswered = questions.filter(({ answered, total }) => answered < total).length;
	return { value: String(unanswered), label: UNANSWERED_COUNT[language](unanswered), order: -unanswered };
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
	return [...pilots].filter(({ started, errors }) => started && errors > 0).length;
}

/** So few are read before a person would notice; while somebody types they wait, which needs no message. */
const FEW = 20;

/** Not so when a person broke it off, though there is more to read. */
export function isReadingMany(progress: Pick<PortfolioParams, "read" | "total" | "reading"> | undefined): boolean {
	return progress?.reading === true && progress.total - progress.read > FEW;
}

/** `Why 3/4 · Succeeds 2/7 · Control 1/6` */
export function figuresOf({ questions }: Pick<PilotEntry, "questions">): string {
	return questions.map(({ label, answered, total }) => `${label} ${answered}/${total}`).join(" · ");
}

const NO_MUNICIPALITY = { en: "No municipality yet", nl: "Nog geen gemeente" };
const NO_THEME = { en: "No theme yet", nl: "Nog geen thema" };
const UNANSWERED_COUNT = {
	en: (count: number) =>
		["All three questions answered", "One question open", "Two questions open"][count] ?? "All three questions open",
	nl: (count: number) =>
		["Alle drie de vragen beantwoord", "Eén vraag open", "Twee vragen open"][count] ?? "Alle drie de vragen open",
};
