/** Runs the command in a folder of its own. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const COMMAND = fileURLToPath(new URL("../../dist/pilot-check.js", import.meta.url));

export interface Outcome {
	readonly exit: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface Folder {
	readonly path: string;
	write(name: string, content: string | Uint8Array): void;
	run(args: readonly string[], input?: string | Uint8Array, env?: Readonly<Record<string, string>>): Promise<Outcome>;
	remove(): void;
}

type Run = (cwd: string, ...rest: Parameters<Folder["run"]>) => Promise<Outcome>;

/** @param runHere runs the command in a folder; without it, as a process of its own */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}, runHere: Run = runIn): Folder {
	const path = mkdtempSync(join(tmpdir(), "pilots é-"));
	const folder: Folder = {
		path,
		write(name, content) {
			mkdirSync(dirname(join(path, name)), { recursive: true });
			writeFileSync(join(path, name), content);
		},
		run: (args, input, env) => runHere(path, args, input, env),
		remove: () => rmSync(path, { recursive: true }),
	};
	for (const [name, content] of Object.entries(files)) {
		folder.write(name, content);
	}
	return folder;
}

export function runIn(
	cwd: string,
	args: readonly string[],
	input: string | Uint8Array = "",
	env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [COMMAND, ...args], {
			cwd,
			env: { PATH: process.env.PATH ?? "", LANG: "C", ...env },
		});
		let [stdout, stderr] = ["", ""];
		child.stdout.setEncoding("utf8").on("data", (text) => {
			stdout += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text) => {
			stderr += text;
		});
		child.on("error", reject);
		child.on("close", (exit) => resolve({ exit, stdout, stderr }));
		child.stdin.on("error", () => {});
		child.stdin.end(input);
	});
}
