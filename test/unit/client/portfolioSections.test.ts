/** What stands below a pilot of the list, and what is said, read out and copied of it. */
import { describe, expect, it } from "vitest";
import { createDetailsCache } from "../../../client/src/portfolio/details";
import { sectionsOf } from "../../../client/src/portfolio/sections";
import { pilotLabel, pilotSummary, pilotTooltip, rowLabel, sectionLabel } from "../../../client/src/portfolio/words";
import type { FindingEntry, MissingEntry, PilotDetailsResult, PilotEntry } from "../../../server/src/protocol/protocol";

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 4 } });

const PILOT: PilotEntry = {
	uri: "file:///pilots/a.pilot.yaml",
	title: "Stille straten",
	municipality: "Westerhaven",
	status: { value: "preparing", label: "voorbereiding" },
	themes: [],
	started: false,
	questions: [
		{ key: "why", label: "Waarom", answered: 3, total: 4 },
		{ key: "success", label: "Slaagt", answered: 4, total: 6 },
		{ key: "control", label: "Regie", answered: 0, total: 0 },
	],
	errors: 0,
	warnings: 1,
	informations: 0,
};

const missing = (code: string, question: string, rest: Partial<MissingEntry> = {}): MissingEntry => ({
	...{ code, question, shortQuestion: question, about: null, within: "success", range: at(3) },
	...rest,
});
const finding = (code: string, message: string, rest: Partial<FindingEntry> = {}): FindingEntry => ({
	...{ code, message, severity: "warning", title: null, about: null, within: null, range: at(5) },
	...rest,
});

const DETAILS: PilotDetailsResult = {
	openAnswers: [
		missing("why.problem", "Welk concreet probleem lost deze pilot op?", {
			within: "why",
			shortQuestion: "Welk probleem?",
		}),
		missing("success.compliance.status", "Hoe ver is het?", { about: "AVG" }),
		missing("success.compliance.status", "Hoe ver is het?", { about: "Cbw" }),
	],
	findings: [
		finding("file/unknown-key", "Het veld “kleur” bestaat hier niet."),
		finding("success/no-exit", "Er staat niet wat er na afloop gebeurt.", {
			within: "success",
			severity: "information",
		}),
	],
};

const sections = (pilot = PILOT, details = DETAILS) => sectionsOf(pilot, details, "nl");
const shown = (...args: Parameters<typeof sections>) =>
	sections(...args).map(({ label, figure, state }) => [label, figure, state]);

describe("Below a pilot", () => {
	it("is no half emoji of a long name", () => {
		const openAnswers = [missing("success.compliance.status", "Hoe ver?", { about: `x${"👍".repeat(40)}` })];
		const labels = sections(PILOT, { openAnswers, findings: [] }).flatMap(({ rows }) => rows.map(({ label }) => label));
		expect(labels).toEqual([`x${"👍".repeat(21)}…: hoe ver?`]);
	});

	it("stand the three questions with their figure, and what belongs to none", () => {
		expect(shown()).toEqual([
			["Waarom", "1 ontbreekt", "asked"],
			["Slaagt", "2 ontbreken, 1 melding", "asked"],
			["Regie", "nog niets nodig", "nothingYet"],
			["Algemeen", "1 melding", "warning"],
		]);
	});

	it("is a check mark only where all answers are there and nothing is found", () => {
		const nothing = { openAnswers: [], findings: [] };
		expect(shown(PILOT, nothing)).toEqual([
			["Waarom", "volledig", "done"],
			["Slaagt", "volledig", "done"],
			["Regie", "nog niets nodig", "nothingYet"],
		]);
		const found = { openAnswers: [], findings: DETAILS.findings.slice(1) };
		expect(shown(PILOT, found)[1]).toEqual(["Slaagt", "volledig, 1 melding", "asked"]);
	});

	it("stands what is missing as a question, with the law or the party that it is about in front", () => {
		expect(sections().flatMap(({ rows }) => rows.map(({ label }) => label))).toEqual([
			"Welk probleem?",
			"AVG: hoe ver is het?",
			"Cbw: hoe ver is het?",
			"Er staat niet wat er na afloop gebeurt.",
			"Het veld “kleur” bestaat hier niet.",
		]);
	});

	it("is no name of a rule or a field, and no row has the name of another", () => {
		const rows = sections().flatMap(({ rows: all }) => all);
		expect(rows.filter(({ label, text }) => /[a-z][./][a-z]/.test(label + text))).toEqual([]);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	});
});

