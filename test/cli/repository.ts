/** A git repository of pilots on disk, with the package of this project packed beside it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npmEnvironment, run, runOrThrow } from "../../scripts/process.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export const GOOD =
	"title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets\n  publicValue: Safety\n  goals:\n    - goal: Fewer accidents\n";
export const BAD = GOOD.replace("economy", "econmy");

export type Repository = Awaited<ReturnType<typeof makeRepository>>;

export async function makeRepository() {
	const folder = mkdtempSync(join(tmpdir(), "pilots é-"));
	// The scripts that npm makes in the environment of a hook bear no space in their path.
	const cache = mkdtempSync(join(tmpdir(), "hooks-"));
	const env: NodeJS.ProcessEnv = {
		...npmEnvironment(),
		PRE_COMMIT_HOME: cache,
		GIT_CONFIG_GLOBAL: "/dev/null",
		...{ GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@a", GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@a" },
	};
	mkdirSync(join(folder, "tools"));
	mkdirSync(join(folder, "pilots"));
	writeFileSync(join(folder, ".gitignore"), "node_modules\n.hooks\n");
	await runOrThrow("Packing", "npm", ["pack", "--ignore-scripts", "--pack-destination", join(folder, "tools")], {
		cwd: root,
		env,
	});
	await runOrThrow("A repository", "git", ["init", "-q"], { cwd: folder, env });
	return {
		folder,
		packed: join(folder, "tools", readdirSync(join(folder, "tools"))[0] ?? ""),
		put: (text: string) => writeFileSync(join(folder, "pilots", "x.pilot.yaml"), text),
		read: (name: string) => readFileSync(join(folder, name), "utf8"),
		shell: (script: string, more: NodeJS.ProcessEnv = {}, cwd = folder) =>
			run("bash", ["-eo", "pipefail", "-c", script], { cwd, env: { ...env, ...more } }),
		remove: () => {
			rmSync(folder, { recursive: true });
			rmSync(cache, { recursive: true });
		},
	};
}
