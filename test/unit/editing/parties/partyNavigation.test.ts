import { describe, expect, it } from "vitest";
import {
	getDefinition,
	getDocumentHighlights,
	getReferences,
} from "../../../../server/src/editing/parties/partyNavigation";
import { atCursor, marked, textIn } from "../../support/editing";

/** The text with every occurrence marked that names the party at the sign `‸`. */
function highlighted(text: string): string {
	const { analysis, offset } = atCursor(text);
	return marked(
		analysis,
		getDocumentHighlights(analysis, offset).map(({ range }) => range),
	);
}

const withCrlf = (text: string) => text.replaceAll("\n", "\r\n");

/** Each text has its uses marked; the party is asked for at each of these in turn. */
const FILES: readonly (readonly [string, string])[] = [
	[
		"in blocks, with comments and other parties between",
		`why:
  businessCase:
    endorsedBy:
      - «bewoners» # since May
      - directie
success:
  processes:
    - owner: «bewoners»   # they do it
  stakeholders:
    - id: «bewoners»
      name: «Bewonersgroep»
    - id: winkels
      name: Winkels
control:
  growth:
    owner: «Bewonersgroep»
`,
	],
	[
		"on one line",
		"success: {stakeholders: [{id: «bewoners», name: «B.»}], processes: [{owner: «bewoners»}], data: [{users: [x, «bewoners»]}]}\n",
	],
	[
		"in quotes of every kind",
		`success:
  stakeholders:
    - id: "«bewoners»"
      name: '«Bewoners''s raad»'
  processes:
    - owner: '«bewoners»'
    - owner: >-
        «bewoners»
    - owner: |

        «bewoners»

    - owner: "«bewoners's raad»"
`,
	],
	[
		"by an alias and through an anchor",
		"success:\n  stakeholders:\n    - id: &b «bewoners»\n      kind: residents\n  scaling: {decidedBy: «*b»}\n  processes:\n    - owner: &o «bewoners»\n    - owner: «*o»\n",
	],
	[
		"in a map that is merged into others, once",
		"shared: &s\n  owner: «bewoners»\nsuccess:\n  stakeholders:\n    - id: «bewoners»\n  processes:\n    - <<: *s\n    - <<: *s\n      process: x\n",
	],
	[
		"as a name of somebody who is no stakeholder",
		"success:\n  processes:\n    - owner: «Hoofd handhaving»\n    - owner: «hoofd handhaving»\n    - owner: Hoofd\n",
	],
	[
		"of a stakeholder without an id",
		"success:\n  stakeholders:\n    - name: «Ondernemers»\n  processes:\n    - owner: «ondernemers»\n",
	],
	[
		"where two stakeholders have one id",
		"success:\n  stakeholders:\n    - id: «a»\n      name: «X»\n    - id: «a»\n  processes:\n    - owner: «a»\n",
	],
	[
		"in a file with a line that cannot be read",
		"success:\n  stakeholders:\n    - id: «bewoners»\n  processes:\n    - own\n    - owner: «bewoners»\n",
	],
];

describe("a party is highlighted everywhere", () => {
	it.each([...FILES, ...FILES.map(([name, text]) => [`${name}, CRLF`, withCrlf(text)] as const)])("%s", (_, text) => {
		const marks = [...text.matchAll(/«/g)].map(({ index }) => index);
		expect(marks.length).toBeGreaterThan(1);
		for (const mark of marks) {
			const plain = (part: string) => part.replace(/[«»]/g, "");
			expect(highlighted(`${plain(text.slice(0, mark))}‸${plain(text.slice(mark))}`)).toBe(text);
		}
	});

	it.each([
		["on the key", "success:\n  stakeholders:\n    - i‸d: a\n"],
		["in a comment", "success:\n  processes:\n    - owner: a #‸ a\n"],
		["in other text", "why:\n  problem: bewon‸ers\nsuccess:\n  stakeholders:\n    - id: bewoners\n"],
		["on what is unanswered", "success:\n  processes:\n    - owner: to‸do\n    - owner: todo\n"],
		["in no pilot", "- a‸\n- a\n"],
	])("and nothing %s", (_, text) => expect(highlighted(text)).toBe(text.replace("‸", "")));
});

describe("the definition", () => {
	/** Where it goes to, and what a preview of it shows. */
	function definition(text: string) {
		const { analysis, offset } = atCursor(text);
		return getDefinition(analysis, offset).map((link) => [
			link.originSelectionRange && textIn(analysis, link.originSelectionRange),
			link.targetSelectionRange.start.line,
			textIn(analysis, link.targetSelectionRange),
			textIn(analysis, link.targetRange),
		]);
	}
	const STAKEHOLDERS = 'success:\n  stakeholders:\n    - name: Winkels\n    - id: bewoners\n      name: "B. Raad"\n';
	it.each([
		["the id", "- owner: 'bewon‸ers'", ["bewoners", 3, "bewoners", 'id: bewoners\n      name: "B. Raad"']],
		[
			"the id, also from the name",
			"- owner: B. R‸aad",
			["B. Raad", 3, "bewoners", 'id: bewoners\n      name: "B. Raad"'],
		],
		["the name where there is no id", "- owner: win‸kels", ["winkels", 2, "Winkels", "name: Winkels"]],
	])("is %s", (_, use, expected) =>
		expect(definition(`${STAKEHOLDERS}  processes:\n    ${use}\n`)).toEqual([expected]),
	);

	it("is itself where one stands on it, so that editors show the uses instead", () =>
		expect(definition("success:\n  stakeholders:\n    - id: bewo‸ners\n")).toEqual([
			["bewoners", 2, "bewoners", "id: bewoners"],
		]));

	it("is both of two that have one id", () =>
		expect(
			definition("success:\n  stakeholders:\n    - id: a\n    - id: a\n  processes:\n    - owner: ‸a\n").map(
				([, line]) => line,
			),
		).toEqual([2, 3]));

	it("is not there for somebody who is no stakeholder", () =>
		expect(definition("success:\n  processes:\n    - owner: Dir‸ectie\n")).toEqual([]));

	it("shows the id alone where it is merged in from elsewhere", () =>
		expect(
			definition(
				"x: &s {id: bewoners}\nsuccess:\n  stakeholders:\n    - <<: *s\n  processes:\n    - owner: ‸bewoners\n",
			),
		).toEqual([["bewoners", 0, "bewoners", "bewoners"]]));
});

it("references come with or without the stakeholder itself", () => {
	const { analysis, offset } = atCursor(
		"success:\n  stakeholders:\n    - id: be‸woners\n      name: B\n  processes:\n    - owner: bewoners\n    - owner: b\n",
	);
	const lines = (withDeclaration: boolean) =>
		getReferences(analysis, offset, withDeclaration).map(({ range }) => range.start.line);
	expect(lines(true)).toEqual([2, 3, 5, 6]);
	expect(lines(false)).toEqual([5, 6]);
});
