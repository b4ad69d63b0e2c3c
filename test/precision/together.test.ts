/** Whole pilots beside each other in one municipality: only what is wrong with them together is found. */
import { expect, it } from "vitest";
import { checkCrossFile } from "../../server/src/crossFile/index";
import { summaries } from "../unit/support/summaries";
import { readCases } from "./judge";

const TEXTS = new Map(
	readCases().map(({ name, text }) => [name, text.replace(/^municipality: .*/m, "municipality: Westerhaven")]),
);
const RUNNING = TEXTS.get("zwemwater") ?? "";
const titled = (title: string) => RUNNING.replace(/^title: .*/m, `title: ${title}`);

function found(texts: Readonly<Record<string, string>>): string[] {
	const all = checkCrossFile(summaries(texts), { areAll: true });
	const lineAt = (name: string, line: number) => texts[name]?.split(/\r?\n/)[line]?.trim();
	return [...all].flatMap(([uri, findings]) => {
		const name = uri.replace(/.*\/|\.pilot\.yaml/g, "");
		return findings.map(({ code, range }) => `${name} ${code} ${lineAt(name, range.start.line)}`);
	});
}

it("nothing, where they differ", () => {
	expect(TEXTS.size).toBeGreaterThan(30);
	expect(found(Object.fromEntries(TEXTS))).toEqual([]);
});

it("a copy, by its title alone", () => {
	expect(found({ ...Object.fromEntries(TEXTS), copy: RUNNING }).sort()).toEqual(
		["copy", "zwemwater"].map((name) => `${name} portfolio/same-title ${/^title: .*/m.exec(RUNNING)?.[0]}`),
	);
});

it("four at once with the same people, one of them measured in another way", () => {
	const other = titled("D").replace("baseline: 61", "baseline: 987");
	const same = ["name: Zwemclub De Otters", "name: Waterschap Amstel en Plas"].map((at) => `busy-stakeholder ${at}`);
	expect(found({ a: titled("A"), b: titled("B"), c: titled("C"), d: other })).toEqual(
		Object.entries({ a: 61, b: 61, c: 61, d: 987 }).flatMap(([name, baseline]) =>
			[`baselines-differ baseline: ${baseline}`, ...same].map((finding) => `${name} portfolio/${finding}`),
		),
	);
});

it("nothing, where three have the same people and measure in the same way", () => {
	expect(found({ a: titled("A"), b: titled("B"), c: titled("C") })).toEqual([]);
});
