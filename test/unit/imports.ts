/** Reads which module imports which, types too. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";

export interface Import {
	/** Path from the project's folder, such as `server/src/lsp/node.ts`. */
	readonly from: string;
	/** As it is written. */
	readonly specifier: string;
	/** Where a relative one leads, without `.ts`; undefined for a package. */
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
	const code = withoutComments(text);
	const statements = code.matchAll(/^\s*(import|export)(\s+type\b)?(?:[^"'`;]*?\bfrom)?\s*["']([^"']+)["']/gm);
	const calls = code.matchAll(/\b(?:import|require)\(\s*["']([^"']+)["']\s*\)/g);
	return [
		...Array.from(statements, ([, , type, specifier]) => make(from, specifier as string, type !== undefined)),
		...Array.from(calls, ([, specifier]) => make(from, specifier as string, false)),
	];
}

/** The cycles among modules that import one another at run time, each as a list of paths. */
export function findCycles(imports: readonly Import[]): string[][] {
	const targets = new Map<string, string[]>();
	for (const { from, target, typeOnly } of imports) {
		if (target === undefined || typeOnly) continue;
		const module = from.replace(/\.ts$/, "");
		targets.set(module, [...(targets.get(module) ?? []), target]);
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
	const target = specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : undefined;
	return { from, specifier, target, typeOnly };
}

function listFiles(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return listFiles(path);
		return /\.ts$/.test(entry.name) ? [path] : [];
	});
}

/** Comments may hold examples of imports. Strings with `//` in them lose their rest, which no import needs. */
function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
