/** The registers: each field by its name, and nothing in them that neither the pilot nor our own words say. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentOf } from "../../../server/src/document/document";
import { YES_NO } from "../../../server/src/format/choices";
import { PILOT_FORMAT } from "../../../server/src/format/formats";
import type { Language } from "../../../server/src/format/language";
import { allQuestions, readQuestions } from "../../../server/src/format/questions";
import { STATUSES } from "../../../server/src/format/status";
import { ALGORITHM_FIELDS, registered } from "../../../server/src/page/registers/algorithm";
import { PROCESSING_FIELDS, processingRows } from "../../../server/src/page/registers/processing";
import { SENSOR_FIELDS, sensorRows } from "../../../server/src/page/registers/sensors";
import { longDate } from "../../../server/src/text/dates";
import { parse } from "../../../server/src/yaml/parse/parse";
import { CONTEXT } from "../support/pilots";
import { titleFaults } from "../words/faults";

const schemaOf = (name: string) =>
	JSON.parse(readFileSync(new URL(`../../../schemas/${name}.json`, import.meta.url), "utf8"));

/** The format with every field that the registers read by its path, whether or not it has them already. */
function formatWithAll() {
	const schema = schemaOf("pilot.schema");
	const text = (kind = "text") => ({ title: "T", type: "string", "x-pilot": { question: "Q?", kind } });
	const choice = (...values: string[]) => ({ ...text(), enum: values, enumDescriptions: values });
	const group = (properties: object) => ({ title: "G", type: "object", "x-pilot": { question: "Q?" }, properties });
	const list = (properties: object) => ({
		title: "L",
		type: "array",
		"x-pilot": { question: "Q?" },
		items: group(properties),
	});
	const add = (to: Record<string, unknown>, fields: Record<string, unknown>) => {
		for (const [name, field] of Object.entries(fields)) {
			to[name] ??= field;
		}
	};
	add(schema.properties, { contact: group({ name: text(), email: text(), phone: text() }) });
	add(schema.properties.control.properties, { risks: list({ risk: text(), measure: text() }) });
	add(schema.properties.success.properties, {
		suppliers: list({ name: text(), delivers: text(), dataAt: text() }),
		assessments: list({
			...{ kind: choice("dpia", "iama", "other"), status: choice("needed", "done", "not-needed") },
			...{ outcome: text(), document: text("link"), reason: text() },
		}),
		devices: list({
			...{ kind: text(), measures: text(), where: text(), owner: text("party") },
			...{ count: { ...text(), type: "number" }, personal: { ...text(), type: "boolean" } },
		}),
	});
	add(schema.properties.success.properties.data.items.properties, {
		...{ subjects: text(), retention: text(), basis: choice("public-task", "consent") },
		recipients: {
			title: "R",
			type: "array",
			"x-pilot": { question: "Q?" },
			items: { type: "string", "x-pilot": { kind: "party" } },
		},
	});
	return { ...PILOT_FORMAT, questions: readQuestions(schema, schemaOf("pilot.schema.nl")) };
}
const FORMAT = formatWithAll();

const FULL = `title: Plates on the dyke
municipality: Westerhaven
summary: A model reads plates to count through traffic.
status: running
traits: [algorithm, anpr]
themes: [liveability]
period: {start: 2026-09-01, end: 2027-12-31}
contact: {name: Traffic desk, email: verkeer@westerhaven.example, phone: "14 0100"}
why:
  publicValue: A quiet village
  goals: [{goal: Less through traffic}]
  businessCase: {alternatives: [counting by hand]}
success:
  processes: [{process: Planning, decisions: The traffic officer looks at each count}]
  data:
    - {name: Number plates, source: Two cameras, personal: true, use: Counting, subjects: Drivers, basis: public-task, retention: one hour, recipients: [Police]}
    - {name: Counts, source: The model, personal: false}
  devices:
    - {kind: Plate camera, measures: Number plates, count: 2, where: Dyke road, personal: true, owner: Westerhaven}
    - {kind: Radar}
  suppliers: [{name: Telbureau, delivers: The model, dataAt: Frankfurt}]
  assessments:
    - {kind: dpia, status: done, outcome: Keep it short, document: "https://westerhaven.example/dpia.pdf"}
    - {kind: iama, status: not-needed, reason: It counts only}
control: {risks: [{risk: Wrong readings, measure: A check each week}]}
`;

