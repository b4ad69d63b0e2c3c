/** The message when the command itself fails. */
import { expect, it } from "vitest";
import { failureText } from "../../../server/src/cli/failure";
import { chunksOf } from "../../../server/src/cli/output/chunks";

const reported = (error: unknown, argv: string[] = [], env: Record<string, string> = {}) =>
	failureText(error, { argv, locale: "C", env });

it("It is one sentence, in the language that is asked for", () => {
	expect(reported(Object.assign(new Error("x"), { code: "ENOSPC" }))).toBe(
		"The report could not be written: there is no room left.\n",
	);
	expect(reported(Object.assign(new Error("x"), { code: "ENOSPC" }), ["--locale", "nl"])).toBe(
		"Het rapport kon niet worden geschreven: er is geen ruimte meer.\n",
	);
	expect(reported(Object.assign(new Error("x"), { code: "ENOENT", syscall: "uv_cwd" }))).toMatch(/^The folder .*\n$/);
	expect(reported("a word")).toBe(
		"pilot-check stopped because of an error of its own (a word). With PILOT_CHECK_DEBUG=1 it says where.\n",
	);
});

it("The stack trace is shown on request", () => {
	const error = new Error("broken");
	expect(reported(error).trimEnd()).not.toContain("\n");
	expect(reported(error, [], { PILOT_CHECK_DEBUG: "1" })).toContain(`\n${error.stack}\n`);
});

it("A report is written in pieces of a size that is worth it, and nothing of it is lost", () => {
	const pieces = Array.from({ length: 300 }, (_, index) => `${index} `.repeat(200));
	const chunks = [...chunksOf(pieces)];
	expect(chunks.join("")).toBe(pieces.join(""));
	expect(chunks.slice(0, -1).every(({ length }) => length >= 65_536)).toBe(true);
	expect([...chunksOf([])]).toEqual([""]);
});
