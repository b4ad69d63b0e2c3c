/** What V8 compiled of a program at the build: it is taken by the Node and the program that it is of, and missed by none. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { COMMAND } from "./command";
import { BAD } from "./repository";

const PROGRAM = COMMAND.replace(/\.js$/, "-node.js");
const COMPILED = COMMAND.replace(/\.js$/, "-node.compiled");
const SERVER = "pilot-language-server";
/** Tells of each script whether it was given something compiled, and whether V8 refused that. */
const REPORT = `
	const vm = require("node:vm");
	vm.Script = class extends vm.Script {
		constructor(text, options) {
			super(text, options);
			console.error(options.cachedData !== undefined, this.cachedDataRejected === true);
		}
	};
`;

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "compiled é-"));
	const dist = dirname(COMMAND);
	const server = readdirSync(dist).filter((name) => name.startsWith(SERVER));
	for (const path of [COMMAND, PROGRAM, COMPILED, ...server.map((name) => join(dist, name))]) {
		copyFileSync(path, join(folder, basename(path)));
	}
	writeFileSync(join(folder, "report.cjs"), REPORT);
	writeFileSync(join(folder, "x.pilot.yaml"), BAD);
});
afterEach(() => rmSync(folder, { recursive: true }));

const change = (path: string, by: (text: string) => string) => {
	const here = join(folder, basename(path));
	writeFileSync(here, by(readFileSync(here, "latin1")), "latin1");
};

it.each<[what: string, change: () => void, stderrNow: string]>([
	["as it was built", () => {}, "true false\n"],
	["without it", () => rmSync(join(folder, basename(COMPILED))), "false false\n"],
	["half of it", () => change(COMPILED, (text) => text.slice(0, text.length / 2)), "false false\n"],
	["an empty one", () => change(COMPILED, () => ""), "false false\n"],
	[
		"of another Node",
		() => change(COMPILED, (text) => text.replace(/ v\d+(?=[\d.]* \w+ \w+ \d+$)/, " v19")),
		"false false\n",
	],
	["of another program of this length", () => change(PROGRAM, (text) => text.replace(/.$/, "-")), "false false\n"],
])("The command finds the same with what was compiled: %s", (_, prepare, stderrNow) => {
	prepare();
	const args = ["--require", "./report.cjs", "pilot-check.js", "--locale", "en"];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
	expect([status, stderr]).toEqual([1, stderrNow]);
	expect(stdout).toContain("file/value");
});

const asServer = (text: string) => {
	const args = ["--require", "./report.cjs", `${SERVER}.js`, "--help"];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
	expect([status, stdout], text).toEqual([0, expect.stringContaining(`${SERVER} --stdio`)]);
	return stderr;
};

it("The server starts from what was compiled, each part of it", () => {
	expect(asServer("as it was built")).toBe("true false\n".repeat(3));
	rmSync(join(folder, `${SERVER}-node-shared.compiled`));
	expect(asServer("without one part"), "a part by itself").toBe("true false\nfalse false\ntrue false\n");
	rmSync(join(folder, `${SERVER}-node.compiled`));
	expect(asServer("without the first"), "as any other module").toBe("");
});

it("Places in a compiled server are those of its script", () => {
	const path = join(folder, `${SERVER}-node.js`);
	// As a module Node runs it from the same text, and says the same places.
	const failing = `"use strict";throw new Error("here");//${"0".repeat(16)}`;
	writeFileSync(path, failing);
	const place = () =>
		/node\.js:\d+:\d+/.exec(
			spawnSync(process.execPath, [`${SERVER}.js`], { cwd: folder, encoding: "utf8" }).stderr,
		)?.[0];
	const asModule = place();
	const { version, platform, arch, execPath } = process;
	writeFileSync(
		path.replace(/\.js$/, ".compiled"),
		["0".repeat(16), version, platform, arch, statSync(execPath).size].join(" "),
	);
	expect([asModule, place()]).toEqual(["node.js:1:20", "node.js:1:20"]);
});