const sourceOf = (text: string, language: Language = "nl") => ({
	pilot: documentOf(parse(text), FORMAT),
	...{ findings: [], language, today: CONTEXT.today, file: "a.pilot.yaml", version: "1.2.3" },
});

/** What may be said that the pilot does not: the format's own words, dates as people write them, and those of the standard. */
function isKnown(text: string, pilot: string, language: Language): boolean {
	const own = [
		...allQuestions(FORMAT.questions).flatMap(({ choiceTexts, item }) =>
			[...choiceTexts.values(), ...(item?.choiceTexts.values() ?? [])].map((texts) => texts[language].title),
		),
		...Object.values(YES_NO).map((texts) => texts[language]),
		...(pilot.match(/\d{4}-\d\d-\d\d/g) ?? []).flatMap((day) => [longDate(day, language), day.slice(0, 7)]),
		...["In ontwikkeling", "In gebruik", "Buiten gebruik", "1.0", "nld", "a.pilot.yaml"],
	].map((words) => words.toLowerCase());
	return text.split(/; |: | – |, /).every((part) => pilot.includes(part) || own.includes(part.toLowerCase()));
}

const LANGUAGES = ["nl", "en"] as const;

describe("The algorithm register", () => {
	it("has every field of the standard's version 1.0 by its name, whatever the pilot says", () => {
		const names = [
			...["name", "description_short", "organization", "category", "status", "begin_date", "end_date", "contact_email"],
			...["website", "publication_category", "url", "goal", "proportionality", "human_intervention", "risks"],
			...["lawful_basis", "lawful_basis_grouping", "process_index_url", "impacttoetsen_grouping", "impacttoetsen"],
			...["source_data", "source_data_grouping", "methods_and_models", "provider", "publiccode", "lang"],
			...["standard_version", "source_id", "tags", "lars"],
		];
		expect(ALGORITHM_FIELDS).toEqual(names);
		for (const text of [
			FULL,
			"traits: [ai]\n",
			...STATUSES.map((status) => `traits: [profiling]\nstatus: ${status}\n`),
		]) {
			expect(Object.keys(registered(sourceOf(text), "a.pilot.yaml")?.registration ?? {})).toEqual(names);
		}
	});

	it("says what the pilot says", () => {
		expect(registered(sourceOf(FULL), "a.pilot.yaml")?.registration).toMatchObject({
			...{
				name: "Plates on the dyke",
				organization: "Westerhaven",
				status: "In gebruik",
				begin_date: "2026-09",
				end_date: null,
			},
			...{ contact_email: "verkeer@westerhaven.example", goal: "A quiet village; Less through traffic" },
			...{ proportionality: "counting by hand", human_intervention: "The traffic officer looks at each count" },
			...{ risks: "Wrong readings: A check each week", source_data: "Number plates: Two cameras; Counts: The model" },
			...{
				provider: "Telbureau",
				lang: "nld",
				standard_version: "1.0",
				source_id: "a.pilot.yaml",
				methods_and_models: null,
			},
			impacttoetsen_grouping: [{ link: "https://westerhaven.example/dpia.pdf" }],
			impacttoetsen: expect.stringContaining("It counts only"),
		});
	});

	it("lists by name what is left empty, and what is too long", () => {
		const lack = registered(sourceOf(FULL), "a")?.lack.fields;
		expect(lack).toContain("methods_and_models (Technische werking)");
		expect(lack).not.toContain("name (Naam)");
		expect(lack?.join()).not.toContain("lars");
		const { registration, lack: all } = registered(sourceOf("traits: [ai]\n"), "a") ?? {};
		const empty = Object.entries(registration ?? {}).filter(([, content]) => content === null || content.length === 0);
		expect(all?.fields).toHaveLength(empty.length - 2);
		const long = registered(sourceOf(`traits: [ai]\ntitle: ${"ab".repeat(51)}\n`), "a");
		expect(long?.tooLong).toEqual([{ field: "name (Naam)", length: 102, most: 100 }]);
		expect(long?.registration.name).toHaveLength(102);
	});

	it("has no pilot without an algorithm", () => {
		expect(registered(sourceOf(FULL.replace("algorithm, ", "")), "a")).toBeUndefined();
	});

	it("does not say whether a paused pilot is in use, nor from when one that is not", () => {
		const { registration } = registered(sourceOf(FULL.replace("running", "paused")), "a") ?? {};
		expect([registration?.status, registration?.begin_date]).toEqual([null, null]);
		expect(registered(sourceOf(FULL.replace("running", "idea")), "a")?.registration.begin_date).toBeNull();
	});

	it.each(LANGUAGES)("makes nothing up, in %s", (language) => {
		const registration = registered(sourceOf(FULL, language), "a.pilot.yaml")?.registration;
		const texts = ALGORITHM_FIELDS.flatMap((name): readonly string[] => {
			const content = registration?.[name] ?? [];
			return typeof content === "string" ? [content] : content.flatMap((one) => Object.values(one));
		});
		expect(texts.length).toBeGreaterThan(15);
		expect(texts.filter((text) => !isKnown(text, FULL, language))).toEqual([]);
	});
});

