/** The output formats by name. */
import { createColors } from "picocolors";
import { version } from "../../../../package.json";
import type { Language } from "../../format/language";
import { githubWriter } from "../../report/github";
import { gitlabWriter } from "../../report/gitlab";
import { jsonWriter } from "../../report/json";
import { junitWriter } from "../../report/junit";
import { type Palette, prettyWriter } from "../../report/pretty";
import { readinessWriter } from "../../report/readiness";
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

export function writerFor({ format, language, colors }: FormatOptions): Writer {
	switch (format) {
		case "pretty":
			return prettyWriter({ language, palette: paletteOf(colors) });
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
			return readinessWriter(language);
	}
}

/** Formats that include fixes. */
export const WITH_FIXES: ReadonlySet<FormatName> = new Set<FormatName>(["json", "sarif"]);

function paletteOf(colors: boolean): Palette {
	const { red, yellow, blue, dim, green, underline } = createColors(colors);
	return { error: red, warning: yellow, information: blue, hint: dim, path: underline, dim, good: green };
}
