import { describe, expect, it } from "vitest";
import { isSameBody } from "../../../../../server/src/document/parts/sameBody";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, marked } from "../../../support/pilots";

const ID = "control/decision-missing";
const pilot = (status: string, decisions: string, decidedBy = "Executive board") =>
	overlay(`{status: ${status}, success: {scaling: {decidedBy: ${decidedBy}}}, decisions: [${decisions}]}`);
const took = (decision: string, by = "Executive board") => `{decision: ${decision}, on: 2027-01-10, by: ${by}}`;

it("asks for the decision that led to the status, and adds it", () => {
	const text = pilot("scaling", took("start"));
	expect(marked(text, finding(text, ID))).toBe("scaling");
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain(
		"De status is “scaling” (opschaling), maar het besluit “scale” (opschalen)",
	);
	const after = fixed(text, ID);
	expect(after).toContain("decision: scale\n    on: \n");
	expect(codes(after)).not.toContain(ID);
});

it("stands on who decided, where somebody else would", () => {
	const text = pilot("running", `${took("start")}, ${took("stop", "Project leader")}`);
	expect(marked(text, finding(text, ID))).toBe("Project leader");
	expect(codes(fixedBy(text))).not.toContain(ID);
});

const fixedBy = (text: string) => text.replace("Project leader", "executive board");

describe("fires", () => {
	it.each([
		["running", took("adjust")],
		["regular", took("start")],
		["paused", took("start")],
		["stopped", `${took("start")}, ${took("pause")}`],
		["completed", took("start")],
	])("at %s", (status, decisions) => expect(codes(pilot(status, decisions))).toContain(ID));
});

it.each([
	["at scaling", pilot("scaling", `${took("start")}, ${took("scale")}`)],
	["at regular, where it goes on", pilot("regular", took("continue"))],
	["at paused", pilot("paused", took("pause"))],
	["at stopped", pilot("stopped", took("stop"))],
	["at completed", pilot("completed", took("end"))],
	["before the start", pilot("preparing", took("adjust"))],
	["where one decision is unanswered", pilot("scaling", `${took("start")}, {decision: todo, on: 2027-01-10}`)],
	["where one decision is no choice", pilot("scaling", `${took("start")}, {decision: opgeschaald!, on: 2027-01-10}`)],
	["without a list, which the question asks for", overlay("{status: scaling, decisions: null}")],
	["where another started it", pilot("running", took("start", "Project leader"))],
	["where another changed it on the way", pilot("running", `${took("start")}, ${took("adjust", "Project leader")}`)],
	["where it is not said who would decide", pilot("stopped", took("stop", "Raad"), "todo")],
	["where it is not said who decided", pilot("stopped", "{decision: stop, on: 2027-01-10}")],
	[
		"where a body has several names",
		pilot("stopped", took("stop", "College van B en W"), "burgemeester en wethouders"),
	],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));

describe("a body", () => {
	it.each([
		["college", "het college van B&W"],
		["College van burgemeester en wethouders", "B en W"],
		["gemeenteraad", "de raad"],
		["College van burgemeester en schepenen", "Schepencollege"],
		["burgemeester en schepenen", "het CBS"],
		["Municipal council", "The council"],
		["Directieteam", "directie"],
		["DT", "Directie"],
		["Steering group mobility", "steering group"],
		["Executive board", "executive board of the municipality"],
	])("is the same: %s, %s", (one, other) => expect(isSameBody(one, other)).toBe(true));

	it.each([
		["college", "gemeenteraad"],
		["directie", "projectleider"],
		["Municipal council", "Parents' council"],
		["Schepencollege", "Gemeenteraad"],
		["Head of enforcement", "Head of parks"],
		["Project leader", "Executive board"],
	])("is another: %s, %s", (one, other) => expect(isSameBody(one, other)).toBe(false));
});
