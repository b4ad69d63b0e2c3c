import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "control/closed-network";
const pilot = (networks: readonly string[], more = "") =>
	overlay(
		`{control: {champions: [${networks.map((network, index) => `{name: Voortrekker ${index}, strength: x, network: ${network}}`).join(", ")}]}${more}}`,
	);

it.each([
	["inside", "Alle voortrekkers hebben hun netwerk binnen de gemeente."],
	["outside", "Alle voortrekkers hebben hun netwerk buiten de gemeente."],
])("is a warning on the network of one, on the list of several, with only %s", (side, message) => {
	const [one, two] = [pilot([`[${side}]`]), pilot([`[${side}]`, `[${side}]`])];
	expect([codes(one), codes(two)]).toEqual([[ID], [ID]]);
	expect(marked(one, finding(one, ID))).toBe("network");
	expect(marked(two, finding(two, ID))).toBe("champions");
	expect(finding(one, ID).severity).toBe("warning");
	expect(finding(one, ID).message.nl).toContain(message);
});
it.each([
	["on both of one", pilot(["[inside, outside]"])],
	["on both of two together", pilot(["[inside]", "[outside]"])],
	["where a network is unanswered", pilot(["[inside]", "[]"])],
	["where a network has a placeholder", pilot(["[inside, todo]"])],
	["on a word that is none", pilot(["[inside, buiten]"])],
	["where a champion is unanswered", pilot(["[inside]"]).replace("  champions:", "  champions:\n    -")],
	["without champions", overlay("{control: {champions: null}}")],
	["before preparing", pilot(["[inside]"], ", status: exploring")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
