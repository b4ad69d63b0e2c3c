/** The setting `pilot.rules` in package.json and its texts, so that VS Code proposes each id with what it is about. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkNames, levels } from "./findingNames.mjs";
import { root } from "./vscode/paths.mjs";

const prefix = "configuration.rules.";

/** The files that the setting stands in, as they should be; `groups` holds the ids of each group, in order. */
export function settingFiles(groups) {
	const names = checkNames(groups);
	return [
		["package.json", (manifest) => withSetting(manifest, names)],
		["package.nls.json", (texts) => withNames(texts, names, "en")],
		["package.nls.nl.json", (texts) => withNames(texts, names, "nl")],
	].map(([name, change]) => {
		const path = join(root, name);
		return [path, `${JSON.stringify(change(JSON.parse(readFileSync(path, "utf8"))), undefined, "\t")}\n`];
	});
}

function withSetting(manifest, names) {
	const { properties } = manifest.contributes.configuration;
	const { "pilot.trace.server": trace, ...others } = properties;
	manifest.contributes.configuration.properties = {
		...others,
		"pilot.rules": setting(names),
		"pilot.trace.server": trace,
	};
	return manifest;
}

function setting(names) {
	return {
		type: "object",
		default: {},
		scope: "window",
		description: "%configuration.rules%",
		properties: Object.fromEntries(names.map(([id]) => [id, level(`%${textKey(id)}%`)])),
		// The paths of answers, which are too many to list.
		patternProperties: {
			"^[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)*(\\.\\*)?$": level(`%${prefix}answer%`),
		},
		additionalProperties: false,
	};
}

function level(description) {
	return { type: "string", enum: levels, description };
}

function withNames(texts, names, language) {
	const others = Object.entries(texts).filter(([key]) => !key.startsWith(prefix) || key === `${prefix}answer`);
	return Object.fromEntries([...others, ...names.map(([id, name]) => [textKey(id), name[language]])]);
}

/** VS Code looks up names of letters, digits, points and hyphens only. */
function textKey(id) {
	return prefix + id.replaceAll("/", ".").replace("*", "all");
}