describe.each([
	["record of processing", processingRows, PROCESSING_FIELDS, 1],
	["sensor register", sensorRows, SENSOR_FIELDS, 2],
] as const)("The %s", (_, rowsOf, fields, count) => {
	it.each(LANGUAGES)("makes nothing up, and lists what is left empty, in %s", (language) => {
		const { rows, lacks } = rowsOf(sourceOf(FULL, language));
		expect(rows).toHaveLength(count);
		expect(rows.every((row) => row.length === fields.length)).toBe(true);
		const texts = rows.flat().filter((value) => value !== undefined);
		expect(texts.length).toBeGreaterThan(10);
		expect(texts.filter((text) => !isKnown(String(text), FULL, language))).toEqual([]);
		const empty = rows.map((row) =>
			fields.filter((__, at) => row[at] === undefined).map(({ title }) => title[language]),
		);
		expect(lacks.map((lack) => lack.fields)).toEqual(empty.filter((names) => names.length > 0));
	});

	it("has no row where the pilot has nothing for it", () => {
		expect(rowsOf(sourceOf("title: A\nsuccess: {data: [{name: B, personal: false}]}\n"))).toEqual({
			rows: [],
			lacks: [],
		});
	});
});

it("A row says what the pilot says of it", () => {
	const { rows, lacks } = processingRows(sourceOf(FULL, "en"));
	expect(rows[0]).toEqual(expect.arrayContaining(["Number plates", "Drivers", "Counting", "one hour", "Police"]));
	expect(lacks).toMatchObject([
		{ about: "Number plates", fields: expect.arrayContaining(["Data protection officer"]) },
	]);
	const sensors = sensorRows(sourceOf(FULL, "en"));
	expect(sensors.rows[0]).toEqual(expect.arrayContaining(["Plate camera", 2, "Dyke road", "Westerhaven"]));
	expect(sensors.lacks[1]).toMatchObject({ about: "Radar", fields: expect.arrayContaining(["Place", "Owner"]) });
});

it("What is asked has a name in both languages, each its own", () => {
	for (const fields of [PROCESSING_FIELDS, SENSOR_FIELDS]) {
		expect(fields.flatMap(({ title }) => titleFaults(title))).toEqual([]);
		expect(new Set(fields.map(({ title }) => title.nl)).size).toBe(fields.length);
	}
});
