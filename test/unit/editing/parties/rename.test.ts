import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Party, type PartyOccurrence, partiesOf } from "../../../../server/src/document/partyOccurrences";
import { given, itemsAt } from "../../../../server/src/document/query";
import { getRename, prepareRename } from "../../../../server/src/editing/parties/rename";
import { analyse, atCursor, FILE, textIn } from "../../support/editing";
import { edits, TEXTS } from "../../support/edits";
import { WHOLE } from "../../support/examples";
import { findings, read } from "../../support/pilots";
import { MANY_TEXTS } from "../../support/runs";
import { data } from "../../support/tree";
import { VARIANTS } from "../../support/variants";

/** The text after the party at the sign `‸` got another name, or why it did not. */
function renamed(marked: string, name: string, language: "en" | "nl" = "en"): string {
	const { analysis, offset } = atCursor(marked);
	const answer = getRename(analysis, offset, name, { language, versioned: false, confirms: false });
	return "reason" in answer
		? answer.reason
		: TextDocument.applyEdits(analysis.document, answer.changes?.[FILE] ?? []).toString();
}

/** The same with the cursor at each mark. */
function renamedFromEach(marked: string, name: string): string[] {
	const plain = marked.replaceAll("‸", "");
	const offsets = [...marked.matchAll(/‸/g)].map(({ index }, earlier) => index - earlier);
	return [...new Set(offsets.map((at) => renamed(`${plain.slice(0, at)}‸${plain.slice(at)}`, name)))];
}

describe("another id", () => {
	it.each([
		[
			"in blocks: quotes, comments and spaces stay",
			`success:
  processes:
    - owner: "‸bewoners"   # they do it
    - owner: 'bewoners‸'
    - owner: >-   # folded
        bewo‸ners
    - owner:    bewoners‸
  stakeholders:
    - id: &b be‸woners  # the panel
      name: Bewoners
  staff: []
  scaling:
    decidedBy: *‸b
`,
			`success:
  processes:
    - owner: "panel"   # they do it
    - owner: 'panel'
    - owner: >-   # folded
        panel
    - owner:    panel
  stakeholders:
    - id: &b panel  # the panel
      name: Bewoners
  staff: []
  scaling:
    decidedBy: *b
`,
		],
		[
			"on lines of their own",
			"success:\n  stakeholders:\n    - id: >\n        be‸woners\n      kind: residents\n  processes:\n    - owner: |+ # them\n       ‸bewoners\n\n      process: x\n    - owner: |-\n        bewoners‸",
			"success:\n  stakeholders:\n    - id: >\n        panel\n      kind: residents\n  processes:\n    - owner: |+ # them\n       panel\n\n      process: x\n    - owner: |-\n        panel",
		],
		[
			"on one line",
			"success: {stakeholders: [{id: ‸bewoners, name: Bewoners}], data: [{users: [a, bewoners‸, 'bewo‸ners']}]} # x\n",
			"success: {stakeholders: [{id: panel, name: Bewoners}], data: [{users: [a, panel, 'panel']}]} # x\n",
		],
		[
			"where an alias stands for words that are more than the party",
			"title: &t bewoners\nsuccess:\n  stakeholders:\n    - id: be‸woners\n  processes:\n    - owner: *‸t\n",
			"title: &t bewoners\nsuccess:\n  stakeholders:\n    - id: panel\n  processes:\n    - owner: panel\n",
		],
		[
			"of two stakeholders that have one",
			"success:\n  stakeholders:\n    - id: ‸a\n    - id: ‸a\n  processes:\n    - owner: ‸a\n",
			"success:\n  stakeholders:\n    - id: panel\n    - id: panel\n  processes:\n    - owner: panel\n",
		],
	])("%s", (_, text, expected) => {
		expect(renamedFromEach(text, "panel")).toEqual([expected]);
		expect(renamedFromEach(text.replaceAll("\n", "\r\n"), "panel")).toEqual([expected.replaceAll("\n", "\r\n")]);
	});

	const TWO =
		"success:\n  stakeholders:\n    - id: be‸woners\n      name: Bewoners\n    - id: winkels\n      name: De Winkeliers\n  processes:\n    - owner: wethouder\n    - owner: Bewoners\n";

	it("leaves those alone who are named by name", () =>
		expect(renamed(TWO, "panel")).toBe(TWO.replace("be‸woners", "panel")));

	it.each([
		["another id", "winkels", "“winkels” is already somebody else’s name in this file. Choose a different name."],
		[
			"another name",
			"De winkeliers",
			"can’t be a short name. Use lower-case letters, digits and hyphens, without spaces: “de-winkeliers”.",
		],
		[
			"somebody who is named",
			"wethouder",
			"“wethouder” is already somebody else’s name in this file. Choose a different name.",
		],
		["nothing", "  ", "Type a name. Without one, nobody knows who is meant."],
		["a placeholder", "todo", "“todo” counts as a blank."],
		["capitals", "Panel", "without spaces: “panel”."],
		["spaces and accents", "Het paneel (vóór)", "without spaces: “het-paneel-voor”."],
		["no letter", "2027", "without spaces: “shop-owners”."],
	])("is refused: %s", (_, name, reason) => expect(renamed(TWO, name)).toContain(reason));

	it("is refused in Dutch", () => {
		expect(renamed(TWO, "winkels", "nl")).toBe(
			"“winkels” is in dit bestand al de naam van een ander. Kies een andere naam.",
		);
		const free = TWO.replace("be‸woners", "bewoners").replace("wethouder", "we‸thouder");
		expect(renamed(free, "team-x", "nl")).toBe(
			"“team-x” lijkt een korte naam, maar geen belanghebbende heeft die. Kies een bestaande korte naam, of schrijf de naam voluit.",
		);
		expect(renamed(TWO, "A b", "nl")).toBe(
			"“A b” kan geen korte naam zijn. Gebruik kleine letters, cijfers en streepjes, zonder spaties: “a-b”.",
		);
	});

	it("may be what the stakeholder is called anyway", () =>
		expect(renamed(TWO.replace("be‸woners", "b‸w"), "bewoners")).toBe(TWO.replace("‸", "")));

	it("is put in quotes where YAML would read something else than words", () =>
		expect(renamed(TWO, "true")).toContain('- id: "true"\n'));

	it("that is the same changes nothing", () => expect(renamed(TWO, "bewoners")).toBe(TWO.replace("‸", "")));
});