describe("A finding of the method", () => {
	const labels = (...found: Partial<FindingEntry>[]) => {
		const findings = found.map((one) =>
			finding("success/not-ready", "Er ontbreekt een voorbereiding.", { title: "Niet klaar", ...one }),
		);
		return sections(PILOT, { openAnswers: [], findings }).flatMap(({ rows }) => rows.map(({ label }) => label));
	};

	it("is called by its title, with the item that it is about in front", () => {
		expect(labels({})).toEqual(["Niet klaar"]);
		expect(labels({ about: "Reiniging" }, { about: "ICT" })).toEqual(["Reiniging: niet klaar", "ICT: niet klaar"]);
	});

	it("goes on behind the name without a capital, but for a word of capitals", () => {
		const [law, it] = [{ title: "A law changes" }, { title: "DPIA ontbreekt" }];
		expect(labels({ about: "CRA", ...law }, { about: "AVG", ...it })).toEqual([
			"CRA: a law changes",
			"AVG: DPIA ontbreekt",
		]);
	});

	it("leaves room behind a long name", () => {
		expect(labels({ about: "Winkeliersvereniging De Ruif" })).toEqual(["Winkeliersvereniging D…: niet klaar"]);
	});

	it("says its message where another has the same title", () => {
		expect(labels({ message: "Een is niet klaar." }, { message: "Twee is niet klaar." })).toEqual([
			"Een is niet klaar.",
			"Twee is niet klaar.",
		]);
	});
});

describe("In words", () => {
	it("a pilot says its status and what each question lacks", () => {
		expect(pilotLabel(PILOT, "nl")).toBe(
			"Stille straten, voorbereiding, Waarom: 1 antwoord ontbreekt, Slaagt: 2 antwoorden ontbreken, Regie: nog niets nodig, waarschuwingen of ontbrekende antwoorden",
		);
		expect(pilotTooltip(PILOT, "en").split("\n")).toEqual([
			"Stille straten",
			"Westerhaven · voorbereiding",
			"Waarom: 1 answer missing",
			"Slaagt: 2 answers missing",
			"Regie: nothing needed yet",
			"warnings or missing answers",
		]);
	});

	it("each row says what it is, and asks in full", () => {
		expect(sections().map(sectionLabel)).toContain("Slaagt: 2 ontbreken, 1 melding");
		expect(sections().flatMap(({ rows }) => rows.map(rowLabel))).toEqual([
			"Ontbrekend antwoord: Welk concreet probleem lost deze pilot op?",
			"Ontbrekend antwoord: AVG: hoe ver is het?",
			"Ontbrekend antwoord: Cbw: hoe ver is het?",
			"Ter informatie: Er staat niet wat er na afloop gebeurt.",
			"Waarschuwing: Het veld “kleur” bestaat hier niet.",
		]);
	});

	it("a pilot is copied as a summary", () => {
		expect(pilotSummary({ ...PILOT, municipality: null }, sections().slice(0, 2))).toBe(
			[
				"Stille straten (voorbereiding)",
				"\nWaarom: 1 ontbreekt",
				"- Welk concreet probleem lost deze pilot op?",
				"\nSlaagt: 2 ontbreken, 1 melding",
				"- AVG: hoe ver is het?",
				"- Cbw: hoe ver is het?",
				"- Er staat niet wat er na afloop gebeurt.",
			].join("\n"),
		);
	});
});

describe("What has been looked at", () => {
	it("is nothing else because it stands elsewhere, and is known where it stands", async () => {
		const moved = { ...DETAILS, findings: DETAILS.findings.map((one) => ({ ...one, range: at(9) })) };
		const answers = [DETAILS, moved, { ...moved, openAnswers: [] }];
		const cache = createDetailsCache(async () => answers.shift());
		expect(await cache.isOther(PILOT.uri)).toBe(false);
		await cache.get(PILOT.uri);
		expect(await cache.isOther(PILOT.uri)).toBe(false);
		expect(cache.known(PILOT.uri)?.findings[0]?.range).toEqual(at(9));
		expect(await cache.isOther(PILOT.uri)).toBe(true);
	});
});
