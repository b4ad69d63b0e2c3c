/** `--rule why.problem=off`: how serious a finding is in this run. */

import { PILOTRC_FORMAT } from "../../format/formats";
import type { Localized } from "../../format/language";
import { FIXED, LEVELS, type Level } from "../../settings/severities";
import { nearest } from "../../text/nearest";

export function collect(value: string, before: readonly string[] = []): readonly string[] {
	return [...before, value];
}

/** The last one counts. */
export function readRules(given: readonly string[]): Readonly<Record<string, Level>> {
	return Object.fromEntries(given.map(partsOf).flatMap(({ id, level }) => (level === undefined ? [] : [[id, level]])));
}

export function ruleConflict(given: readonly string[]): Localized | undefined {
	const names = given.length === 0 ? [] : knownNames();
	return given
		.map((one) => {
			const { id, level } = partsOf(one);
			return level === undefined
				? noLevel(one)
				: id === FIXED
					? ALWAYS_AN_ERROR
					: names.includes(id)
						? undefined
						: unknownName(id, nearest(id, names)[0]);
		})
		.find((texts) => texts !== undefined);
}

function partsOf(given: string): { readonly id: string; readonly level: Level | undefined } {
	const at = given.lastIndexOf("=");
	const level = LEVELS.find((one) => one === given.slice(at + 1).trim());
	return { id: given.slice(0, Math.max(at, 0)).trim(), level: at < 0 ? undefined : level };
}

/** Groups such as `why/*` too. */
function knownNames(): readonly string[] {
	return PILOTRC_FORMAT.questions.members.find(({ key }) => key === "rules")?.members.map(({ key }) => key) ?? [];
}

export const RULE: Localized = {
	en: "how serious a finding is in this run, such as why.problem=error or 'why/*=off'; it can be given more than once",
	nl: "hoe ernstig een melding in deze controle is, zoals why.problem=error of 'why/*=off'; mag vaker dan één keer",
};
const ALWAYS_AN_ERROR: Localized = {
	en: "file/syntax is always an error: what can’t be read can’t be checked.",
	nl: "file/syntax is altijd een fout: wat niet te lezen is, is niet te controleren.",
};

function noLevel(given: string): Localized {
	return {
		en: `“${given}” doesn’t work with --rule: write it as why.problem=off, with ${LEVELS.join(", ")}.`,
		nl: `“${given}” kan niet bij --rule: schrijf het als why.problem=off, met ${LEVELS.join(", ")}.`,
	};
}

function unknownName(id: string, near: string | undefined): Localized {
	return {
		en: `There is no finding called ${id}.${near === undefined ? "" : ` Did you mean ${near}?`} See pilot-check --list-rules.`,
		nl: `Er is geen melding met de naam ${id}.${near === undefined ? "" : ` Bedoel je ${near}?`} Zie pilot-check --list-rules.`,
	};
}
