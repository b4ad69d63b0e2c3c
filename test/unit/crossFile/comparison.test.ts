/** What pilots show of each other while they change: the same as when all are looked at anew, for less work. */
import { describe, expect, it } from "vitest";
import { checkCrossFile } from "../../../server/src/crossFile/checkCrossFile";
import { createComparison } from "../../../server/src/crossFile/comparison";
import { summaries, uriOf } from "../support/summaries";

const one = (name: string, text: string) =>
	summaries({ [name]: text })[0] as NonNullable<ReturnType<typeof summaries>[0]>;

function pilot(title: string, { baseline = 1, name = "GGD", above = "", problem = "" } = {}): string {
	return `${above}title: ${title}\nmunicipality: W\nstatus: running\nperiod: {start: 2027-01-01, end: 2027-12-31}\nwhy:\n  problem: ${problem}\n  goals:\n    - {indicator: Noise, unit: dB, baseline: ${baseline}}\nsuccess:\n  stakeholders:\n    - name: ${name}\n`;
}

/** How many groups are compared. */
function compared(comparison: ReturnType<typeof createComparison>): number {
	let groups = 0;
	while (comparison.next()) {
		groups++;
	}
	return groups;
}

describe("After a change", () => {
	function five() {
		const comparison = createComparison();
		comparison.areAll(true);
		for (const name of ["a", "b", "c", "d", "e"]) {
			comparison.put(one(name, pilot(name, { baseline: name === "a" ? 2 : 1 })));
		}
		compared(comparison);
		comparison.takeChanges();
		return comparison;
	}

	it("that others do not see nothing is compared, and places in the file itself move along", () => {
		const comparison = five();
		const [before] = comparison.findingsOf(uriOf("b"));
		comparison.put(one("b", pilot("b", { problem: "Too loud" })));
		expect(compared(comparison)).toBe(0);
		expect(comparison.takeChanges()).toEqual({ uris: [], counts: [] });
		const [after] = comparison.findingsOf(uriOf("b"));
		expect(after).toEqual({
			...before,
			span: { start: (before?.span.start ?? 0) + 8, end: (before?.span.end ?? 0) + 8 },
		});
	});

	it("only those groups are compared in which it shows, and only those pilots named that it concerns", () => {
		const comparison = five();
		comparison.put(one("b", pilot("a", { baseline: 1 })));
		// The titles, and the baselines, for those name each other by title.
		expect(compared(comparison)).toBeLessThanOrEqual(3);
		const { uris, counts } = comparison.takeChanges();
		expect([...counts].sort()).toEqual(["a", "b"].map(uriOf));
		expect([...uris].sort()).toEqual(["a", "b"].map(uriOf));
		expect(comparison.findingsOf(uriOf("b")).map(({ code }) => code)).toContain("portfolio/same-title");
	});

	it("a pilot that goes is shown by none", () => {
		const comparison = five();
		comparison.remove(uriOf("a"));
		compared(comparison);
		expect(comparison.findingsOf(uriOf("a"))).toEqual([]);
		expect(comparison.findingsOf(uriOf("b")).map(({ code }) => code)).toEqual(["portfolio/busy-stakeholder"]);
		expect(JSON.stringify(["b", "c", "d", "e"].map((name) => comparison.findingsOf(uriOf(name))))).not.toContain(
			uriOf("a"),
		);
	});
});

it("whatever comes, changes and goes: it is as if all were looked at anew", () => {
	let seed = 7;
	const dice = (sides: number) => {
		seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
		return (seed >> 8) % sides;
	};
	const pick = (...words: string[]) => words[dice(words.length)] ?? "";
	const comparison = createComparison();
	const texts = new Map<string, string>();
	const shown = (all: readonly object[]) =>
		JSON.stringify(all, (key, value) => (key === "related" ? relatedOf(value) : value));
	const relatedOf = (related: readonly { elsewhere?: object }[]) => related.map(({ elsewhere }) => elsewhere);
	for (let round = 0; round < 400; round++) {
		const name = pick("a", "b", "c", "d", "e", "f", "g", "h");
		if (dice(5) === 0) {
			texts.delete(name);
			comparison.remove(uriOf(name));
		} else {
			const above = pick("", "#\n", "# pilot-ignore portfolio/same-title: on purpose\n");
			const text = pilot(pick("A", "B"), {
				baseline: dice(3),
				name: pick("GGD", "ggd", "Raad"),
				above,
				problem: pick("", "x"),
			});
			texts.set(name, text);
			comparison.put(one(name, text));
		}
		const areAll = dice(2) === 0;
		comparison.areAll(areAll);
		if (dice(3) === 0) {
			compared(comparison);
			const anew = checkCrossFile(summaries(Object.fromEntries(texts)), { areAll });
			for (const each of texts.keys()) {
				expect(shown(comparison.findingsOf(uriOf(each)))).toBe(shown(anew.get(uriOf(each)) ?? []));
			}
		}
	}
});
