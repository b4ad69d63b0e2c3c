/** The build as a person runs it, from another script. */
import { npmEnvironment, runOrThrow } from "./process.mjs";
import { root } from "./vscode/paths.mjs";

export const build = () =>
	runOrThrow("The build", "npm", ["run", "--silent", "build"], { cwd: root, env: npmEnvironment() });
