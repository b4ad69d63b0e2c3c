/** What a person sets, in whatever way a client tells: what has another shape than it should counts as not said. */

import { LANGUAGES, type Language } from "../format/language";
import { readSeverities, type Severities } from "../settings/severities";
import { isDay } from "../text/dates";
import type { Settings } from "./protocol";
import { isPlain, isText, type Plain } from "./shapes";

/** What holds for this client now. */
export interface Chosen {
	language: Language;
	severities: Severities;
	/** The file with laws of the organisation's own, as a path from the folder that is open. */
	regulations: string | undefined;
	/** Names, laws and distances in days are shown beside short words. */
	inlayHints: boolean;
	/** Findings are shown of pilots that are not open too. */
	showsAllFiles: boolean;
}

/** A day to take for today comes with them, at the start only. */
export type Said = Partial<Chosen> & { readonly today?: string };

export const UNSAID: Omit<Chosen, "language"> = {
	severities: readSeverities(undefined),
	regulations: undefined,
	inlayHints: false,
	showsAllFiles: false,
};

type Name = keyof Settings | "language" | "today";

const READERS: Readonly<Record<Name, (value: unknown) => Said | undefined>> = {
	// `auto` is what VS Code's setting says where the client is to decide.
	language: (value) => (value === "auto" ? {} : given(knownLanguage(value), (language) => ({ language }))),
	rules: (value) => (isPlain(value) ? { severities: readSeverities(value) } : undefined),
	regulations: (value) => (isText(value) ? { regulations: value } : undefined),
	inlayHints: (value) => (typeof value === "boolean" ? { inlayHints: value } : undefined),
	diagnosticMode: (value) =>
		value === "workspace" || value === "openFilesOnly" ? { showsAllFiles: value === "workspace" } : undefined,
	today: (value) => (isText(value) && isDay(value) ? { today: value } : undefined),
};

const NAMES = Object.keys(READERS) as readonly Name[];

/** @param ignored is told of what says nothing */
export function readSettings(settings: unknown, ignored: (name: string) => void): Said {
	if (!isPlain(settings)) {
		if (settings !== undefined && settings !== null) {
			ignored("settings");
		}
		return {};
	}
	let said: Said = {};
	for (const name of NAMES.filter((one) => settings[one] !== undefined)) {
		const read = READERS[name](settings[name]);
		if (read === undefined) {
			ignored(name);
		}
		said = { ...said, ...read };
	}
	const { severities } = said;
	if (severities !== undefined && isPlain(settings.rules)) {
		Object.keys(settings.rules)
			.filter((rule) => !severities.has(rule))
			.forEach((rule) => void ignored(`rules: ${rule}`));
	}
	return said;
}

/** Those of the pilots among what a client tells: in a part of their own, or by themselves. */
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

function given<Value, Result>(value: Value | undefined, then: (value: Value) => Result): Result | undefined {
	return value === undefined ? undefined : then(value);
}
