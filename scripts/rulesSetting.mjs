/** The setting `pilot.rules` in package.json, so that VS Code proposes each id with what it is about. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readHead } from "./rulePages.mjs";
import { root } from "./vscode/paths.mjs";

export const packagePath = join(root, "package.json");

const levels = ["off", "hint", "information", "warning", "error"];
const groupNames = {
	why: "All rules about why the pilot is done",
	success: "All rules about what happens if it succeeds",
	control: "All rules about how the municipality keeps control",
	period: "All rules about the period and the status",
	reference: "All rules about names and links within the pilot",
};
/** `file/syntax` is not among them: it stays as it is. */
const fileFindings = {
	"file/*": "All findings about how the file is written, but for file/syntax",
	"file/empty": "No pilot in the file (warning)",
	"file/one-pilot": "A second document in the file (error)",
	"file/unknown-key": "A name that does not belong there (warning)",
	"file/type": "An answer of another kind than the question asks for (error)",
	"file/value": "A word that is not one of the choices (error)",
	"file/date": "Not a date, or a day that does not exist (error)",
	"file/unused-ignore": "A comment that silences nothing (warning)",
};

/** package.json as it stands, with this one setting made anew; `groups` holds the ids of each group, in order. */
export function packageWithSetting(groups) {
	const manifest = JSON.parse(readFileSync(packagePath, "utf8"));
	const { properties } = manifest.contributes.configuration;
	const { "pilot.trace.server": trace, ...others } = properties;
	manifest.contributes.configuration.properties = {
		...others,
		"pilot.rules": setting(groups),
		"pilot.trace.server": trace,
	};
	return `${JSON.stringify(manifest, undefined, "\t")}\n`;
}

function setting(groups) {
	const rules = Object.entries(groups).flatMap(([group, ids]) => {
		const known = ids.map((id) => [id, readHead(id, "en")]).filter(([, head]) => head !== undefined);
		const described = known.map(([id, { title, severity }]) => [id, `${title} (${severity})`]);
		return described.length === 0 ? [] : [[`${group}/*`, groupNames[group]], ...described];
	});
	const entries = [...rules, ...Object.entries(fileFindings)];
	return {
		type: "object",
		default: {},
		scope: "window",
		description: "%configuration.rules%",
		properties: Object.fromEntries(entries.map(([id, description]) => [id, level(description)])),
		// The paths of answers, which are too many to list.
		patternProperties: {
			"^[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)*(\\.\\*)?$": level(
				"An answer that is missing, such as why.problem, or all below it, such as why.*",
			),
		},
		additionalProperties: false,
	};
}

function level(description) {
	return { type: "string", enum: levels, description };
}
