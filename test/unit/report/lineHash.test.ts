/** Hashes of lines: the values are those that GitHub's own uploader gives. */
import { describe, expect, it } from "vitest";
import { lineHasher } from "../../../server/src/report/lineHash";

function hashes(text: string) {
	const hashOf = lineHasher(text);
	return text.split(/\r\n|\r|\n/).map((_, line) => hashOf(line));
}

describe("The hash of a line", () => {
	it.each([
		["", ["c129715d7a2bc9a3:1"]],
		[" a\nb\n  \t\tc\n d", ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]],
		[
			" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
			["8b7cf3e952e7aeb2:1", "b1ae1287ec4718d9:1", "bff680108adb0fcc:1", "c6805c5e1288b612:1"],
		],
	])("is that of GitHub: %j", (text, expected) => {
		expect(hashes(text).slice(0, 4)).toEqual(expected);
	});

	it("is the same whatever the line ends and the spaces are", () => {
		const text = "a: 1\nb:\n  - c\n";
		const expected = hashes(text);
		expect(hashes(text.replaceAll("\n", "\r\n"))).toEqual(expected);
		expect(hashes(text.replaceAll("\n", "\r"))).toEqual(expected);
		expect(hashes(text.replaceAll(" ", "\t "))).toEqual(expected);
	});

	it("has a number for lines that go on alike, and no other hash for what stands far below", () => {
		const long = `${"x".repeat(120)}\n`;
		const [first, second, third] = hashes(`${long}${long}y\n`);
		expect([first?.split(":")[1], second?.split(":")[1]]).toEqual(["1", "2"]);
		expect(first?.split(":")[0]).toBe(second?.split(":")[0]);
		expect(third).not.toContain(first?.split(":")[0]);
		expect(hashes(`${long}other\n`)[0]).toBe(first);
	});
});
