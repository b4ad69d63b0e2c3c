/** A slip anywhere leaves what is read elsewhere as it was. What YAML allows is read as YAML says, so that is left out. */

import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { MANY_TEXTS } from "../unit/support/runs";
import { analysedText } from "./analysed";
import { goodPilots } from "./bases";
import type { Good, Path } from "./good";
import { KINDS } from "./kinds/all";
import { keptFindings, preferred } from "./measure";
import { slipFrom } from "./sample";
import type { Kind, Slip } from "./slip";

const NAMES = KINDS.map(({ name }) => name);
const anySlip = fc.tuple(fc.constantFrom(...NAMES), fc.nat(1_000_000));

describe("a slip anywhere", () => {
	let pilots: readonly Good[] = [];
	beforeAll(() => {
		pilots = goodPilots();
	});

	function brokenBy([name, start]: readonly [name: string, start: number]): Slip | undefined {
		const slip = slipFrom(kindOf(name), pilots, start);
		return slip === undefined || analysedText(slip.text).isStrict ? undefined : slip;
	}

	it("leaves the answers elsewhere as they were", MANY_TEXTS, () => {
		fc.assert(
			fc.property(anySlip, (made) => {
				const slip = brokenBy(made);
				if (slip === undefined) return;
				const { answers } = analysedText(slip.text);
				const meant = slip.rights.map((right) => analysedText(right).answers);
				const near = meant.find((one) => isSame(elsewhere(answers, one, slip.path), but(one, slip.path))) ?? meant[0];
				expect(elsewhere(answers, near, slip.path), `${made[0]}\n${slip.text}`).toEqual(but(near, slip.path));
			}),
			{ numRuns: 400 },
		);
	});

	it("leaves the fixes of other findings as they were", MANY_TEXTS, () => {
		fc.assert(
			fc.property(anySlip, fc.nat(), (made, nth) => {
				const slip = brokenBy(made);
				const kept = slip === undefined ? [] : keptFindings(slip);
				const [finding, same] = kept[nth % kept.length] ?? [];
				if (slip === undefined || finding === undefined || same === undefined) return;
				const right = preferred(slip.rights[0] ?? "", same).map((text) => analysedText(text).answers);
				const after = preferred(slip.text, finding).map((text, index) =>
					elsewhere(analysedText(text).answers, right[index], slip.path),
				);
				expect(after, `${made[0]}, ${finding.code}\n${slip.text}`).toEqual(right.map((one) => but(one, slip.path)));
			}),
			{ numRuns: 200 },
		);
	});

	it("is told apart from one that changes something elsewhere", () => {
		const answers = { why: { goals: [{ goal: "a" }, { goal: "b" }] }, title: "t" };
		const leaves = (other: unknown, path: Path) => isSame(elsewhere(other, answers, path), but(answers, path));
		expect(leaves({ ...answers, title: "u" }, ["why"])).toBe(false);
		expect(leaves({ ...answers, why: "u" }, ["why"])).toBe(true);
		expect(leaves({ ...answers, why: { goals: [{ goal: "a" }] } }, ["why", "goals", 1])).toBe(true);
		expect(leaves({ ...answers, why: { goals: [{ goal: "b" }] } }, ["why", "goals", 1])).toBe(false);
		expect(leaves({ title: "t", why: {}, goals: [] }, ["why", "goals"])).toBe(true);
		expect(leaves({ title: "t", why: {}, summary: "" }, ["why", "goals"])).toBe(false);
	});
});

function kindOf(name: string): Kind {
	return KINDS.find((one) => one.name === name) as Kind;
}

/** What is read beside the slip. Its own key may be read in a group around the one that is meant. */
function elsewhere(read: unknown, right: unknown, path: Path): unknown {
	const own = path.findLast((part) => typeof part === "string");
	return but(strayed(read, right, path, own), path);
}

function strayed(read: unknown, right: unknown, [first, ...rest]: Path, own: string | undefined): unknown {
	if (first === undefined || !isGroup(read) || !isGroup(right)) return read;
	const group = Object.entries(read).filter(([key]) => key !== own || key in right);
	return Object.fromEntries(
		group.map(([key, value]) => [key, key === first ? strayed(value, right[key], rest, own) : value]),
	);
}

function isGroup(data: unknown): data is Record<string, unknown> {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** The data without what stands at this path. */
function but(data: unknown, [first, ...rest]: Path): unknown {
	if (first === undefined) return data;
	if (Array.isArray(data)) {
		const at = Number(first);
		return rest.length === 0
			? data.toSpliced(at, 1)
			: data.map((item, index) => (index === at ? but(item, rest) : item));
	}
	if (!isGroup(data)) return data;
	const group = Object.entries(data).filter(([key]) => key !== first || rest.length > 0);
	return Object.fromEntries(group.map(([key, value]) => [key, key === first ? but(value, rest) : value]));
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Keys may stand in another order. */
function sorted(data: unknown): unknown {
	if (Array.isArray(data)) return data.map(sorted);
	if (!isGroup(data)) return data;
	const group = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(group.map(([key, value]) => [key, sorted(value)]));
}
