/** Commands of GitHub Actions, as they have always been, and read back by the rules of its runner. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Severity } from "../../../server/src/format/status";
import { githubWriter } from "../../../server/src/report/github";
import type { FileReport } from "../../../server/src/report/report";
import { AS_IT_WAS, ASTRAL, CLEAN, EMPTY, findingIn, HOSTILE, UNREADABLE, WHOLE, write } from "../support/reports";

/** As the runner reads a line; properties it does not know are an error. */
function readCommand(line: string) {
	const [, name, list = "", data = ""] = /^::(error|warning|notice) ([^:]*)::(.*)$/s.exec(line) ?? [];
	const properties = list.split(",").map((pair): [string, string] => {
		const [, key = "?", value = ""] = /^(file|line|endLine|col|endColumn|title)=(.*)$/s.exec(pair) ?? [];
		return [key, plain(value.replaceAll("%3A", ":").replaceAll("%2C", ","))];
	});
	return { name, ...Object.fromEntries(properties), message: plain(data) };
}

function plain(words: string): string {
	return words.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function commands(...files: FileReport[]) {
	const text = write({ files }, githubWriter);
	expect(text.endsWith("\n")).toBe(true);
	return text.slice(0, -1).split("\n").map(readCommand);
}

it("is as it was", () => {
	const golden = readFileSync(new URL("../../fixtures/report/github.txt", import.meta.url), "utf8");
	expect(write(AS_IT_WAS, githubWriter)).toBe(golden);
});

describe("A command", () => {
	it("is there for each finding and each file that cannot be read, and for nothing else", () => {
		const findings = WHOLE.files.flatMap((file) => file.findings);
		expect(commands(...WHOLE.files)).toHaveLength(findings.length + 1);
		expect(write(EMPTY, githubWriter)).toBe("");
		expect(write({ files: [CLEAN] }, githubWriter)).toBe("");
	});

	it.each([
		["signs of two code units", ASTRAL, "'😀'"],
		["words that pass for commands", HOSTILE, /".*"/],
	])("says of %s what was found, and where", (_name, file, words) => {
		const { message, lineText } = findingIn(file, "file/value");
		const [found = ""] = lineText.match(words) ?? [];
		const start = lineText.indexOf(found) + 1;
		const range = { line: "4", endLine: "4", col: String(start), endColumn: String(start + found.length) };
		expect(commands(file)).toEqual([{ name: "error", file: file.path, ...range, title: "file/value", message }]);
	});

	it("shows signs that a terminal would obey, and ends of lines as such", () => {
		const finding = { ...findingIn(ASTRAL, "file/value"), message: "a\u001b[2J\u009b\u2028b\u202e\nc" };
		const text = write({ files: [{ ...ASTRAL, path: "\u001b.pilot.yaml", findings: [finding] }] }, githubWriter);
		expect(text).toContain("file=␛.pilot.yaml,");
		expect(text).toContain("::a␛[2J\ufffd\ufffdb\ufffd%0Ac\n");
	});

	it.each<[Severity, string]>([
		["error", "error"],
		["warning", "warning"],
		["information", "notice"],
		["hint", "notice"],
	])("for %s is %s", (severity, name) => {
		const finding = { ...findingIn(ASTRAL, "file/value"), severity };
		expect(commands({ ...ASTRAL, findings: [finding] })[0]?.name).toBe(name);
	});

	it("has columns on one line only", () => {
		const finding = { ...findingIn(ASTRAL, "file/value"), range: { start: at(3, 0), end: at(5, 2) } };
		const [command] = commands({ ...ASTRAL, findings: [finding] });
		expect(command).toMatchObject({ line: "4", endLine: "6" });
		expect(command).not.toHaveProperty("col");
		expect(command).not.toHaveProperty("endColumn");
	});

	it("stands in order of severity, over all files, for GitHub shows the first ten of each kind", () => {
		const names = commands(...WHOLE.files).map(({ name }) => name);
		const order = ["error", "warning", "notice"];
		expect(names).toEqual([...names].sort((one = "", other = "") => order.indexOf(one) - order.indexOf(other)));
		const hint = { ...findingIn(ASTRAL, "file/value"), severity: "hint" as const, message: "a tip" };
		const information = { ...hint, severity: "information" as const, message: "to know" };
		const messages = commands({ ...ASTRAL, findings: [hint] }, { ...CLEAN, findings: [information] });
		expect(messages.map(({ message }) => message)).toEqual(["to know", "a tip"]);
	});

	it("reports a file that cannot be read", () => {
		expect(commands(UNREADABLE)).toEqual([{ name: "error", file: UNREADABLE.path, message: UNREADABLE.unreadable }]);
	});
});

function at(line: number, character: number) {
	return { line, character };
}
