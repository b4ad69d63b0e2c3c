import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../../server/src/format/regulations";

const known = (name: string) => CATALOGUE.recognise(name)?.regulation.id;

describe("A law is recognised", () => {
	it.each(CATALOGUE.regulations.map((regulation) => [regulation.id, regulation] as const))(
		"as people write %s",
		(id, { name, aliases }) => {
			const spaced = id.replaceAll("-", " ");
			const names = [
				id,
				id.toUpperCase(),
				spaced,
				spaced.toUpperCase(),
				name.en,
				` ${name.nl} `,
				`${name.nl} (${id})`,
				...aliases,
			];
			expect(names.map((one) => `${one}: ${known(one)}`)).toEqual(names.map((one) => `${one}: ${id}`));
		},
	);

	it.each([
		["Data Act", "data-act"],
		["Verordening (EU) 2016/679 (AVG)", "avg"],
		["GDPR (Regulation (EU) 2016/679)", "avg"],
		["Wet open overheid (Woo)", "woo"],
		["Wet  hergebruik van overheidsinformatie", "who"],
		["Wet BRP", "wet-brp"],
	])("by %s", (name, id) => expect(known(name)).toBe(id));

	it.each([
		"",
		"()",
		"Data",
		"Act",
		"Market bylaw 2021",
		"(AVG)",
		"Convenant (AVG)",
		"Regulation (EU) 2016/679 (",
		"toString",
	])("but not by %j", (name) => expect(known(name)).toBeUndefined());

	it("behind which much is explained, but of a text that is no name any more nothing is searched", () => {
		expect(known(`Data Act (${"a".repeat(280)})`)).toBe("data-act");
		expect(known(`Data Act (${"a".repeat(300)})`)).toBeUndefined();
	});
});

it("is found by the numbers of both languages, not by the site that has nearly all laws", () => {
	const cited = (id: string) => CATALOGUE.regulations.find((one) => one.id === id)?.citation;
	expect(cited("avg")).toBe("Verordening (EU) 2016/679; Regulation (EU) 2016/679");
	expect(cited("uavg")).toContain("BWBR0040940");
	expect(CATALOGUE.regulations.filter(({ citation }) => citation.includes("wetten"))).toEqual([]);
});
