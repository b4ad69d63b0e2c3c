/** What pilots show of each other while they change: the same as when all are checked anew. */
import { describe, expect, it } from "vitest";
import type { PilotFacts } from "../../../server/src/crossFile/facts";
import { CrossFileIndex, checkCrossFile } from "../../../server/src/crossFile/index";
import { summaries, uriOf } from "../support/summaries";

const factsIn = (name: string, text: string) => summaries({ [name]: text })[0] as PilotFacts;

function pilot(title: string, { baseline = 1, name = "GGD", above = "", problem = "" } = {}): string {
	return `${above}title: ${title}\nmunicipality: W\nstatus: running\nperiod: {start: 2027-01-01, end: 2027-12-31}\nwhy:\n  problem: ${problem}\n  goals:\n    - {indicator: Noise, unit: dB, baseline: ${baseline}}\nsuccess:\n  stakeholders:\n    - name: ${name}\n`;
}

const NAMES = ["a", "b", "c", "d", "e"];

/** Five pilots of one municipality with one stakeholder; the first measures otherwise. */
function five(): { readonly index: CrossFileIndex; readonly facts: ReadonlyMap<string, PilotFacts> } {
	const index = new CrossFileIndex();
	const facts = new Map(NAMES.map((name) => [name, factsIn(name, pilot(name, { baseline: name === "a" ? 2 : 1 }))]));
	for (const one of facts.values()) {
		index.put(one);
	}
	index.takeAffected();
	return { index, facts };
}

function codes(index: CrossFileIndex, facts: PilotFacts | undefined): readonly string[] {
	return facts === undefined ? [] : index.findingsOf(facts, true).map(({ code }) => code);
}

describe("A pilot is asked of with its facts as they are", () => {
	it("and what is found stands where they stand, indexed or not", () => {
		const { index, facts } = five();
		const [before] = index.findingsOf(facts.get("b") as PilotFacts, true);
		const typed = factsIn("b", pilot("b", { above: "# one more line\n" }));
		const [after] = index.findingsOf(typed, true);
		expect(after?.range.start.line).toBe((before?.range.start.line ?? 0) + 1);
		expect({ ...after, span: 0, range: 0 }).toEqual({ ...before, span: 0, range: 0 });
		expect(index.takeAffected()).toEqual(new Set());
	});

	it("and what they bring that is new shows at once", () => {
		const { index, facts } = five();
		expect(codes(index, facts.get("b"))).not.toContain("portfolio/same-title");
		expect(codes(index, factsIn("b", pilot("a")))).toContain("portfolio/same-title");
		expect(codes(index, facts.get("a"))).not.toContain("portfolio/same-title");
	});
});

describe("After a change", () => {
	it("that others do not see no other pilot is affected", () => {
		const { index } = five();
		index.put(factsIn("b", pilot("b", { problem: "Too loud" })));
		expect(index.takeAffected()).toEqual(new Set());
	});

	it("the pilots that share a key with it, now or before, are affected", () => {
		const { index } = five();
		index.put(factsIn("b", pilot("b", { name: "Raad" })));
		expect([...index.takeAffected()].sort()).toEqual(NAMES.map(uriOf));
		index.put(factsIn("b", pilot("b", { name: "Raad van State" })));
		// Nobody else has that stakeholder.
		expect([...index.takeAffected()]).toEqual([uriOf("b")]);
	});

	it("a pilot that is gone is shown by none", () => {
		const { index, facts } = five();
		index.remove(uriOf("a"));
		expect(codes(index, facts.get("b"))).toEqual(["portfolio/busy-stakeholder"]);
		const left = ["b", "c", "d", "e"].map((name) => index.findingsOf(facts.get(name) as PilotFacts, true));
		expect(JSON.stringify(left)).not.toContain(uriOf("a"));
	});
});

it("whatever comes, changes and goes: it is as if all were checked anew", () => {
	let seed = 7;
	const dice = (sides: number) => {
		seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
		return (seed >> 8) % sides;
	};
	const pick = (...texts: string[]) => texts[dice(texts.length)] ?? "";
	const index = new CrossFileIndex();
	const texts = new Map<string, string>();
	for (let round = 0; round < 400; round++) {
		const name = pick("a", "b", "c", "d", "e", "f", "g", "h");
		if (dice(5) === 0) {
			texts.delete(name);
			index.remove(uriOf(name));
		} else {
			const above = pick("", "#\n", "# pilot-ignore portfolio/same-title: on purpose\n");
			const more = { baseline: dice(3), name: pick("GGD", "ggd", "Raad"), above, problem: pick("", "x") };
			texts.set(name, pilot(pick("A", "B"), more));
			index.put(factsIn(name, texts.get(name) ?? ""));
		}
		const areAll = dice(2) === 0;
		if (dice(3) === 0) {
			const anew = checkCrossFile(summaries(Object.fromEntries(texts)), { areAll });
			for (const [each, text] of texts) {
				expect(index.findingsOf(factsIn(each, text), areAll)).toEqual(anew.get(uriOf(each)) ?? []);
			}
		}
	}
});
