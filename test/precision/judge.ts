/** Holds the findings of whole pilots against what a careful reader of the rules expects of each. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse, parseDocument } from "yaml";
import { check } from "../../server/src/check/check";
import type { Finding } from "../../server/src/check/core/finding";
import { isMissingAnswer } from "../../server/src/check/missing/missing";
import { linksOf } from "../../server/src/document/links";
import { readDocument } from "../../server/src/document/read";
import type { Country } from "../../server/src/format/countries";
import { PILOT_FORMAT } from "../../server/src/format/formats";
import { CATALOGUE, inCountry } from "../../server/src/format/regulations";

const PILOTS = new URL("pilots/", import.meta.url);
const SUFFIX = ".pilot.yaml";

type ExpectedTexts = Readonly<Record<string, string | readonly string[]>>;

/** Severity, then code, then a piece of the text, or a list of pieces. */
export type Expected = Readonly<Record<string, ExpectedTexts>>;

export interface Case {
	readonly name: string;
	readonly text: string;
	readonly today: string;
	readonly country: Country;
	readonly expected: Expected;
}

export interface Difference {
	readonly kind: "miss" | "false alarm";
	readonly pilot: string;
	readonly code: string;
	readonly line: number;
	readonly message: string;
}

export interface Judgement {
	/** For each code that is expected or found: how often. */
	readonly expected: readonly string[];
	readonly found: readonly string[];
	readonly differences: readonly Difference[];
}

interface Expectation {
	readonly severity: string;
	readonly code: string;
	readonly at: string;
	readonly start: number;
	readonly end: number;
}

/** What may stand with a pilot beside what is expected of it. */
interface Settings {
	readonly today?: string;
	readonly country?: Country;
}

export function pilotNames(): string[] {
	return readdirSync(PILOTS)
		.filter((name) => name.endsWith(SUFFIX))
		.map((name) => name.slice(0, -SUFFIX.length));
}

export function readCases(): Case[] {
	const file = parse(readFileSync(new URL("expected.yaml", import.meta.url), "utf8"));
	return Object.entries<Expected & Settings>(file.pilots).map(([name, { today, country, ...expected }]) => ({
		name,
		text: readFileSync(new URL(`${name}${SUFFIX}`, PILOTS), "utf8"),
		today: today ?? file.today,
		country: country ?? CATALOGUE.country,
		expected,
	}));
}

/**
 * The questions that some pilot answers, or is expected to leave open. The writers of these pilots never heard of another one, so
 * that it has no answer says nothing about them. Read by the YAML package alone: what the product fails to see is known all the same.
 */
export function knownQuestions(cases: readonly Case[]): ReadonlySet<string> {
	return new Set(
		cases.flatMap(({ text, expected }) => [
			...pathsIn(parseDocument(text, { merge: true }).toJS()),
			...Object.values(expected).flatMap((places) => Object.keys(places).filter(isMissingAnswer)),
		]),
	);
}

function pathsIn(value: unknown, path = ""): string[] {
	if (Array.isArray(value)) {
		return value.flatMap((item) => pathsIn(item, path));
	}
	return typeof value !== "object" || value === null
		? []
		: Object.entries(value).flatMap(([key, member]) => {
				const inside = path === "" ? key : `${path}.${key}`;
				return [inside, ...pathsIn(member, inside)];
			});
}

/** @param known the questions whose missing answers are judged */
export function judge(one: Case, known: ReadonlySet<string>): Judgement {
	const expectations = expectationsOf(one);
	const findings = findingsOf(one).filter(({ code }) => !isMissingAnswer(code) || known.has(code));
	const left = [...findings];
	const missed = expectations.filter((expectation) => {
		const index = left.findIndex((finding) => meets(finding, expectation));
		if (index >= 0) {
			left.splice(index, 1);
		}
		return index < 0;
	});
	const lineAt = (offset: number) => one.text.slice(0, offset).split("\n").length;
	return {
		expected: expectations.map(({ code }) => code),
		found: findings.map(({ code }) => code),
		differences: [
			...missed.map(({ severity, code, at, start }) => ({
				kind: "miss" as const,
				pilot: one.name,
				code,
				line: lineAt(start),
				message: `${severity} expected at ${JSON.stringify(at)}`,
			})),
			...left.map(({ severity, code, span, message }) => ({
				kind: "false alarm" as const,
				pilot: one.name,
				code,
				line: lineAt(span.start),
				message: `${severity} on ${JSON.stringify(one.text.slice(span.start, span.end))}: ${message.en}`,
			})),
		],
	};
}

export function sentence({ kind, pilot, code, line, message }: Difference): string {
	return `${kind}: ${pilot}${SUFFIX}:${line} ${code}, ${message}`;
}

/** A line for each rule. */
export function table(judgements: readonly Judgement[]): string {
	const expected = countBy(judgements.flatMap((one) => one.expected));
	const found = countBy(judgements.flatMap((one) => one.found));
	const of = (kind: Difference["kind"]) =>
		countBy(judgements.flatMap(({ differences }) => differences.filter((one) => one.kind === kind)).map(codeOf));
	const [missed, alarms] = [of("miss"), of("false alarm")];
	const codes = [...new Set([...expected.keys(), ...found.keys()])].sort();
	const row = (code: string) => [expected, found, missed, alarms].map((counts) => counts.get(code) ?? 0);
	const total = codes.map(row).reduce((sum, counts) => sum.map((n, index) => n + (counts[index] ?? 0)), [0, 0, 0, 0]);
	return [
		["rule", "expected", "found", "misses", "false alarms"],
		...codes.map((code) => [code, ...row(code)]),
		["all", ...total],
	]
		.map(([first, ...counts]) => String(first).padEnd(42) + counts.map((count) => String(count).padStart(14)).join(""))
		.join("\n");
}

function codeOf({ code }: Difference): string {
	return code;
}

function countBy(codes: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const code of codes) {
		counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return counts;
}

export function findingsOf({ text, today, country }: Case): readonly Finding[] {
	const pilot = readDocument(text, PILOT_FORMAT, inCountry(CATALOGUE, country));
	const missing = [...linksOf(pilot)]
		.map(({ target }) => target)
		.filter((target) => !existsSync(new URL(target, PILOTS)));
	return check(pilot, { today, missingFiles: new Set(missing) });
}

function meets({ severity, code, span }: Finding, expectation: Expectation): boolean {
	const overlap = span.start <= expectation.start ? span.end > expectation.start : span.start < expectation.end;
	return code === expectation.code && severity === expectation.severity && overlap;
}

function expectationsOf({ name, text, expected }: Case): Expectation[] {
	return Object.entries(expected).flatMap(([severity, places]) =>
		Object.entries(places).flatMap(([code, at]) =>
			[at].flat().map((one) => ({ severity, code, ...spanOfText(name, text, one) })),
		),
	);
}

function spanOfText(name: string, text: string, at: string): { at: string; start: number; end: number } {
	const start = text.indexOf(at);
	if (start < 0 || text.indexOf(at, start + 1) >= 0) {
		throw new Error(`${name}: ${JSON.stringify(at)} has to occur once, it does ${text.split(at).length - 1} times`);
	}
	return { at, start, end: start + at.length };
}
