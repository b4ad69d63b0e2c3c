/** However many threads check: the same report. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { createFolder, type Folder } from "./command";

/** More than two threads have enough to do with so much text. */
const COUNT = 900;
const LONG_COMMENT = `# ${"Words of the minutes. ".repeat(500)}`;

let folder: Folder;
beforeAll(() => {
	folder = createFolder(Object.fromEntries(Array.from({ length: COUNT }, (_, index) => pilot(index))));
});
afterAll(() => folder.remove());

/** Each has a finding of its own; some cannot be read, some are left alone. */
function pilot(index: number): readonly [string, string | Uint8Array] {
	const name = `${index % 7}/${index}.pilot.yaml`;
	if (index % 100 === 99) {
		return [name, new Uint8Array([0xff, 0xfe])];
	}
	const title = index % 50 === 0 ? "Same" : `Pilot ${index}`;
	return [
		name,
		`title: ${title}\nmunicipality: M${index}\nstatus: ${index % 3 === 0 ? "runing" : "running"}\n${LONG_COMMENT}\n`,
	];
}

it.each(["pretty", "json"])("%s", async (format) => {
	folder.write("3/.pilotrc.yaml", "ignore:\n  - '*3.pilot.yaml'\nrules:\n  why: off\n");
	const run = (jobs: number) => folder.run(["--today", "2027-06-01", "--format", format, "--jobs", String(jobs)]);
	const [one, two, three] = [await run(1), await run(2), await run(3)];
	expect(one.stdout).toContain("498.pilot.yaml");
	expect(two).toEqual(one);
	expect(three).toEqual(one);
});
