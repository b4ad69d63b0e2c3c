/** What is meant by a key that the format does not have in its place. */
import { describe, expect, it } from "vitest";
import {
	gluedPairs,
	type Holder,
	type Meaning,
	meaningOf,
	meantKeys,
	unknownPairs,
} from "../../../server/src/document/keys";
import { read } from "../support/pilots";

function holderAt(text: string, path: string): Holder {
	const pilot = read(text);
	const answer = pilot.answers.find(({ question, node }) => question.path === path && node?.kind === "map");
	if (answer?.node?.kind !== "map") {
		throw new Error(`No map at ${path} in\n${text}`);
	}
	return { whole: pilot.format.questions, question: answer.question, map: answer.node };
}

function meaning(text: string, path = ""): string {
	const holder = holderAt(text, path);
	const [pair] = unknownPairs(holder.question, holder.map);
	return pair === undefined ? "known" : inWords(meaningOf(holder, pair));
}

function inWords(one: Meaning): string {
	switch (one.kind) {
		case "key":
			return `${one.keys.join(" or ")}${one.safe ? ", surely" : ""}`;
		case "glued":
			return `glued ${one.name}: ${one.keys.join(" or ")}`;
		case "elsewhere":
			return `in ${one.question.path}`;
		default:
			return "nothing";
	}
}

describe("An unknown key", () => {
	it.each([
		["titel: x\n", "title, surely"],
		["Title: x\n", "title, surely"],
		["tilte: x\n", "title, surely"],
		["gemeente: x\n", "municipality, surely"],
		["colour: x\n", "nothing"],
		["title: x\n", "known"],
		["titel: x\ntitle: y\n", "nothing"],
		// It belongs elsewhere.
		["baseline: 3\n", "in why.goals.baseline"],
		["problem: x\n", "in why.problem"],
		["period: {start: 2027-01-01}\nend: 2027-02-01\n", "in period.end"],
		// A group takes no word, and a word no group.
		["wy: x\n", "nothing"],
		["wy: {problem: x}\n", "why"],
		["theme: [economy]\n", "themes, surely"],
	])("in %j stands for: %s", (text, expected) => expect(meaning(text)).toBe(expected));

	it("between braces may have its colon glued to it", () => {
		expect(meaning("success: {data: [{personal:true}]}\n", "success.data")).toBe("glued personal: personal");
		expect(meaning("success: {data: [{http://x}]}\n", "success.data")).toBe("nothing");
	});
});

it("keys that are meant are those that the map lacks, by how they are written", () => {
	expect([...meantKeys(holderAt("titel: x\nsumary: y\ncolour: z\n", ""))]).toEqual([
		["titel", "title"],
		["sumary", "summary"],
	]);
});

it.each([
	["{personal:true}", true],
	["{personal:no}", "no"],
	["{personal:3}", 3],
	["{personal:-1.5}", -1.5],
])("%s is read as if the space were there", (item, value) => {
	const text = `success: {data: [${item}]}\n`;
	const pair = gluedPairs(holderAt(text, "success.data")).get("personal");
	expect(pair?.value).toMatchObject({ kind: "scalar", value });
	expect(text.slice(pair?.value.span.start, pair?.value.span.end)).toBe(String(value));
	expect(text.slice(pair?.keySpan.start, pair?.keySpan.end)).toBe("personal");
});

it("nothing is split that is there already, or in quotes", () => {
	const names = (item: string) => [...gluedPairs(holderAt(`success: {data: [${item}]}\n`, "success.data")).keys()];
	expect(names("{personal:true, personal: false}")).toEqual([]);
	expect(names('{"personal:true"}')).toEqual([]);
	expect(names("{colour:true}")).toEqual([]);
});
