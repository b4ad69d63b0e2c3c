/** The name of a new pilot's file. Knows no VS Code. */

const ENDING = ".pilot.yaml";

/** `Slimme verlichting (west)` → `slimme-verlichting-west.pilot.yaml` */
export function proposedName(title: string): string {
	const plain = Array.from(
		title
			.normalize("NFKD")
			.replace(/\p{M}/gu, "")
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, "-"),
	)
		.slice(0, 60)
		.join("")
		.replace(/^-+|-+$/g, "");
	const name = plain === "" ? "pilot.yaml" : `${plain}${ENDING}`;
	return nameProblem(name) === undefined ? name : `pilot-${name}`;
}

/** A path that ends as that of a pilot, whatever was left of its end. */
export function withEnding(path: string): string {
	return hasEnding(path) ? path : `${path.replace(/(?:\.pilot)?(?:\.ya?ml)?\.?$/i, "")}${ENDING}`;
}

export type NameProblem = "empty" | "characters" | "reserved" | "ending" | "tooLong";

/** Bytes, on the file systems that people have. */
const LONGEST = 255;

/** What is wrong with a name on any system that may open the folder. */
export function nameProblem(name: string): NameProblem | undefined {
	if (name.trim() === "") {
		return "empty";
	}
	if (/[<>:"/\\|?*\p{Cc}]/u.test(name) || /^\s|^\.{1,2}$/.test(name)) {
		return "characters";
	}
	if (/^(?:con|prn|aux|nul|com\d|lpt\d)\./i.test(name)) {
		return "reserved";
	}
	if (!hasEnding(name)) {
		return "ending";
	}
	return new TextEncoder().encode(name).length > LONGEST ? "tooLong" : undefined;
}

function hasEnding(path: string): boolean {
	return /(?:^|\/|[^/]\.)pilot\.ya?ml$/i.test(path);
}
