import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

/** Which statements it speaks of is tested with the words: technologyFirst.test.ts and statements.test.ts. */
const ID = "why/technology-first";
const pilot = (problem: string, more = "") => overlay(`{why: {problem: ${problem}}${more}}`);

it.each(["idea", "preparing", "completed"])("is information on the problem, at %s too", (status) => {
	const text = pilot("We willen sensoren in de binnenstad.", `, status: ${status}`);
	expect(codes(text)).toContain(ID);
	expect(marked(text, finding(text, ID))).toBe("We willen sensoren in de binnenstad.");
	expect(finding(text, ID).severity).toBe("information");
	expect(finding(text, ID).message.nl).toBe(
		"Hier staat een techniek, geen probleem: “sensoren”. Schrijf wie nu waar last van heeft, en hoe vaak.",
	);
});
it.each([
	["on a problem of people", pilot("Bewoners slapen slecht.")],
	["on an unanswered problem", pilot("todo")],
	["without a problem", pilot("null")],
	["on what is no text", pilot("[We willen sensoren]")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
it("shortens long quotes, so that the message is not cut off", () => {
	const problem =
		"Een datagedrevenstadsontwikkelingsplatform met gemeentebrede sensornetwerktechnologie is een unieke kans.";
	const { message } = finding(pilot(problem), ID);
	for (const text of [message.en, message.nl]) {
		expect(text.length).toBeLessThanOrEqual(160);
	}
});
