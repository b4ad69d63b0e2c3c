/** Packs the extension and installs it as a user would, once for all tests. */
import type { TestProject } from "vitest/node";
import { ensureCodeServer } from "../../scripts/vscode/codeServer.mjs";
import { toolsDir } from "../../scripts/vscode/paths.mjs";
import { installExtension } from "../../scripts/vscode/serve.mjs";
import { ensureChromium, ensureRipgrep } from "../../scripts/vscode/system.mjs";
import { makeVsix } from "../../scripts/vscode/vsix.mjs";

export default async function pack(project: TestProject): Promise<() => void> {
	await ensureRipgrep();
	await ensureChromium();
	await ensureCodeServer();
	const { path } = await makeVsix(toolsDir);
	const { extensions, remove } = await installExtension(path);
	project.provide("extensions", extensions);
	return remove;
}

declare module "vitest" {
	export interface ProvidedContext {
		/** The folder in which VS Code has installed it. */
		extensions: string;
	}
}
