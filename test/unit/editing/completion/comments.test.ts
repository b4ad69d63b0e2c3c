/** What can be suppressed, and nothing at all in other comments and in free text. */
import { describe, expect, it } from "vitest";
import { accepted, labels, suggest } from "../../support/completion";

const TEXT = "title: x\nmunicipality: y\nstatus: preparing\n";

describe("a comment that suppresses", () => {
	it.each([
		["offers first what is found on the next line", `${TEXT}# pilot-ignore ‸\nthemes: nature\n`, "file/type"],
		["also with comments in between", `${TEXT}# pilot-ignore ‸\n# because\n\nthemes: nature\n`, "file/type"],
		["and further in", "why:\n  goals:\n    # pilot-ignore ‸\n    - baseline: 1\n      target: 1\n", "why.goals.goal"],
		["or on its own line, behind the answer", `${TEXT}themes: nature # pilot-ignore ‸`, "file/type"],
		["half typed", `${TEXT}# pilot-ignore fi‸\nthemes: nature\n`, "file/type"],
		["behind another", `${TEXT}# pilot-ignore why.problem, ‸\nthemes: nature\n`, "file/type"],
	])("%s", (_, marked, first) => expect(labels(marked)[0]).toBe(first));

	it("then every other: rules, answers, mistakes", () => {
		const all = labels("# pilot-ignore ‸");
		for (const code of ["why/target-is-baseline", "success.compliance.owner", "file/value"]) {
			expect(all).toContain(code);
		}
		expect(all).not.toContain("file/syntax");
		expect(new Set(all).size).toBe(all.length);
	});
	it("says what it is about", () => {
		const detail = (language: "en" | "nl") =>
			suggest("# pilot-ignore why/target‸", language).items.find(({ label }) => label === "why/target-is-baseline")
				?.detail;
		expect(detail("en")).not.toBe(detail("nl"));
	});
	it("never one that it names already", () =>
		expect(labels("# pilot-ignore why.problem, ‸")).not.toContain("why.problem"));
	it.each([
		[
			"with a placeholder for the reason",
			"# pilot-ignore why.p‸\nwhy: {}\n",
			"# pilot-ignore why.problem: \nwhy: {}\n",
		],
		[
			"replacing the whole name",
			"# pilot-ignore why.p‸urpose: agreed\nwhy: {}\n",
			"# pilot-ignore why.problem: agreed\nwhy: {}\n",
		],
		[
			"behind another",
			"# pilot-ignore file/value, ‸\nwhy: {}\n",
			"# pilot-ignore file/value, why.problem: \nwhy: {}\n",
		],
	])("is written %s", (_, marked, after) => expect(accepted(marked, "why.problem")).toBe(after));
});

describe("nothing is offered", () => {
	it.each([
		["in a comment", "# st‸"],
		["in an empty comment", "#‸"],
		["in a comment behind a value", "status: idea # ru‸"],
		["in a comment behind a key", "why: # pro‸"],
		["in a comment further in", "why:\n  # pro‸\n  problem: x\n"],
		["in the reason of a suppressing comment", "# pilot-ignore why.problem: be‸"],
		["in its name", "# pilot-ig‸"],
		["in a title", "title: ‸"],
		["in a title, half written", "title: St‸"],
		["in a title in quotes", 'title: "st‸"'],
		["in a title behind a word that is also one of ours", "title: status ‸"],
		["in the problem", "why:\n  problem: The ti‸"],
		["in the problem, right behind the colon", "why:\n  problem:‸"],
		["in the problem, with a colon in it", "why:\n  problem: Two things: st‸"],
		["in a block text", "why:\n  problem: |\n    sta‸\n"],
		["in a block text, first line", "why:\n  problem: |\n    ‸\n"],
		["in a block text, on an empty line", "why:\n  problem: |\n    a\n\n    ‸\n    b\n"],
		["in a block text that reads like a pilot", "why:\n  problem: |\n    status: ‸\n"],
		["in a folded text", "why:\n  problem: >-\n    a\n    sta‸\n  publicValue: x\n"],
		["in a text that goes on in the next line", "why:\n  problem: a\n    sta‸\n"],
		["in a text over lines in quotes", 'why:\n  problem: "a\n    sta‸\n    b"\n'],
		["in a list of texts", "why:\n  businessCase:\n    benefits:\n      - sta‸"],
		["in a list of texts, nothing yet", "why:\n  businessCase:\n    alternatives:\n      - ‸"],
		["in a list of texts in brackets", "why:\n  businessCase:\n    alternatives: [‸]"],
		["in a text in braces", "control: {vision: st‸}"],
		["for a number", "why:\n  goals:\n    - baseline: ‸"],
		["for an amount", "why:\n  businessCase:\n    costs:\n      pilot: 1‸"],
		["for a link", "why:\n  businessCase:\n    document: ht‸"],
		["under a key that nobody knows", "colour:\n  ‸"],
		["for a key that nobody knows", "colour: ‸"],
		["behind a value in quotes", 'status: "idea" ‸'],
		["behind a bracket", "themes: [economy] ‸"],
		["behind the marker of a document", "--- ‸"],
		["in a reference", "status: *s‸"],
		["in front of a key, in its indentation", "why:\n ‸ problem: x\n"],
		["in a list where none belongs", "title: x\n- ‸"],
		["in the middle of a list of lists", "themes:\n  - - ‸"],
		["in a picture of a file that is none", "\u0000\u0001‸"],
	])("%s", (_, marked) => expect(labels(marked)).toEqual([]));

	it("behind a space in a sentence or in front of a line, unless somebody asks", () => {
		const items = (marked: string) => suggest(marked, "en", { afterSpace: true }).items.length;
		expect(["title: a ‸", "  ‸", "owner: a ‸", "why: ‸", "themes: ‸", "traits: ‸"].map(items)).toEqual(
			Array(6).fill(0),
		);
		expect(
			["status: ‸", "themes:\n  - ‸", "themes: [a, ‸]", "# pilot-ignore ‸"].every((marked) => items(marked) > 0),
		).toBe(true);
	});
});
