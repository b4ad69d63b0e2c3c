/**
 * The findings that were there before, in a file that people commit: by pilot and name, with the fingerprint of each, which stays
 * when lines move. Its paths start from its own folder.
 */
import { fingerprintOf } from "../../report/fingerprint";
import type { ReportFinding } from "../../report/report";

export const SUPPRESSIONS_FILE = ".pilot-suppressions.json";

/** What marks a finding in its file: its name and its fingerprint. */
export type Identity = string;
/** By path. */
export type Suppressions = ReadonlyMap<string, ReadonlySet<Identity>>;

const VERSION = 1;

/** In the order of the findings. */
export function identitiesOf(findings: readonly Pick<ReportFinding, "code" | "lineText">[]): readonly Identity[] {
	const seen = new Map<string, number>();
	// The path is not part of it, because the file says of which pilot it is.
	return findings.map((finding) => `${finding.code} ${fingerprintOf("", finding, seen)}`);
}

export function codeOf(identity: Identity): string {
	return identity.slice(0, identity.indexOf(" "));
}

/** Nothing for any other text. */
export function parseSuppressions(text: string): Suppressions | undefined {
	const data = parsed(text);
	if (!isRecord(data) || data.version !== VERSION || !isRecord(data.files)) {
		return undefined;
	}
	const files = Object.entries(data.files).map(([path, codes]): [string, ReadonlySet<Identity>] | undefined =>
		isRecord(codes) ? [path, new Set(Object.entries(codes).flatMap(identitiesIn))] : undefined,
	);
	return files.every((file) => file !== undefined) ? new Map(files) : undefined;
}

/** In a fixed order and a line for each finding, so that changes to the file can be read and merged. */
export function suppressionsText(files: Suppressions): string {
	const entries = [...files].sort(byFirst).map(([path, identities]) => {
		const codes: Record<string, string[]> = {};
		for (const identity of [...identities].sort()) {
			const code = codeOf(identity);
			codes[code] = [...(codes[code] ?? []), identity.slice(code.length + 1)];
		}
		return [path, codes];
	});
	return `${JSON.stringify({ version: VERSION, files: Object.fromEntries(entries) }, undefined, "\t")}\n`;
}

function identitiesIn([code, fingerprints]: [string, unknown]): readonly Identity[] {
	return Array.isArray(fingerprints) ? fingerprints.map((fingerprint) => `${code} ${fingerprint}`) : [];
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}

function byFirst([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
	return one < other ? -1 : 1;
}
