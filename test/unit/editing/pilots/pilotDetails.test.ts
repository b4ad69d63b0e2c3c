/** What stands below a pilot of the list: each missing answer with what it belongs to, and findings below their question. */
import { describe, expect, it } from "vitest";
import { getPilotDetails } from "../../../../server/src/editing/pilots/pilotDetails";
import { analyse } from "../../support/editing";

const HEAD = "title: A\nmunicipality: B\nstatus: preparing\n";
const details = (text: string) => getPilotDetails(analyse(HEAD + text), "nl");
const missing = (text: string) => details(text).openAnswers;

describe("What stands below a pilot", () => {
	it("has missing answers below their question, in few words", () => {
		expect(missing("").find(({ code }) => code === "why.problem")).toMatchObject({
			shortQuestion: "Welk probleem lost de pilot op?",
			about: null,
			within: "why",
		});
		expect(missing("").find(({ code }) => code === "period.start")).toMatchObject({ within: null });
	});

	it("names a law by its short name, another item by its name", () => {
		const text =
			"success:\n  compliance:\n    - regulation: avg\n    - regulation: Marktbesluit\n  stakeholders:\n    - name: GGD\n    - id: raad\n";
		const about = (code: string) => missing(text).flatMap((one) => (one.code === code ? one.about : []));
		expect(about("success.compliance.status")).toEqual(["AVG", "Marktbesluit"]);
		expect(about("success.stakeholders.kind")).toEqual(["GGD", "raad"]);
	});

	it("cuts a long name off", () => {
		const text = `success:\n  stakeholders:\n    - name: ${"Vereniging ".repeat(9)}\n`;
		const [first] = missing(text).filter(({ code }) => code === "success.stakeholders.kind");
		expect(first?.about).toBe(`${"Vereniging ".repeat(8).slice(0, 79).trim()}…`);
	});

	it("has findings below the question that they are about, or stand in", () => {
		const text =
			"traits: [personal-data]\ncolour: red\nwhy:\n  problem: x\n  smell: y\ncontrol:\n  commissioner: {unit: line}\n  taste: z\n";
		const within = (code: string) => details(text).findings.flatMap((one) => (one.code === code ? one.within : []));
		expect(within("file/unknown-key")).toEqual([null, "why", "control"]);
		expect(new Set(within("success/regulation-missing"))).toEqual(new Set(["success"]));
	});

	it("has findings of the method with their title, and the item in which they stand", () => {
		const text = "success:\n  compliance:\n    - regulation: avg\n      status: not-applicable\n";
		const found = details(text).findings.find(({ code }) => code === "success/ruled-out-without-reason");
		expect(found).toMatchObject({ title: "Niet van toepassing, zonder reden", about: "AVG" });
		expect(details("colour: red\n").findings[0]).toMatchObject({ title: null, about: null });
	});

	it("is nothing where the pilot is gone", () => {
		expect(getPilotDetails(undefined, "en")).toEqual({ openAnswers: [], findings: [] });
	});
});
