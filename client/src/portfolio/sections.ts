/** What stands below a pilot: its three questions, with what each lacks and what is found there. Knows no VS Code. */
import type {
	FindingEntry,
	Language,
	MissingEntry,
	PilotDetailsResult,
	PilotEntry,
	QuestionReadiness,
} from "../../../server/src/protocol/protocol";
import { uncapitalised } from "../textCase";
import { type State, stateOf } from "./model";
import { PORTFOLIO_TEXTS, SECTION_TEXTS } from "./texts";

export interface Section {
	readonly key: QuestionReadiness["key"] | "general";
	readonly label: string;
	/** Its figure, in words. */
	readonly figure: string;
	readonly state: State;
	readonly missing: number;
	/** Missing answers, then findings. */
	readonly rows: readonly Row[];
}

export interface Row {
	/** One of its own in the pilot, the same while it says the same. */
	readonly id: string;
	/** In few words, the most telling first. */
	readonly label: string;
	/** In full. */
	readonly text: string;
	/** What the icon says. */
	readonly spoken: string;
	readonly kind: "missing" | FindingEntry["severity"];
	readonly range: FindingEntry["range"];
}

/** The three questions, and what belongs to none of them where there is any. */
export function sectionsOf(
	{ questions }: PilotEntry,
	details: PilotDetailsResult,
	language: Language,
): readonly Section[] {
	const general = { key: "general", label: PORTFOLIO_TEXTS.general[language], total: 0 } as const;
	return [...questions, general]
		.map((question) => sectionOf(question, details, language))
		.filter(({ key, rows }) => key !== "general" || rows.length > 0);
}

function sectionOf(
	{ key, label, total }: Pick<Section, "key" | "label"> & { readonly total: number },
	details: PilotDetailsResult,
	language: Language,
): Section {
	const isHere = ({ within }: MissingEntry | FindingEntry) => (within ?? "general") === key;
	const missing = details.openAnswers.filter(isHere);
	const findings = details.findings.filter(isHere);
	const count = (severity: FindingEntry["severity"]) => findings.filter((one) => one.severity === severity).length;
	return {
		...{ key, label, missing: missing.length },
		figure: figureOf(key === "general" ? undefined : total, missing.length, findings.length, language),
		state: stateOf({
			errors: count("error"),
			warnings: count("warning"),
			others: missing.length + count("information") + count("hint"),
			needed: total,
		}),
		rows: numbered([
			...missing.map((one) => missingRow(one, language)),
			...findings.map((one) =>
				findingRow(one, findings.filter(({ code }) => code === one.code).length === 1, language),
			),
		]),
	};
}

/** @param total nothing where nobody counts what is needed */
function figureOf(total: number | undefined, missing: number, findings: number, language: Language): string {
	const texts = SECTION_TEXTS[language];
	const answers =
		missing > 0 ? texts.missing(missing) : total === undefined ? "" : total > 0 ? texts.complete : texts.nothingYet;
	return [answers, findings > 0 ? texts.findings(findings) : ""].filter(Boolean).join(", ");
}

function missingRow({ code, question, shortQuestion, about, range }: MissingEntry, language: Language): Row {
	return {
		...{ id: `missing ${code}`, label: named(short(about), shortQuestion), text: named(about, question), range },
		...{ spoken: PORTFOLIO_TEXTS.missing[language], kind: "missing" },
	};
}

/** @param isOnly whether nothing else with its title is found there */
function findingRow(finding: FindingEntry, isOnly: boolean, language: Language): Row {
	const { code, message, title, about, severity, range } = finding;
	const label = title === null || (about === null && !isOnly) ? message : named(short(about), title);
	return {
		...{ id: `finding ${code}`, label, text: message, range },
		...{ spoken: PORTFOLIO_TEXTS[severity][language], kind: severity },
	};
}

function named(about: string | null, text: string): string {
	return about === null ? text : `${about}: ${inSentence(text)}`;
}

/** So that what follows shows. */
const LONGEST_NAME = 23;

function short(name: string | null): string | null {
	// Whole letters: half an emoji is none.
	const letters = Array.from(name ?? "");
	return letters.length > LONGEST_NAME
		? `${letters
				.slice(0, LONGEST_NAME - 1)
				.join("")
				.trimEnd()}…`
		: name;
}

/** Without its capital, but for a word that is all capitals. */
function inSentence(text: string): string {
	return /^\p{Lu}[\p{Ll}\s]/u.test(text) ? uncapitalised(text) : text;
}

/** The same may be asked of several items. */
function numbered(rows: readonly Row[]): readonly Row[] {
	const counts = new Map<string, number>();
	return rows.map((row) => {
		const count = (counts.get(row.id) ?? 0) + 1;
		counts.set(row.id, count);
		return { ...row, id: `${row.id} ${count}` };
	});
}
