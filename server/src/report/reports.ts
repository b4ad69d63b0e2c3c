/** All reports of a run, each in a format of its own, of files that are checked once. */
import type { FileWriter, RunResult, Writer, WrittenFile } from "./writer";

export interface Reports {
	/** Writes a file for all reports. */
	readonly files: FileWriter;
	/** The pieces of each report, in the order of the writers. */
	pieces(files: readonly WrittenFile[], ran: RunResult): readonly Iterable<string>[];
}

export function reportsBy(writers: readonly Writer[]): Reports {
	const [first, ...more] = writers;
	if (first !== undefined && more.length === 0) {
		return { files: first, pieces: (files, ran) => [first.report(files, ran)] };
	}
	return {
		files: { file: (file) => JSON.stringify(writers.map((writer) => writer.file(file))) },
		pieces(files, ran) {
			const texts = files.map(({ text }): readonly string[] => JSON.parse(text));
			return writers.map((writer, index) =>
				writer.report(
					files.map((file, at) => ({ ...file, text: texts[at]?.[index] ?? "" })),
					ran,
				),
			);
		},
	};
}
