/** The page for each of its readers. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { questionAt } from "../../../server/src/format/questions";
import { partsOf, type Reader } from "../../../server/src/page/model";
import { blocks, pageOf, words } from "../support/page";

const COMPLETE = readFileSync(new URL("../../fixtures/good/complete.pilot.yaml", import.meta.url), "utf8");
const titles = (reader: Reader, text = COMPLETE) =>
	blocks(pageOf(text, "nl", reader), "section").map(({ title }) => title);
const LONG = "Een heel lang antwoord met veel woorden over alles wat er in de wijk gebeurt. ".repeat(40).trim();

describe("The page for the directie", () => {
	it("has what they decide on", () => {
		expect(titles("directie")).toEqual([
			...["why", "success", "control"].map((key) => questionAt(key)?.texts.nl.title),
			"Besluit over het vervolg",
		]);
		expect(words(pageOf(COMPLETE, "nl", "directie"))).toContain("€");
	});

	it("stays as short, whatever the length of the answers and of the lists", () => {
		const goal = `    - {goal: "${LONG}", unit: "${LONG}", baseline: 1, target: 2}\n`;
		const party = `    - {name: "${LONG}", interest: "${LONG}", influence: high, support: against}\n`;
		const law = `    - {regulation: "${LONG}", status: open}\n`;
		const text = `title: "${LONG}"
municipality: "${LONG}"
summary: "${LONG}"
status: running
why:
  problem: "${LONG}"
  publicValue: "${LONG}"
  goals:
${goal.repeat(20)}success:
  stakeholders:
${party.repeat(60)}  compliance:
${law.repeat(30)}  scaling: {decidedBy: "${LONG}", criteria: ["${LONG}", "${LONG}", "${LONG}", "${LONG}"]}
control:
  vision: "${LONG}"
  commissioner: {name: "${LONG}", role: "${LONG}"}
  management: "${LONG}"
`;
		const page = pageOf(text, "nl", "directie");
		expect(words(page).length).toBeLessThan(4200);
		expect(blocks(page, "bullets").every(({ items }) => items.length <= 3)).toBe(true);
	});

	it("says where nothing has been filled in", () => {
		expect(words(pageOf("title: A\nstatus: idea\n", "nl", "directie"))).toContain("Hier is nog niets ingevuld.");
	});

	it("says so only there", () => {
		const control = "control:\n  vision: Samen\n";
		const parties = "success:\n  stakeholders:\n    - name: Buurtraad\n";
		const shown = words(
			pageOf(`title: A\nstatus: idea\nwhy:\n  problem: Lawaai\n${parties}${control}`, "nl", "directie"),
		);
		expect(shown).toMatch(/Buurtraad.*Samen/);
		expect(shown).not.toMatch(/nog niets ingevuld|volledige pagina/);
		const elsewhere = "success:\n  processes:\n    - process: Handhaven\n";
		const whole = words(
			pageOf(`title: A\nstatus: idea\nwhy:\n  problem: Lawaai\n${elsewhere}${control}`, "nl", "directie"),
		);
		expect(whole).toContain("Wat hier is ingevuld, staat op de volledige pagina.");
		expect(whole).not.toContain("nog niets ingevuld");
	});
});

describe("The draft for the college or the council", () => {
	it("has the parts of a proposal, in their order", () => {
		expect(titles("college").slice(0, 10)).toEqual([
			...["Aanleiding", "Gevraagd besluit", "Argumenten", "Kanttekeningen en risico’s", "Alternatieven", "Financiën"],
			...["Participatie", "Juridisch", "Uitvoering", "Wanneer doorgaan, wanneer stoppen"],
		]);
	});

	it.each([
		["idea", "Instemmen met de verdere uitwerking"],
		["preparing", "Instemmen met de start"],
		["running", "Kennisnemen van de stand"],
		["paused", "Kennisnemen van de stand"],
		["evaluating", "Besluiten of we doorgaan"],
	])("asks for the decision that belongs to “%s”", (status, expected) => {
		expect(words(pageOf(`title: A\nstatus: ${status}\n`, "nl", "college"))).toContain(`${expected} `);
	});

	it("has warnings as objections, and no gap", () => {
		const text = "title: A\nstatus: running\nwhy:\n  goals:\n    - {goal: g, indicator: i, baseline: 5, target: 5}\n";
		const page = pageOf(text, "nl", "college");
		const part = blocks(page, "section").find(({ title }) => title.startsWith("Kanttekeningen"));
		expect(words(part)).toContain("nulmeting");
		expect(blocks(page, "gap")).toEqual([]);
		expect(blocks(page, "note")).toEqual([]);
		const begun = "  stakeholders:\n    - name: Buurtraad\n  compliance:\n    - regulation: avg\n";
		const begunPage = pageOf(
			`title: A\nstatus: running\nwhy:\n  businessCase: {costs: {pilot: 1}}\nsuccess:\n${begun}`,
			"nl",
			"college",
		);
		expect([...partsOf(begunPage.children)].filter((part) => "kind" in part && part.kind === "gap")).toEqual([]);
		expect(words(begunPage)).toMatch(/€ 1 .*Buurtraad/);
		expect(words(part)).toContain("G: De streefwaarde is gelijk");
		const calm = blocks(pageOf(COMPLETE, "nl", "college"), "section").find(({ title }) => title.startsWith("Kantt"));
		expect(words(calm)).toContain("De controle vond geen waarschuwingen.");
	});
});

describe("The page for residents", () => {
	const STAFF = ["Anna Ambtenaar", "Bert Beleid", "Chris Chef"];
	const TEXT = `title: Rustige kade
municipality: Westerhaven
summary: Wat we doen.
status: running
period: {start: 2027-03-01, end: 2028-02-29}
why:
  problem: Lawaai
  businessCase: {costs: {pilot: 45000, yearlyAtScale: 12000}, fundedBy: Begroting, endorsedBy: [${STAFF[0]}]}
success:
  processes: [{process: Handhaven, owner: ${STAFF[1]}}]
  data:
    - {name: Geluid, personal: false, use: De plekken vinden, users: [${STAFF[2]}]}
    - {name: Beelden, personal: true}
  stakeholders:
    - {name: Bewoners van de kade, kind: residents, involvement: advise, how: Elke maand een gesprek}
    - {name: ${STAFF[0]}, kind: internal, influence: high, support: against}
  scaling: {decidedBy: ${STAFF[1]}, decideOn: 2028-04-01}
control:
  commissioner: {name: ${STAFF[2]}, role: Directeur, unit: line}
`;
	const page = pageOf(TEXT, "nl", "residents");
	const shown = words(page);

	it("says what, until when, which data and which not, and how to have a say", () => {
		expect(shown).toContain("1 maart 2027 tot en met 29 februari 2028");
		expect(shown).toContain("Geluid: niemand is hierin te herkennen. Gebruik: De plekken vinden");
		expect(shown).toContain("Beelden: mensen zijn hierin te herkennen");
		expect(shown).toContain("Bewoners van de kade: Adviseren. Elke maand een gesprek");
		expect(shown).toContain("1 april 2028");
		expect(shown).toContain("Neem contact op met de gemeente.");
	});

	it("has no decision that lies behind, and nobody of whom it says nothing", () => {
		const late = TEXT.replace("decideOn: 2028-04-01", "decideOn: 2020-04-01").replace(
			", involvement: advise, how: Elke maand een gesprek",
			"",
		);
		const text = words(pageOf(late, "nl", "residents"));
		expect(text).not.toMatch(/2020|Bewoners van de kade|meepraten/);
	});

	it("has no name of staff, no amount and no remark", () => {
		for (const name of [...STAFF, "€", "45", "Begroting", "Waarschuwing", "Nog niet ingevuld"]) {
			expect(shown).not.toContain(name);
		}
	});
});
