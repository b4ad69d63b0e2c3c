/** What the formats of `.pilotrc.yaml` and of own regulations take over: the ids of all findings, and the traits. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answerNames, checkNames, levels } from "./findingNames.mjs";
import { stringify } from "./json.mjs";
import { root } from "./vscode/paths.mjs";

/** The schemas as they should be; `groups` holds the ids of each group, in order. */
export function folderSchemas(groups) {
	const names = [...checkNames(groups), ...answerNames()];
	const traits = JSON.parse(readFileSync(join(root, "schemas", "traits.json"), "utf8"));
	return [
		["pilotrc.schema.json", (schema) => withLevels(schema, names)],
		["pilotrc.schema.nl.json", (texts) => withDutchLevels(texts, names)],
		["own-regulations.schema.json", (schema) => withTraits(schema, traits)],
		["own-regulations.schema.nl.json", (texts) => withDutchTraits(texts, traits)],
	].map(([name, change]) => {
		const path = join(root, "schemas", name);
		const content = JSON.parse(readFileSync(path, "utf8"));
		change(content);
		return [path, stringify(content)];
	});
}

function withLevels(schema, names) {
	schema.definitions.level.enum = levels;
	schema.properties.rules.properties = Object.fromEntries(
		names.map(([id, { en }]) => [id, { title: en, $ref: "#/definitions/level" }]),
	);
}

function withDutchLevels(texts, names) {
	for (const key of Object.keys(texts).filter((one) => one.startsWith("rules."))) delete texts[key];
	for (const [id, { nl }] of names) texts[`rules.${id}`] = { title: nl };
}

function withTraits(schema, traits) {
	const { traits: some, strongTraits: strong } = schema.properties.regulations.items.properties;
	for (const { items } of [some, strong]) {
		items.enum = traits.map(({ id }) => id);
		items.enumDescriptions = traits.map(({ description }) => description.en);
		items["x-pilot"] = {
			valueSynonyms: Object.fromEntries(
				traits.flatMap(({ id, title, synonyms }) => [title.en.toLowerCase(), ...synonyms.en].map((word) => [word, id])),
			),
			valueTitles: Object.fromEntries(traits.map(({ id, title }) => [id, title.en])),
		};
	}
}

function withDutchTraits(texts, traits) {
	const values = Object.fromEntries(
		traits.map(({ id, title, description, synonyms }) => [
			id,
			{ title: title.nl, description: description.nl, synonyms: synonyms.nl },
		]),
	);
	for (const key of ["traits", "strongTraits"]) texts[`regulations[].${key}[]`].values = values;
}
