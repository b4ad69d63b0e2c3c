/** What is said when the command itself cannot go on. */
import { expect, it } from "vitest";
import { failureText } from "../../../server/src/cli/failure";
import { chunksOf } from "../../../server/src/cli/output/chunks";

const said = (error: unknown, argv: string[] = [], env: Record<string, string> = {}) =>
	failureText(error, { argv, locale: "C", env });

it("It is one sentence, in the language that is asked for", () => {
	expect(said(Object.assign(new Error("x"), { code: "ENOSPC" }))).toBe(
		"The report could not be written: there is no room left.\n",
	);
	expect(said(Object.assign(new Error("x"), { code: "ENOSPC" }), ["--locale", "nl"])).toBe(
		"Het rapport kon niet worden geschreven: er is geen ruimte meer.\n",
	);
	expect(said(Object.assign(new Error("x"), { code: "ENOENT", syscall: "uv_cwd" }))).toMatch(/^The folder .*\n$/);
	expect(said("a word")).toBe(
		"pilot-check stopped because of an error of its own (a word). With PILOT_CHECK_DEBUG=1 it says where.\n",
	);
});

it("The place in the code is for who asks", () => {
	const error = new Error("broken");
	expect(said(error).trimEnd()).not.toContain("\n");
	expect(said(error, [], { PILOT_CHECK_DEBUG: "1" })).toContain(`\n${error.stack}\n`);
});

it("A report is written in pieces of a size that is worth it, and nothing of it is lost", () => {
	const pieces = Array.from({ length: 300 }, (_, index) => `${index} `.repeat(200));
	const chunks = [...chunksOf(pieces)];
	expect(chunks.join("")).toBe(pieces.join(""));
	expect(chunks.slice(0, -1).every(({ length }) => length >= 65_536)).toBe(true);
	expect([...chunksOf([])]).toEqual([""]);
});
