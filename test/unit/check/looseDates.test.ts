/** Times that are no day, where a day is asked for: the days meant are offered, and none is written without asking. */
import { describe, expect, it } from "vitest";
import { safeEdits } from "../../../server/src/check/fixAll";
import { readSpell, readStretch } from "../../../server/src/text/looseDates";
import { finding, findings, fixed, fixes } from "../support/pilots";

const PILOT = (end: string, start = "2027-03-15") =>
	`title: x\nstatus: preparing\nperiod:\n  start: ${start}\n  end: ${end}\n`;
const days = (text: string) => fixes(text, "file/date").map(({ title }) => /\d{4}-\d{2}-\d{2}/.exec(title.nl)?.[0]);

describe("a part of a year", () => {
	it.each([
		["eind 2027", "2027-12-31", "2027-12-01"],
		["end of 2027", "2027-12-31", "2027-12-01"],
		["het einde van 2027", "2027-12-31", "2027-12-01"],
		["begin 2027", "2027-03-31", "2027-01-01"],
		["mid 2027", "2027-06-30", "2027-07-01"],
		["medio 2027", "2027-06-30", "2027-07-01"],
		["mid-2027", "2027-06-30", "2027-07-01"],
		["3e kwartaal 2027", "2027-09-30", "2027-07-01"],
		["derde kwartaal van 2027", "2027-09-30", "2027-07-01"],
		["third quarter of 2027", "2027-09-30", "2027-07-01"],
		["Q3 2027", "2027-09-30", "2027-07-01"],
		["2027 Q3", "2027-09-30", "2027-07-01"],
		["2027-Q3", "2027-09-30", "2027-07-01"],
		["tweede helft 2027", "2027-12-31", "2027-07-01"],
		["H1 2028", "2028-06-30", "2028-01-01"],
		["voorjaar 2027", "2027-05-31", "2027-03-01"],
		["spring 2027", "2027-05-31", "2027-03-01"],
		["najaar '27", "2027-11-30", "2027-09-01"],
		["winter 2027", "2028-02-29", "2027-12-01"],
		["maart 2027", "2027-03-31", "2027-03-01"],
		["Mrt. 2027", "2027-03-31", "2027-03-01"],
		["February 2028", "2028-02-29", "2028-02-01"],
		["uiterlijk februari 2027", "2027-02-28", "2027-02-01"],
		["2027-03", "2027-03-31", "2027-03-01"],
		["03-2027", "2027-03-31", "2027-03-01"],
		["2027", "2027-12-31", "2027-01-01"],
	])("%s", (text, last, first) => {
		expect(days(PILOT(text))).toEqual([last, first]);
		expect(days(PILOT("2029-01-01", text))).toEqual([first, last]);
		expect(safeEdits(findings(PILOT(text)))).toEqual([]);
		expect(fixed(PILOT(text), "file/date")).toBe(PILOT(last));
		expect(fixes(PILOT(text), "file/date").map(({ preferred }) => preferred)).toEqual([true, false]);
	});

	it("one day where only one is meant", () => {
		expect(days(PILOT("eind maart 2027"))).toEqual(["2027-03-31"]);
		expect(days(PILOT("medio maart 2027"))).toEqual(["2027-03-15"]);
	});

	it.each([
		"snel",
		"eind",
		"kwartaal",
		"Q5 2027",
		"13-2027",
		"vijfde kwartaal 2027",
		"na 2027",
		"eind zomer 2027",
		"1027",
		"nummer 2027",
	])("nothing is made of %s", (text) => expect([readStretch(text), readSpell(text)]).toEqual([undefined, undefined]));

	it("where a status may stand too", () => {
		const text = "status: preparing\nsuccess:\n  stakeholders:\n    - name: Jo\n      from: voorjaar 2027\n";
		expect(days(text)).toEqual(["2027-03-01", "2027-05-31"]);
	});
});

describe("a length of time", () => {
	it.each([
		["8 maanden", "2027-11-15"],
		["8 months", "2027-11-15"],
		["acht maanden", "2027-11-15"],
		["een half jaar", "2027-09-15"],
		["anderhalf jaar", "2028-09-15"],
		["1,5 jaar", "2028-09-15"],
		["6 weken na de start", "2027-04-26"],
		["one year", "2028-03-15"],
	])("%s counts from the start at the end", (text, day) => {
		expect(days(PILOT(text))).toEqual([day]);
		expect(safeEdits(findings(PILOT(text)))).toEqual([]);
	});

	it("from the end where it is decided afterwards, from the start where a goal is to be reached", () => {
		const text = `${PILOT("2028-03-15")}why:\n  goals: [{goal: x, by: BY}]\nsuccess:\n  scaling:\n    decideOn: ON\n`;
		expect(days(text.replace("ON", "3 maanden na afloop").replace("BY", "2028-01-01"))).toEqual(["2028-06-15"]);
		expect(days(text.replace("ON", "6 weeks").replace("BY", "2028-01-01"))).toEqual(["2028-04-26"]);
		expect(days(text.replace("BY", "one year").replace("ON", "2028-05-01"))).toEqual(["2028-03-15"]);
	});

	it("without a day to count from there is nothing to offer, and the message says what it is", () => {
		const text = "status: preparing\nperiod:\n  end: 8 maanden\n";
		expect(fixes(text, "file/date")).toEqual([]);
		expect(finding(text, "file/date").message.nl).toContain("een tijdsduur, geen datum");
		expect(finding(PILOT("eind 2027"), "file/date").message).toEqual({
			en: "“eind 2027” isn’t an exact date. Choose a day, such as 2027-12-31.",
			nl: "“eind 2027” is geen precieze datum. Kies een dag, zoals 2027-12-31.",
		});
	});
});
