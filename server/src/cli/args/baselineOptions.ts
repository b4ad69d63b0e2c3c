/** The options about findings that were there before. */
import type { Command } from "commander";
import type { Localized } from "../../format/language";

export interface BaselineOptions {
	/** What to do with the list of known findings after the check. */
	readonly suppressions: "record" | "prune" | undefined;
}

export function addBaselineOptions(command: Command, localized: (texts: Localized) => string): Command {
	return command
		.option("--suppress-all", localized(SUPPRESS_ALL))
		.option("--prune-suppressions", localized(PRUNE_SUPPRESSIONS));
}

export function readBaseline(values: Record<string, unknown>): BaselineOptions {
	return { suppressions: values.suppressAll ? "record" : values.pruneSuppressions ? "prune" : undefined };
}

export function baselineConflict(values: Record<string, unknown>): Localized | undefined {
	const isAsked = values.suppressAll || values.pruneSuppressions;
	return values.suppressAll && values.pruneSuppressions
		? ONE_OF_BOTH
		: isAsked && (values.stdin || values.watch || values.dryRun)
			? NOT_TOGETHER
			: undefined;
}

const SUPPRESS_ALL: Localized = {
	en: "record all findings as known, next to the settings of the folder, so that only new ones are reported from now on",
	nl: "leg alle meldingen vast als bekend, naast de instellingen van de map, zodat je voortaan alleen nieuwe ziet",
};
const PRUNE_SUPPRESSIONS: Localized = {
	en: "take known findings that have been solved out of that list",
	nl: "haal bekende meldingen die zijn opgelost uit die lijst",
};
const ONE_OF_BOTH: Localized = {
	en: "Give either --suppress-all or --prune-suppressions. The first one also takes out what has been solved.",
	nl: "Geef óf --suppress-all óf --prune-suppressions. De eerste haalt ook weg wat is opgelost.",
};
const NOT_TOGETHER: Localized = {
	en: "--suppress-all and --prune-suppressions don’t work with --stdin, --watch or --dry-run: leave those out.",
	nl: "--suppress-all en --prune-suppressions werken niet met --stdin, --watch of --dry-run: laat die weg.",
};
