/** What people set about findings: how serious each is to them, or that they do not want it. */
import type { Severity } from "../format/status";

export type Level = Severity | "off";

/** By id of a finding, or by the group that it belongs to: `why/*`, `success.compliance.*`. */
export type Severities = ReadonlyMap<string, Level>;

const LEVELS: readonly Level[] = ["off", "hint", "information", "warning", "error"];
/** Who does not see that a text cannot be read takes its silence for approval. */
const FIXED = "file/syntax";

/** Leaves out what is no level, for a person may have written anything. */
export function readSeverities(setting: unknown): Severities {
	const entries = typeof setting === "object" && setting !== null ? Object.entries(setting) : [];
	return new Map(entries.filter((entry): entry is [string, Level] => LEVELS.includes(entry[1])));
}

export function withSeverities<One extends { readonly code: string; readonly severity: Severity }>(
	findings: readonly One[],
	severities: readonly Severities[],
): readonly One[] {
	const said = severities.filter(({ size }) => size > 0);
	if (said.length === 0) {
		return findings;
	}
	return findings.flatMap((finding) => {
		const level = finding.code === FIXED ? undefined : firstLevel(finding.code, said);
		return level === "off" ? [] : level === undefined ? finding : { ...finding, severity: level };
	});
}

function firstLevel(code: string, severities: readonly Severities[]): Level | undefined {
	for (const one of severities) {
		const level = levelOf(code, one);
		if (level !== undefined) {
			return level;
		}
	}
	return undefined;
}

/** The most exact key wins: the id itself, then the smallest group that holds it. */
function levelOf(code: string, severities: Severities): Level | undefined {
	const ends = [...code.matchAll(/[/.]/g)].map(({ index }) => index + 1).reverse();
	const key = [code, ...ends.map((end) => `${code.slice(0, end)}*`)].find((one) => severities.has(one));
	return key === undefined ? undefined : severities.get(key);
}
