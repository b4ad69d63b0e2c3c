/** The server that is measured against, fetched once. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { npmEnvironment, run } from "../../scripts/process.mjs";
import { benchDir, root } from "./paths.mjs";

/** The last one that runs on Node 20. */
const version = "1.25.0";
const home = join(benchDir, `yaml-language-server-${version}`);
const script = join(home, "node_modules", "yaml-language-server", "bin", "yaml-language-server");

/** How to start it, or undefined where it cannot be had. */
export async function peer() {
	if (!existsSync(script) && !(await install())) return undefined;
	return { name: `yaml-language-server ${version}`, script, settings: { yaml } };
}

const yaml = {
	validate: true,
	schemas: { [pathToFileURL(join(root, "schemas", "pilot.schema.json")).href]: "*.pilot.yaml" },
	schemaStore: { enable: false },
	kubernetesCRDStore: { enable: false },
};

async function install() {
	mkdirSync(home, { recursive: true });
	writeFileSync(join(home, "package.json"), '{ "private": true }\n');
	const args = [
		"install",
		"--ignore-scripts",
		"--no-audit",
		"--no-fund",
		"--fetch-retries=0",
		`yaml-language-server@${version}`,
	];
	const { code } = await run("npm", args, { cwd: home, env: npmEnvironment(), timeout: 60_000 });
	return code === 0 && existsSync(script);
}
