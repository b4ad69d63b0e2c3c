/** A list of files, as people and git write it. */
import { expect, it } from "vitest";
import { pathsInList } from "../../../../server/src/cli/files/fileList";

it.each([
	["", []],
	["a\nb c\n", ["a", "b c"]],
	["a\r\n\r\n  \r\nb", ["a", "b"]],
	["a\0b\nc\0", ["a", "b\nc"]],
	['"caf\\303\\251 \\"x\\".pilot.yaml"\n"tab\\t\\\\.pilot.yaml"', ['café "x".pilot.yaml', "tab\t\\.pilot.yaml"]],
	['"plain é"', ["plain é"]],
	['a"b"', ['a"b"']],
])("%j", (text, paths) => {
	expect(pathsInList(text)).toEqual(paths);
});
