import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextEdit } from "vscode-languageserver-types";
import { check } from "../../../server/src/check/check";
import { getCompletions } from "../../../server/src/editing/completion";
import { CONTEXT, codes, read } from "../support/pilots";
import { expand } from "../support/snippets";

/** The suggestions at the sign `‸`. */
function suggest(marked: string, language: "en" | "nl" = "en") {
	const offset = marked.indexOf("‸");
	const text = marked.replace("‸", "");
	const document = TextDocument.create("file:///a.pilot.yaml", "pilot", 1, text);
	const pilot = read(text);
	const items = getCompletions({ document, pilot, findings: check(pilot, CONTEXT), context: CONTEXT }, offset, {
		language,
		snippets: true,
	});
	return { document, items };
}

/** The text after accepting the only suggestion. */
function accepted(marked: string): string {
	const { document, items } = suggest(marked);
	expect(items).toHaveLength(1);
	const edit = items[0]?.textEdit as TextEdit;
	return TextDocument.applyEdits(document, [{ range: edit.range, newText: expand(edit.newText) }]);
}

const LIST = "success:\n  stakeholders:\n    - name: A\n      kind: residents\n";

describe("a new stakeholder", () => {
	const ITEM = "id: Short name for references\n      name: Name of the stakeholder\n      kind: ...\n";
	it.each([
		["behind a dash", `${LIST}    - stake‸`, `${LIST}    - ${ITEM}`],
		["behind a bare dash", `${LIST}    - ‸\n`, `${LIST}    - ${ITEM}`],
		["where the dash belongs", `${LIST}    stake‸\n`, `${LIST}    - ${ITEM}`],
		["where the keys of the item before stand", `${LIST}      stake‸\n`, `${LIST}    - ${ITEM}`],
		["behind a dash in the wrong place", `${LIST}  - stake‸\n`, `${LIST}    - ${ITEM}`],
		[
			"in front of the others, too far left",
			LIST.replace("    - name", "  - stake‸\n    - name"),
			`success:\n  stakeholders:\n    - ${ITEM}`,
		],
		["on an empty line", `${LIST}    ‸\n`, `${LIST}    - ${ITEM}`],
		["as the first", "success:\n  stakeholders:\n    ‸", `success:\n  stakeholders:\n    - ${ITEM}`],
		[
			"as the first behind a dash",
			"success:\n  stakeholders:\n  - ‸",
			"success:\n  stakeholders:\n  - id: Short name for references\n    name: Name of the stakeholder\n",
		],
		[
			"in a list that does not stand deeper",
			"success:\n  stakeholders:\n  - name: A\n    kind: residents\n  - be‸",
			`success:\n  stakeholders:\n  - name: A\n    kind: residents\n  - id: Short name`,
		],
	])("%s", (_, marked, beginning) => {
		const after = accepted(marked);
		expect(after.slice(0, beginning.length)).toBe(beginning);
		expect(codes(after).filter((code) => code.startsWith("file/"))).toEqual([]);
	});

	it("is suggested to somebody who has typed on in the meantime", () => {
		expect(suggest(`${LIST}    - s‸take\n`).items.map(({ label }) => label)).toEqual(["stakeholder"]);
	});

	it("keeps CRLF", () =>
		expect(accepted(`${LIST}    - stake‸`.replaceAll("\n", "\r\n")).replaceAll("\r\n", "")).not.toContain("\n"));

	it("is found by the word of either language, and named in the user's", () => {
		const [item] = suggest(`${LIST}    - bel‸`, "nl").items;
		expect(item?.label).toBe("belanghebbende");
		expect(item?.filterText).toMatch(/belanghebbende.*stakeholder/);
	});
});

describe("elsewhere", () => {
	it("each list offers its own item", () => {
		const labels = ["why:\n  goals:", "success:\n  compliance:", "success:\n  data:", "control:\n  champions:"].map(
			(lines) => suggest(`${lines}\n    - ‸`).items[0]?.label,
		);
		expect(labels).toEqual(["goal with measure", "compliance item", "data set", "champion"]);
	});
	it.each([
		["in a list of words", "why:\n  businessCase:\n    endorsedBy:\n      - ‸"],
		["behind a key", "success:\n  stakeholders:\n    - name: st‸"],
		["in a text over lines", "why:\n  problem: |\n    - st‸\n"],
		["in front of other text", "success:\n  stakeholders:\n    - ‸name: x"],
		["in the keys of a question", "success:\n  stakeholders:\n    - name: x\n  ‸"],
		["in a comment", "success:\n  stakeholders:\n    # st‸"],
	])("nothing %s", (_, marked) => expect(suggest(marked).items).toEqual([]));
});

describe("an empty file", () => {
	it.each(["‸", "pil‸", "# eerst dit\n‸", "# eerst dit\n\npilot‸\n"])("%j gets a whole pilot", (marked) => {
		const after = accepted(marked);
		expect(after).toMatch(/^(?:#.*\n\s*)?title: Name of the pilot\n/);
		expect(codes(after).filter((code) => code.startsWith("file/"))).toEqual([]);
	});
	it("gets none where the line has more", () => expect(suggest("# pil‸").items).toEqual([]));
});
