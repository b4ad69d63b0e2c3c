/** What is wrong in settings of folders and in laws of one's own, for who has no editor beside them. */
import { check } from "../check/check";
import type { Finding } from "../check/core/finding";
import { noSuchFile } from "../check/rules/reference/missing-file";
import type { SchemaDocument } from "../document/document";
import { textIn } from "../document/query";
import type { Localized } from "../format/language";
import { lineStarts, type Range, rangeOf } from "../text/positions";

export interface SettingsProblem {
	readonly uri: string;
	/** Nothing where the file could not be read at all. */
	readonly place: Range | undefined;
	readonly message: Localized;
}

export const COUNTS_FOR_NOTHING: Localized = {
	en: "this file does not count, because there is a .pilotrc.yaml too: put all settings in that one",
	nl: "dit bestand telt niet mee, want er is ook een .pilotrc.yaml: zet alle instellingen daarin",
};

/** The same as the editor says, however serious the file itself makes it. */
export function mistakesIn(file: SchemaDocument, uri: string): readonly SettingsProblem[] {
	return placed(check(file, NOBODY_ASKS).filter(isMistake), file, uri);
}

/** The file with laws is not where the settings say. */
export function lawsNotFound(file: SchemaDocument, uri: string): readonly SettingsProblem[] {
	const laws = textIn(file.root, "regulations");
	return laws === undefined ? [] : placed([{ span: laws.span, message: noSuchFile(laws.value) }], file, uri);
}

/** No day plays a part in these files. */
const NOBODY_ASKS = { today: "1970-01-01" };

function isMistake({ severity }: Finding): boolean {
	return severity === "error" || severity === "warning";
}

function placed(
	findings: readonly Pick<Finding, "span" | "message">[],
	file: SchemaDocument,
	uri: string,
): readonly SettingsProblem[] {
	const starts = lineStarts(file.tree.text);
	return findings.map(({ span, message }) => ({ uri, place: rangeOf(starts, span), message }));
}
