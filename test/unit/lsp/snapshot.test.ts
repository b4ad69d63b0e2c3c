/** What is known of a document: memoized for one text and what it is read with, and computed again when one of these changes. */
import { beforeEach, describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { LocatedFinding } from "../../../server/src/check/core/finding";
import { linkedAddresses } from "../../../server/src/document/links";
import { type CrossFile, withCrossFile } from "../../../server/src/editing/crossFileFindings";
import { PILOT_FORMAT } from "../../../server/src/format/formats";
import { CATALOGUE, catalogueWith } from "../../../server/src/format/regulations";
import { Analyses } from "../../../server/src/lsp/analyses";
import type { AnalysisInputs } from "../../../server/src/lsp/files/folderSettings";
import { readSeverities } from "../../../server/src/settings/severities";

const TEXT = "why:\n  goals:\n    - baseline: 1\n      target: 1\n";
const RULE = "why/target-is-baseline";
const version = (number: number, text = TEXT) => TextDocument.create("file:///a.pilot.yaml", "pilot", number, text);

const before: AnalysisInputs = {
	format: PILOT_FORMAT,
	catalogue: CATALOGUE,
	severities: [],
	isIgnored: false,
	extendsItself: false,
};
let inputs = before;
let today = "2027-06-01";
let analyses: Analyses;
const document = version(1);
const findsRule = () => analyses.of(document).findings.some(({ code }) => code === RULE);
beforeEach(() => {
	inputs = before;
	today = "2027-06-01";
	analyses = new Analyses({ inputsFor: () => inputs, today: () => today } as never);
});

describe("An analysis", () => {
	it("is made once for one text in one context", () => {
		expect(analyses.of(document)).toBe(analyses.of(document));
	});

	it("is made again, without reading again, when the context changes", () => {
		expect(findsRule()).toBe(true);
		const { pilot } = analyses.of(document);
		inputs = { ...before, severities: [readSeverities({ [RULE]: "off" })] };
		expect(findsRule()).toBe(false);
		expect(analyses.of(document).pilot).toBe(pilot);
		inputs = before;
		today = "2027-06-02";
		expect(findsRule()).toBe(true);
		expect(analyses.of(document).context.today).toBe("2027-06-02");
	});

	it("is kept of the documents that were asked for last, and the same when it is made again", () => {
		const first = analyses.of(document);
		const others = Array.from({ length: 9 }, (_, index) =>
			TextDocument.create(`file:///other-${index}.pilot.yaml`, "pilot", 1, TEXT),
		);
		const analyseAll = (...seen: readonly TextDocument[]) => seen.map((one) => analyses.of(one));
		analyseAll(...others);
		expect(analyses.of(document)).toBe(first);
		analyseAll(...others, TextDocument.create("file:///one-more.pilot.yaml", "pilot", 1, TEXT));
		const again = analyses.of(document);
		expect(again).not.toBe(first);
		expect(again.findings.map(({ code, span }) => ({ code, span }))).toEqual(
			first.findings.map(({ code, span }) => ({ code, span })),
		);
	});

	it("is read with other laws, from the same tree, when those change", () => {
		const { pilot } = analyses.of(document);
		inputs = { ...before, catalogue: catalogueWith([]) };
		expect(analyses.of(document).pilot.catalogue).toBe(inputs.catalogue);
		expect(analyses.of(document).pilot.tree).toBe(pilot.tree);
		expect(analyses.of(document)).toBe(analyses.of(document));
	});

	it("is made once when the text links to a file, with what is known of that file by then", () => {
		let exists: boolean | undefined;
		let checks = 0;
		analyses = new Analyses({
			inputsFor: () => inputs,
			today: () => `2027-06-0${++checks}`,
			existing: { get: () => exists },
		} as never);
		const linked = version(1, "success:\n  compliance:\n    - regulation: avg\n      evidence: stukken/dpia.pdf\n");
		expect(linkedAddresses(analyses.pilotIn(linked), linked.uri)).toEqual(["file:///stukken/dpia.pdf"]);
		exists = false;
		expect([...(analyses.of(linked).context.missingFiles ?? [])]).toEqual(["stukken/dpia.pdf"]);
		expect(checks).toBe(1);
	});

	it("of an earlier version stays as it was when the text changes", () => {
		const first = analyses.of(document);
		const second = analyses.of(version(2, TEXT.replace("target: 1", "target: 2")));
		expect(second.findings.map(({ code }) => code)).not.toContain(RULE);
		expect(first.findings.map(({ code }) => code)).toContain(RULE);
		expect(first.document.getText()).toBe(TEXT);
	});

	it("has no findings where the settings of its folder ignore it", () => {
		inputs = { ...before, isIgnored: true };
		expect(analyses.of(document).findings).toEqual([]);
	});
});

describe("What other pilots show", () => {
	const code = "portfolio/same-title";
	const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
	const message = { en: "Elsewhere", nl: "Elders" };
	const finding: LocatedFinding = { code, severity: "warning", message, span: { start: 0, end: 3 }, range };
	const shown = (crossFile: CrossFile) =>
		withCrossFile(analyses.of(document), crossFile).findings.filter((one) => one.code === code);
	const others = (revision: number, ...found: LocatedFinding[]): CrossFile => ({ findingsFor: () => found, revision });

	it("is among the findings, as far as it is wanted", () => {
		expect(shown(others(1, finding))).toEqual([{ ...finding, fixes: expect.any(Function) }]);
		inputs = { ...before, severities: [readSeverities({ [code]: "off" })] };
		expect(shown(others(1, finding))).toEqual([]);
		inputs = { ...before, isIgnored: true };
		expect(shown(others(1, finding))).toEqual([]);
	});

	it("is looked for again when it may have changed, and makes another analysis only when it has", () => {
		const first = withCrossFile(analyses.of(document), others(1, finding));
		expect(withCrossFile(analyses.of(document), others(2, { ...finding }))).toBe(first);
		expect(withCrossFile(analyses.of(document), others(2))).toBe(first);
		expect(withCrossFile(analyses.of(document), others(3))).not.toBe(first);
		expect(shown(others(3))).toEqual([]);
	});
});
