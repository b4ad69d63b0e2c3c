/** The output formats by name. */
import { createColors } from "picocolors";
import { version } from "../../../../package.json";
import type { Language } from "../../format/language";
import type { Severity } from "../../format/status";
import { azureWriter } from "../../report/azure";
import { githubWriter } from "../../report/github";
import { gitlabWriter } from "../../report/gitlab";
import { jsonWriter } from "../../report/json";
import { junitWriter } from "../../report/junit";
import type { Palette } from "../../report/pretty";
import { type Reports, reportsBy } from "../../report/reports";
import { rootedWriter } from "../../report/rooted";
import { sarifWriter } from "../../report/sarif";
import type { Writer } from "../../report/writer";
import { rulePage } from "./rulePage";

export const FORMATS = ["pretty", "json", "sarif", "github", "gitlab", "azure", "junit", "markdown"] as const;
/** The table of readiness has an option of its own. */
export type FormatName = (typeof FORMATS)[number] | "readiness";

export interface FormatOptions {
	/** The report on standard output comes first. */
	readonly formats: readonly FormatName[];
	readonly language: Language;
	/** On standard output; files have none. */
	readonly colors: boolean;
	/** Of the terminal on standard output; nothing if it is none. */
	readonly columns: number | undefined;
	/** From the top of the repository to the folder that the command runs in, with `/` at its end. */
	readonly folder: string;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** The findings that fail the run. */
	readonly failing: readonly Severity[];
}

/** A report that goes into a file. */
export interface ReportFile {
	readonly format: FormatName;
	readonly path: string;
}

export async function reportsFor(options: FormatOptions): Promise<Reports> {
	const { formats } = options;
	return reportsBy(
		await Promise.all(
			formats.map((format, index) =>
				writerFor(format, index === 0 ? options : { ...options, colors: false, columns: undefined }),
			),
		),
	);
}

/** What measures the width of texts takes a third of the start of a thread, so only the formats that need it load it. */
async function writerFor(format: FormatName, options: FormatOptions): Promise<Writer> {
	const writer = await plainWriter(format, options);
	return FROM_TOP.has(format) ? rootedWriter(writer, options.folder) : writer;
}

async function plainWriter(format: FormatName, { language, colors, ...options }: FormatOptions): Promise<Writer> {
	switch (format) {
		case "pretty":
			return (await import("../../report/pretty")).prettyWriter({ ...options, language, palette: paletteOf(colors) });
		case "json":
			return jsonWriter;
		case "sarif":
			return sarifWriter({ version, language, pageOf: rulePage });
		case "github":
			return githubWriter;
		case "gitlab":
			return gitlabWriter;
		case "junit":
			return junitWriter({ ...options, language, failing: new Set(options.failing) });
		case "azure":
			return azureWriter;
		case "markdown":
			return (await import("../../report/markdown")).markdownWriter(language);
		case "readiness":
			return (await import("../../report/readiness")).readinessWriter(language);
	}
}

/** Formats of hosts, which name files from the top of a repository. */
const FROM_TOP: ReadonlySet<FormatName> = new Set<FormatName>([
	"sarif",
	"github",
	"gitlab",
	"azure",
	"junit",
	"markdown",
]);

/** Formats that include fixes. */
export const WITH_FIXES: ReadonlySet<FormatName> = new Set<FormatName>(["json", "sarif"]);
/** Formats that include the hash of the line of a finding. */
export const WITH_LINE_HASHES: ReadonlySet<FormatName> = new Set<FormatName>(["sarif"]);

function paletteOf(colors: boolean): Palette {
	const { red, yellow, blue, dim, green, underline } = createColors(colors);
	return { error: red, warning: yellow, information: blue, hint: dim, path: underline, dim, good: green };
}
