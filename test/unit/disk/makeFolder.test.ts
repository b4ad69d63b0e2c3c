import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { makeFolder } from "../../../server/src/disk/makeFolder";

function home(): string {
	const folder = mkdtempSync(join(tmpdir(), "folder-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return folder;
}

it("makes a folder with those above it, and leaves one that is there", () => {
	const folder = join(home(), "a", "b", "c");
	makeFolder(folder);
	makeFolder(folder);
	expect(statSync(folder).isDirectory()).toBe(true);
});

it("ends where a file is in the way", () => {
	const file = join(home(), "file");
	writeFileSync(file, "");
	expect(() => makeFolder(join(file, "a", "b"))).toThrow();
});

it.skipIf(!existsSync("/proc"))("ends where a folder takes no others", () => {
	expect(() => makeFolder("/proc/none/deeper")).toThrow();
});
