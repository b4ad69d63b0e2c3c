/** The names of the files in the output folder: as the pilots are in theirs, so that they stay the same when pilots are added. */
import { posix } from "node:path";

/** Taken by the overview. */
const INDEX = "index";

/** @param paths of pilots, from the working directory, with `/` as separator; each gets a name without an extension */
export function outputNames(paths: readonly string[]): readonly string[] {
	const taken = new Set([INDEX]);
	return paths.map((path) => {
		const plain = plainName(path);
		let name = plain;
		for (let count = 2; taken.has(keyOf(name)); count++) {
			name = `${plain}-${count}`;
		}
		taken.add(keyOf(name));
		return name;
	});
}

/** Nothing in it leads out of the folder. */
function plainName(path: string): string {
	const parts = posix
		.normalize(path)
		.replace(/\.ya?ml$/i, "")
		.replace(/\.pilot$/i, "")
		.split("/")
		.filter((part) => part !== "" && part !== "." && part !== "..")
		.map((part) => part.replace(/[\p{Cc}:\\*?"<>|]/gu, "-"));
	return parts.length === 0 ? "pilot" : parts.join("/");
}

/** Many disks take capitals, and two ways to write an accent, for the same. */
function keyOf(name: string): string {
	return name.normalize("NFC").toLowerCase();
}

/** As a link in the overview, also where a name has a sign of its own meaning there. */
export function addressOf(name: string): string {
	return name.split("/").map(encodeURIComponent).join("/");
}
