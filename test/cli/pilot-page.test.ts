/** `pilot-page` as a process; the rest is tested in `test/unit/cli/pages`. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { version } from "../../package.json";
import { createFolder, type Folder } from "./command";

const COMMAND = fileURLToPath(new URL("../../dist/pilot-page.js", import.meta.url));

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));

/** What is in each file of a folder. */
function contentsOf(name: string): Readonly<Record<string, string>> {
	const at = join(folder.path, name);
	const files = readdirSync(at, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
	return Object.fromEntries(
		files.map((file) => {
			const path = join(file.parentPath, file.name);
			return [relative(at, path), readFileSync(path, "utf8")];
		}),
	);
}

let folder: Folder;
beforeEach(() => {
	folder = createFolder({ "light.pilot.yaml": "title: Light\nmunicipality: Westerhaven\nstatus: idea\n" });
});
afterEach(() => folder.remove());

function page(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
		cwd: folder.path,
		encoding: "utf8",
		env: { LANG: "C", ...env },
	});
	return { exit: status, stdout, stderr };
}

describe("pilot-page", () => {
	it("writes what is asked for, and says where", () => {
		expect(page(["--out", "site"])).toEqual({ exit: 0, stdout: "2 files are in site.\n", stderr: "" });
		expect(readFileSync(join(folder.path, "site/light.html"), "utf8")).toContain("Westerhaven");
	});

	it("gives the same bytes with several threads as with one", () => {
		const text = readFileSync(join(EXAMPLES, "volle-containers.pilot.yaml"), "utf8");
		// So much that there is work for a second thread.
		for (let number = 0; number < 160; number++) {
			folder.write(`${number % 7}/${number}.pilot.yaml`, text.replace(/^title: .*/m, `title: Pilot ${number}`));
		}
		for (const to of ["html", "json"]) {
			const [one, more] = ["1", "3"].map((jobs) => page(["--to", to, "--out", `${to}-${jobs}`, "--jobs", jobs]));
			expect(more).toEqual({ ...one, stdout: one?.stdout.replace(`${to}-1`, `${to}-3`) });
			expect(contentsOf(`${to}-3`)).toEqual(contentsOf(`${to}-1`));
		}
	});

	it("has the bundle for Word beside it", () => {
		expect(page(["--out", "word", "--to", "docx"])).toEqual({ exit: 0, stdout: "1 file is in word.\n", stderr: "" });
		expect(readFileSync(join(folder.path, "word/light.docx")).subarray(0, 2).toString()).toBe("PK");
	});

	it("speaks the language of the environment", () => {
		expect(page(["--out", "site"], { LANG: "nl_NL.UTF-8" }).stdout).toBe("2 bestanden staan in site.\n");
		expect(page([], { LANG: "nl_NL.UTF-8" }).stderr).toMatch(/^Geef de map/);
	});

	it("has a version", () => {
		expect(page(["--version"])).toEqual({ exit: 0, stdout: `${version}\n`, stderr: "" });
	});
});
