/** Lines at spaces. */
import { expect, it } from "vitest";
import { wrapped } from "../../../server/src/text/wrap";

it.each([
	["", 10, [""]],
	["one two", 10, ["one two"]],
	["one two three", 7, ["one two", "three"]],
	["abcdefghij k", 4, ["abcdefghij", "k"]],
	["a  b", 1, ["a", "b"]],
])("%j in %i columns", (text, width, lines) => {
	expect(wrapped(text, width, ({ length }) => length)).toEqual(lines);
});
