/** package.json and its texts, with all that follows from something else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkNames } from "../findingNames.mjs";
import { withNames, withSetting } from "../rulesSetting.mjs";
import { root } from "../vscode/paths.mjs";
import { withAddress } from "./address.mjs";
import { withDutchCommands } from "./dutchCommands.mjs";
import { withWalkthrough } from "./walkthrough.mjs";

/** The files as they should be; `groups` holds the ids of the rules of each group, in order. */
export function manifestFiles(groups) {
	const names = checkNames(groups);
	const [manifest, english, dutch] = ["package.json", "package.nls.json", "package.nls.nl.json"].map(read);
	return [
		["package.json", withAddress(withWalkthrough(withDutchCommands(withSetting(manifest, names), dutch)))],
		["package.nls.json", withNames(english, names, "en")],
		["package.nls.nl.json", withNames(dutch, names, "nl")],
	].map(([name, content]) => [join(root, name), `${JSON.stringify(content, undefined, "\t")}\n`]);
}

function read(name) {
	return JSON.parse(readFileSync(join(root, name), "utf8"));
}
