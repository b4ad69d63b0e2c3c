/** The name of a new pilot's file. Knows no VS Code. */

const ENDING = ".pilot.yaml";

/** `Slimme verlichting (west)` → `slimme-verlichting-west.pilot.yaml` */
export function proposedName(title: string): string {
	const plain = title
		.normalize("NFKD")
		.replace(/[\p{M}'’]/gu, "")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.replace(/(?:(?:^|-)(?:pilot|ya?ml))*-*$/u, "");
	const short = Array.from(plain)
		.slice(0, LONGEST_PROPOSED)
		.join("")
		.replace(/^-+|-+$/g, "");
	const name = short === "" ? "pilot.yaml" : `${short}${ENDING}`;
	return nameProblem(name) === undefined ? name : `pilot-${name}`;
}

const LONGEST_PROPOSED = 60;

/** `zuid`, `zuid.yaml` and `zuid.pilot.yaml.yaml` → `zuid.pilot.yaml`; a name that ends as another kind of file stays as it is. */
export function completeName(typed: string): string {
	const name = typed.trim().normalize("NFC");
	if (/^pilot\.ya?ml$/i.test(name) || OTHER_KIND.test(name)) {
		return name;
	}
	const base = name.replace(/(?:\.(?:pilot|ya?ml)|[\s.])+$/i, "");
	if (base === "") {
		return name;
	}
	return base + (/\.pilot\.ya?ml$/i.exec(name.slice(base.length))?.[0] ?? ENDING);
}

/** A person may have meant another kind of file by these. */
const OTHER_KIND = /\.(?:csv|docx?|html?|json|md|odt|pdf|pptx?|rtf|toml|txt|xlsx?|xml)$/i;

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
	// Also with a space or an ending after it.
	if (/^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*\./i.test(name)) {
		return "reserved";
	}
	if (!/^pilot\.ya?ml$|[^.\s]\.pilot\.ya?ml$/i.test(name)) {
		return "ending";
	}
	return new TextEncoder().encode(name).length > LONGEST ? "tooLong" : undefined;
}
