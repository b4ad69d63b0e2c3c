/** Logging commands of Azure Pipelines, read back as its agent reads them. */
import { expect, it } from "vitest";
import type { Severity } from "../../../server/src/format/status";
import { azureWriter } from "../../../server/src/report/azure";
import type { FileReport } from "../../../server/src/report/report";
import { ASTRAL, CLEAN, findingIn, HOSTILE, UNPRINTABLE, UNREADABLE, WHOLE, write } from "../support/reports";

const plain = (text: string) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%AZP25", "%");

function readCommand(line: string) {
	const [, list = "", message = ""] = /^##vso\[task\.logissue ([^\]]*)\](.*)$/.exec(line) ?? [];
	const properties = list
		.split(";")
		.filter((pair) => pair !== "")
		.map((pair): [string, string] => {
			const [, key = "?", value = ""] = /^(type|sourcepath|linenumber|columnnumber|code)=(.*)$/.exec(pair) ?? [];
			return [key, plain(value.replaceAll("%3B", ";").replaceAll("%5D", "]"))];
		});
	return { ...Object.fromEntries(properties), message: plain(message) };
}

const lines = (...files: readonly FileReport[]) => write({ files }, azureWriter).split("\n").slice(0, -1);

it.each([
	["signs of two code units", ASTRAL, "11"],
	["words that pass for commands", HOSTILE, "10"],
])("An error says what was found, and where: %s", (_name, file, columnnumber) => {
	const { message } = findingIn(file, "file/value");
	expect(lines(file).map(readCommand)).toEqual([
		{ type: "error", sourcepath: file.path, linenumber: "4", columnnumber, code: "file/value", message },
	]);
});

it("A path with signs of its own comes out as it went in", () => {
	const path = "a;b]c%3B#1.pilot.yaml";
	expect(readCommand(lines({ ...ASTRAL, path })[0] ?? "")).toMatchObject({ sourcepath: path, code: "file/value" });
});

it.each<[Severity, RegExp]>([
	["error", /^##vso\[task\.logissue type=error;/],
	["warning", /^##vso\[task\.logissue type=warning;/],
	["information", /^wijk één\/100%AZP25 #1\.pilot\.yaml:4:11: “😀” isn’t .*\(file\/value\)$/],
	["hint", /^wijk /],
])("What is %s is a line of its own kind", (severity, pattern) => {
	const finding = { ...findingIn(ASTRAL, "file/value"), severity };
	expect(lines({ ...ASTRAL, findings: [finding] })).toEqual([expect.stringMatching(pattern)]);
});

it("No line is a command that was not meant, and none holds a sign that a terminal obeys", () => {
	const hint = { ...findingIn(ASTRAL, "file/value"), severity: "hint" as const, message: "##vso[task.complete]\u001b" };
	expect(lines({ ...CLEAN, path: "##vso[x", findings: [hint] })[0]).not.toMatch(/##vso|\p{Cc}/u);
	for (const line of lines(HOSTILE, UNPRINTABLE)) {
		expect(line).not.toMatch(/\p{Cc}/u);
		expect(line.match(/##vso/g)).toHaveLength(1);
	}
});

it("The most serious come first, over all files, with what cannot be read; nothing is nothing", () => {
	const types = lines(...WHOLE.files).map((line) => /type=(\w+)/.exec(line)?.[1] ?? "other");
	const order = ["error", "warning", "other"];
	expect(types).toEqual([...types].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
	expect(types).toContain("warning");
	expect(lines(UNREADABLE).map(readCommand)).toEqual([
		{ type: "error", sourcepath: UNREADABLE.path, message: UNREADABLE.unreadable },
	]);
	expect(lines(CLEAN)).toEqual([]);
});
