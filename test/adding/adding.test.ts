/**
 * What `docs/adding.md` says: a rule, a question and a language feature touch their own files and nothing else. Each worked
 * example is added to a copy of the project, whose own tests are run.
 */
import { describe, expect, it } from "vitest";
import { type Copy, copyProject, workedExamples } from "./copy";

const EXAMPLES = workedExamples();
const examplesIn = (start: string) => EXAMPLES.filter(({ path }) => path.startsWith(start));
/** The pages and the settings that list all rules and all answers. */
const LISTS = [
	"docs/rules/README.md",
	"docs/rules/README.nl.md",
	"package.json",
	"package.nls.json",
	"package.nls.nl.json",
];
const SETTINGS = ["schemas/pilotrc.schema.json", "schemas/pilotrc.schema.nl.json"];
const GUIDE = ["docs/rules/README.md", "docs/rules/README.nl.md"];

describe("with the example of", () => {
	it("a rule, all but its own files is generated, and its page is its test", () => {
		const copy = copyProject();
		const own = [...examplesIn("server/src/check/rules/"), ...examplesIn("docs/rules/")];
		for (const { path, text } of own) {
			copy.write(path, text);
		}
		copy.generate();
		const generated = [...LISTS, ...SETTINGS, "server/src/check/rules/index.ts"];
		expect(copy.changed()).toEqual([...own.map(({ path }) => path), ...generated].sort());
		expect(own).toHaveLength(3);
		const tests = ["check/rules/pages", "docs", "layers", "sizes", "editing/pages", "settings"];
		expect(copy.failuresOf(...tests.map((name) => `test/unit/${name}`), "test/precision")).toBe("");
	});

	it("a question, all but the schema and its texts is generated, and it is asked", () => {
		const copy = copyProject();
		const [english, dutch] = ["schemas/pilot.schema.json", "schemas/pilot.schema.nl.json"];
		const answer = examplesIn("test/fixtures/good/")[0]?.text ?? "";
		const added = (path: string) => JSON.parse(`{${examplesIn(path)[0]?.text}}`);
		const schema = JSON.parse(copy.read(english));
		const { why } = schema.properties;
		why.properties = Object.fromEntries(
			Object.entries(why.properties).flatMap((member) =>
				member[0] === "problem" ? [member, ...Object.entries(added(english))] : [member],
			),
		);
		copy.write(english, JSON.stringify(schema));
		copy.write(dutch, JSON.stringify({ ...JSON.parse(copy.read(dutch)), ...added(dutch) }));
		copy.generate();
		expect(copy.changed()).toEqual(
			[english, dutch, ...SETTINGS, ...GUIDE, "docs/format.md", "snippets/pilot.code-snippets"].sort(),
		);
		for (const path of completePilots(copy)) {
			copy.write(
				path,
				copy.read(path).replace(/^( +)publicValue:/m, (next, indent) => `${indent}${answer.trim()}\n${next}`),
			);
		}
		copy.write("test/unit/added.test.ts", ASKED);
		const tests = ["added", "schemas", "layers", "examples", "check/missing", "page/page", "report/git"];
		expect(copy.failuresOf(...tests.map((name) => `test/unit/${name}`), "test/precision")).toBe("");
	});

	it("a language feature, only the table has another row, and a client is answered", () => {
		const copy = copyProject();
		const own = [...examplesIn("server/src/editing/"), ...examplesIn("test/lsp/")];
		for (const { path, text } of own) {
			copy.write(path, text);
		}
		const table = "server/src/lsp/handlers/table.ts";
		const [line = "", row = ""] = examplesIn(table).map(({ text }) => text);
		const head = "import { getCodeLenses }";
		copy.write(
			table,
			copy
				.read(table)
				.replace(head, line + head)
				.replace(/\];\n$/, `${row}];\n`),
		);
		copy.generate();
		expect(copy.changed()).toEqual([...own.map(({ path }) => path), table].sort());
		const tests = own.map(({ path }) => path).filter((path) => path.startsWith("test/"));
		expect(tests).toHaveLength(1);
		expect(copy.failuresOf(...tests, "test/unit/layers", "test/unit/sizes")).toBe("");
	});
});

/** The pilots of the tests that answer all, and the examples. */
function completePilots(copy: Copy): string[] {
	const found = ["test/fixtures/good", "examples"].flatMap((folder) =>
		copy.list(folder).filter((path) => path.endsWith(".pilot.yaml")),
	);
	expect(found.length).toBeGreaterThan(5);
	return found;
}

/** What follows from a question: the finding, the places to fill in, and a suggestion. */
const ASKED = `import { expect, it } from "vitest";
import { codes, finding, fixed } from "./support/pilots";
import { labels } from "./support/completion";

const TEXT = "title: A\\nstatus: preparing\\nwhy:\\n  problem: B\\n";

it("is asked, in both languages, and a place for it is added", () => {
	expect(codes(TEXT)).toContain("why.triedBefore");
	expect(finding(TEXT, "why.triedBefore").message.en).toContain("what was tried before");
	expect(finding(TEXT, "why.triedBefore").message.nl).toContain("wat is er eerder geprobeerd");
	expect(fixed(TEXT, "why.triedBefore")).toContain("  problem: B\\n  triedBefore: ");
	expect(labels(TEXT + "  ‸")).toContain("triedBefore");
});
`;
