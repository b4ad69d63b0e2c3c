import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, findings, fixed, fixes, marked } from "../../../support/pilots";

const ID = "success/personal-data-trait";
const data = (personal: string) => `{name: Meldingen, source: App, personal: ${personal}, users: [Team], use: Rooster}`;
const pilot = (traits: string, items: string, top = "") =>
	overlay(`{traits: ${traits}, success: {data: [${items}]}${top}}`);

it.each([
	["[]", "traits:\n  - personal-data\n"],
	["[sensors-in-public-space]", "  - sensors-in-public-space\n  - personal-data\n"],
])("is a warning on personal data without the trait in %s, and its fix adds it", (traits, written) => {
	const text = pilot(traits, data("true"));
	expect(marked(text, finding(text, ID))).toBe("true");
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain("“Meldingen” bevat persoonsgegevens");
	const after = fixed(text, ID);
	expect(after).toContain(written);
	expect(codes(after)).not.toContain(ID);
});
it("is a warning on the trait without personal data, with no fix but a comment that suppresses it", () => {
	const text = pilot("[subsidy, personal-data]", `${data("false")}, ${data("false")}`);
	expect(marked(text, finding(text, ID))).toBe("personal-data");
	expect(finding(text, ID).message.nl).toContain("geen enkele dataset bevat ze");
	expect(fixes(text, ID)).toHaveLength(1);
});
it("speaks once, of the first data set", () => {
	const text = pilot("[]", `${data("false")}, ${data("true")}, ${data("true")}`);
	expect(findings(text).filter(({ code }) => code === ID)).toHaveLength(1);
});
it.each([
	["where both say so", pilot("[personal-data]", `${data("false")}, ${data("true")}`)],
	["where neither says so", pilot("[]", data("false"))],
	["without traits", pilot("null", data("true"))],
	["where a trait is unanswered", pilot("[todo]", data("true"))],
	["beside a word that is no trait", pilot("[persoonsgegevens]", data("true"))],
	["beside a trait of the wrong kind", pilot("[{name: personal-data}]", data("true"))],
	["where a data set is unanswered", pilot("[personal-data]", `${data("false")}, {}`)],
	["where a data set does not say", pilot("[personal-data]", `${data("false")}, ${data("todo")}`)],
	["without data", overlay("{traits: [personal-data], success: {data: null}}")],
	["before preparing", pilot("[]", data("true"), ", status: exploring")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
