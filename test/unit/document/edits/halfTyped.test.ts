import { describe, expect, it } from "vitest";
import { insertAnswers } from "../../../../server/src/document/edits/insertAnswers";
import { unansweredNow } from "../../../../server/src/document/unanswered";
import { applyEdits } from "../../../../server/src/text/span";
import { toPlainEdit } from "../../../../server/src/text/template";
import { read } from "../../support/pilots";

/** With a place for all that is missing. */
function filled(text: string): string {
	const pilot = read(text);
	return applyEdits(text, insertAnswers(pilot, unansweredNow(pilot)).map(toPlainEdit));
}

const HEAD = "title: A\nmunicipality: B\nstatus: idea\nthemes: [economy]\n";

describe("A word that begins a key", () => {
	it("makes way for that key, among others and at the end of the file", () => {
		const begun = `${HEAD}why:\n  publicVal\n  problem: Noise # at night\n`;
		expect(filled(begun)).toBe(filled(begun.replace("  publicVal\n", "")));
		const last = `${HEAD}why:\n  problem: Noise\n  publicVal`;
		expect(filled(last)).toBe(filled(last.replace("\n  publicVal", "")));
	});

	it("makes way in the item where it stands", () => {
		const item = (name: string, more: string) => `    - name: ${name}\n      personal: false\n${more}`;
		const data = (more: string) => `success:\n  data:\n${item("a", "")}${item("b", more)}${item("c", "")}`;
		const head = HEAD.replace("idea", "preparing");
		expect(filled(head + data("      user\n"))).toBe(filled(head + data("")));
		// It may begin `use` too.
		expect(filled(head + data("      us\n"))).toContain("      us\n");
	});

	it("makes way with CRLF line ends too, and stays where a comment belongs to it", () => {
		expect(filled(`${HEAD}why:\n  problem: Noise\n  publicVal # or not?\n`)).toContain("  publicVal # or not?\n");
		const crlf = `${HEAD}why:\n  problem: Noise\n  publicVal\n`.replaceAll("\n", "\r\n");
		expect(filled(crlf)).toBe(filled(crlf.replace("  publicVal\r\n", "")));
	});
});
