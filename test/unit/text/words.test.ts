import { expect, it } from "vitest";
import { clue, latin, remembering, rememberingFor, whole } from "../../../server/src/text/words";

it("knows letters with accents as letters, in a class and by themselves", () => {
	const pattern = new RegExp(`^${latin("\\p{L}+[\\p{L}-]*")}$`, "i");
	for (const word of ["cliënt", "CAFÉ", "straße", "Noord-Holland", "Đorđević"]) expect(word).toMatch(pattern);
	for (const word of ["3", "a b", "a×b", "", "-a"]) expect(word).not.toMatch(pattern);
});

it("finds words only where no letter or digit stands beside them", () => {
	const { roughly, pattern } = clue(/cam/i, whole("cams?|camera"));
	for (const text of ["A cam.", "twee CAMS", "camera"])
		expect([roughly, pattern].every((one) => one.test(text))).toBe(true);
	for (const text of ["webcam", "camé", "cam2", "camera2"]) expect(pattern.test(text)).toBe(false);
});

it("remembers what it made of a text, also nothing, until there are too many", () => {
	const asked: string[] = [];
	const find = remembering((text) => {
		asked.push(text);
		return /\d/.exec(text)?.[0];
	});
	expect(["a1", "b", "a1", "b"].map(find)).toEqual(["1", undefined, "1", undefined]);
	expect(asked).toEqual(["a1", "b"]);
	const long = "c".repeat(10_000);
	expect([long, long].map(find)).toEqual([undefined, undefined]);
	expect(asked.slice(2)).toEqual([long, long]);
	for (let number = 0; number < 1_000; number++) find(`text ${number}`);
	expect(find("a1")).toBe("1");
	expect(asked.filter((text) => text === "a1")).toEqual(["a1", "a1"]);
});

it("remembers what a text means in each of several things", () => {
	const [one, other] = [{ name: "one" }, { name: "other" }];
	const asked: string[] = [];
	const find = rememberingFor(({ name }: { readonly name: string }, text) => {
		asked.push(`${name} ${text}`);
		return `${text} in ${name}`;
	});
	expect([find(one, "a"), find(other, "a"), find(one, "a")]).toEqual(["a in one", "a in other", "a in one"]);
	expect(asked).toEqual(["one a", "other a"]);
});
