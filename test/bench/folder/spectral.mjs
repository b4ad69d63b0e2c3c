/** Spectral, fetched once, with a ruleset that does what the floor does: hold each file against our schema. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmEnvironment, run } from "../../../scripts/process.mjs";
import { benchDir, root } from "../paths.mjs";

const version = "6.16.3";
const home = join(benchDir, `spectral-${version}`);
const script = join(home, "node_modules", "@stoplight", "spectral-cli", "dist", "index.js");

/** The arguments that make it check a folder, or nothing where it cannot be had. */
export async function spectral() {
	if (!existsSync(script) && !(await install())) return undefined;
	const ruleset = join(home, "ruleset.json");
	writeFileSync(ruleset, JSON.stringify({ rules: { pilot: rule() } }));
	return {
		name: `Spectral ${version}`,
		argsFor: (folder) => [script, "lint", `${folder}/**/*.pilot.yaml`, "--ruleset", ruleset, "--quiet"],
	};
}

function rule() {
	const { $id, ...schema } = JSON.parse(readFileSync(join(root, "schemas", "pilot.schema.json"), "utf8"));
	// biome-ignore lint/suspicious/noThenProperty: the format of Spectral has this word.
	return { given: "$", severity: "error", then: { function: "schema", functionOptions: { schema, allErrors: true } } };
}

async function install() {
	mkdirSync(home, { recursive: true });
	writeFileSync(join(home, "package.json"), '{ "private": true }\n');
	const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0"];
	const { code } = await run("npm", [...args, `@stoplight/spectral-cli@${version}`], {
		cwd: home,
		env: npmEnvironment(),
		timeout: 120_000,
	});
	return code === 0 && existsSync(script);
}
