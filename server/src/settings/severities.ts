/** What people set about findings: how serious each one is, or that it is off. */
import type { Severity } from "../format/status";

export type Level = Severity | "off";

/** By id of a finding, or by its group: `why/*`, `success.compliance.*`. */
export type Severities = ReadonlyMap<string, Level>;

export const LEVELS: readonly Level[] = ["off", "hint", "information", "warning", "error"];
/** If it were off, people would take a text that cannot be read for a correct one. */
export const FIXED = "file/syntax";

/** Ignores values that are no level, because people may write anything. */
export function readSeverities(setting: unknown): Severities {
	const entries = typeof setting === "object" && setting !== null ? Object.entries(setting) : [];
	return new Map(entries.filter((entry): entry is [string, Level] => LEVELS.includes(entry[1])));
}

export function withSeverities<One extends { readonly code: string; readonly severity: Severity }>(
	findings: readonly One[],
	severities: readonly Severities[],
): readonly One[] {
	const nonEmpty = severities.filter(({ size }) => size > 0);
	if (nonEmpty.length === 0) {
		return findings;
	}
	return findings.flatMap((finding) => {
		const level = finding.code === FIXED ? undefined : firstLevel(finding.code, nonEmpty);
		return level === "off" ? [] : level === undefined ? finding : { ...finding, severity: level };
	});
}

/** What is set for a finding; nothing if it keeps its own severity. */
export function firstLevel(code: string, severities: readonly Severities[]): Level | undefined {
	for (const one of severities) {
		const level = levelOf(code, one);
		if (level !== undefined) {
			return level;
		}
	}
	return undefined;
}

/** The most specific key wins: the id itself, then the smallest group. */
function levelOf(code: string, severities: Severities): Level | undefined {
	const ends = [...code.matchAll(/[/.]/g)].map(({ index }) => index + 1).reverse();
	const key = [code, ...ends.map((end) => `${code.slice(0, end)}*`)].find((one) => severities.has(one));
	return key === undefined ? undefined : severities.get(key);
}
