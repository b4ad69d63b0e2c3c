/**
 * The report in SARIF 2.1.0, which code hosts accept from any tool; also by what GitHub and Azure ask besides (the rules GH and ADO of
 * Microsoft's SARIF Multitool). Lines and columns are 1-based.
 */
import type { Language, Localized } from "../format/language";
import type { Range } from "../text/positions";
import { printableJson } from "../text/printable";
import { fingerprintOf } from "./fingerprint";
import type { FileReport, ReportFinding, ReportFix, ReportRelated } from "./report";
import { LEVELS, sarifCodes, sarifRule } from "./sarifRule";
import { nonEmptyTexts, type RunResult, type Writer, type WrittenFile } from "./writer";

export interface SarifOptions {
	/** The version of the command. */
	readonly version: string;
	readonly language: Language;
	/** The page about a code, in Markdown. */
	readonly pageOf: (code: string, language: Language) => string | undefined;
}

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const ROOT = "SRCROOT";
const ROOT_DESCRIPTION: Localized = {
	en: "The top of the repository, or the folder that pilot-check ran in",
	nl: "De bovenste map van de repository, of de map waarin pilot-check is gestart",
};

/** One result per line. */
export function sarifWriter(options: SarifOptions): Writer {
	const indices = new Map(sarifCodes().map((code, index) => [code, index]));
	return {
		file: (file) => printableJson(resultsOf(file, indices).join(",\n")),
		*report(files, result) {
			const run = printableJson(JSON.stringify(runOf(files, result, options))).slice(0, -1);
			yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[${run},"results":[\n`;
			yield* nonEmptyTexts(files, ",\n");
			yield "\n]}]}\n";
		},
	};
}

/** Everything except the results. */
function runOf(files: readonly WrittenFile[], { isComplete }: RunResult, { version, language, pageOf }: SarifOptions) {
	const codes = new Set([...sarifCodes(), ...files.flatMap(({ byCode }) => Object.keys(byCode)).sort()]);
	const rules = [...codes].map((code) => sarifRule(code, language, pageOf(code, language)));
	return {
		tool: { driver: { name: "pilot-check", version, semanticVersion: version, language, rules } },
		// What comes before the slash tells runs of other tools apart.
		automationDetails: { id: "pilot-check/" },
		columnKind: "utf16CodeUnits",
		newlineSequences: ["\r\n", "\n", "\r"],
		originalUriBaseIds: { [ROOT]: { description: { text: ROOT_DESCRIPTION[language] } } },
		artifacts: files.map(({ path }) => ({ location: locationOf(path), roles: ["analysisTarget"] })),
		invocations: [
			{
				executionSuccessful: isComplete,
				toolExecutionNotifications: files.flatMap(notificationsOf),
			},
		],
	};
}

function notificationsOf({ path, unreadable }: WrittenFile, index: number) {
	return unreadable === undefined
		? []
		: [
				{
					level: "error",
					message: { text: unreadable },
					locations: [
						{ physicalLocation: { artifactLocation: { ...locationOf(path), index }, region: { startLine: 1 } } },
					],
				},
			];
}

function resultsOf({ path, findings }: FileReport, indices: ReadonlyMap<string, number>): readonly string[] {
	const seen = new Map<string, number>();
	const artifactLocation = locationOf(path);
	return findings.map((finding) =>
		JSON.stringify({
			ruleId: finding.code,
			...(indices.has(finding.code) ? { ruleIndex: indices.get(finding.code) } : {}),
			level: LEVELS[finding.severity],
			message: { text: finding.message },
			locations: [{ physicalLocation: { artifactLocation, ...regionsOf(finding) } }],
			...(finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(relatedLocation) }),
			partialFingerprints: {
				"findingOnLine/v1": fingerprintOf(path, finding, seen),
				...(finding.lineHash === undefined ? {} : { primaryLocationLineHash: finding.lineHash }),
			},
			...fixesOf(finding, path),
		}),
	);
}

/** The region of the finding, and the whole line as context if the finding is a part of it. */
function regionsOf({ range, lineText, lineFrom }: ReportFinding) {
	const { start, end } = range;
	if (start.line !== end.line) {
		return { region: regionOf(range) };
	}
	const text = lineText.slice(start.character - (lineFrom ?? 0), end.character - (lineFrom ?? 0));
	return {
		region: { ...regionOf(range), snippet: { text } },
		...(text === lineText || lineFrom !== undefined
			? {}
			: { contextRegion: { startLine: start.line + 1, snippet: { text: lineText } } }),
	};
}

function relatedLocation({ path, message, range }: ReportRelated, id: number) {
	return {
		id,
		message: { text: message },
		physicalLocation: { artifactLocation: locationOf(path), region: regionOf(range) },
	};
}

/** Each once, which SARIF asks, and none that only hides the finding. */
function fixesOf({ fixes }: ReportFinding, path: string) {
	const useful = fixes.filter(({ suppresses }) => suppresses !== true).map((fix) => fixOf(fix, path));
	const distinct = new Map(useful.map((fix) => [JSON.stringify(fix), fix]));
	return distinct.size === 0 ? {} : { fixes: [...distinct.values()] };
}

function fixOf({ title, edits }: ReportFix, path: string) {
	return {
		description: { text: title },
		artifactChanges: [
			{
				artifactLocation: locationOf(path),
				replacements: edits.map(({ range, text }) => ({
					deletedRegion: regionOf(range),
					insertedContent: { text },
				})),
			},
		],
	};
}

/** A path on another drive or server of Windows is not relative to the folder, so its URI is absolute. */
function locationOf(path: string) {
	const [drive] = /^[a-z]:(?=\/)/i.exec(path) ?? [];
	const uri = path.slice(drive?.length).split("/").map(encoded).join("/");
	return drive !== undefined
		? { uri: `file:///${drive}${uri}` }
		: path.startsWith("//")
			? { uri: `file:${uri}` }
			: { uri, uriBaseId: ROOT };
}

/** Windows allows half a surrogate pair in file names; a URI does not. */
function encoded(name: string): string {
	return encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\ufffd"));
}

function regionOf({ start, end }: Range) {
	return {
		startLine: start.line + 1,
		startColumn: start.character + 1,
		endLine: end.line + 1,
		endColumn: end.character + 1,
	};
}
