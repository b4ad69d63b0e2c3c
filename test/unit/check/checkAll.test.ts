/** Several documents that are checked at once: the findings of each are its own. */
import { expect, it } from "vitest";
import { type CheckInput, check, checkAll } from "../../../server/src/check/check";
import { type Finding, fixesOf } from "../../../server/src/check/core/finding";
import { readDocument } from "../../../server/src/document/read";
import { PILOTRC_FORMAT } from "../../../server/src/format/formats";
import { WHOLE as examples } from "../support/examples";
import { CONTEXT } from "../support/pilots";

const LATER = { ...CONTEXT, today: "2031-01-01" };

/** Read anew each time, so that nothing is known from another check. */
function inputs(): readonly CheckInput[] {
	const pilots = [...examples.map(({ text }) => text), "status: klaar\nwhy: {", ""].map((text) => readDocument(text));
	const settings = readDocument("country: Belgie\n", PILOTRC_FORMAT);
	return [
		...pilots.map((document) => ({ document, context: CONTEXT })),
		{ document: settings, context: CONTEXT },
		...pilots.map(({ tree }) => ({ document: readDocument(tree.text), context: LATER })),
	];
}

const withFixes = (findings: readonly Finding[]) =>
	findings.map((finding) => ({ ...finding, fixes: fixesOf(finding) }));

it("finds in each of several documents what it finds in that one alone", () => {
	const together = checkAll(inputs()).map(({ findings }) => withFixes(findings));
	const alone = inputs().map(({ document, context }) => withFixes(check(document, context)));
	expect(together).toEqual(alone);
	expect(together.filter((findings) => findings.length > 0).length).toBeGreaterThan(examples.length);
});

it("keeps with each document what it was given with it", () => {
	const given = inputs().map((input, number) => ({ ...input, number }));
	expect(checkAll(given).map(({ document, number }) => [document, number])).toEqual(
		given.map(({ document, number }) => [document, number]),
	);
});
