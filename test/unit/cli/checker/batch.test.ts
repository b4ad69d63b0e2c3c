/** A batch of files of all kinds: each has its own result, in its place. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Checker, createChecker } from "../../../../server/src/cli/checker/checker";
import { readText } from "../../../../server/src/disk/readText";
import { createFolder, type Folder } from "../folder";

const GOOD = "title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\n";
/** More than is checked at a time with others. */
const LONG = `${GOOD}# ${"x".repeat(150_000)}\n`;
const FILES = {
	".pilotrc.yaml": "ignore: [left.pilot.yaml]\n",
	"good.pilot.yaml": GOOD,
	"left.pilot.yaml": GOOD.replace("Light", "Left alone"),
	"latin.pilot.yaml": new Uint8Array([0xff, 0xfe]),
	"flawed.pilot.yaml": GOOD.replace("economy", "econmy"),
	"long.pilot.yaml": LONG,
	"longer.pilot.yaml": LONG.replace("economy", "econmy"),
	"last.pilot.yaml": GOOD.replace("Light", "Last"),
};
const PATHS = Object.keys(FILES).filter((name) => name.endsWith(".pilot.yaml"));

let folder: Folder;
let checker: Checker;
beforeAll(async () => {
	folder = createFolder(FILES);
	checker = await createChecker({
		...{ cwd: folder.path, today: "2027-06-01", language: "en", config: undefined, rules: {}, failing: [] },
		...{ formats: ["json"], minSeverity: undefined, suppressAll: false, withInputs: true, colors: false },
		...{ columns: undefined, folder: "" },
	});
});
afterAll(() => folder.remove());

it("gives of each path what it gives of that path alone, and nothing of an ignored file", () => {
	const together = checker.check(PATHS);
	expect(together.map((file) => file?.written.path)).toEqual(
		PATHS.map((path) => (path === "left.pilot.yaml" ? undefined : path)),
	);
	expect(together).toEqual(PATHS.flatMap((path) => checker.check([path])));
	expect(new Set(together.map((file) => file?.written.text)).size).toBe(PATHS.length);
});

it("does not read an ignored file", () => {
	const read: string[] = [];
	checker.check(PATHS, (path) => {
		read.push(path);
		return readText(`${folder.path}/${path}`);
	});
	expect(read).toEqual(PATHS.filter((path) => path !== "left.pilot.yaml"));
});
