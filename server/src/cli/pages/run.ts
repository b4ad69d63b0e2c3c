/** `pilot-page` as a function of its arguments and `Io`; it returns the exit code. */
import { resolve } from "node:path";
import type { Localized } from "../../format/language";
import { printable, printableLines } from "../../text/printable";
import { findFiles } from "../files/findFiles";
import { skippedFiles } from "../files/skippedFiles";
import { EXIT, type Exit, type Io } from "../io";
import { type Problem, reportProblems, settingsProblems } from "../output/problems";
import { type PageOptions, readPageArguments } from "./args";
import { makingOf } from "./makers";
import { writeOutputs } from "./outputFolder";
import type { OutputOptions } from "./outputOptions";
import { createReader } from "./sources";
import { makeInThreads } from "./work";

export async function runPages(argv: readonly string[], io: Io): Promise<Exit> {
	const options = readPageArguments(argv, io.locale);
	if ("text" in options) {
		(options.isError ? io.stderr : io.stdout)(printableLines(options.text));
		return options.isError ? EXIT.failed : EXIT.clean;
	}
	const note = (texts: Localized) => io.stderr(`${printable(texts[options.language])}\n`);
	const today = options.today ?? io.today;
	const found = await findFiles(options.paths, io.cwd, options);
	if (found.skipped.length > 0) {
		note(skippedFiles(found.skipped));
	}
	const {
		outputs: { files, notes },
		problems,
	} = await outputsOf(found.paths, { ...options, cwd: io.cwd, today }, io);
	notes.forEach(note);
	const all: Problem[] = [...found.problems, ...problems];
	if (files.length === 0) {
		if (notes.length === 0) {
			note(NOTHING);
		}
		reportProblems(all, options.language, io);
		return all.length > 0 || found.paths.length === 0 ? EXIT.failed : EXIT.clean;
	}
	const written = writeOutputs(resolve(io.cwd, options.out), options.out, files);
	io.stdout(`${printable(writtenIn(written.count, options)[options.language])}\n`);
	reportProblems([...all, ...written.problems], options.language, io);
	return all.length + written.problems.length > 0 ? EXIT.failed : EXIT.clean;
}

/** Nothing has been written yet. */
async function outputsOf(paths: readonly string[], options: PageOptions & OutputOptions, { cores, launcher }: Io) {
	const { cwd, to, reader: forWhom, language, today, jobs = cores } = options;
	const plain: OutputOptions = { cwd, to, reader: forWhom, language, today };
	const [reader, making] = [await createReader(plain), await makingOf(plain)];
	const made = await makeInThreads(paths, reader, making, plain, { jobs, script: launcher });
	const parts = made.flatMap((one) => (one !== undefined && "part" in one ? [one.part] : []));
	const unreadable = made.flatMap((one) => (one !== undefined && "reason" in one ? [one] : []));
	return {
		outputs: await making.combine(parts, paths),
		problems: [
			...unreadable,
			...settingsProblems(paths, reader.checker, cwd),
			...reader.checker.baseline.problemsFor(paths),
		],
	};
}

const NOTHING: Localized = {
	en: "There was nothing to write: no pilot could be read, or the settings of the folder exclude them (ignore).",
	nl: "Er was niets te schrijven: geen pilot was te lezen, of de instellingen van de map sluiten ze uit (ignore).",
};

function writtenIn(count: number, { out }: PageOptions): Localized {
	return count === 1
		? { en: `1 file is in ${out}.`, nl: `1 bestand staat in ${out}.` }
		: { en: `${count} files are in ${out}.`, nl: `${count} bestanden staan in ${out}.` };
}
