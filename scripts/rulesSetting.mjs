/** The setting `pilot.rules` in package.json and its texts, so that VS Code proposes each id with what it is about. */
import { levels } from "./findingNames.mjs";

const prefix = "configuration.rules.";

export function withSetting(manifest, names) {
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

export function withNames(texts, names, language) {
	const others = Object.entries(texts).filter(([key]) => !key.startsWith(prefix) || key === `${prefix}answer`);
	return Object.fromEntries([...others, ...names.map(([id, name]) => [textKey(id), name[language]])]);
}

/** VS Code looks up names of letters, digits, points and hyphens only. */
function textKey(id) {
	return prefix + id.replaceAll("/", ".").replace("*", "all");
}
