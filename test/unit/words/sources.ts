/** The texts that stand in the source as `en: …, nl: …`, as they are written; what is filled in is left out. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Localized } from "../../../server/src/format/language";

const root = join(import.meta.dirname, "..", "..", "..");
const LITERAL = String.raw`("(?:[^"\\]|\\.)*"|${"`"}(?:[^${"`"}\\]|\\.)*${"`"})`;
const PAIR = new RegExp(String.raw`\ben:\s*${LITERAL},?\s*nl:\s*${LITERAL}`, "g");

/** @param folder below the root of the project, with all that is in it */
export function textsIn(folder: string): readonly Localized[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
		.filter((name) => /\.m?[jt]s$/.test(name))
		.flatMap((name) => pairsIn(readFileSync(join(root, folder, name), "utf8")));
}

export function pairsIn(source: string): readonly Localized[] {
	return [...source.matchAll(PAIR)].map(([, en = "", nl = ""]) => ({ en: plain(en), nl: plain(nl) }));
}

function plain(literal: string): string {
	return literal
		.slice(1, -1)
		.replace(/\$\{[^}]*\}/g, "1")
		.replaceAll("\\n", " ")
		.replace(/\\(.)/g, "$1");
}
