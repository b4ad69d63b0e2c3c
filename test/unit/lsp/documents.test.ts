import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Context } from "../../../server/src/check/core/context";
import type { Finding } from "../../../server/src/check/core/finding";
import { PILOT_FORMAT } from "../../../server/src/format/formats";
import { CATALOGUE, catalogueWith } from "../../../server/src/format/regulations";
import { createAnalyses } from "../../../server/src/lsp/documents";
import { readSeverities } from "../../../server/src/settings/severities";

const TEXT = "why:\n  goals:\n    - baseline: 1\n      target: 1\n";
const rule = "why/target-is-baseline";

describe("What is known of a document", () => {
	const document = TextDocument.create("file:///a.pilot.yaml", "pilot", 1, TEXT);
	let context: Context = { today: "2027-06-01" };
	let catalogue = CATALOGUE;
	let across: readonly Finding[] = [];
	let ignored = false;
	const analyses = createAnalyses(() => ({ format: PILOT_FORMAT, catalogue, context, across, ignored }));
	const finds = () => analyses.of(document).findings.some(({ code }) => code === rule);

	it("is found once for one text in one context", () => {
		expect(analyses.of(document)).toBe(analyses.of(document));
	});

	it("holds what other pilots show, as far as it is wanted", () => {
		const message = { en: "Elsewhere", nl: "Elders" };
		const code = "portfolio/same-title";
		const finding = { code, severity: "warning", message, span: { start: 0, end: 3 } } as const;
		const others = () => analyses.of(document).findings.filter((one) => one.code === code);
		across = [finding];
		expect(others()).toEqual([{ ...finding, fixes: expect.any(Function) }]);
		context = { ...context, severities: [readSeverities({ [code]: "off" })] };
		expect(others()).toEqual([]);
		context = { today: "2027-06-01" };
		expect(others()).toHaveLength(1);
		ignored = true;
		expect(analyses.of(document).findings).toEqual([]);
		[across, ignored] = [[], false];
		expect(others()).toEqual([]);
	});

	it("is found again, without reading again, when the context changes", () => {
		expect(finds()).toBe(true);
		const { pilot } = analyses.of(document);
		context = { ...context, severities: [readSeverities({ [rule]: "off" })] };
		expect(finds()).toBe(false);
		expect(analyses.of(document).pilot).toBe(pilot);
		context = { today: "2027-06-01" };
		expect(finds()).toBe(true);
		context = { today: "2027-06-02" };
		expect(analyses.of(document).context.today).toBe("2027-06-02");
	});

	it("is read by other laws, from the same tree, when those change", () => {
		const { pilot } = analyses.of(document);
		catalogue = catalogueWith([]);
		expect(analyses.of(document).pilot.catalogue).toBe(catalogue);
		expect(analyses.of(document).pilot.tree).toBe(pilot.tree);
		expect(analyses.of(document)).toBe(analyses.of(document));
	});

	it("is read again when the text changes", () => {
		const { pilot } = analyses.of(document);
		TextDocument.update(document, [{ text: TEXT.replace("target: 1", "target: 2") }], 2);
		expect(finds()).toBe(false);
		expect(analyses.of(document).pilot).not.toBe(pilot);
	});
});
