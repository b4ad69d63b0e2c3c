/** Which laws and rules a pilot lists, and which its traits bring into view. */
import { describe, expect, it } from "vitest";
import { isRuledOut, listedItems, notListed, withoutAvg } from "../../../server/src/document/compliance";
import { read } from "../support/pilots";

const success = (inside: string, head = "status: preparing\n") => read(`${head}success:\n${inside}`);
const compliance = (items: string, traits = "[]") =>
	success(`  compliance: ${items}\n`, `status: preparing\ntraits: ${traits}\n`);

describe("What is listed", () => {
	it("is recognised by any of its names, and kept where it is not", () => {
		const listed = listedItems(
			compliance("[{regulation: avg}, {regulation: GDPR}, {regulation: House rules}, {status: open}]"),
		);
		expect(listed.map(({ name, recognised }) => [name.value, recognised?.by, recognised?.regulation.id])).toEqual([
			["avg", "id", "avg"],
			["GDPR", "alias", "avg"],
			["House rules", undefined, undefined],
		]);
	});

	it("is ruled out where the file says so", () => {
		const listed = listedItems(
			compliance("[{regulation: avg, status: not-applicable}, {regulation: bio2, status: open}, {regulation: wpg}]"),
		);
		expect(listed.map(isRuledOut)).toEqual([true, false, false]);
	});
});

describe("What traits bring into view and is not listed", () => {
	const missing = (items: string, traits: string) =>
		notListed(compliance(items, traits)).map(
			({ regulation, strong, traits: why }) =>
				`${regulation.id}${strong ? ", surely" : ""}, for ${why.map(({ value }) => value).join(" and ")}`,
		);

	it("is each law once, with the traits that count most for it", () => {
		const all = missing("[]", "[camera, personal-data]");
		expect(all).toContain("avg, surely, for camera and personal-data");
		expect(all).toContain("wpg, for camera");
		expect(all.filter((one) => one.startsWith("avg"))).toHaveLength(1);
	});

	it("is nothing for a word that is no trait, nor for one that holds for every pilot", () => {
		expect(missing("[]", "[camra]")).toEqual([]);
		expect(missing("[]", "[always]")).toEqual([]);
	});

	it("is not what the pilot lists or rules out, by whatever name", () => {
		for (const item of ["{regulation: avg}", "{regulation: GDPR, status: not-applicable}"]) {
			expect(missing(`[${item}]`, "[personal-data]").some((one) => one.startsWith("avg"))).toBe(false);
		}
	});

	it.each(["  compliance:\n    - status: open\n", "  compliance: see elsewhere\n", "  compliance: []\n  ? [a\n"])(
		"is nothing for sure in %j",
		(inside) => {
			const pilot = success(inside, "status: preparing\ntraits: [camera]\n");
			expect(notListed(pilot)).toEqual([]);
		},
	);
});

describe("Personal data without the AVG", () => {
	const data = "  data: [{personal: true}, {personal: false}]\n";
	const found = (inside: string, status = "preparing") => {
		const { personal, ruledOut } = withoutAvg(success(inside, `status: ${status}\n`));
		return [personal.length, ruledOut.length];
	};

	it.each([
		[data, [1, 0]],
		[`${data}  compliance: [{regulation: avg, status: not-applicable}]\n`, [1, 1]],
		[`${data}  compliance: [{regulation: GDPR}]\n`, [0, 0]],
		[`${data}  compliance: [{regulation: avg, status: not-applicable}, {regulation: gdpr}]\n`, [0, 0]],
		["  data: [{personal: false}]\n", [0, 0]],
		[`${data}  compliance: all\n`, [0, 0]],
	])("in %j: %j", (inside, counts) => expect(found(inside)).toEqual(counts));

	it("counts from the preparation on, and is then not asked for twice", () => {
		expect(found(data, "exploring")).toEqual([0, 0]);
		const pilot = success(data, "status: preparing\ntraits: [personal-data]\n");
		expect(notListed(pilot).map(({ regulation }) => regulation.id)).not.toContain("avg");
		expect(notListed(pilot)).not.toEqual([]);
	});
});