describe("of two stakeholders that have one id", () => {
	const TWO =
		"success:\n  stakeholders:\n    - id: ouders\n      name: ‸O\n    - id: ouders\n      name: P  # of both schools\n  processes:\n    - owner: O\n    - owner: P\n";
	const plain = TWO.replace("‸", "");

	it("each keeps its own name", () => {
		expect(renamed(TWO, "[x")).toBe(plain.replace("name: O", 'name: "[x"').replace("owner: O", 'owner: "[x"'));
		expect(renamed(plain.replace("owner: P", "owner: P‸"), "Q")).toBe(
			plain.replace("name: P", "name: Q").replace("owner: P", "owner: Q"),
		);
	});

	it.each([
		"[x",
		"a: b",
		"a #b",
		"- a",
		"'a'",
		'"a"',
		"a, b",
		"{a",
		"*a",
		"&a b",
		"!a b",
		"%a",
		"@a",
		"`a",
		"1.0",
		"~",
		"C:\\x",
	])("what is typed is what is read: %s", (typed) => {
		for (const style of ["‸O", "'‸O'", '"‸O"', ">-\n        ‸O", "‸O # c"]) {
			for (const lineBreak of ["\n", "\r\n"]) {
				const written = read(renamed(TWO.replace("‸O", style).replaceAll("\n", lineBreak), typed));
				const [first, second] = itemsAt(written, "success.stakeholders").map((one) => given(one, "name")?.node);
				expect([first, second].map((node) => node?.kind === "scalar" && String(node.value).trim())).toEqual([
					typed,
					"P",
				]);
			}
		}
	});
});

describe("another name", () => {
	const NAMED =
		"success:\n  stakeholders:\n    - id: bond\n      name: ‸Bond\n    - name: 'Ouders‸'\n  processes:\n    - owner: ouders\n    - owner: bond\n  data: [{users: [Ouders, Hoofd]}]\n";
	const ofSecond = NAMED.replace("‸", "");

	it("goes to the stakeholder and all that call it so", () =>
		expect(renamed(ofSecond, "Ouders's raad")).toBe(
			ofSecond
				.replace("'Ouders‸'", "'Ouders''s raad'")
				.replace("owner: ouders", "owner: Ouders's raad")
				.replace("[Ouders,", "[Ouders's raad,"),
		));

	it("leaves the id alone", () =>
		expect(renamed(NAMED.replace("Ouders‸", "Ouders"), "Raad")).toBe(
			ofSecond.replace("‸", "").replace("name: Bond", "name: Raad"),
		));

	it("is put in quotes where the text around it asks for them", () =>
		expect(renamed(ofSecond, 'Ouders, "A": b')).toBe(
			ofSecond
				.replace("Ouders‸", 'Ouders, "A": b')
				.replace("owner: ouders", 'owner: "Ouders, \\"A\\": b"')
				.replace("[Ouders,", '["Ouders, \\"A\\": b",'),
		));

	it("goes to everybody who is called so, also where nobody of that name is a stakeholder", () =>
		expect(renamed("success:\n  processes:\n    - owner: Ho‸ofd\n    - owner: hoofd\n", "Chef")).toBe(
			"success:\n  processes:\n    - owner: Chef\n    - owner: Chef\n",
		));

	it.each([
		["the id of another", ofSecond, "bond"],
		["the name of another", ofSecond, "hoofd"],
		["what reads as an id that nobody has", NAMED.replaceAll("‸", "").replace("Hoofd", "Ho‸ofd"), "chef-bouw"],
		["what is nearly an id of somebody else", NAMED.replaceAll("‸", "").replace("Hoofd", "Ho‸ofd"), "bont"],
	])("is refused: %s", (_, text, name) => expect(renamed(text, name)).toMatch(/^“.*\.$/));
});

