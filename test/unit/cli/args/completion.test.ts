/** Scripts for shells and the manual page, made from the options; where the shell is here, it reads them. */
import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { completionScript } from "../../../../server/src/cli/args/completion";
import { manPage } from "../../../../server/src/cli/args/manPage";
import { listOptions } from "../../../../server/src/cli/args/optionList";
import { SHELLS } from "../../../../server/src/cli/args/shellOptions";
import { FORMATS } from "../../../../server/src/cli/output/formats";
import { runHere } from "../folder";

const isHere = (command: string) => spawnSync(command, ["--version"]).error === undefined;
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
	])("completes in bash: %j", (words, expected) => {
		const script = `${completionScript("bash", "nl")}
compopt() { :; }
COMP_WORDS=(pilot-check ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}
_pilot_check; printf '%s\\n' "\${COMPREPLY[@]}"`;
		const output = execFileSync("bash", ["-c", script], { encoding: "utf8" });
		expect(output.split("\n").filter((line) => line !== "")).toEqual(expected);
	});

	it.skipIf(!isHere("zsh"))("is one that zsh reads", () => {
		expect(execFileSync("zsh", ["-n"], { input: completionScript("zsh", "nl"), encoding: "utf8" })).toBe("");
	});

	it.skipIf(!isHere("fish"))("is one that fish reads", () => {
		const input = completionScript("fish", "nl");
		expect(execFileSync("fish", ["--no-execute"], { input, encoding: "utf8" })).toBe("");
	});

	it("and the page are shown by the command", async () => {
		const shown = async (...args: string[]) => runHere("/", [...args, "--locale", "nl"]);
		expect(await shown("--completion", "fish")).toMatchObject({ exit: 0, stdout: completionScript("fish", "nl") });
		expect(await shown("--man")).toMatchObject({ exit: 0, stdout: manPage("nl") });
		expect((await shown("--completion", "cmd")).stderr).toContain("kies bash, zsh, fish, powershell");
	});
});

describe("The manual page", () => {
	it.each(["en", "nl"] as const)("has all options, in %s", (language) => {
		const page = manPage(language);
		for (const name of NAMES) {
			expect(page).toContain(name.replaceAll("-", "\\-"));
		}
		expect(page).toMatch(/^\.TH PILOT\\-CHECK 1 /);
		for (const line of page.split("\n").filter((one) => /^[.']/.test(one))) {
			expect(line).toMatch(/^\.(?:TH|SH|TP|nf|fi)\b/);
		}
	});

	it.skipIf(!isHere("groff"))("is one that groff reads without a word", () => {
		const args = ["-man", "-Tutf8", "-ww", "-K", "utf8"];
		const { stderr, stdout } = spawnSync("groff", args, { input: manPage("nl"), encoding: "utf8" });
		expect(stderr).toBe("");
		expect(stdout).toContain("format");
	});
});
