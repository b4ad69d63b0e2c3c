/** Running other programs: their output kept, a failure as one sentence. Node's own modules only. */
import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { onWindows } from "./posix.mjs";

/**
 * Runs a program to its end. `show: true` prints its output as it comes; otherwise it is only returned.
 * Never throws for a failing program: look at `code`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string; env?: NodeJS.ProcessEnv; show?: boolean; timeout?: number }} [options]
 */
export function run(command, args, { cwd, env = process.env, show = false, timeout } = {}) {
	return new Promise((resolve) => {
		// npm, npx and code are .cmd files on Windows, which only a shell can start; node.exe stands where there are spaces.
		const shell = onWindows && !/\.exe$/i.test(command);
		const words = shell ? [command, ...args].map(quoted) : [command, ...args];
		const child = spawn(words[0], words.slice(1), { cwd, env, shell, timeout, stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		const collect = (stream, target) => {
			stream.setEncoding("utf8");
			stream.on("data", (text) => {
				output += text;
				if (show) target.write(text);
			});
		};
		collect(child.stdout, process.stdout);
		collect(child.stderr, process.stderr);
		child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}` }));
		child.on("close", (code, signal) => resolve({ code: code ?? 1, signal, output }));
	});
}

/** A word for the shell of Windows. */
function quoted(word) {
	return /^[\w.:\\/=@-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}

/** As `run`, but a failure throws one sentence and the last lines of the output. */
export async function runOrThrow(what, command, args, options) {
	const { code, output } = await run(command, args, options);
	if (code !== 0) {
		const tail = output.trim().split("\n").slice(-15).join("\n");
		throw new Error(`${what} failed (${[command, ...args].join(" ")}):\n${tail}`);
	}
	return output;
}

/** The full path of a program on PATH, or undefined. */
export function which(name) {
	const endings = onWindows ? [".cmd", ".exe", ".bat"] : [""];
	for (const folder of (process.env.PATH ?? "").split(delimiter)) {
		for (const ending of endings) {
			const path = join(folder, name + ending);
			try {
				accessSync(path, constants.X_OK);
				return path;
			} catch {
				// Not here: look in the next folder.
			}
		}
	}
	return undefined;
}

/** npm in another folder: without what a surrounding `npm run` says about this project. */
export function npmEnvironment() {
	const belongsToThisProject = /^npm_(package_|lifecycle_|config_local_prefix$|command$)|^INIT_CWD$/i;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !belongsToThisProject.test(name)));
}
