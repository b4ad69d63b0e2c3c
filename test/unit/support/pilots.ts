/** Short ways for tests to read a text as a pilot and to do what a person would. */
import { check } from "../../../server/src/check/check";
import type { Context } from "../../../server/src/check/core/context";
import { type Finding, type Fix, fixesOf } from "../../../server/src/check/core/finding";
import { memoized, type SchemaDocument } from "../../../server/src/document/document";
import { readDocument } from "../../../server/src/document/read";
import { applyEdits } from "../../../server/src/text/span";
import { toPlainEdit } from "../../../server/src/text/template";
import { ofRecent } from "./recent";

/** A day on which the good pilots of the tests are still to start. */
export const CONTEXT: Context = {
	today: "2027-06-01",
	missingFiles: new Set(["./moved/business-case.pdf", "./verplaatst/businesscase.pdf"]),
};

/** The same pilot for the same text: it never changes. */
export const read = ofRecent((text) => readDocument(text));

export function findings(text: string): readonly Finding[] {
	return findingsIn(read(text));
}

export function findingsIn(pilot: SchemaDocument): readonly Finding[] {
	return memoized(pilot, find);
}

function find(pilot: SchemaDocument): readonly Finding[] {
	return check(pilot, CONTEXT);
}

export function codes(text: string): string[] {
	return findings(text).map(({ code }) => code);
}

/** The text that a finding stands under. */
export function marked(text: string, finding: Finding | undefined): string {
	return finding === undefined ? "(no such finding)" : text.slice(finding.span.start, finding.span.end);
}

/** The one finding with this code. */
export function finding(text: string, code: string): Finding {
	const found = findings(text).filter((one) => one.code === code);
	const [first] = found;
	if (first === undefined || found.length > 1) {
		throw new Error(`${found.length} findings ${code} in\n${text}\nthere are: ${codes(text).join(", ")}`);
	}
	return first;
}

export function fixes(text: string, code: string): readonly Fix[] {
	return fixesOf(finding(text, code));
}

/** The text after the fix of this finding at `index`. */
export function fixed(text: string, code: string, index = 0): string {
	const fix = fixes(text, code)[index];
	if (fix === undefined) {
		throw new Error(`No fix ${index} for ${code} in\n${text}`);
	}
	return applyFix(text, fix);
}

export function applyFix(text: string, fix: Fix): string {
	return applyEdits(text, fix.edits.map(toPlainEdit));
}
