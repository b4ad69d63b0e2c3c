import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortKeysEdits } from "../../../../server/src/editing/formatting/sortKeys";
import { applyEdits } from "../../../../server/src/text/span";
import { commentsIn } from "../../../../server/src/yaml/parse/package/compose";
import { edits, TEXTS } from "../../support/edits";
import { numbers } from "../../support/examples";
import { codes, read } from "../../support/pilots";
import { MANY_TEXTS } from "../../support/runs";
import { data } from "../../support/tree";

function sorted(text: string): string {
	return applyEdits(text, sortKeysEdits(read(text)));
}

describe("the usual order", () => {
	it.each([
		["of sections", "why:\n  problem: a\ntitle: b\n", "title: b\nwhy:\n  problem: a\n"],
		["of what is in them", "why:\n  publicValue: a\n  problem: b\n", "why:\n  problem: b\n  publicValue: a\n"],
		[
			"of both at once",
			"why:\n  publicValue: a\n  problem: b\ntitle: c\n",
			"title: c\nwhy:\n  problem: b\n  publicValue: a\n",
		],
		[
			"in list items",
			"why:\n  goals:\n    - unit: a\n      goal: b\n",
			"why:\n  goals:\n    - goal: b\n      unit: a\n",
		],
		[
			"with empty lines where they were",
			"why:\n  problem: a\n\ntitle: b\n\n\nstatus: c\n",
			"title: b\n\nstatus: c\n\n\nwhy:\n  problem: a\n",
		],
		[
			"with comments above and behind",
			"status: a # x\n# y\n# z\ntitle: b # w\n",
			"# y\n# z\ntitle: b # w\nstatus: a # x\n",
		],
		["with deeper comments below", "why:\n  problem: a\n  # x\ntitle: b\n", "title: b\nwhy:\n  problem: a\n  # x\n"],
		["with a heading", "# x\n\nstatus: a\n\n# y\n\ntitle: b\n", "# x\n\n# y\n\ntitle: b\n\nstatus: a\n"],
		["with comments at the end where they were", "status: a\ntitle: b\n# x\n", "title: b\nstatus: a\n# x\n"],
		[
			"with a mistyped key where the right one would be",
			"status: a\ngemeente: b\ntitel: c\n",
			"titel: c\ngemeente: b\nstatus: a\n",
		],
		["with unknown keys behind", "x: 1\nstatus: a\ny: 2\ntitle: b\n", "title: b\nstatus: a\nx: 1\ny: 2\n"],
		[
			"of texts over lines",
			"why: {problem: a}\nsummary: >-\n  b\n\n  c\ntitle: 'd\n  e'\n",
			"title: 'd\n  e'\nsummary: >-\n  b\n\n  c\nwhy: {problem: a}\n",
		],
		["of keys without values", "why:\nstatus:\ntitle:\n", "title:\nstatus:\nwhy:\n"],
		["where the last line has no end", "status: a\ntitle: b", "title: b\nstatus: a"],
		[
			"with an anchor that still comes first",
			"why:\n  problem: &a x\nsummary: b\nsuccess: {staff: [{group: *a}]}\n",
			"summary: b\nwhy:\n  problem: &a x\nsuccess: {staff: [{group: *a}]}\n",
		],
	])("%s", (_, text, expected) => {
		expect(sorted(text)).toBe(expected);
		expect(sorted(expected)).toBe(expected);
		expect(sorted(text.replaceAll("\n", "\r\n"))).toBe(expected.replaceAll("\n", "\r\n"));
	});

	it.each([
		["where it is right already", "title: a\nstatus: b\n"],
		["where a reference would come before its anchor", "why:\n  problem: &a x\ntitle: *a\n"],
		["where the merged keys would", "why: &a\n  problem: x\nperiod:\n  <<: *a\n"],
		["of keys beside merged ones", "a: &a\n  problem: x\nwhy:\n  publicValue: y\n  <<: *a\n"],
		[
			"of keys beside merged ones that say nothing",
			"a: &a\n  problem: x\nwhy:\n  publicValue: y\n  <<: *a\n  problem: z\n",
		],
		["in brackets", "why: {publicValue: a, problem: b}\n"],
		["where a comment would come behind a dash", "why:\n  goals:\n    - unit: a\n      # x\n      goal: b\n"],
		["of texts that keep their empty lines", "status: |+\n  a\n\n\ntitle: b\n"],
		["of keys with something before them", "&a status: b\ntitle: c\n"],
		["of comments that stand elsewhere", "why:\n  publicValue: a\n# x\n  problem: b\n"],
		["in a text with a mistake", 'status: a\ntitle: "b\n'],
		["of a key twice", "status: a\ntitle: b\ntitle: c\n"],
		["over documents", "status: a\ntitle: b\n---\ntitle: c\n"],
		["of no pilot", "\u0000"],
		["of nothing", ""],
	])("stays %s", (_, text) => expect(sorted(text)).toBe(text));

	it("moves no more than it has to", () => {
		const moved = sortKeysEdits(read("title: a\nwhy:\n  publicValue: b\n  problem: c\nsuccess: {}\n"));
		expect(moved.map(({ text }) => text)).toEqual(["problem: c", "publicValue: b"]);
	});
});

/** Sections in another order, the same in each run. */
function shuffled(text: string, seed: number): string {
	const parts = text.split(/^(?=\w)/m);
	const head = /^\w/.test(parts[0] ?? "") ? "" : (parts.shift() ?? "");
	const ranks = numbers(seed, parts.length, 1_000_000);
	return (
		head +
		parts
			.map((part, index) => ({ part, at: ranks[index] ?? 0 }))
			.sort((a, b) => a.at - b.at)
			.map(({ part }) => part)
			.join("")
	);
}

describe("for whole pilots", MANY_TEXTS, () => {
	it("data, comments, lines and findings stay in 300 orders, a second time changes nothing", () => {
		let changed = 0;
		for (let seed = 0; seed < 300; seed++) {
			const text = shuffled(TEXTS[seed % TEXTS.length] ?? "", seed);
			const once = sorted(text);
			expectSame(text, once);
			changed += once === text ? 0 : 1;
			if (seed < 30) {
				expect(codes(once).sort()).toEqual(codes(text).sort());
			}
		}
		expect(changed).toBeGreaterThan(200);
	});

	it("whatever somebody types: the same", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...TEXTS),
				fc.nat(1000),
				fc.array(edits(), { minLength: 1, maxLength: 3 }),
				(text, seed, changes) => {
					const current = changes.reduce((now, change) => change(now), shuffled(text, seed));
					expectSame(current, sorted(current));
				},
			),
			{ numRuns: 200 },
		);
	});
});

function expectSame(before: string, after: string): void {
	expect(sorted(after)).toBe(after);
	const lines = (text: string) => text.split(/\r?\n/).sort();
	expect(lines(after), before).toEqual(lines(before));
	expect(data(read(after).tree.root)).toEqual(data(read(before).tree.root));
	if (before !== after) {
		expect(commentsIn(after).sort()).toEqual(commentsIn(before).sort());
	}
}