describe("what can be renamed", () => {
	it.each([
		["words without their quotes", "success:\n  processes:\n    - owner: 'A''‸s raad'\n", "A''s raad", "A's raad"],
		["with them where one stands on them", "success:\n  processes:\n    - owner: ‸'Raad'\n", "'Raad'", "Raad"],
		["an alias", "success:\n  stakeholders:\n    - id: &b bewoners\n  scaling: {decidedBy: *‸b}\n", "*b", "bewoners"],
	])("%s", (_, text, shown, placeholder) => {
		const { analysis, offset } = atCursor(text);
		const answer = prepareRename(analysis, offset, { language: "en" });
		expect("range" in answer && [textIn(analysis, answer.range), answer.placeholder]).toEqual([shown, placeholder]);
	});

	it.each(["title: ‸x", "success:\n  sta‸keholders: []", "‸", "\u0000‸"])("nothing at %j", (text) => {
		const { analysis, offset } = atCursor(text);
		const refusal = {
			reason: expect.stringMatching(/^Je kunt hier alleen mensen en organisaties een andere naam geven\./),
		};
		expect(prepareRename(analysis, offset, { language: "nl" })).toEqual(refusal);
		expect(getRename(analysis, offset, "x", { language: "nl", versioned: true, confirms: false })).toEqual(refusal);
	});
});

describe.each([...WHOLE, ...VARIANTS])("in $name, each party", MANY_TEXTS, ({ text }) => {
	it("gets another name, and nothing else changes", () => {
		const analysis = analyse(text);
		for (const { occurrences } of partiesOf(analysis.pilot)) {
			for (const by of ["id", "name"] as const) {
				const of = occurrences.filter((one) => one.by === by);
				const before = new Set(of.map(({ text }) => text));
				const after = of.map(({ span }) => renamed(`${text.slice(0, span.start)}‸${text.slice(span.start)}`, "zz"));
				expect(new Set(after).size).toBe(of.length > 0 ? 1 : 0);
				for (const one of new Set(after)) {
					expect(data(read(one).tree.root)).toEqual(replaced(data(analysis.pilot.tree.root), before));
					expect(one.match(/#.*/g)).toEqual(text.match(/#.*/g));
					expect(findings(one).length).toBe(findings(text).length);
				}
			}
		}
	});
});

it("in whatever somebody types, each party keeps its occurrences", MANY_TEXTS, () => {
	const names = fc.constantFrom("zz", "zz-y", `Zz, [y]: {z} # "w" 'v'`, "true", "- zz");
	const run = fc.property(
		fc.constantFrom(...TEXTS),
		fc.array(edits(), { minLength: 1, maxLength: 3 }),
		fc.nat(),
		names,
		(whole, changes, nth, name) => {
			const analysis = analyse(changes.reduce((text, change) => change(text), whole));
			const parties = partiesOf(analysis.pilot);
			const all = parties.flatMap((party) => party.occurrences.map((occurrence) => ({ party, occurrence })));
			const { party, occurrence } = all[nth % all.length] ?? {};
			fc.pre(party !== undefined && occurrence !== undefined);
			const answer = getRename(analysis, occurrence.span.start, name, {
				language: "en",
				versioned: false,
				confirms: false,
			});
			fc.pre(!("reason" in answer));
			const text = TextDocument.applyEdits(analysis.document, answer.changes?.[FILE] ?? []);
			expect(shownOccurrences(partiesOf(read(text)), () => false, name)).toEqual(
				shownOccurrences(parties, (one, at) => one === party && at.by === occurrence.by, name),
			);
		},
	);
	fc.assert(run, { numRuns: 60 });
});

/** Every occurrence with its question and text, and the new name where it gets that. */
function shownOccurrences(
	parties: readonly Party[],
	getsName: (party: Party, occurrence: PartyOccurrence) => boolean,
	name: string,
): string[] {
	const shown = parties.map((party) =>
		party.occurrences
			.map((one) => `${one.answer.question.path} ${one.by} ${getsName(party, one) ? name : one.text}`)
			.join("\n"),
	);
	return shown.sort();
}

const PARTIES = new Set(["endorsedBy", "owner", "users", "id", "name", "decidedBy", "party", "by", "recipients"]);

/** The data with `zz` for each of these words where they stand for a party. */
function replaced(value: unknown, words: ReadonlySet<string>, key = ""): unknown {
	if (Array.isArray(value)) {
		return value.map((item) => replaced(item, words, key));
	}
	if (typeof value === "object" && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, words, name)]));
	}
	return PARTIES.has(key) && words.has(value as string) ? "zz" : value;
}
