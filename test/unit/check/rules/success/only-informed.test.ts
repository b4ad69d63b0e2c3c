import { expect, it } from "vitest";
import { changes } from "../../../support/fixtures";
import { overlay } from "../../../support/overlay";
import { codes, finding, findings, fixed, marked } from "../../../support/pilots";

const ID = "success/only-informed";
const one = (more: string) => `{id: residents-havenplein, name: De wijkraad, kind: residents, ${more}}`;
const pilot = (more: string, top = "") =>
	overlay(`{success: {stakeholders: [${one(`${more}, how: brief, from: exploring`)}]}${top}}`);
const INFORMED = "involvement: inform";

it.each([
	["influence: high", "heeft veel invloed"],
	["influence: low, support: against", "is tegen de pilot"],
	["influence: low, bearsRisk: true", "draagt het risico"],
	["influence: high, bearsRisk: true", "heeft veel invloed en draagt het risico"],
	["influence: high, support: doubting, bearsRisk: true", "heeft veel invloed en draagt het risico"],
	["influence: high, support: against, bearsRisk: true", "heeft veel invloed, is tegen de pilot en draagt het risico"],
])("is a warning on the involvement with %s, and its fix changes it", (weight, why) => {
	const text = pilot(`${weight}, ${INFORMED}`);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("inform");
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain(`“De wijkraad” wordt alleen geïnformeerd, maar ${why}.`);
	for (const message of Object.values(finding(text, ID).message)) {
		expect(message.length).toBeLessThanOrEqual(160);
	}
	expect(changes(text, fixed(text, ID))).toBe("-      involvement: inform\n+      involvement: consult\n");
	expect(codes(fixed(text, ID))).toEqual([]);
});
it("speaks of each, and its fix changes that one", () => {
	const items = [1, 2].map(
		(n) => `{name: Groep ${n}, kind: residents, influence: high, ${INFORMED}, how: x, from: idea}`,
	);
	const text = overlay(`{success: {stakeholders: [${one("influence: low")}, ${items}]}}`);
	const found = findings(text).filter(({ code }) => code === ID);
	expect(found.map(({ message }) => message.en.slice(0, 9))).toEqual(["“Groep 1”", "“Groep 2”"]);
});
it.each([
	["of who may give an opinion", pilot("influence: high, involvement: consult")],
	["of who has little to do with it", pilot(`influence: low, ${INFORMED}`)],
	["of who doubts", pilot(`influence: medium, support: doubting, ${INFORMED}`)],
	["of who bears no risk", pilot(`influence: low, bearsRisk: false, ${INFORMED}`)],
	["where it is unanswered", pilot("influence: high, involvement: todo")],
	["where the influence is none of the choices", pilot(`influence: hoog, ${INFORMED}`)],
	["before preparing", pilot(`influence: high, ${INFORMED}`, ", status: exploring")],
	["without stakeholders", overlay("{success: {stakeholders: null}}")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
