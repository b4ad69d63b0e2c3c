import { describe, expect, it } from "vitest";
import {
	commonMunicipality,
	figuresOf,
	filtered,
	groupsOf,
	isReadingMany,
	pilotState,
	startedWithErrors,
} from "../../../client/src/portfolio/model";
import { shortNameOf } from "../../../client/src/portfolio/shortName";
import type { PilotEntry } from "../../../server/src/protocol/protocol";

const pilot = (title: string | null, rest: Partial<PilotEntry> = {}): PilotEntry => ({
	uri: `file:///pilots/${title ?? "een%20naam"}.pilot.yaml`,
	title,
	municipality: "Westerhaven",
	status: { value: "idea", label: "idee" },
	themes: [{ value: "economy", label: "economie" }],
	started: false,
	questions: [
		{ key: "why", label: "Waarom", answered: 4, total: 4 },
		{ key: "success", label: "Slaagt", answered: 2, total: 6 },
		{ key: "control", label: "Regie", answered: 0, total: 6 },
	],
	errors: 0,
	warnings: 0,
	informations: 0,
	...rest,
});
const running = { status: { value: "running", label: "loopt" }, started: true };
const shown = (pilots: readonly PilotEntry[], ...by: [Parameters<typeof groupsOf>[1], "nl" | "en"]) =>
	groupsOf(pilots, ...by).map(({ label, pilots: members }) => [label, members.map(({ title }) => title)]);

describe("Pilots in groups", () => {
	it("by status are in the order of a pilot's life, each by name", () => {
		const stopped = { status: { value: "stopped", label: "gestopt" } };
		expect(
			shown([pilot("b", running), pilot("z", stopped), pilot("é"), pilot("a"), pilot("A2")], "status", "nl"),
		).toEqual([
			["Idee", ["a", "A2", "é"]],
			["Loopt", ["b"]],
			["Gestopt", ["z"]],
		]);
	});

	it("by municipality are by name, those without one last", () => {
		expect(
			shown(
				[pilot("a", { municipality: null }), pilot("b", { municipality: "Zuid" }), pilot("c")],
				"municipality",
				"nl",
			),
		).toEqual([
			["Westerhaven", ["c"]],
			["Zuid", ["b"]],
			["Nog geen gemeente", ["a"]],
		]);
	});

	it("by theme are in each of their themes", () => {
		const both = {
			themes: [
				{ value: "economy", label: "economie" },
				{ value: "economy", label: "economie" },
				{ value: "liveability", label: "leefbaarheid" },
			],
		};
		expect(shown([pilot("a", both), pilot("b", { themes: [] })], "theme", "en")).toEqual([
			["Economie", ["a"]],
			["Leefbaarheid", ["a"]],
			["No theme yet", ["b"]],
		]);
	});

	it("by readiness have the least ready first", () => {
		const question = (answered: number) => ({ key: "why" as const, label: "W", answered, total: 4 });
		const ready = { questions: [question(4), question(4), question(4)] };
		const nothing = { questions: [question(0), question(0), question(0)] };
		expect(shown([pilot("a", ready), pilot("b"), pilot("c", nothing)], "readiness", "nl")).toEqual([
			["Antwoorden ontbreken bij alle drie", ["c"]],
			["Antwoorden ontbreken bij twee vragen", ["b"]],
			["Er ontbreekt niets", ["a"]],
		]);
	});

	it("keep their groups' names when pilots change", () => {
		const ids = (pilots: readonly PilotEntry[]) => groupsOf(pilots, "status", "nl").map(({ id }) => id);
		expect(ids([pilot("a"), pilot("b")])).toEqual(ids([pilot("c")]));
	});
});

it.each([
	["", ["Café aan zee", null]],
	["cafe", ["Café aan zee"]],
	["WESTER zee", ["Café aan zee"]],
	["econ", ["Café aan zee", null]],
	["naam", [null]],
	["zee naam", []],
])("Those with %j", (words, expected) => {
	expect(filtered([pilot("Café aan zee"), pilot(null)], words).map(({ title }) => title)).toEqual(expected);
});

it("Started pilots with errors or missing answers are counted", () => {
	const complete = { questions: [{ key: "why" as const, label: "Waarom", answered: 4, total: 4 }] };
	const [good, wrong] = [
		{ ...running, ...complete },
		{ ...running, ...complete, errors: 2 },
	];
	expect(startedWithErrors([pilot("a", { errors: 1 }), pilot("b", wrong), pilot("c", good), pilot("d", running)])).toBe(
		2,
	);
});

it("The municipality of most pilots is proposed", () => {
	expect(commonMunicipality([])).toBe(undefined);
	expect(
		commonMunicipality([
			pilot("a", { municipality: "Zuid" }),
			pilot("b"),
			pilot("c"),
			pilot("d", { municipality: null }),
		]),
	).toBe("Westerhaven");
});

it("Figures are the answers that each question lacks", () => {
	const nothingYet = { key: "control" as const, label: "Regie", answered: 0, total: 0 };
	expect(figuresOf(pilot("a"))).toBe("0·4·6");
	expect(figuresOf({ questions: [...pilot("a").questions.slice(0, 2), nothingYet] })).toBe("0·4·–");
});

it.each([
	["Volle bakken", "Volle bakken"],
	["Smart bins in the shopping centre", "Smart bins in th…"],
	["MIMMOMWWMWMMWMMWMWMMWWMWM", "MIMMOMWWM…"],
	["👍".repeat(30), `${"👍".repeat(13)}…`],
	["x".repeat(1_000_000), `${"x".repeat(13)}…`],
])("A long title leaves room for the figures: %s", (title, expected) => {
	expect(shortNameOf(pilot(title))).toBe(expected);
});

describe("The icon of a pilot", () => {
	const questions = (answered: number, total: number) => [{ key: "why" as const, label: "Waarom", answered, total }];
	it.each([
		["error", { errors: 1, warnings: 1, questions: questions(4, 4) }],
		["warning", { warnings: 1, questions: questions(4, 4) }],
		["asked", { questions: questions(3, 4) }],
		["asked", { informations: 1, questions: questions(4, 4) }],
		["done", { questions: questions(4, 4) }],
		["nothingYet", { questions: questions(0, 0) }],
	])("is %s", (state, entry) => {
		expect(pilotState(pilot("a", entry))).toBe(state);
	});
});

it("Reading is over when all has been read, and when somebody broke it off", () => {
	expect(isReadingMany(undefined)).toBe(false);
	expect(isReadingMany({ read: 40, total: 3000, reading: true })).toBe(true);
	expect(isReadingMany({ read: 40, total: 3000, reading: false })).toBe(false);
	expect(isReadingMany({ read: 3000, total: 3000, reading: true })).toBe(false);
	// A new pilot, or the few of a small folder.
	expect(isReadingMany({ read: 2999, total: 3000, reading: true })).toBe(false);
	expect(isReadingMany({ read: 0, total: 12, reading: true })).toBe(false);
});
