/** Packs the extension, once for all tests. */
import type { TestProject } from "vitest/node";
import { toolsDir } from "../../scripts/vscode/paths.mjs";
import { makeVsix } from "../../scripts/vscode/vsix.mjs";

export default async function pack(project: TestProject): Promise<void> {
	const { path } = await makeVsix(toolsDir);
	project.provide("vsix", path);
}

declare module "vitest" {
	export interface ProvidedContext {
		/** The path of the extension as it is published. */
		vsix: string;
	}
}
