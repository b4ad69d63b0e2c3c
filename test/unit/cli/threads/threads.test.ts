/** Another thread only for much text: the script that it would run is none. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { inThreads } from "../../../../server/src/cli/threads/threads";
import { createFolder, type Folder } from "../folder";

const PATHS = ["a.txt", "b.txt", "c.txt"];

let folder: Folder;
beforeAll(() => {
	folder = createFolder(Object.fromEntries(PATHS.map((path) => [path, "x".repeat(100)])));
});
afterAll(() => folder.remove());

const inTwoThreads = (bytesPerThread: number) =>
	inThreads<string, string>(
		PATHS,
		{ ...{ cwd: folder.path, data: {}, bytesPerThread }, onBatch: (paths) => paths, unpack: (path) => path },
		{ jobs: 2, script: `${folder.path}/none.js` },
	);

it("does all in this thread where there is not enough text for two", async () => {
	expect(await inTwoThreads(151)).toEqual(PATHS);
});

it("starts another thread where there is", async () => {
	await expect(inTwoThreads(150)).rejects.toThrow(/none\.js/);
});
