/** Files of this machine by their address. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localFiles } from "../../../server/src/disk/localFiles";

let folder: string;
const uriOf = (...names: string[]) => pathToFileURL(join(folder, ...names)).href;
/** No file of this machine can have these. */
const ELSEWHERE = ["file:///%zz/a.pilot.yaml", "vscode-vfs://github/o/r/a.pilot.yaml", "untitled:a.pilot.yaml"];

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "pilots é-"));
	mkdirSync(join(folder, "sub"));
	writeFileSync(join(folder, "a.pilot.yaml"), "title: A\n");
	writeFileSync(join(folder, "sub", "b.pilot.yaml"), "title: B\n");
	writeFileSync(join(folder, "latin.pilot.yaml"), Buffer.from("title: Caf\u00e9\n", "latin1"));
	symlinkSync("gone.pdf", join(folder, "link.pdf"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("A file", () => {
	it("is read as text, and not at all where it is none", async () => {
		expect(await localFiles.read(uriOf("a.pilot.yaml"))).toBe("title: A\n");
		for (const uri of [uriOf("sub"), uriOf("gone"), uriOf("latin.pilot.yaml"), ...ELSEWHERE]) {
			expect(await localFiles.read(uri).catch(() => undefined), uri).toBeUndefined();
		}
	});

	it("is gone only where that is sure", async () => {
		expect(await localFiles.exists(uriOf("a.pilot.yaml"))).toBe(true);
		expect(await localFiles.exists(uriOf("sub"))).toBe(true);
		expect(await localFiles.exists(uriOf("gone.pdf"))).toBe(false);
		expect(await localFiles.exists(uriOf("link.pdf"))).toBe(false);
		expect(await localFiles.exists(uriOf("a.pilot.yaml", "below"))).toBe(false);
		expect(await localFiles.exists(uriOf("x".repeat(300)))).toBe(true);
		for (const uri of ELSEWHERE) {
			expect(await localFiles.exists(uri), uri).toBe(true);
		}
	});
});

it("a folder has its files and folders, and nothing where there is none", async () => {
	const found = await localFiles.list(uriOf());
	expect([...found].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
		{ name: "a.pilot.yaml", isFolder: false },
		{ name: "latin.pilot.yaml", isFolder: false },
		{ name: "link.pdf", isFolder: false },
		{ name: "sub", isFolder: true },
	]);
	for (const uri of [uriOf("gone"), uriOf("a.pilot.yaml"), ...ELSEWHERE]) {
		expect(await localFiles.list(uri), uri).toEqual([]);
	}
});

it("the pilots of folders are found, each once, whatever another folder is", async () => {
	const found = await localFiles.findPilots([uriOf(), uriOf("sub"), uriOf("gone"), ...ELSEWHERE]);
	expect([...found].sort()).toEqual([uriOf("a.pilot.yaml"), uriOf("latin.pilot.yaml"), uriOf("sub", "b.pilot.yaml")]);
});
