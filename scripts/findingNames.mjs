/** What each finding is about, in a few words, by its id and by the group it belongs to; settings propose these. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readHead } from "./rulePages.mjs";
import { root } from "./vscode/paths.mjs";

export const levels = ["off", "hint", "information", "warning", "error"];

const groupNames = {
	why: { en: "All findings about why there is a pilot", nl: "Alle meldingen over waarom de pilot er is" },
	success: {
		en: "All findings about what happens if it succeeds",
		nl: "Alle meldingen over wat er gebeurt als het slaagt",
	},
	control: {
		en: "All findings about how the municipality keeps control",
		nl: "Alle meldingen over hoe de gemeente de regie houdt",
	},
	period: {
		en: "All findings about the period and the status",
		nl: "Alle meldingen over de periode en de status",
	},
	reference: {
		en: "All findings about names and links in the pilot",
		nl: "Alle meldingen over namen en links in de pilot",
	},
	portfolio: {
		en: "All findings that compare pilots",
		nl: "Alle meldingen die pilots met elkaar vergelijken",
	},
};
const fileGroup = {
	en: "All findings about how the file is written, except file/syntax",
	nl: "Alle meldingen over hoe het bestand is geschreven, behalve file/syntax",
};
/** `file/syntax` is not among them: it stays as it is. */
export const fileIds = ["empty", "one-pilot", "unknown-key", "type", "value", "date", "unused-ignore"].map(
	(name) => `file/${name}`,
);

/** The rules with their groups, then the findings about the file; `groups` holds the ids of each group, in order. */
export function checkNames(groups) {
	const rules = Object.entries(groups).flatMap(([group, ids]) => {
		const known = ids.filter((id) => readHead(id, "en") !== undefined).map((id) => [id, ruleName(id)]);
		return known.length === 0 ? [] : [[`${group}/*`, groupNames[group]], ...known];
	});
	return [...rules, ["file/*", fileGroup], ...fileIds.map((id) => [id, ruleName(id)])];
}

function ruleName(id) {
	const [en, nl] = [readHead(id, "en"), readHead(id, "nl")];
	return { en: `${en.title} (${en.severity})`, nl: `${nl.title} (${nl.severity})` };
}

/** The answers that may be missing, each by its path, and all below it: `why`, `why.*`, `why.problem`. */
export function answerNames() {
	const schema = readSchema("pilot.schema.json");
	const dutch = readSchema("pilot.schema.nl.json");
	return membersOf(schema, "", "").flatMap(function names([path, node, textsKey]) {
		const [en, nl] = [node.title, dutch[textsKey].title];
		const inner = membersOf(node, path, textsKey);
		return [
			[path, { en: `Missing: ${en}`, nl: `Ontbreekt: ${nl}` }],
			...(inner.length === 0
				? []
				: [[`${path}.*`, { en: `Everything missing in “${en}”`, nl: `Alles wat ontbreekt in “${nl}”` }]]),
			...inner.flatMap(names),
		];
	});
}

function membersOf(node, path, textsKey) {
	const [holder, key] = node.items === undefined ? [node, textsKey] : [node.items, `${textsKey}[]`];
	return Object.entries(holder.properties ?? {}).map(([name, member]) => [under(path, name), member, under(key, name)]);
}

function under(path, name) {
	return path === "" ? name : `${path}.${name}`;
}

function readSchema(name) {
	return JSON.parse(readFileSync(join(root, "schemas", name), "utf8"));
}
