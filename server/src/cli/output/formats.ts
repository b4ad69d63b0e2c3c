/** The output formats by name. */
import { createColors } from "picocolors";
import { version } from "../../../../package.json";
import type { Language } from "../../format/language";
import { githubWriter } from "../../report/github";
import { gitlabWriter } from "../../report/gitlab";
import { jsonWriter } from "../../report/json";
import { junitWriter } from "../../report/junit";
import type { Palette } from "../../report/pretty";
import { sarifWriter } from "../../report/sarif";
import type { Writer } from "../../report/writer";
import { rulePage } from "./rulePage";

export const FORMATS = ["pretty", "json", "sarif", "github", "gitlab", "junit"] as const;
/** The table of readiness has an option of its own. */
export type FormatName = (typeof FORMATS)[number] | "readiness";

export interface FormatOptions {
	readonly format: FormatName;
	readonly language: Language;
	readonly colors: boolean;
}

/** What measures the width of texts takes a third of the start of a thread, so only the formats that need it load it. */
export async function writerFor({ format, language, colors }: FormatOptions): Promise<Writer> {
	switch (format) {
		case "pretty":
			return (await import("../../report/pretty")).prettyWriter({ language, palette: paletteOf(colors) });
		case "json":
			return jsonWriter;
		case "sarif":
			return sarifWriter({ version, language, pageOf: rulePage });
		case "github":
			return githubWriter;
		case "gitlab":
			return gitlabWriter;
		case "junit":
			return junitWriter;
		case "readiness":
			return (await import("../../report/readiness")).readinessWriter(language);
	}
}

/** Formats that include fixes. */
export const WITH_FIXES: ReadonlySet<FormatName> = new Set<FormatName>(["json", "sarif"]);

function paletteOf(colors: boolean): Palette {
	const { red, yellow, blue, dim, green, underline } = createColors(colors);
	return { error: red, warning: yellow, information: blue, hint: dim, path: underline, dim, good: green };
}
