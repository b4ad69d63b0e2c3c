/** A key that somebody writes a second time: what was answered stays answered, and the finding is about what was written. */
import { describe, expect, it } from "vitest";
import { WHOLE } from "../support/examples";
import { blocksOf, pageOf, words } from "../support/page";
import { codes, finding, findings, fixed, fixes, marked } from "../support/pilots";

const HEAD = "title: Stille nachten\nmunicipality: Westerhaven\nstatus: idea\nthemes: [liveability]\n";
const GOOD = `${HEAD}why:\n  problem: Lawaai\n  publicValue: Rust\n  goals:\n    - goal: Minder lawaai\n`;

describe("a key begun above its answer", () => {
	const [{ text = "" } = {}] = WHOLE.filter(({ name }) => name.startsWith("smart-bins"));
	const lines = text.split("\n");
	const keys = lines.flatMap((line, index) => {
		const [, blanks = "", key] = /^( *)([A-Za-z]+):/.exec(line) ?? [];
		return key === undefined ? [] : [{ index, blanks, key }];
	});
	const others = (pilot: string) =>
		findings(pilot)
			.filter(({ code }) => !code.startsWith("file/"))
			.map(({ code, message }) => `${code} ${message.en}`);
	const answers = (pilot: string) =>
		[...blocksOf(pageOf(pilot).children)].flatMap((block) => (block.kind === "answer" ? [words(block)] : []));

	it.each(["", ":", ": ...", ': "', ": [", ":\n  "])("and then “%s” costs no answer and asks for none", (behind) => {
		expect(keys.length).toBeGreaterThan(20);
		for (const { index, blanks, key } of keys.filter((_, at) => at % 4 === behind.length % 4)) {
			const begun = `${blanks}${key}${behind}${behind.includes("\n") ? blanks : ""}`;
			const typed = [...lines.slice(0, index), begun, ...lines.slice(index)].join("\n");
			expect(others(typed), `${index + 1}: ${begun}`).toEqual(others(text));
			expect(answers(typed), `${index + 1}: ${begun}`).toEqual(answers(text));
		}
	});
});

describe("an empty key beside the same with an answer", () => {
	it.each([
		["above it", `title:\n${GOOD}`, GOOD],
		["below it", `${GOOD}title: \n`, GOOD],
		["at the end", `${GOOD}title:`, GOOD.trimEnd()],
		["in a group", GOOD.replace("  goals", "  goals:\n  goals"), GOOD],
		["with other line ends", `title:\n${GOOD}`.replaceAll("\n", "\r\n"), GOOD.replaceAll("\n", "\r\n")],
	])("%s is what the finding is about, and what its fix takes out", (_, text, mended) => {
		expect(codes(text)).toEqual(["file/syntax"]);
		const found = finding(text, "file/syntax");
		expect(found.message.en).toMatch(/is here twice, and this one has no answer/);
		expect(text.slice(found.span.end)).toMatch(/^: ?\r?(?:\n|$)/);
		const [related] = found.related ?? [];
		expect(text.slice(related?.span.end)).toMatch(/^:(?: Stille|\r?\n {4}-)/);
		expect(fixes(text, "file/syntax")).toMatchObject([{ preferred: true }]);
		expect(fixed(text, "file/syntax")).toBe(mended);
	});

	it.each([
		["a comment behind it", `title: # ooit\n${GOOD}`],
		["a comment below it", `title:\n  # ooit\n${GOOD}`],
		["questions below it", `why:\n  problem:\n${GOOD}`],
		["a dash before it", GOOD.replace("- goal", "- goal:\n      goal")],
		["braces around it", `${GOOD}period: {start: , start: 2028-01-01}\n`],
		["an anchor", `title: &a\n${GOOD}`],
	])("with %s has no fix that could take more than it", (_, text) => {
		expect(codes(text)).toEqual(["file/syntax"]);
		expect(fixes(text, "file/syntax")).toEqual([]);
	});

	it("says nothing about one that has another answer", () => {
		const text = `${GOOD}title: Rust\n`;
		expect(marked(text, finding(text, "file/syntax"))).toBe("title");
		expect(finding(text, "file/syntax").span.start).toBe(GOOD.length);
		expect(finding(text, "file/syntax").message.en).toMatch(/is answered twice here/);
		expect(fixes(text, "file/syntax")).toEqual([]);
	});
});
