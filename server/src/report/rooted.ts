/** Writes paths from another folder than the one that the command runs in: code hosts name files from the top of a repository. */
import type { FileReport } from "./report";
import type { Writer } from "./writer";

/** @param folder from the top to the folder that the command runs in, with `/` at its end; empty if they are the same */
export function rootedWriter(writer: Writer, folder: string): Writer {
	if (folder === "") {
		return writer;
	}
	return {
		file: (file) => writer.file(rootedFile(file, folder)),
		report: (files, ran) =>
			writer.report(
				files.map((file) => ({ ...file, path: rootedPath(file.path, folder) })),
				ran,
			),
	};
}

/** A path on another drive or server of Windows stays as it is. */
export function rootedPath(path: string, folder: string): string {
	if (/^(?:[a-z]:)?\//i.test(path)) {
		return path;
	}
	const segments = folder.split("/").slice(0, -1);
	const steps = path.split("/");
	while (steps[0] === ".." && segments.length > 0) {
		steps.shift();
		segments.pop();
	}
	return [...segments, ...steps].join("/");
}

function rootedFile(file: FileReport, folder: string): FileReport {
	return {
		...file,
		path: rootedPath(file.path, folder),
		findings: file.findings.map((finding) => ({
			...finding,
			related: finding.related.map((one) => ({ ...one, path: rootedPath(one.path, folder) })),
		})),
	};
}
