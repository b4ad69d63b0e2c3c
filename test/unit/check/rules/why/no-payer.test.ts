import { expect, it } from "vitest";
import { changes } from "../../../support/fixtures";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, fixes, marked } from "../../../support/pilots";

const ID = "why/no-payer";
const pilot = (status: string, fundedBy = "null") =>
	overlay(`{status: ${status}, why: {businessCase: {fundedBy: ${fundedBy}}}}`);

it.each(["running", "evaluating", "scaling", "regular"])(
	"is a warning at %s, and its fix inserts the placeholder",
	(status) => {
		const text = pilot(status);
		expect(marked(text, finding(text, ID))).toBe("businessCase");
		expect(finding(text, ID).severity).toBe("warning");
		expect(finding(text, ID).message.nl).toContain(
			`Er staat niet wie na de pilot betaalt, en de status is al “${status}”`,
		);
		const after = fixed(text, ID);
		expect(marked(after, finding(after, ID))).toBe("fundedBy");
		expect(changes(text, after)).toBe("       - fewer complaints\n+    fundedBy: \n");
		expect(fixes(after, ID).map(({ title }) => title.en)).not.toContain("Add a blank for funding");
	},
);
it.each([
	...["preparing", "paused", "stopped", "completed"].map((status) => [`at ${status}`, pilot(status)]),
	["where somebody pays", pilot("running", "Afvalstoffenheffing")],
	[
		"in a business case that is still empty",
		overlay("{status: running}").replace(/ {2}businessCase:\n(?: {4,}.*\n)+/, "  businessCase:\n    objective: todo\n"),
	],
	["without a business case", overlay("{status: running, why: {businessCase: null}}")],
])("is silent %s", (_, text = "") => expect(codes(text)).not.toContain(ID));
