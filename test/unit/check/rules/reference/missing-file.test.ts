import { expect, it } from "vitest";
import { check } from "../../../../../server/src/check/check";
import { documentOf } from "../../../../../server/src/document/document";
import { PILOTRC_FORMAT } from "../../../../../server/src/format/formats";
import { parse } from "../../../../../server/src/yaml/parse/parse";
import { overlay } from "../../../support/overlay";
import { CONTEXT, marked, read } from "../../../support/pilots";

const ID = "reference/missing-file";
const pilot = (document: string, top = "") => overlay(`{why: {businessCase: {document: "${document}"}}${top}}`);
const without = (...paths: string[]) => ({ ...CONTEXT, missingFiles: new Set(paths) });
const reported = (text: string, ...missing: string[]) =>
	check(read(text), without(...missing)).filter(({ code }) => code === ID);

it.each(["./plan.pdf", "../plans/green.pdf", "plan.pdf", "./plan 2027.pdf", "plan.pdf#page=3"])(
	"is a warning on %s, at any status",
	(path) => {
		for (const status of ["idea", "preparing", "completed"]) {
			const text = pilot(path, `, status: ${status}`);
			const [finding, ...others] = reported(text, path);
			expect([finding?.severity, marked(text, finding), others]).toEqual(["warning", path, []]);
			expect(finding?.message.nl).toContain(`Het bestand “${path}” is vanaf hier niet te vinden.`);
		}
	},
);
it("is reported a law's evidence and a goal's policy too", () => {
	const text = overlay(
		"{why: {goals: [{goal: Rust, policy: ./visie.pdf, indicator: x, baseline: 2, target: 1, by: 2028-01-01}]}, success: {compliance: [{regulation: who, status: not-applicable, reason: x, evidence: ./dpia.pdf}]}}",
	);
	expect(reported(text, "./visie.pdf", "./dpia.pdf")).toHaveLength(2);
});
it("is reported the file that the settings of a folder name", () => {
	const text = "regulations: ./ours.yaml\n";
	const found = check(documentOf(parse(text), PILOTRC_FORMAT), without("./ours.yaml"));
	expect(found.map((finding) => [finding.code, marked(text, finding)])).toEqual([[ID, "./ours.yaml"]]);
});
it.each([
	["on a file that is there", pilot("./plan.pdf"), ["./other.pdf"]],
	["on an address", pilot("https://westerhaven.example/plan.pdf"), ["https://westerhaven.example/plan.pdf"]],
	["on words", pilot("In the archive of 2026"), ["In the archive of 2026"]],
	["on a path from another folder", pilot("docs/plan.pdf"), ["docs/plan.pdf"]],
	["where it is unanswered", pilot("todo"), ["todo"]],
])("is silent %s", (_, text, missing) => expect(reported(text, ...missing)).toEqual([]));
it("has no finding if it is unknown which files exist", () =>
	expect(check(read(pilot("./plan.pdf")), { today: CONTEXT.today })).toEqual([]));
