/** Statements as people write them, by kind. A third is kept apart, and was not looked at while the lists of words were made. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { technologyWords } from "../../../../../server/src/check/rules/why/technology-first/evidence";
import { mayNameTechnology } from "../../../../../server/src/check/rules/why/technology-first/hints";
import { DUTCH } from "../../../../../server/src/check/rules/why/technology-first/words/dutch";
import { ENGLISH } from "../../../../../server/src/check/rules/why/technology-first/words/english";
import { hashOf } from "../../../../../server/src/text/hash";

type Kind = "technologyFirst" | "honest";
const STATEMENTS: Readonly<Record<Kind | "moreTechnologyFirst" | "moreHonest", readonly string[]>> = parse(
	readFileSync(new URL("statements.yaml", import.meta.url), "utf8"),
);
interface Batch extends Readonly<Record<Kind, readonly string[]>> {
	readonly firstSight: { readonly found: number; readonly blamed: number };
}
const FRESH: readonly Batch[] = parse(readFileSync(new URL("fresh.yaml", import.meta.url), "utf8"));
/** The first half of each list is Dutch; the other half says the same in English, so the two are kept apart together. */
const PAIRS = STATEMENTS.honest.length / 2;

function statements(kind: Kind, apart: boolean): readonly string[] {
	const isApart = (index: number) => Number.parseInt(hashOf(`pair ${index % PAIRS}`).slice(0, 6), 16) % 3 === 0;
	return STATEMENTS[kind].filter((_, index) => isApart(index) === apart);
}

function reported(texts: readonly string[]): readonly string[] {
	return texts.filter((text) => technologyWords(text).length > 0);
}

it("are many, half of them honest", () => {
	expect(STATEMENTS.technologyFirst.length).toBeGreaterThanOrEqual(100);
	expect(STATEMENTS.honest.length).toBe(STATEMENTS.technologyFirst.length);
});
describe.each([
	["used to choose the words", false, 0.95],
	["kept apart", true, 0.85],
] as const)("those %s", (_, apart, least) => {
	const technologyFirst = statements("technologyFirst", apart);
	it("blame nobody with an honest problem", () => expect(reported(statements("honest", apart))).toEqual([]));
	it("find nearly all that start from a technology", () => {
		const found = reported(technologyFirst);
		console.log(`${found.length} of ${technologyFirst.length}`);
		expect(found.length / technologyFirst.length).toBeGreaterThanOrEqual(least);
	});
});
describe("those written to try the words", () => {
	const { moreHonest, moreTechnologyFirst } = STATEMENTS;
	it("blame nobody with an honest problem", () => expect(reported(moreHonest)).toEqual([]));
	it("find nearly all that start from a technology", () =>
		expect(reported(moreTechnologyFirst).length / moreTechnologyFirst.length).toBeGreaterThanOrEqual(0.9));
});
/** Written before the words were tried on them: `firstSight` records how that went, and is not computed again. */
describe.each(FRESH.map((batch, index) => ({ ...batch, name: index + 1 })))("fresh batch $name", (batch) => {
	it("blames nobody with an honest problem", () => expect(reported(batch.honest)).toEqual([]));
	it("finds nearly all that start from a technology", () =>
		expect(reported(batch.technologyFirst).length / batch.technologyFirst.length).toBeGreaterThanOrEqual(0.95));
	it("has as many of each kind", () => expect([batch.honest.length, batch.technologyFirst.length]).toEqual([20, 20]));
});
it("an honest problem stays honest with an offer behind it", () => {
	const offered = STATEMENTS.honest.map((text, index) =>
		index < PAIRS
			? `${text} De leverancier biedt gratis sensoren aan, een mooie kans.`
			: `${text} A supplier offers free sensors, a great opportunity.`,
	);
	expect(reported(offered)).toEqual([]);
});
it("quotes the words as they are written, in their order", () => {
	expect(technologyWords("Onze stad wil de Primeur van een  Digital\ntwin.")).toEqual(["Primeur", "Digital twin"]);
	expect(technologyWords("We willen AI gebruiken.")).toEqual(["AI"]);
});
it("takes no time for a text made to be slow", () => {
	for (const part of [" ", "a ", "sensor ", "niet ", "kansen-", "de eerste "]) {
		expect(technologyWords(`Sensoren ${part.repeat(1150 / part.length)}`)).toBeDefined();
	}
});
it("each technology in the lists gets the closer look", () => {
	for (const { technology } of [DUTCH, ENGLISH]) {
		const words = technology
			.flatMap((line) => line.replace(/\((?:[^()]|\([^()]*\))*\)\??/g, "#").split("|"))
			.filter((phrase) => /^[a-z0-9 -]{2,}$/i.test(phrase));
		expect(words.length).toBeGreaterThan(10);
		expect(words.filter((word) => !mayNameTechnology(word))).toEqual([]);
	}
});
