/** `npm run package`: builds, and makes the `.vsix` in the project's folder. */
import { relative } from "node:path";
import { build } from "./build.mjs";
import { makeVsix } from "./vscode/vsix.mjs";

try {
	await build();
	const { path, size } = await makeVsix();
	console.log(`${relative(process.cwd(), path)}: ${Math.round(size / 1000)} kB`);
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}
