/** How big files, functions and folders are. */
import { posix } from "node:path";
import { isNode, type Node, partsOf, programOf } from "./syntax";

export interface SourceFile {
	/** From the project's folder, with `/`. */
	readonly path: string;
	readonly text: string;
}

export const MOST_LINES = 300;
export const MOST_FUNCTION_LINES = 60;
export const MOST_FILES = 20;

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression", "StaticBlock"]);

export function longFiles(files: readonly SourceFile[]): string[] {
	return files
		.map(({ path, text }) => ({ path, lines: countLines(text.trimEnd()) }))
		.filter(({ lines }) => lines > MOST_LINES)
		.map(({ path, lines }) => `${path}: ${lines} lines`);
}

/** Also those inside another: that one is as long at least. */
export function longFunctions(files: readonly SourceFile[]): string[] {
	return files.flatMap(({ path, text }) =>
		functionsIn(programOf(text), "(no name)").flatMap(({ name, start, end }) => {
			const lines = countLines(text.slice(start, end));
			return lines > MOST_FUNCTION_LINES ? [`${path}: ${name}, ${lines} lines`] : [];
		}),
	);
}

export function fullFolders(files: readonly SourceFile[]): string[] {
	const counts = new Map<string, number>();
	for (const { path } of files) {
		const folder = posix.dirname(path);
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	return [...counts].filter(([, count]) => count > MOST_FILES).map(([folder, count]) => `${folder}: ${count} files`);
}

interface NamedFunction {
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

/** @param name what a function is called that has no name of its own: the variable or property that it is given to */
function functionsIn(node: Node, name: string): NamedFunction[] {
	const own = nameOf(node.id) ?? nameOf(node.key) ?? name;
	const inside = partsOf(node).flatMap((part) => functionsIn(part, own));
	const isFunction = FUNCTIONS.has(node.type) && node.body !== null;
	return isFunction ? [{ name: own, start: node.start, end: node.end }, ...inside] : inside;
}

function nameOf(part: unknown): string | undefined {
	return isNode(part) && typeof part.name === "string" ? part.name : undefined;
}

function countLines(text: string): number {
	return text.split("\n").length;
}
