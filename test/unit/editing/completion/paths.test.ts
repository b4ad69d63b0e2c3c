/** Files beside the pilot where an answer links to one. */
import { describe, expect, it } from "vitest";
import { listFolder } from "../../../../server/src/editing/completion/completion";
import { accepted, suggest } from "../../support/completion";
import { atCursor } from "../../support/editing";

const DOCUMENT = "why:\n  businessCase:\n    document: ";
const POLICY = "why:\n  goals:\n    - policy: ";
const asked = async (marked: string) => {
	const { analysis, offset } = atCursor(marked);
	return (await listFolder(analysis, offset, ["file:///"], async () => []))?.folder;
};

describe("The folder that is asked for", () => {
	it.each([
		["a link with nothing in it", `${DOCUMENT}‸`, "./"],
		["a point", `${DOCUMENT}.‸`, "./"],
		["this folder", `${DOCUMENT}./‸`, "./"],
		["in the middle of a name", `${DOCUMENT}./pl‸an.pdf`, "./"],
		["a folder below", `${DOCUMENT}./plans/20‸`, "./plans/"],
		["a folder above", `${DOCUMENT}../‸`, "../"],
		["without a point", `${DOCUMENT}plans/‸`, "plans/"],
		["in quotes", `${DOCUMENT}"./plans/‸"`, "./plans/"],
		["in flow style", "why: {businessCase: {document: ./‸}}", "./"],
		["a text that may be a link", `${POLICY}./‸`, "./"],
		["such a text with nothing in it", `${POLICY}‸`, undefined],
		["words", `${POLICY}See the plan / the law‸`, undefined],
		["an address of the web", `${DOCUMENT}https://‸`, undefined],
		["from the root", `${DOCUMENT}/etc/‸`, undefined],
		["another question", "title: ./‸", undefined],
		["a key", "‸", undefined],
	])("%s", async (_, marked, expected) => {
		expect(await asked(marked)).toBe(expected);
	});
});

describe("The files of the folder", () => {
	const entry = (name: string) => ({ name: name.replace("/", ""), isFolder: name.endsWith("/") });
	const files = (folder: string, ...names: string[]) => ({ files: { folder, entries: names.map(entry) } });
	const here = files("./", "plan.pdf", "b/", ".git/", "node_modules/", "a.txt", ".env", "my plan.pdf", "it's #1.pdf");
	const odd = files("./", "b: c/", "d e/");

	it("come folders first, without what nobody links to", () => {
		expect(suggest(`${DOCUMENT}./‸`, "en", here).items.map(({ label }) => label)).toEqual([
			...["./b/", "./a.txt", "./it's #1.pdf", "./my plan.pdf", "./plan.pdf"],
		]);
	});

	it.each([
		[`${DOCUMENT}‸`, "./plan.pdf", `${DOCUMENT}./plan.pdf`],
		[`${DOCUMENT}./p‸`, "./plan.pdf", `${DOCUMENT}./plan.pdf`],
		[`${DOCUMENT}./‸ # the plan`, "./plan.pdf", `${DOCUMENT}./plan.pdf # the plan`],
		[`${DOCUMENT}'./‸'`, "./it's #1.pdf", `${DOCUMENT}'./it''s #1.pdf'`],
		[`${DOCUMENT}./‸`, "./it's #1.pdf", `${DOCUMENT}"./it's #1.pdf"`],
		[`${DOCUMENT}./‸`, "./b/", `${DOCUMENT}./b/`],
		["why: {businessCase: {document: ./‸}}", "./plan.pdf", "why: {businessCase: {document: ./plan.pdf}}"],
		[`${POLICY}./‸\r\n`, "./a.txt", `${POLICY}./a.txt\r\n`],
	])("%s takes %s", (marked, label, expected) => {
		expect(accepted(marked, label, "en", here)).toBe(expected);
	});
	it.each([
		["./d e/", "./d e/"],
		["./b: c/", '"./b: c/"'],
	])("a folder is written so that it can be read: %s", (label, written) => {
		expect(accepted(`${DOCUMENT}‸`, label, "en", odd)).toBe(`${DOCUMENT}${written}`);
	});

	it("go on into a folder", () => {
		const items = suggest(`${DOCUMENT}./‸`, "en", { ...here, triggersSuggest: true }).items;
		expect(items.filter(({ command }) => command !== undefined).map(({ label }) => label)).toEqual(["./b/"]);
	});

	it("are those of the folder at the cursor, and of no other", () => {
		expect(suggest(`${DOCUMENT}./b/‸`, "en", here).items).toEqual([]);
	});
});
