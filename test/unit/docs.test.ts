/** The examples of the guides are what they say they are. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { check } from "../../server/src/check/check";
import { documentOf } from "../../server/src/document/document";
import { OWN_REGULATIONS_FORMAT, PILOTRC_FORMAT } from "../../server/src/format/formats";
import { parse } from "../../server/src/yaml/parse/parse";
import { CONTEXT } from "./support/pilots";

const page = readFileSync(new URL("../../docs/settings.md", import.meta.url), "utf8");
const [settings, laws, ...others] = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml]) => yaml ?? "");

it.each([
	["settings of a folder", settings, PILOTRC_FORMAT],
	["laws of one's own", laws, OWN_REGULATIONS_FORMAT],
])("the example of %s is right", (_, text = "", format) => {
	expect(documentOf(parse(text), format).root.members.filter(({ state }) => state === "answered")).not.toEqual([]);
	expect(check(documentOf(parse(text), format), CONTEXT)).toEqual([]);
	expect(others).toEqual([]);
});

const RULES = new URL("../../docs/rules/", import.meta.url);
const DUTCH = readdirSync(RULES, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".nl.md"));

it.each(DUTCH)("%s calls things by the names that the questions have", (name) => {
	const words = readFileSync(new URL(name, RULES), "utf8").replace(/^```.*?^```|`[^`]*`|\]\([^)]*\)/gms, "");
	expect(words.match(/\b(?:beginwaarde|doelwaarde|id|id's)\b/gi)).toBeNull();
});
