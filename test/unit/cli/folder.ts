/** Runs the command in a folder of its own, in this process: what `main.ts` adds is tested in `test/cli`. */
import { fileURLToPath } from "node:url";
import type { Io } from "../../../server/src/cli/io";
import { run } from "../../../server/src/cli/run/run";
import * as command from "../../cli/command";

export type Folder = Pick<command.Folder, "path" | "write" | "run" | "remove">;

export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
	return command.createFolder(files, runHere);
}

export function runHere(...where: Parameters<typeof command.runIn>): Promise<command.Outcome> {
	return runIn(run, ...where);
}

export async function runIn(
	run: (argv: readonly string[], io: Io) => Promise<number>,
	cwd: string,
	args: readonly string[],
	input: string | Uint8Array = "",
	{ LANG = "C" }: Readonly<Record<string, string>> = {},
): Promise<command.Outcome> {
	let [stdout, stderr] = ["", ""];
	const io: Io = {
		cwd,
		locale: LANG,
		today: "2027-06-01",
		colors: false,
		columns: undefined,
		cores: 1,
		script: fileURLToPath(new URL("../../../server/src/cli/run/run.ts", import.meta.url)),
		launcher: "not started in a test of one process",
		isInteractive: false,
		stdin: async () => (typeof input === "string" ? new TextEncoder().encode(input) : input),
		stdout: (text) => {
			stdout += text;
		},
		stderr: (text) => {
			stderr += text;
		},
	};
	return { exit: await run(args, io), stdout, stderr };
}
