/** What a person sets, in whatever way a client sends it: what has another shape than it should counts as not set. */

import { type Country, DEFAULT_COUNTRY, isCountry } from "../../format/countries";
import { LANGUAGES, type Language } from "../../format/language";
import type { Settings } from "../../protocol/protocol";
import { readSeverities, type Severities } from "../../settings/severities";
import { isDay } from "../../text/dates";
import { isPlain, isText, type Plain } from "../connection/shapes";

export interface ClientSettings {
	readonly language: Language;
	readonly severities: Severities;
	/** The file with laws of the organisation's own, as a path from the folder that is open. */
	readonly regulations: string | undefined;
	/** Where a folder does not say which country it is in. */
	readonly country: Country;
	/** Names, laws and distances in days are shown beside short words. */
	readonly inlayHints: boolean;
	/** The question is shown at each key that has no answer yet. */
	readonly questionHints: boolean;
	/** Findings are shown of pilots that are not open too. */
	readonly showsAllFiles: boolean;
}

/** Those that were set. A day to take for today is among them at the start only. */
export type GivenSettings = Partial<ClientSettings> & { readonly today?: string };

/** What holds where nothing is set. */
export const DEFAULTS: Omit<ClientSettings, "language"> = {
	severities: readSeverities(undefined),
	regulations: undefined,
	country: DEFAULT_COUNTRY,
	inlayHints: false,
	questionHints: false,
	showsAllFiles: false,
};

type Name = keyof Settings | "language" | "today";

const READERS: Readonly<Record<Name, (value: unknown) => GivenSettings | undefined>> = {
	// `auto` is what VS Code's setting says where the client is to decide.
	language(value) {
		const language = knownLanguage(value);
		return value === "auto" ? {} : language && { language };
	},
	rules: (value) => (isPlain(value) ? { severities: readSeverities(value) } : undefined),
	regulations: (value) => (isText(value) ? { regulations: value } : undefined),
	country: (value) => (isCountry(value) ? { country: value } : undefined),
	inlayHints: (value) => (typeof value === "boolean" ? { inlayHints: value } : undefined),
	questionHints: (value) => (typeof value === "boolean" ? { questionHints: value } : undefined),
	diagnosticMode: (value) =>
		value === "workspace" || value === "openFilesOnly" ? { showsAllFiles: value === "workspace" } : undefined,
	today: (value) => (isText(value) && isDay(value) ? { today: value } : undefined),
};

const NAMES = Object.keys(READERS) as readonly Name[];

/** @param ignored is called with the name of what sets nothing */
export function readSettings(settings: unknown, ignored: (name: string) => void): GivenSettings {
	if (!isPlain(settings)) {
		if (settings !== undefined && settings !== null) {
			ignored("settings");
		}
		return {};
	}
	let given: GivenSettings = {};
	for (const name of NAMES.filter((one) => settings[one] !== undefined)) {
		const read = READERS[name](settings[name]);
		if (read === undefined) {
			ignored(name);
		}
		given = { ...given, ...read };
	}
	const { severities } = given;
	if (severities !== undefined && isPlain(settings.rules)) {
		Object.keys(settings.rules)
			.filter((rule) => !severities.has(rule))
			.forEach((rule) => void ignored(`rules: ${rule}`));
	}
	return given;
}

export function ignoring(name: string): string {
	return `Ignored, because it does not have the expected form: ${name}`;
}

/** Those of the pilots among what a client sends: in a part of their own, or by themselves. */
export function ownSettings(settings: unknown): Plain | undefined {
	if (!isPlain(settings)) {
		return undefined;
	}
	return isPlain(settings.pilot) ? settings.pilot : NAMES.some((name) => name in settings) ? settings : undefined;
}

/** Also where a region comes with it, such as `nl-BE`. */
function knownLanguage(value: unknown): Language | undefined {
	const word = isText(value) ? /^[a-z]+/i.exec(value)?.[0].toLowerCase() : undefined;
	return LANGUAGES.find((language) => language === word);
}
