/**
 * Runs scripts with what V8 made of their functions at the build, where this is the same Node: to compile them anew takes each
 * thread a seventh of the time that it works on some hundred pilots, and a server a sixth of its start.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import Module from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

/** The build ends a program with a comment whose last signs, of this number, tell it from all others. */
const ID_LENGTH = 16;
const FUNCTION = "(function (exports, require, module, __filename, __dirname) {";

interface ScriptFile {
	readonly path: string;
	readonly text: string;
	readonly compiled: Buffer | undefined;
}

type Require = (id: string) => unknown;

/** @param path of a script in ASCII that ends in `.js`: a function with the parameters of a CommonJS module */
export function runProgram(path: string): void {
	const file = read(path);
	run(file, Module.createRequire(path), { exports: {} }, "");
}

/**
 * Runs a CommonJS module as Node does, and those that are named after it when they are required.
 * @param path of a script in ASCII that ends in `.js`
 * @returns whether there is something for this Node to run it from; if not, nothing is run
 */
export function runCompiled(path: string): boolean {
	// Mostly there is nothing, and Node reads the script then.
	const first = existsSync(compiledOf(path)) ? read(path) : undefined;
	if (first?.compiled === undefined) {
		return false;
	}
	const requireOther = Module.createRequire(path);
	const modules = new Map<string, { exports: unknown }>();
	const require: Require = (id) => {
		if (!id.startsWith(`./${basename(path, ".js")}`)) {
			return requireOther(id);
		}
		const file = join(dirname(path), id);
		const module = modules.get(file) ?? { exports: {} };
		if (!modules.has(file)) {
			modules.set(file, module);
			run(file === path ? first : read(file), require, module, FUNCTION);
		}
		return module.exports;
	};
	require(`./${basename(path)}`);
	return true;
}

function compiledOf(path: string): string {
	return path.replace(/\.js$/, ".compiled");
}

function read(path: string): ScriptFile {
	const text = readFileSync(path, "latin1");
	return { path, text, compiled: compiledAtBuild(path, text.slice(-ID_LENGTH)) };
}

/** @param head what the text lacks before it, to be a function with the parameters of a CommonJS module */
function run({ path, text, compiled }: ScriptFile, require: Require, module: { exports: unknown }, head: string): void {
	const whole = head === "" ? text : `${head}${text}\n})`;
	// Places in the text stay what its source map says.
	const options = { filename: path, columnOffset: -head.length };
	const script = new Script(whole, compiled === undefined ? options : { ...options, cachedData: compiled });
	script.runInThisContext()(module.exports, require, module, path, dirname(path));
}

/**
 * From the file that `scripts/keepCompiled.cjs` writes. V8 trusts what it is given, and tells scripts apart by their length alone, so
 * the file ends with the program and the Node that it is for.
 * @returns nothing where there is none, or it is for others
 */
function compiledAtBuild(path: string, id: string): Buffer | undefined {
	try {
		const bytes = readFileSync(compiledOf(path));
		const { version, platform, arch, execPath } = process;
		// One version is built in several ways, which the size tells apart.
		const end = [id, version, platform, arch, statSync(execPath).size].join(" ");
		const length = bytes.length - end.length;
		return bytes.toString("latin1", length) === end ? bytes.subarray(0, length) : undefined;
	} catch {
		return undefined;
	}
}
