/**
 * One slip of each kind, at many lines of every good pilot: told once, at its place, at no other finding's cost, and with a
 * fix that is right. `PILOT_SLIPS=full` makes every slip there is, `PILOT_SLIPS=200` so many of each kind;
 * `PILOT_SLIPS_SHOW="never closed"` makes only the kinds with these words in their name, and shows five that fail.
 */
import { describe, expect, it } from "vitest";
import { goodPilots } from "./bases";
import { KINDS } from "./kinds/all";
import { measure } from "./measure";
import { sample } from "./sample";
import { isClean, shown } from "./show";
import { type Column, harmful, share, table } from "./table";

const show = process.env.PILOT_SLIPS_SHOW;
const wanted = process.env.PILOT_SLIPS ?? "25";
const count = wanted === "full" ? Number.POSITIVE_INFINITY : Number(wanted);

const pilots = goodPilots();
const kinds = KINDS.filter(({ name }) => show === undefined || name.includes(show));
const measured = kinds.map((kind) => ({
	kind,
	slips: sample(kind, pilots, count).map((one) => ({ ...one, measure: measure(kind, one.slip, one.harmless) })),
}));
const lines = measured.map(({ kind, slips }) => ({
	name: kind.name,
	measures: slips.filter(({ harmless }) => !harmless).map((one) => one.measure),
}));
const all = lines.flatMap(({ measures }) => measures);
const harmless = measured.flatMap(({ slips }) => slips.filter((one) => one.harmless).map((one) => one.measure));

console.log(
	table([...lines, { name: "all", measures: all }, { name: "harmless: nothing to tell", measures: harmless }]),
);
if (show !== undefined) {
	const failing = measured.flatMap(({ slips }) => slips.filter((one) => !isClean(one.measure)));
	console.log(failing.slice(0, 5).map(shown).join("\n\n"));
}

describe("a slip of the hand", () => {
	it("of each kind can be made", () => {
		const never = measured.filter(({ slips }) => slips.length === 0).map(({ kind }) => kind.name);
		expect(never).toEqual([]);
	});

	it.each<[column: Column, least: number]>([
		["one", 0.97],
		["place", 0.97],
		["quiet", 0.97],
		["kept", 0.97],
		["fix", 0.9],
	])("is as good as the table says: %s at least %d", (column, least) => {
		expect(share(all, column) ?? 1).toBeGreaterThanOrEqual(least);
	});

	it("gets no preferred fix that does harm", () => {
		expect(harmful(all) + harmful(harmless)).toBe(0);
	});

	it("that changes nothing is not spoken of", () => {
		for (const column of ["one", "quiet", "kept"] as const) {
			expect(share(harmless, column) ?? 1, column).toBe(1);
		}
	});
});
