#!/usr/bin/env node
/** `pilot-check`: the checks of the editor for a terminal and for CI. */
import { availableParallelism } from "node:os";
import { buffer } from "node:stream/consumers";
import { dayOf } from "../text/dates";
import { printableLines } from "../text/printable";
import { serveBatches } from "./checker/threads";
import { failureText } from "./failure";
import { EXIT, type Io } from "./io";
import { optimizeLess } from "./tiering";

const { env, stdout, stderr, stdin } = process;
const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;

optimizeLess();

if (!serveBatches()) {
	for (const stream of [stdout, stderr]) {
		stream.on("error", (error: NodeJS.ErrnoException) => {
			// The reader may have closed the pipe: `pilot-check | head`.
			if (error.code !== "EPIPE") {
				stop(error);
			}
		});
	}
	process.on("uncaughtException", stop);
	// A worker thread does not load the rest of the command.
	import("./run/run")
		.then(({ run }) => run(process.argv.slice(2), nodeIo()))
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
		isInteractive: stderr.isTTY === true,
		stdin: () => buffer(stdin),
		stdout: (text) => void stdout.write(text),
		stderr: (text) => void stderr.write(text),
	};
}

function fail(error: unknown): void {
	stderr.write(printableLines(failureText(error, { argv: process.argv.slice(2), locale, env })));
	process.exitCode = EXIT.failed;
}

/** Exits at once, because remaining work would fail too. */
function stop(error: unknown): void {
	fail(error);
	process.exit();
}

/** A forced setting, on or off, applies to any kind of output. */
function hasColors(): boolean {
	const { FORCE_COLOR: forced } = env;
	return forced === undefined || forced === ""
		? stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb"
		: forced !== "0" && forced !== "false";
}
