/** The shape of the house, held by a machine: who may import whom. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findCycles, findFolderCycles, type Import, importsOf, readImports } from "./imports";

const root = join(import.meta.dirname, "..", "..");

/** The arrows of the drawing: what each layer of the server may import, and what is below that. */
const arrows = arrowsOf(readFileSync(join(root, "docs", "architecture.md"), "utf8"));

/** Packages that only some layers know. */
const packageHomes: readonly (readonly [name: RegExp, layers: readonly string[]])[] = [
	[/^yaml($|\/)/, ["yaml"]],
	[/^vscode-languageserver-types($|\/)/, ["protocol", "editing", "lsp"]],
	[/^vscode-languageserver-textdocument($|\/)/, ["editing", "lsp"]],
	[/^vscode-languageserver(-protocol)?($|\/)/, ["lsp"]],
	[/^vscode-jsonrpc($|\/)/, ["lsp"]],
	[/^(?:hast|mdast|docx|fflate)/, ["page"]],
	[/^node:/, ["disk", "lsp", "cli"]],
];

const server = readImports(root, "server/src");
const client = readImports(root, "client/src");

describe("boundaries", () => {
	it("are read from something", () => {
		expect(server.length).toBeGreaterThan(0);
		expect(client.length).toBeGreaterThan(0);
		expect(readImports(root, "scripts").length, "in .mjs").toBeGreaterThan(0);
	});

	it("let each layer of the server import only itself and those below it", () => {
		expect(server.filter(goesUp).map(describeImport)).toEqual([]);
	});

	it("know every folder of the server", () => {
		const layers = new Set(server.map(({ from }) => layerOf(from)));
		expect([...layers].filter((layer) => !isDrawn(layer))).toEqual([]);
		expect([...arrows.keys()].filter((layer) => layer !== "client" && !layers.has(layer))).toEqual([]);
	});

	it("keep packages in the layers that are about them", () => {
		const strays = server.filter(({ from, specifier }) =>
			packageHomes.some(([name, layers]) => name.test(specifier) && !layers.includes(layerOf(from))),
		);
		expect(strays.map(describeImport)).toEqual([]);
	});

	it("know nothing of VS Code in the server", () => {
		expect(server.filter(({ specifier }) => specifier === "vscode").map(describeImport)).toEqual([]);
	});

	it("let the client see the server only through the types of its protocol", () => {
		const strays = client.filter(
			({ target, typeOnly }) =>
				target?.startsWith("server/") && !(typeOnly && target?.startsWith("server/src/protocol/")),
		);
		expect(strays.map(describeImport)).toEqual([]);
	});

	it("keep Node's own modules out of the client's shared and browser code", () => {
		const strays = client.filter(
			({ from, specifier }) => specifier.startsWith("node:") && !from.startsWith("client/src/node/"),
		);
		expect(strays.map(describeImport)).toEqual([]);
	});

	it("let nothing import the tests", () => {
		expect([...server, ...client].filter(({ target }) => target?.startsWith("test/")).map(describeImport)).toEqual([]);
	});

	it("have no cycle of modules, types included", () => {
		expect(findCycles([...server, ...client]).map((cycle) => cycle.join(" → "))).toEqual([]);
	});

	it("have no cycle of folders beside each other, types included", () => {
		expect(findFolderCycles([...server, ...client]).map((cycle) => cycle.join(" → "))).toEqual([]);
	});

	it("are found in every way of writing an import", () => {
		const text = [
			'import { a } from "../text/edit";',
			'import type { B } from "../protocol/protocol";',
			'export * from "./c";',
			'import "./d";',
			'import {\n\te,\n\tf,\n} from "./e";',
			'const g = await import("./g");',
			'const all = "**/*.yaml"; const h = await import("./h"); // */',
			"const i = await import(`./i`);",
			"const j = await import(`./j/$" + "{name}`);",
			'const k = require("./k");',
			'import l = require("./l");',
			'type M = import("./m").M;',
			'import { n } from "./n.mjs";',
			'// import { o } from "./o";',
			"const text = 'import \"./p\";';",
		].join("\n");
		const found = importsOf(text, "server/src/yaml/x.ts").map(({ target, typeOnly }) => [target, typeOnly]);
		expect(found.sort()).toEqual([
			["server/src/protocol/protocol", true],
			["server/src/text/edit", false],
			["server/src/yaml/c", false],
			["server/src/yaml/d", false],
			["server/src/yaml/e", false],
			["server/src/yaml/g", false],
			["server/src/yaml/h", false],
			["server/src/yaml/i", false],
			["server/src/yaml/j/", false],
			["server/src/yaml/k", false],
			["server/src/yaml/l", false],
			["server/src/yaml/m", true],
			["server/src/yaml/n", false],
		]);
	});

	it.each(['import "./b";', 'import type { B } from "./b";', 'export type { B } from "./b";'])(
		"see a cycle of modules that begins with %s",
		(statement) => {
			const cycle = [...importsOf(statement, "x/a.ts"), ...importsOf('import type { A } from "./a";', "x/b.ts")];
			expect(findCycles(cycle)).toEqual([["x/a", "x/b", "x/a"]]);
			expect(findFolderCycles(cycle)).toEqual([]);
		},
	);

	it("see a cycle of folders of which no module is in one", () => {
		const down = importsOf('import { b } from "../b/deep/one";', "x/a/one.ts");
		const up = importsOf('import type { A } from "../a/two";', "x/b/two.ts");
		const fromAbove = importsOf('import { a } from "./a/one";', "x/main.ts");
		const toAbove = importsOf('import type { Main } from "../main";', "x/a/three.ts");
		expect(findCycles([...down, ...up])).toEqual([]);
		expect(findFolderCycles([...down, ...up])).toEqual([["x/a", "x/b", "x/a"]]);
		expect(findFolderCycles([...down, ...fromAbove, ...toAbove])).toEqual([]);
	});
});

function goesUp({ from, target }: Import): boolean {
	if (target === undefined) return false;
	// The command reports its version.
	if (target === "package.json") return layerOf(from) !== "cli";
	if (!target.startsWith("server/src/")) return !target.startsWith("schemas/") || layerOf(from) !== "format";
	const [layer, targetLayer] = [layerOf(from), layerOf(target)];
	return layer !== targetLayer && !isBelow(layer, targetLayer);
}

/** Chains of layers between arrows, several on a line. */
function arrowsOf(drawing: string): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	for (const chain of drawing.split(/\n| {3,}/)) {
		const steps = chain.split(" ──→ ").map((step) => step.split(", "));
		for (const [index, layers] of steps.slice(0, -1).entries()) {
			for (const layer of layers) found.set(layer, [...(found.get(layer) ?? []), ...(steps[index + 1] ?? [])]);
		}
	}
	return found;
}

function isDrawn(layer: string): boolean {
	return arrows.has(layer) || [...arrows.values()].some((targets) => targets.includes(layer));
}

function isBelow(layer: string, other: string): boolean {
	return arrows.get(layer)?.some((target) => target === other || isBelow(target, other)) === true;
}

function layerOf(path: string): string {
	return path.split("/")[2] ?? "";
}

function describeImport({ from, specifier }: Import): string {
	return `${from} imports ${specifier}`;
}
