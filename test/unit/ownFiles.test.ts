/** What belongs to one rule or one language feature stands in its own file: no other code knows it by name. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../server/src/check/rules/index";
import { CROSS_FILE_RULES } from "../../server/src/crossFile/rules/index";

const ROOT = join(import.meta.dirname, "..", "..");

const CODE = ["server/src", "client/src", "scripts"].flatMap((folder) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
		.filter((name) => /\.(?:ts|mjs)$/.test(name) && !name.includes("generated"))
		.map((name) => ({ file: `${folder}/${name.replaceAll("\\", "/")}`, text: code(join(ROOT, folder, name)) })),
);

/** Without comments. */
function code(path: string): string {
	return readFileSync(path, "utf8").replace(/\/\*\*.*?\*\/|(?<=\s)\/\/ [^\n]*/gs, "");
}

/** The example of the help, and the finding that is looked for as on Windows. */
const KNOWN_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
	"why/no-payer": ["server/src/cli/args/argTexts.ts"],
	"why/target-is-baseline": ["scripts/wine/checks.mjs"],
};

describe("The id of a rule", () => {
	it.each([...RULES, ...CROSS_FILE_RULES].map(({ id }) => id))("%s stands in its own file alone", (id) => {
		const room = id.startsWith("portfolio/") ? "server/src/crossFile/rules/" : "server/src/check/rules/";
		const [group = "", name = ""] = id.split("/");
		// Some rules of a group stand in a folder together.
		const own = new RegExp(`^${room}${group === "portfolio" ? "" : `${group}/(?:[^/]+/)?`}${name}[./]`);
		const generated = [`${room}index.ts`, "server/src/check/core/crossFileFindings.ts"];
		const naming = CODE.filter(({ text }) => new RegExp(`(?<![\\w/.-])${id}(?![\\w-])`).test(text)).map(
			({ file }) => file,
		);
		const others = naming.filter((file) => !own.test(file) && !generated.includes(file));
		expect(naming.filter((file) => own.test(file))).toHaveLength(1);
		expect(others.sort()).toEqual(KNOWN_ELSEWHERE[id] ?? []);
	});
});

describe("A language feature", () => {
	const handlers = CODE.filter(({ file }) => file.startsWith("server/src/lsp/handlers/"));
	const features = [...new Set(handlers.flatMap(({ text }) => text.match(/\bget[A-Z]\w+/g) ?? []))];

	it("is asked for by the handlers", () => expect(features.length).toBeGreaterThan(20));

	it.each(features)("%s is known to its own file and one of the handlers", (name) => {
		const naming = CODE.filter(({ text }) => new RegExp(`\\b${name}\\b`).test(text)).map(({ file }) => file);
		expect(naming.map((file) => file.split("/")[2])).toEqual(["editing", "lsp"]);
	});
});
