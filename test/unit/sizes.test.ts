/** No file, function or folder is too big to be seen whole. */
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "./imports";
import { fullFolders, longFiles, longFunctions, MOST_FILES, MOST_FUNCTION_LINES, MOST_LINES } from "./sizes";

const root = join(import.meta.dirname, "..", "..");
const sources = ["server/src", "client/src", "client/webview"].flatMap((folder) =>
	listFiles(join(root, folder)).map((path) => ({
		path: relative(root, path).split(sep).join("/"),
		text: readFileSync(path, "utf8"),
	})),
);
const file = (text: string, path = "server/src/x.ts") => [{ path, text }];
const lines = (count: number, line = "\t\tx();\n") => line.repeat(count);

it(`No file is longer than ${MOST_LINES} lines`, () => {
	expect(sources.length).toBeGreaterThan(0);
	expect(longFiles(sources)).toEqual([]);
});

it(`No function is longer than ${MOST_FUNCTION_LINES} lines`, () => {
	expect(longFunctions(sources)).toEqual([]);
});

it(`No folder has more than ${MOST_FILES} files beside each other`, () => {
	expect(fullFolders(sources)).toEqual([]);
});

describe("What is too big", () => {
	it("is a file with one line more", () => {
		expect(longFiles(file(lines(MOST_LINES)))).toEqual([]);
		expect(longFiles(file(lines(MOST_LINES + 1)))).toEqual([`server/src/x.ts: ${MOST_LINES + 1} lines`]);
	});

	it.each([
		["a function", "function f() {\n", "}\n", "f"],
		["one that is exported, with types", "export async function f<T>(a: T): Promise<T> {\n", "}\n", "f"],
		["one in a variable", "const f = (a: number): void => {\n", "};\n", "f"],
		["one of an object", "const one = { f() {\n", "} };\n", "f"],
		["one of a class", "class C { f(): void {\n", "} }\n", "f"],
		["a private one", "class C { #f(): void {\n", "} }\n", "f"],
		["a constructor", "class C { constructor() {\n", "} }\n", "constructor"],
		["what runs when a class is made", "class C { static {\n", "} }\n", "C"],
		["one that is handed on", "run(() => {\n", "});\n", "(no name)"],
	])("is %s with one line more", (_, head, foot, name) => {
		expect(longFunctions(file(head + lines(MOST_FUNCTION_LINES - 2) + foot))).toEqual([]);
		expect(longFunctions(file(head + lines(MOST_FUNCTION_LINES - 1) + foot))).toEqual([
			`server/src/x.ts: ${name}, ${MOST_FUNCTION_LINES + 1} lines`,
		]);
	});

	it("is no class, and no signature in a text or a comment", () => {
		const small = lines(40, "\tf() {\n\t\tx();\n\t}\n");
		expect(longFunctions(file(`class C {\n${small}}\n/* function f() {\n${lines(80)}} */\n`))).toEqual([]);
		expect(longFunctions(file(`const text = \`function f() {\n${lines(80)}\`;\n`))).toEqual([]);
	});

	it("is a folder with one file more, and none for what is in folders below it", () => {
		const files = (count: number, folder: string) =>
			Array.from({ length: count }, (_, index) => ({ path: `${folder}/${index}.ts`, text: "" }));
		expect(fullFolders([...files(MOST_FILES, "a"), ...files(MOST_FILES, "a/b")])).toEqual([]);
		expect(fullFolders(files(MOST_FILES + 1, "a"))).toEqual([`a: ${MOST_FILES + 1} files`]);
	});
});
