/** A slip anywhere leaves what is read elsewhere as it was. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { goodPilots } from "./bases";
import type { Good, Path } from "./good";
import { KINDS } from "./kinds/all";
import { sortOf } from "./measure";
import { readingOf } from "./reading";
import { slipFrom } from "./sample";
import type { Kind } from "./slip";

describe("a slip anywhere", () => {
	let pilots: readonly Good[] = [];
	beforeAll(() => {
		pilots = goodPilots();
	});

	it("leaves the answers elsewhere as they were", () => {
		fc.assert(
			fc.property(fc.constantFrom(...KINDS.map(({ name }) => name)), fc.nat(1_000_000), (name, start) => {
				const kind = KINDS.find((one) => one.name === name) as Kind;
				const slip = slipFrom(kind, pilots, start);
				if (slip === undefined || sortOf(kind, slip) === "hidden") return;
				const read = readingOf(slip.text).answers;
				const [right, ...others] = slip.rights.map((text) => readingOf(text).answers);
				const meant = [right, ...others].find((one) => alike(read, one, slip.path)) ?? right;
				expect(but(read, slip.path), `${kind.name}\n${slip.text}`).toEqual(but(meant, slip.path));
			}),
			{ numRuns: 400 },
		);
	});

	it("can be told apart from one that changes something elsewhere", () => {
		const answers = { why: { goals: [{ goal: "a" }, { goal: "b" }] }, title: "t" };
		expect(alike(answers, { ...answers, title: "u" }, ["why"])).toBe(false);
		expect(alike(answers, { ...answers, why: "u" }, ["why"])).toBe(true);
		expect(alike(answers, { ...answers, why: { goals: [{ goal: "a" }] } }, ["why", "goals", 1])).toBe(true);
		expect(alike(answers, { ...answers, why: { goals: [{ goal: "b" }] } }, ["why", "goals", 1])).toBe(false);
	});
});

function alike(one: unknown, other: unknown, path: Path): boolean {
	return JSON.stringify(sorted(but(one, path))) === JSON.stringify(sorted(but(other, path)));
}

/** The data without what stands at this path. */
function but(data: unknown, [first, ...rest]: Path): unknown {
	if (first === undefined || typeof data !== "object" || data === null) return data;
	if (Array.isArray(data)) {
		const at = Number(first);
		return rest.length === 0
			? data.toSpliced(at, 1)
			: data.map((item, index) => (index === at ? but(item, rest) : item));
	}
	const group = Object.entries(data).filter(([key]) => key !== first || rest.length > 0);
	return Object.fromEntries(group.map(([key, value]) => [key, key === first ? but(value, rest) : value]));
}

/** Keys may stand in another order. */
function sorted(data: unknown): unknown {
	if (Array.isArray(data)) return data.map(sorted);
	if (typeof data !== "object" || data === null) return data;
	const group = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(group.map(([key, value]) => [key, sorted(value)]));
}
