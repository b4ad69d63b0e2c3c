/** Fingerprints that stay the same from run to run, so that code hosts know which findings are new. */
import { hashOf } from "../text/hash";
import type { ReportFinding } from "./report";

/**
 * The same finding about the same text keeps its fingerprint when lines shift.
 * @param seen how often each fingerprint has occurred in this report: equal ones are numbered
 */
export function fingerprintOf(
	path: string,
	{ code, lineText }: Pick<ReportFinding, "code" | "lineText">,
	seen: Map<string, number>,
): string {
	const key = `${path}\u0000${code}\u0000${lineText.trim()}`;
	const count = seen.get(key) ?? 0;
	seen.set(key, count + 1);
	return hashOf(`${key}\u0000${count}`);
}
