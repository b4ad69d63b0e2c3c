/** What goes into the files. What one kind needs is loaded only for it. */
import { version } from "../../../../package.json";
import type { PilotPage } from "../../page/model";
import { type Entry, entryOf } from "../../page/portfolio/entry";
import type { PageOptions } from "./args";
import { isPageKind, isRegisterKind, LIST_FILES, type ListKind, type PageKind } from "./kinds";
import { addressOf, outputNames } from "./names";
import type { OutputFile, Outputs } from "./outputFolder";
import type { PilotSource } from "./sources";

/** @param paths of all pilots, those too that turn out to be unreadable, so that names do not depend on it */
export async function outputsOf(
	paths: readonly string[],
	sources: Iterable<PilotSource>,
	options: PageOptions,
	today: string,
): Promise<Outputs> {
	const { to } = options;
	if (isRegisterKind(to)) {
		return (await import("./registers")).registerOf(sources, to, options);
	}
	const files = isPageKind(to)
		? await pagesOf(paths, sources, to, options, today)
		: await listFile(sources, to, options, today);
	return { files, notes: [] };
}

async function pagesOf(
	paths: readonly string[],
	sources: Iterable<PilotSource>,
	to: PageKind,
	{ reader, language }: PageOptions,
	today: string,
): Promise<readonly OutputFile[]> {
	const [{ pilotPage }, write] = [await import("../../page/pilotPage"), await writerOf(to)];
	const names = outputNames(paths);
	const nameOf = new Map(paths.map((path, index) => [path, names[index]]));
	const files: OutputFile[] = [];
	const pilots: { entry: Entry; href: string }[] = [];
	for (const { path, source } of sources) {
		const name = `${nameOf.get(path)}.${to}`;
		files.push({ name, content: await write(pilotPage(source, reader), today) });
		if (to === "html") {
			pilots.push({ entry: entryOf(source, path), href: addressOf(name) });
		}
	}
	if (pilots.length > 0) {
		const { portfolioHtml } = await import("../../page/html/portfolio");
		files.push({ name: "index.html", content: portfolioHtml({ pilots, language, reader, today, version }) });
	}
	return files;
}

type WritePage = (page: PilotPage, today: string) => string | Promise<Uint8Array>;

async function writerOf(to: PageKind): Promise<WritePage> {
	switch (to) {
		case "html":
			return (await import("../../page/html/html")).fileHtml;
		case "docx":
			// In a bundle of its own.
			return (await import("../../page/word/word")).wordOf;
		case "md":
			return (await import("../../page/markdown/markdown")).markdownOf;
	}
}

async function listFile(
	sources: Iterable<PilotSource>,
	to: ListKind,
	{ language }: PageOptions,
	today: string,
): Promise<readonly OutputFile[]> {
	const { pilotsCsv, pilotsJson } = await import("../../page/portfolio/tables");
	const entries = [...sources].map(({ path, source }) => entryOf(source, path));
	const content = to === "csv" ? pilotsCsv(entries, language) : pilotsJson(entries, today);
	return entries.length === 0 ? [] : [{ name: LIST_FILES[to], content }];
}
