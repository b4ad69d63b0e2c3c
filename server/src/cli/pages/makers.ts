/** How each kind of output is made. What one needs is loaded only for it. */
import { version } from "../../../../package.json";
import type { PilotPage } from "../../page/model";
import { type Entry, entryOf } from "../../page/portfolio/entry";
import { isPageKind, isRegisterKind, LIST_FILES, type ListKind, type PageKind } from "./kinds";
import type { Making } from "./making";
import { addressOf, outputNames } from "./names";
import { hashOf, type OutputFile } from "./outputFolder";
import type { OutputOptions } from "./outputOptions";

export async function makingOf(options: OutputOptions): Promise<Making<unknown>> {
	const { to } = options;
	if (isRegisterKind(to)) {
		const { algorithmRegister, tableRegister } = await import("./registers");
		return to === "algorithm-register" ? algorithmRegister : tableRegister(to, options.language);
	}
	return isPageKind(to) ? pages(to, await writerOf(to), options) : list(to, options);
}

interface Page {
	readonly path: string;
	readonly content: Uint8Array;
	readonly hash: string;
	/** For the overview. */
	readonly entry: Entry | undefined;
}

type WritePage = (page: PilotPage, today: string) => string | Promise<Uint8Array>;

async function pages(
	to: PageKind,
	write: WritePage,
	{ reader, language, today }: OutputOptions,
): Promise<Making<Page>> {
	const { pilotPage } = await import("../../page/pilotPage");
	const encoder = new TextEncoder();
	return {
		async make({ path, source }) {
			const written = await write(pilotPage(source, reader), today);
			const content = typeof written === "string" ? encoder.encode(written) : written;
			return { path, content, hash: hashOf(content), entry: to === "html" ? entryOf(source, path) : undefined };
		},
		async combine(all, paths) {
			const names = outputNames(paths);
			const nameOf = new Map(paths.map((path, index) => [path, `${names[index]}.${to}`]));
			const files = all.map(({ path, content, hash }): OutputFile => ({ name: nameOf.get(path) ?? "", content, hash }));
			const pilots = all.flatMap(({ path, entry }) =>
				entry === undefined ? [] : [{ entry, href: addressOf(nameOf.get(path) ?? "") }],
			);
			if (pilots.length > 0) {
				const { portfolioHtml } = await import("../../page/html/portfolio");
				files.push({ name: "index.html", content: portfolioHtml({ pilots, language, reader, today, version }) });
			}
			return { files, notes: [] };
		},
	};
}

async function writerOf(to: PageKind): Promise<WritePage> {
	switch (to) {
		case "html":
			return (await import("../../page/html/html")).fileHtml;
		case "docx":
			return (await import("../../page/exports")).wordOf;
		case "md":
			return (await import("../../page/exports")).markdownOf;
	}
}

async function list(to: ListKind, { language, today }: OutputOptions): Promise<Making<Entry>> {
	const { pilotsCsv, pilotsJson } = await import("../../page/portfolio/tables");
	return {
		make: ({ path, source }) => entryOf(source, path),
		combine(entries) {
			const content = to === "csv" ? pilotsCsv(entries, language) : pilotsJson(entries, today);
			return { files: entries.length === 0 ? [] : [{ name: LIST_FILES[to], content }], notes: [] };
		},
	};
}
