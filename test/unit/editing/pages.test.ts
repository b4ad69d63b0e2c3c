import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { isPage } from "../../../client/src/pagePath";
import { CROSS_FILE_FINDINGS } from "../../../server/src/check/core/crossFileFindings";
import { RULES } from "../../../server/src/check/rules/index";
import { FILE_CODES } from "../../../server/src/check/shape/codes";
import { pageOf } from "../../../server/src/editing/pages";
import { toDiagnostic } from "../../../server/src/editing/toLsp";
import { finding } from "../support/pilots";

const PAGES = join(import.meta.dirname, "..", "..", "..", "docs", "rules");

describe("The page of a finding", () => {
	it.each([...RULES.map(({ id }) => id), ...Object.keys(CROSS_FILE_FINDINGS), ...FILE_CODES])(
		"is there for %s, where the client expects it",
		(id) => {
			for (const page of [pageOf(id, "en"), pageOf(id, "nl")]) {
				expect(existsSync(join(PAGES, page ?? "")), page).toBe(true);
				expect(isPage(`/${page}`), page).toBe(true);
			}
		},
	);

	it("is none for a missing answer, which asks the question itself", () => {
		expect(pageOf("why.problem", "en")).toBeUndefined();
	});

	it("is sent in the reader's language, to clients that can open it", () => {
		const text = "why:\n  goals:\n    - baseline: 1\n      target: 1\n";
		const document = TextDocument.create("file:///a.pilot.yaml", "pilot", 1, text);
		const href = (language: "en" | "nl", pages: string | undefined) =>
			toDiagnostic(document, finding(text, "why/target-is-baseline"), { language, related: false, pages })
				.codeDescription?.href;
		expect(href("en", "pilot-docs")).toBe("pilot-docs:/why/target-is-baseline.md");
		expect(href("nl", "pilot-docs")).toBe("pilot-docs:/why/target-is-baseline.nl.md");
		expect(href("nl", undefined)).toBeUndefined();
	});
});
