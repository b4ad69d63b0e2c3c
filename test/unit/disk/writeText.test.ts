/** A file is there as a whole or stays as it was. */
import {
	chmodSync,
	linkSync,
	lstatSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { retryWhileBusy, writeText } from "../../../server/src/disk/writeText";

let folder: string;
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), "utf8");
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "disk é-"));
	writeFileSync(at("a"), "before");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("A new file is written, and one that is there replaced, with nothing left beside them", () => {
	chmodSync(at("a"), 0o750);
	expect(writeText(at("a"), "after")).toBeUndefined();
	expect(writeText(at("b"), "new")).toBeUndefined();
	expect([text("a"), text("b")]).toEqual(["after", "new"]);
	expect(statSync(at("a")).mode & 0o777).toBe(0o750);
	expect(readdirSync(folder).sort()).toEqual(["a", "b"]);
});

it("A file that holds something else than was known is left alone, unless that is what would be written", () => {
	expect(writeText(at("a"), "after", "known")?.en).toMatch(/another program has just changed the file/);
	expect(text("a")).toBe("before");
	expect(writeText(at("a"), "before", "known")).toBeUndefined();
	expect(writeText(at("a"), "after", "before")).toBeUndefined();
	expect(text("a")).toBe("after");
	writeFileSync(at("a"), "\ufeffbefore");
	expect(writeText(at("a"), "\ufeffafter", "\ufeffbefore")).toBeUndefined();
});

it("A link stays one, and so do two names of a file", () => {
	symlinkSync("a", at("link"));
	expect(writeText(at("link"), "through the link")).toBeUndefined();
	expect(lstatSync(at("link")).isSymbolicLink()).toBe(true);
	expect(text("a")).toBe("through the link");
	linkSync(at("a"), at("same"));
	expect(writeText(at("a"), "both")).toBeUndefined();
	expect(text("same")).toBe("both");
	expect(statSync(at("a")).nlink).toBe(2);
});

it("What cannot be written stays as it was, and the reason is given", () => {
	chmodSync(at("a"), 0o444);
	expect(writeText(at("a"), "after")?.nl).toMatch(/^je hebt geen rechten om dit bestand te wijzigen/);
	expect(writeText(at("gone/b"), "new")?.en).toBe("the file could not be written (ENOENT), so it has not been changed");
	expect(writeText(at("n".repeat(255)), "new")?.en).toMatch(/ENAMETOOLONG/);
	expect(text("a")).toBe("before");
	expect(readdirSync(folder)).toEqual(["a"]);
});

describe("A file that a scanner holds", () => {
	/** Fails so many times, with this code. */
	function attempt(failures: number, code: string, windows: boolean) {
		let tries = 0;
		const pauses: number[] = [];
		const work = () => {
			if (tries++ < failures) {
				throw Object.assign(new Error(code), { code });
			}
			return "written";
		};
		try {
			return { result: retryWhileBusy(work, windows, (pause) => pauses.push(pause)), pauses };
		} catch (error) {
			return { result: (error as NodeJS.ErrnoException).code, pauses };
		}
	}

	it.each(["EPERM", "EBUSY", "EACCES"])("on Windows is tried again, a little later each time: %s", (code) => {
		expect(attempt(3, code, true)).toEqual({ result: "written", pauses: [5, 10, 20] });
		const { result, pauses } = attempt(100, code, true);
		expect(result).toBe(code);
		expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(500);
	});

	it("is not tried again for any other reason, or elsewhere", () => {
		expect(attempt(1, "ENOSPC", true)).toEqual({ result: "ENOSPC", pauses: [] });
		expect(attempt(1, "EPERM", false)).toEqual({ result: "EPERM", pauses: [] });
	});
});
