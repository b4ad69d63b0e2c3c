/** Reads which module imports which, types too. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { isNode, type Node, nodesOf } from "./syntax";

const EXTENSION = /\.[cm]?[jt]sx?$/;

export interface Import {
	/** Path from the project's folder, such as `server/src/lsp/node.ts`. */
	readonly from: string;
	/** As it is written. */
	readonly specifier: string;
	/** Where a relative one leads, without the extension of a script; undefined for a package. */
	readonly target: string | undefined;
	readonly typeOnly: boolean;
}

export function readImports(root: string, folder: string): Import[] {
	return listFiles(join(root, folder)).flatMap((path) => {
		const from = relative(root, path).split(sep).join("/");
		return importsOf(readFileSync(path, "utf8"), from);
	});
}

export function importsOf(text: string, from: string): Import[] {
	return nodesOf(text).flatMap((node) => {
		const specifier = specifierOf(node);
		return specifier === undefined ? [] : [make(from, specifier, isOfTypes(node))];
	});
}

/** What the node imports, if it does. */
function specifierOf({ type, source, callee, arguments: given, expression }: Node): string | undefined {
	switch (type) {
		case "ImportDeclaration":
		case "ExportNamedDeclaration":
		case "ExportAllDeclaration":
		case "ImportExpression":
		case "TSImportType":
			return textOf(source);
		case "TSExternalModuleReference":
			return textOf(expression);
		case "CallExpression":
			return isNode(callee) && callee.name === "require" && Array.isArray(given) ? textOf(given[0]) : undefined;
		default:
			return undefined;
	}
}

function textOf(node: unknown): string | undefined {
	if (!isNode(node)) return undefined;
	// What stands before the first value in a template tells the folder.
	const text = Array.isArray(node.quasis) ? node.quasis[0].value.cooked : node.value;
	return typeof text === "string" ? text : undefined;
}

function isOfTypes({ type, importKind, exportKind }: Node): boolean {
	return type === "TSImportType" || importKind === "type" || exportKind === "type";
}

/** The cycles among modules that import one another, types too, each as a list of paths. */
export function findCycles(imports: readonly Import[]): string[][] {
	return cyclesAmong(
		imports.flatMap(({ from, target }) =>
			target === undefined ? [] : [[from.replace(EXTENSION, ""), target] as const],
		),
	);
}

/** The cycles among folders that stand beside each other; what is in a folder below one of them counts as in it. */
export function findFolderCycles(imports: readonly Import[]): string[][] {
	return cyclesAmong(imports.flatMap(({ from, target }) => (target === undefined ? [] : siblingsOf(from, target))));
}

/** Where the ways to two files part, if both go on through a folder. */
function siblingsOf(from: string, target: string): (readonly [string, string])[] {
	const [ones, others] = [from.split("/"), target.split("/")];
	const parted = ones.findIndex((name, index) => name !== others[index]);
	const isInFolders = parted >= 0 && parted < ones.length - 1 && parted < others.length - 1;
	return isInFolders ? [[ones.slice(0, parted + 1).join("/"), others.slice(0, parted + 1).join("/")]] : [];
}

function cyclesAmong(arrows: readonly (readonly [from: string, target: string])[]): string[][] {
	const targets = new Map<string, string[]>();
	for (const [from, target] of arrows) {
		targets.set(from, [...(targets.get(from) ?? []), target]);
	}
	const cycles: string[][] = [];
	const done = new Set<string>();
	const visit = (module: string, path: readonly string[]): void => {
		const start = path.indexOf(module);
		if (start >= 0) {
			cycles.push([...path.slice(start), module]);
			return;
		}
		if (done.has(module)) return;
		for (const next of targets.get(module) ?? []) visit(next, [...path, module]);
		done.add(module);
	};
	for (const module of targets.keys()) visit(module, []);
	return cycles;
}

function make(from: string, specifier: string, typeOnly: boolean): Import {
	const target = specifier.startsWith(".")
		? posix.join(posix.dirname(from), specifier).replace(EXTENSION, "")
		: undefined;
	return { from, specifier, target, typeOnly };
}

/** Of what people write: what `scripts/compile-schema.mjs` makes imports nothing, and has no size to be held. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return entry.name === "generated" ? [] : listFiles(path);
		return EXTENSION.test(entry.name) ? [path] : [];
	});
}
