/** Runs a command in this process: its streams, and what happens when it fails. */
import { availableParallelism } from "node:os";
import { buffer } from "node:stream/consumers";
import { dayOf } from "../text/dates";
import { printableLines } from "../text/printable";
import { failureText } from "./failure";
import { EXIT, type Exit, type Io } from "./io";

type Run = (argv: readonly string[], io: Io) => Promise<Exit>;

const { env, stdout, stderr } = process;
const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;

/** @param load gives the command, of which nothing is loaded before */
export function start(command: string, load: () => Promise<Run>): void {
	const fail = (error: unknown) => {
		stderr.write(printableLines(failureText(error, { command, argv: process.argv.slice(2), locale, env })));
		process.exitCode = EXIT.failed;
	};
	/** Exits at once, because remaining work would fail too. */
	const stop = (error: unknown) => {
		fail(error);
		process.exit();
	};
	for (const stream of [stdout, stderr]) {
		stream.on("error", (error: NodeJS.ErrnoException) => {
			// The reader may have closed the pipe: `pilot-check | head`.
			if (error.code !== "EPIPE") {
				stop(error);
			}
		});
	}
	process.on("uncaughtException", stop);
	// By now nothing waits to be written. Left to itself, Node frees what thousands of pilots took, piece by piece.
	process.once("beforeExit", () => process.exit());
	load()
		.then((run) => run(process.argv.slice(2), nodeIo()))
		.then((exit) => {
			process.exitCode = exit;
		}, fail);
}

function nodeIo(): Io {
	return {
		cwd: process.cwd(),
		locale,
		today: dayOf(new Date()),
		colors: hasColors(),
		columns: stdout.isTTY ? stdout.columns : undefined,
		cores: availableParallelism(),
		script: __filename,
		launcher: __filename.replace(/-node\.js$/, ".js"),
		isInteractive: stderr.isTTY === true,
		// Node loads much for it, which counts in a run that does not read it.
		stdin: () => buffer(process.stdin),
		stdout: (text) => void stdout.write(text),
		stderr: (text) => void stderr.write(text),
	};
}

/** A forced setting, on or off, applies to any kind of output. */
function hasColors(): boolean {
	const { FORCE_COLOR: forced } = env;
	return forced === undefined || forced === ""
		? stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb"
		: forced !== "0" && forced !== "false";
}
