import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "control/commissioner-is-champion";
const champion = (who: string) => `{${who}, strength: x, network: [inside, outside]}`;
const pilot = (commissioner: string, champions: string, more = "") =>
	overlay(`{control: {commissioner: {${commissioner}, unit: executive-board}, champions: [${champions}]}${more}}`);

it("is a warning on the champion, with the commissioner beside it", () => {
	const text = pilot("name: A. de Wit, role: Directeur stad", champion("name: Mw. A de  Wit, role: Wijkmanager"));
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID)).replaceAll('"', "")).toBe("Mw. A de  Wit");
	const [related] = finding(text, ID).related ?? [];
	expect(related && text.slice(related.span.start, related.span.end)).toBe("A. de Wit");
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain("is opdrachtgever en ook de enige voortrekker");
});
it("goes by the role where a name is not given", () => {
	expect(codes(pilot("name: A. de Wit, role: Directeur stad", champion("role: directeur stad")))).toContain(ID);
	expect(codes(pilot("name: null, role: directeur stad", champion("role: Directeur Stad")))).toContain(ID);
});
it.each([
	["with another champion", pilot("name: A, role: Directeur stad", `${champion("name: A")}, ${champion("name: B")}`)],
	["with another champion unanswered", pilot("name: A, role: Directeur stad", `${champion("name: A")}, {}`)],
	[
		"on another name in the same role",
		pilot("name: A, role: Directeur stad", champion("name: B, role: Directeur stad")),
	],
	["on a role that many have", pilot("name: A, role: Directeur", champion("role: directeur"))],
	["on another role", pilot("name: A, role: Directeur stad", champion("role: Wijkmanager"))],
	["before preparing", pilot("name: A, role: Directeur stad", champion("name: A"), ", status: exploring")],
	["without champions", overlay("{control: {champions: null}}")],
	["without a commissioner", overlay("{control: {commissioner: null}}")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
