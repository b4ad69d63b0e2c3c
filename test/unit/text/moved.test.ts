/** Places that move along with a change of the text. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { changeBetween, movedBy } from "../../../server/src/text/moved";

it.each([
	["a: «one»", "a: «one»", "nothing changed"],
	["a: «one»", "bb\na: «one»", "something came before"],
	["x\na: «one»", "a: «one»", "something before went"],
	["a: «one»", "a: «one» # two", "something came behind"],
	["a: «one»", "a: «on5e»", "something within"],
	["a: «one»\nb: 1", "a: «o»\nb: 1", "a part went"],
	["b: 1\na: «one»\nc: 2", "b: 1\n«»c: 2", "all of it went"],
	["b: «»1", "b: «»1", "nothing stays nothing"],
])("%j is %j when %s", (before, after) => {
	const plain = (marked: string) => marked.replace(/[«»]/g, "");
	const span = { start: before.indexOf("«"), end: before.indexOf("»") - 1 };
	expect(movedBy(span, changeBetween(plain(before), plain(after)))).toEqual({
		start: after.indexOf("«"),
		end: after.indexOf("»") - 1,
	});
});

it("stays within the text, whatever was changed", () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (before, after, from, length) => {
			const start = from % (before.length + 1);
			const span = { start, end: Math.min(before.length, start + (length % 5)) };
			const moved = movedBy(span, changeBetween(before, after));
			expect(moved.start).toBeGreaterThanOrEqual(0);
			expect(moved.end).toBeGreaterThanOrEqual(moved.start);
			expect(moved.end).toBeLessThanOrEqual(after.length);
		}),
	);
});
