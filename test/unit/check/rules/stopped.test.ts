/** Of a stopped pilot nothing weighs more than a missing answer does. */
import { expect, it } from "vitest";
import { overlay } from "../../support/overlay";
import { findings } from "../../support/pilots";

const FLAWED =
	"success: {data: [{name: x, personal: true, users: [y], use: z}], compliance: [{regulation: who, status: not-applicable}], scaling: {kind: expansion, criteria: [x], decidedBy: Directie, decideOn: 2030-01-01}}";
const severities = (status: string) => {
	const found = findings(overlay(`{status: ${status}, ${FLAWED}}`)).filter(({ code }) => code.includes("/"));
	return new Set(found.filter(({ code }) => !code.startsWith("file/")).map(({ severity }) => severity));
};

it("its rules are information", () => expect(severities("stopped")).toEqual(new Set(["information"])));
it.each(["preparing", "completed"])("those of a pilot at %s are not", (status) => {
	expect(severities(status)).toContain("error");
	expect(severities(status)).toContain("warning");
});
