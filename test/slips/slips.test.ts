/**
 * One slip of each kind, at many lines of every good pilot: reported once, at its position, at no other finding's cost, and with a
 * fix that is right. `PILOT_SLIPS=full` makes every slip there is, `PILOT_SLIPS=200` so many of each kind;
 * `PILOT_SLIPS_SHOW="never closed"` makes only the kinds with these words in their name, and shows five that fail.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { MANY_TEXTS_MS } from "../unit/support/runs";
import { goodPilots } from "./bases";
import { KINDS } from "./kinds/all";
import { type Measure, measure } from "./measure";
import { sample } from "./sample";
import { isClean, shown } from "./show";
import type { Kind } from "./slip";
import { type Column, harmful, share, table } from "./table";

const show = process.env.PILOT_SLIPS_SHOW;
const count = process.env.PILOT_SLIPS === "full" ? Number.POSITIVE_INFINITY : Number(process.env.PILOT_SLIPS ?? 20);

describe("a slip of the hand", () => {
	let never: readonly string[] = [];
	let slips: readonly Measure[] = [];
	let harmless: readonly Measure[] = [];

	// Makes and reads every slip.
	beforeAll(() => {
		const pilots = goodPilots();
		const measured = KINDS.filter(({ name }) => show === undefined || name.includes(show)).map((kind) => ({
			kind,
			made: sample(kind, pilots, count * (kind.part ?? 1)).map((one) => ({ ...one, measure: measureOf(kind, one) })),
		}));
		const lines = measured.map(({ kind, made }) => ({
			name: kind.name,
			measures: made.filter((one) => !one.harmless).map((one) => one.measure),
		}));
		never = measured.filter(({ made }) => made.length === 0).map(({ kind }) => kind.name);
		slips = lines.flatMap(({ measures }) => measures);
		harmless = measured.flatMap(({ made }) => made.filter((one) => one.harmless).map((one) => one.measure));
		const sums = [
			{ name: "all", measures: slips },
			{ name: "harmless: nothing to report", measures: harmless },
		];
		console.log(table([...lines, ...sums]));
		if (show !== undefined) {
			const failing = measured.flatMap(({ made }) => made.filter((one) => !isClean(one.measure)));
			console.log(failing.slice(0, 5).map(shown).join("\n\n"));
		}
	}, MANY_TEXTS_MS);

	it("of each kind can be made", () => {
		expect(never).toEqual([]);
	});

	it.each<[column: Column, least: number]>([
		["one", 0.97],
		["place", 0.97],
		["quiet", 0.97],
		["kept", 0.97],
		["fix", 0.9],
	])("is as good as the issue asks: %s at least %d", (column, least) => {
		expect(share(slips, column) ?? 1).toBeGreaterThanOrEqual(least);
	});

	it("gets no preferred fix that does harm", () => {
		expect(harmful([...slips, ...harmless])).toBe(0);
	});

	it("that changes nothing is not spoken of", () => {
		for (const column of ["one", "quiet", "kept"] as const) {
			expect(share(harmless, column) ?? 1, column).toBe(1);
		}
	});
});

function measureOf(kind: Kind, one: ReturnType<typeof sample>[number]): Measure {
	return measure(kind, one.slip, one.harmless);
}
