/** What is wrong in settings files and in an organisation's own laws, for people who do not use an editor. */
import { check } from "../check/check";
import type { Finding } from "../check/core/finding";
import { noSuchFile } from "../check/rules/reference/missing-file";
import type { SchemaDocument } from "../document/document";
import { textIn } from "../document/query";
import type { Localized } from "../format/language";
import { lineStarts, type Range, rangeOf } from "../text/positions";

export interface SettingsProblem {
	readonly uri: string;
	/** Nothing if the file could not be read. */
	readonly range: Range | undefined;
	readonly message: Localized;
}

export const SHADOWED: Localized = {
	en: "this file is not used, because there is also a .pilotrc.yaml: put all settings in that one",
	nl: "dit bestand telt niet mee, want er is ook een .pilotrc.yaml: zet daar alle instellingen in",
};

/** The findings that an editor shows, with the severities of the checks. */
export function mistakesIn(file: SchemaDocument, uri: string, extendsItself = false): readonly SettingsProblem[] {
	return locate(check(file, { ...ANY_DAY, extendsItself }).filter(isMistake), file, uri);
}

/** The file with laws does not exist. */
export function lawsNotFound(file: SchemaDocument, uri: string): readonly SettingsProblem[] {
	const laws = textIn(file.root, "regulations");
	return laws === undefined ? [] : locate([{ span: laws.span, message: noSuchFile(laws.value) }], file, uri);
}

/** The settings that it extends do not exist. */
export function extendedNotFound(file: SchemaDocument, uri: string): readonly SettingsProblem[] {
	const path = textIn(file.root, "extends");
	return path === undefined ? [] : locate([{ span: path.span, message: noSuchFile(path.value) }], file, uri);
}

/** No check of these files depends on the day. */
const ANY_DAY = { today: "1970-01-01" };

function isMistake({ severity }: Finding): boolean {
	return severity === "error" || severity === "warning";
}

function locate(
	findings: readonly Pick<Finding, "span" | "message">[],
	file: SchemaDocument,
	uri: string,
): readonly SettingsProblem[] {
	const starts = lineStarts(file.tree.text);
	return findings.map(({ span, message }) => ({ uri, range: rangeOf(starts, span), message }));
}
