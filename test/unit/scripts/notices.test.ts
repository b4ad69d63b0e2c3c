/** Licence texts of what is bundled. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { noticesFor, packagesIn, packagesInside } from "../../../scripts/notices.mjs";

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "bundle-"));
	for (const [name, file, text] of [
		["one", "LICENSE.md", "\ufeffMay be used.\r\nAnd copied.\n"],
		["two", "Copying", "All of it."],
		["two", "ThirdPartyNotices.txt", "With parts of three."],
		["none", "README.md", "MIT"],
		["empty", "LICENSE", "\n"],
	] as const) {
		const folder = join(root, "node_modules", name);
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.2.3", license: "MIT" }));
		writeFileSync(join(folder, file), text);
	}
});
afterAll(() => rmSync(root, { recursive: true }));

function metafile(inputs: Readonly<Record<string, number>>): Metafile {
	const entries = Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]);
	return {
		inputs: {},
		outputs: { "dist/a.js": { bytes: 1, imports: [], exports: [], inputs: Object.fromEntries(entries) } },
	};
}

it("are of each package that something of is in a bundle, the inner one of two", () => {
	expect(
		packagesIn([
			metafile({ "server/src/a.ts": 9, "node_modules/one/dist/a.js": 1, "node_modules/one/b.js": 1 }),
			metafile({
				"node_modules/@of/two/c.js": 5,
				"node_modules/one/node_modules/three/d.js": 5,
				"node_modules/four/e.js": 0,
			}),
			metafile({ "../main/node_modules/five/f.js": 1 }),
		]),
	).toEqual([
		"../main/node_modules/five",
		"node_modules/@of/two",
		"node_modules/one",
		"node_modules/one/node_modules/three",
	]);
});

it("stand below the name of each, with what it says of others", () => {
	const text = noticesFor(["node_modules/two", "node_modules/one"], root);
	expect(text).toContain("one 1.2.3 (MIT)\n\nMay be used.\nAnd copied.\n");
	expect(text).toContain("two 1.2.3 (MIT)\n\nAll of it.\n\nWith parts of three.");
	expect(text.indexOf("one 1.2.3")).toBeLessThan(text.indexOf("two 1.2.3"));
});

it("are of packages too that another was published with inside, if its bundler says so", () => {
	const text =
		"var a;\n// node_modules/two/index.js\nvar b;\n//#region node_modules/one/x.js\n// see node_modules/none/x.js\n";
	writeFileSync(join(root, "node_modules/one/bundle.js"), text);
	const inner = packagesInside([metafile({ "node_modules/one/bundle.js": 9, "server/src/a.ts": 9 })], root);
	expect(inner.map(({ folder }) => folder)).toEqual(["node_modules/two", "node_modules/one"]);
	expect(noticesFor(["node_modules/one"], root, inner)).toContain(
		"\n\ntwo (MIT), inside one 1.2.3 (MIT)\n\nAll of it.",
	);
	writeFileSync(join(root, "node_modules/one/bundle.js"), "// node_modules/unknown/index.js\n");
	expect(() => packagesInside([metafile({ "node_modules/one/bundle.js": 9 })], root)).toThrow("unknown is inside");
});

it.each(["none", "empty"])("are not left out: %s fails", (name) => {
	expect(() => noticesFor(["node_modules/one", `node_modules/${name}`], root)).toThrow(
		`${name} 1.2.3 is in the bundles`,
	);
});
