/** Scripts for shells and the manual page, made from the options; where the shell is here, it reads them. */
import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { onWindows } from "../../../../scripts/posix.mjs";
import { completionScript } from "../../../../server/src/cli/args/completion";
import { manPage } from "../../../../server/src/cli/args/manPage";
import { listOptions } from "../../../../server/src/cli/args/optionList";
import { SHELLS } from "../../../../server/src/cli/args/shellOptions";
import { FORMATS } from "../../../../server/src/cli/output/formats";
import { runHere } from "../folder";

// On Windows a bash may be one that starts another system.
const isHere = (command: string) => !onWindows && spawnSync(command, ["--version"]).error === undefined;
const NAMES = listOptions("en").flatMap(({ names }) => names);

describe("The script", () => {
	it.each(SHELLS)("for %s has all options, in both languages", (shell) => {
		for (const language of ["en", "nl"] as const) {
			const script = completionScript(shell, language);
			for (const name of NAMES) {
				expect(script).toContain(shell === "fish" ? name.replace(/^--?/, "") : name);
			}
			for (const choice of [...FORMATS, "running", "why/no-payer", "powershell"]) {
				expect(script).toContain(choice);
			}
			expect(script).not.toMatch(/[^\P{Cc}\n]/u);
		}
	});

	it.skipIf(!isHere("bash")).each([
		[["--form"], ["--format"]],
		[["--format", "ju"], ["junit"]],
		[["--format", "=", "ju"], ["junit"]],
		[
			["--locale", ""],
			["nl", "en"],
		],
		[["--explain", "why/no-p"], ["why/no-payer"]],
		[["--max-warnings", ""], []],
		[["--supp"], ["--suppress-all", "--suppressed"]],
		[["--config", ""], []],
		[["pilots/"], []],
	])("completes in bash: %j", (words, expected) => {
		const script = `${completionScript("bash", "nl")}
COMP_WORDS=(pilot-check ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}
_pilot_check 2>&1; printf '%s\\n' "\${COMPREPLY[@]}"`;
		const output = execFileSync("bash", ["-c", script], { encoding: "utf8" });
		expect(output.split("\n").filter((line) => line !== "")).toEqual(expected);
	});

	it.skipIf(!isHere("zsh"))("is one that zsh reads", () => {
		expect(execFileSync("zsh", ["-n"], { input: completionScript("zsh", "nl"), encoding: "utf8" })).toBe("");
	});

	it.skipIf(!isHere("fish")).each([
		["--form", ["--format"]],
		["--format ju", ["junit"]],
		["--format=ju", ["--format=junit"]],
		["--explain why/no-p", ["why/no-payer"]],
		["--max-warnings ", []],
	])("completes in fish: %s", (typed, expected) => {
		const script = `${completionScript("fish", "nl")}complete -C'pilot-check ${typed}'`;
		const output = execFileSync("fish", ["--no-config", "--command", script], { encoding: "utf8" });
		expect(output.split("\n").flatMap((line) => line.split("\t")[0] || [])).toEqual(expected);
	});

	it("and the page are shown by the command", async () => {
		const shown = async (...args: string[]) => runHere("/", [...args, "--locale", "nl"]);
		expect(await shown("--completion", "fish")).toMatchObject({ exit: 0, stdout: completionScript("fish", "nl") });
		expect(await shown("--man")).toMatchObject({ exit: 0, stdout: manPage("nl", "2027-06-01") });
		expect((await shown("--completion", "cmd")).stderr).toContain("kies bash, zsh, fish, powershell");
	});
});

describe("The manual page", () => {
	it.each(["en", "nl"] as const)("has all options, in %s", (language) => {
		const page = manPage(language, "2026-01-31");
		for (const name of NAMES) {
			expect(page).toContain(name.replaceAll("-", "\\-"));
		}
		expect(page).toMatch(/^\.TH PILOT\\-CHECK 1 2026-01-31 /);
		for (const line of page.split("\n").filter((one) => /^[.']/.test(one))) {
			expect(line).toMatch(/^\.(?:TH|SH|TP|nf|fi|nh)\b/);
		}
	});

	it.skipIf(!isHere("groff")).each(["en", "nl"] as const)(
		"is one that groff reads without a word, in %s",
		(language) => {
			const input = manPage(language, "2026-01-31");
			const { stderr, stdout } = spawnSync("groff", ["-man", "-Tutf8", "-ww"], { input, encoding: "utf8" });
			expect(stderr).toBe("");
			expect(stdout).toContain("[paths…]".replace("paths", language === "nl" ? "paden" : "paths"));
		},
	);

	it.skipIf(spawnSync("mandoc", [], { input: "" }).error !== undefined).each(["en", "nl"] as const)(
		"is one that mandoc has nothing to say of, in %s",
		(language) => {
			const input = manPage(language, "2026-01-31");
			expect(spawnSync("mandoc", ["-Tlint"], { input, encoding: "utf8" })).toMatchObject({ status: 0, stdout: "" });
		},
	);
});
