/** Repairs beside other programs that write to the same files. */
import { linkSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Options, readArguments } from "../../../../server/src/cli/args/args";
import { type Checker, createChecker } from "../../../../server/src/cli/checker/checker";
import { fixFiles } from "../../../../server/src/cli/fix/fixFiles";
import type { Io } from "../../../../server/src/cli/io";
import { createFolder, type Folder } from "../folder";

const ERROR =
	"\ufefftitle: Light\r\nmunicipality: Westerhaven\r\nstatus: idea\r\nthemes: [econmy]\r\nwhy:\r\n  problem: Dark streets\r\n";
const REPAIRED = ERROR.replace("econmy", "economy");

let folder: Folder;
beforeEach(() => {
	folder = createFolder({ "x.pilot.yaml": ERROR });
});
afterEach(() => folder.remove());

/** Fixes a file while another program does something between reading and writing. */
async function fixWhile(other: () => void) {
	let stderr = "";
	const io = { cwd: folder.path, stderr: (text: string) => (stderr += text) } as unknown as Io;
	const options = readArguments(["--fix"], "C") as Options;
	const checker = await createChecker({
		...{ language: "en", formats: ["pretty"], colors: false, minSeverity: undefined, cwd: folder.path },
		...{
			today: "2027-06-01",
			config: undefined,
			columns: undefined,
			folder: "",
			failing: ["error"],
			rules: {},
			suppressAll: false,
			withInputs: false,
		},
	});
	const meddled: Checker = {
		...checker,
		contextFor(...args) {
			other();
			return checker.contextFor(...args);
		},
	};
	const problems = fixFiles(["x.pilot.yaml"], meddled, options, io);
	return { stderr, problems: problems.map(({ reason }) => reason.en) };
}

const text = (name = "x.pilot.yaml") => readFileSync(join(folder.path, name), "utf8");

describe("What another program writes between reading and writing", () => {
	const CHANGED = "another program has just changed the file, so it was not fixed: run the command again";

	it.each(["a file of its own", "one of two names"])("is left alone and reported: %s", async (kind) => {
		if (kind === "one of two names") {
			linkSync(join(folder.path, "x.pilot.yaml"), join(folder.path, "other"));
		}
		const names = readdirSync(folder.path);
		const saved = `${ERROR}  publicValue: Saved by somebody\r\n`;
		expect(await fixWhile(() => folder.write("x.pilot.yaml", saved))).toEqual({ stderr: "", problems: [CHANGED] });
		expect(text()).toBe(saved);
		expect(readdirSync(folder.path)).toEqual(names);
	});

	it("is no trouble where it is the same repair", async () => {
		expect((await fixWhile(() => folder.write("x.pilot.yaml", REPAIRED))).problems).toEqual([]);
		expect(text()).toBe(REPAIRED);
	});

	it("is nothing: the repair is written, mark at the start and all", async () => {
		expect(await fixWhile(() => {})).toEqual({ stderr: "x.pilot.yaml: fixed\n", problems: [] });
		expect(text()).toBe(REPAIRED);
	});
});
