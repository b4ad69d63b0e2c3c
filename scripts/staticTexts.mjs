/** The texts that the source holds side by side, `{ en: "…", nl: "…" }`, by file and line; what is filled in shows as `${…}`. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./vscode/paths.mjs";

const folders = ["server/src", "client/src"];
/** A text with either kind of quotes, and its other half. */
const text = (name) => `(["\`])(?<${name}>(?:\\\\.|(?!\\1)[^\\\\])*)\\1`;
const pair = new RegExp(`\\ben:\\s*${text("en")},\\s*nl:\\s*${text("nl").replaceAll("\\1", "\\3")}`, "g");

export function staticTexts() {
	return folders.flatMap((folder) => filesIn(join(root, folder)).flatMap(textsIn));
}

function filesIn(folder) {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".ts"))
		.sort()
		.map((name) => join(folder, name));
}

function textsIn(path) {
	const source = readFileSync(path, "utf8");
	return [...source.matchAll(pair)].map(({ index, groups: { en, nl } }) => ({
		id: `${relative(root, path)}:${source.slice(0, index).split("\n").length}`,
		severity: "",
		text: { en, nl },
	}));
}
