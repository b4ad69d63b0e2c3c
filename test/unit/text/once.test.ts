import { expect, it } from "vitest";
import { onceFor, remembering, rememberingFor } from "../../../server/src/text/once";

it("computes once for each object, also nothing", () => {
	const [one, other] = [{ name: "one" }, { name: "" }];
	const asked: string[] = [];
	const find = onceFor(({ name }: { readonly name: string }, suffix: string) => {
		asked.push(name);
		return name === "" ? undefined : name + suffix;
	});
	expect([find(one, "!"), find(other, "!"), find(one, "!"), find(other, "!")]).toEqual([
		...["one!", undefined],
		...["one!", undefined],
	]);
	expect(asked).toEqual(["one", ""]);
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
