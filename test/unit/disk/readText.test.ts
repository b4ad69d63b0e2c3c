/** The text of a file, or why there is none, read at once and later alike. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readText, readTextAsync } from "../../../server/src/disk/readText";

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "disk é-"));
	writeFileSync(at("plain"), "title: Café 👍\r\n");
	writeFileSync(at("marked"), "\ufefftitle: Café\n");
	writeFileSync(at("empty"), "");
	writeFileSync(at("latin"), Uint8Array.of(0x74, 0xe9, 0x0a));
	writeFileSync(at("large"), "");
	truncateSync(at("large"), 10_000_001);
	mkdirSync(at("folder"));
	execFileSync("mkfifo", [at("pipe")]);
	symlinkSync("plain", at("link"));
	symlinkSync("loop", at("loop"));
	symlinkSync("gone", at("lost"));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
	["plain", { text: "title: Café 👍\r\n" }],
	["link", { text: "title: Café 👍\r\n" }],
	["marked", { text: "title: Café\n", mark: "\ufeff" }],
	["empty", { text: "" }],
])("%s", async (name, expected) => {
	expect(readText(at(name))).toEqual(expected);
	expect(await readTextAsync(at(name))).toEqual(expected);
});

it.each([
	["gone", /^there is no such file or folder$/],
	["lost", /^there is no such file or folder$/],
	["plain/x", /ENOTDIR/],
	["folder", /^this is a folder, not a file$/],
	["loop", /^the links point to each other$/],
	["latin", /not written in UTF-8/],
	["large", /larger than 10 megabytes/],
	["pipe", /a pipe or a device/],
])("of %s there is none", async (name, words) => {
	const problem = { en: expect.stringMatching(words), nl: expect.stringMatching(/\S/) };
	expect(readText(at(name))).toEqual({ problem });
	expect(await readTextAsync(at(name))).toEqual({ problem });
});
