import { describe, expect, it } from "vitest";
import { accepted, labels, suggest } from "../../support/completion";
import { codes } from "../../support/pilots";

const LIST = "success:\n  stakeholders:\n    - name: A\n      kind: residents\n";

describe("a new stakeholder", () => {
	const ITEM = "id: Short name for references\n      name: Name of the stakeholder\n      kind: ...\n";
	it.each([
		["behind a dash", `${LIST}    - stake‸`, `${LIST}    - ${ITEM}`],
		["behind a bare dash", `${LIST}    - ‸\n`, `${LIST}    - ${ITEM}`],
		["where the dash belongs", `${LIST}    stake‸\n`, `${LIST}    - ${ITEM}`],
		["where the keys of the item before stand", `${LIST}      stake‸\n`, `${LIST}    - ${ITEM}`],
		["behind a dash in the wrong column", `${LIST}  - stake‸\n`, `${LIST}    - ${ITEM}`],
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
		const after = accepted(marked, "stakeholder");
		expect(after.slice(0, beginning.length)).toBe(beginning);
		expect(codes(after).filter((code) => code.startsWith("file/"))).toEqual([]);
	});

	it("is suggested to somebody who has typed on in the meantime", () => {
		expect(labels(`${LIST}    - s‸take\n`)[0]).toBe("stakeholder");
	});

	it("keeps CRLF", () =>
		expect(
			accepted(`${LIST}    - stake‸`.replaceAll("\n", "\r\n"), "stakeholder").replaceAll("\r\n", ""),
		).not.toContain("\n"));

	it("is found by the word of either language, and named in the user's", () => {
		const [item] = suggest(`${LIST}    - bel‸`, "nl").items;
		expect(item?.label).toBe("belanghebbende");
		expect(item?.filterText).toMatch(/belanghebbende.*stakeholder/);
	});
});

describe("elsewhere", () => {
	it("each list offers its own item", () => {
		const first = ["why:\n  goals:", "success:\n  compliance:", "success:\n  data:", "control:\n  champions:"].map(
			(lines) => labels(`${lines}\n    - ‸`)[0],
		);
		expect(first).toEqual(["measurable goal", "law or rule", "data set", "champion"]);
	});
	it.each([
		["in a list of words", "why:\n  businessCase:\n    endorsedBy:\n      - ‸"],
		["behind a key", "success:\n  stakeholders:\n    - name: st‸"],
		["in a text over lines", "why:\n  problem: |\n    - st‸\n"],
		["in front of other text", "success:\n  stakeholders:\n    - ‸name: x"],
		["in the keys of a question", "success:\n  stakeholders:\n    - name: x\n  ‸"],
		["in a comment", "success:\n  stakeholders:\n    # st‸"],
	])("no new item %s", (_, marked) => expect(labels(marked)).not.toContain("stakeholder"));
});

describe("an empty file", () => {
	it.each(["‸", "pil‸", "# eerst dit\n‸", "# eerst dit\n\npilot‸\n"])("%j gets a whole pilot", (marked) => {
		const after = accepted(marked, "pilot");
		expect(after).toMatch(/^(?:#.*\n\s*)?title: Name of the pilot\n/);
		expect(codes(after).filter((code) => code.startsWith("file/"))).toEqual([]);
	});
	it("gets none where the line has more", () => expect(labels("# pil‸")).toEqual([]));
});
