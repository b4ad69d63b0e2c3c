/** The message when the command itself fails. */
import { expect, it } from "vitest";
import { failureText } from "../../../server/src/cli/failure";

const reported = (error: unknown, argv: string[] = [], env: Record<string, string> = {}) =>
	failureText(error, { argv, locale: "C", env });

it("It is one sentence, in the language that is asked for", () => {
	expect(reported(Object.assign(new Error("x"), { code: "ENOSPC" }))).toBe(
		"The report could not be written: the disk is full.\n",
	);
	expect(reported(Object.assign(new Error("x"), { code: "ENOSPC" }), ["--locale", "nl"])).toBe(
		"Het rapport kon niet worden geschreven: de schijf is vol.\n",
	);
	expect(reported(Object.assign(new Error("x"), { code: "ENOENT", syscall: "uv_cwd" }))).toMatch(/^The folder .*\n$/);
	expect(reported("a word")).toBe(
		"pilot-check stopped because of a mistake in the program itself (a word). Set PILOT_CHECK_DEBUG=1 to see where.\n",
	);
});

it("The stack trace is shown on request", () => {
	const error = new Error("broken");
	expect(reported(error).trimEnd()).not.toContain("\n");
	expect(reported(error, [], { PILOT_CHECK_DEBUG: "1" })).toContain(`\n${error.stack}\n`);
});
