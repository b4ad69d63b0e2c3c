/**
 * Runs a script with what V8 made of its functions at the build, where this is the same Node: to compile them anew takes each
 * thread a seventh of the time that it works on some hundred pilots.
 */
import { readFileSync, statSync } from "node:fs";
import Module from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

/** The build ends a program with a comment whose last signs, of this number, tell it from all others. */
const ID_LENGTH = 16;

/** @param path of a script in ASCII that ends in `.js`: a function with the parameters of a CommonJS module */
export function runProgram(path: string): void {
	const text = readFileSync(path, "latin1");
	const cachedData = compiledAtBuild(path, text.slice(-ID_LENGTH));
	const script = new Script(text, { filename: path, ...(cachedData && { cachedData }) });
	script.runInThisContext()({}, Module.createRequire(path), {}, path, dirname(path));
}

/**
 * From the file that `scripts/keepCompiled.cjs` writes. V8 trusts what it is given, and tells scripts apart by their length alone, so
 * the file ends with the program and the Node that it is for.
 * @returns nothing where there is none, or it is for others
 */
function compiledAtBuild(path: string, id: string): Buffer | undefined {
	try {
		const bytes = readFileSync(path.replace(/\.js$/, ".compiled"));
		const { version, platform, arch, execPath } = process;
		// One version is built in several ways, which the size tells apart.
		const end = [id, version, platform, arch, statSync(execPath).size].join(" ");
		const length = bytes.length - end.length;
		return bytes.toString("latin1", length) === end ? bytes.subarray(0, length) : undefined;
	} catch {
		return undefined;
	}
}
