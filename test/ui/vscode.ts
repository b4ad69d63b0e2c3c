/** A VS Code that has never seen the extension, with it installed as it is published, on a folder with the examples. */
import { readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import { openBrowser } from "../../scripts/vscode/browser.mjs";
import { serve } from "../../scripts/vscode/serve.mjs";
import { openWindow } from "../../scripts/vscode/window.mjs";
import { makeWorkspace } from "../../scripts/vscode/workspace.mjs";
import { openWorkbench, type Workbench } from "./workbench";

type Environment = Readonly<Record<string, string>>;

interface Size {
	readonly width: number;
	readonly height: number;
}

export interface VSCode {
	/** The folder that is open. */
	readonly folder: string;
	open(size?: Size): Promise<Workbench>;
	/** A window in which no folder is open. */
	openEmpty(size?: Size): Promise<Workbench>;
	write(name: string, text: string): Promise<void>;
	/** As it is on disk, with something in it. */
	read(name: string): string;
	remove(name: string): Promise<void>;
	stop(): Promise<void>;
}

/**
 * @param settings of the person, beside those that keep the window quiet
 * @param env of the machine, such as the language that it speaks; it may want the folder with the examples
 */
export async function startVSCode(
	settings: Readonly<Record<string, unknown>>,
	env: (folder: string) => Environment = () => ({}),
): Promise<VSCode> {
	const workspace = makeWorkspace();
	const quiet = { "workbench.startupEditor": "none", "files.autoSave": "off" };
	const server = await serve({
		extensions: inject("extensions"),
		settings: { ...quiet, ...settings },
		env: env(workspace.folder),
	});
	const browser = await openBrowser();
	const open = async (query: string, size?: Size) => {
		const page = await openWindow(browser, size);
		return openWorkbench(page, `${server.address}/?${query}`);
	};
	return {
		folder: workspace.folder,
		open: (size) => open(`folder=${encodeURI(workspace.folder)}`, size),
		openEmpty: (size) => open("ew=true", size),
		write: (name, text) => writeFile(join(workspace.folder, name), text),
		read: (name) => readWritten(join(workspace.folder, name)),
		remove: (name) => rm(join(workspace.folder, name), { force: true }),
		async stop() {
			await browser.close();
			await server.stop();
			workspace.remove();
		},
	};
}

/** VS Code empties a file before it writes it; who reads it then would take it for an empty one. */
function readWritten(path: string): string {
	let text = "";
	for (const end = Date.now() + SLOWEST_WRITE_MS; text === "" && Date.now() < end; ) {
		text = readFileSync(path, "utf8");
	}
	return text;
}

const SLOWEST_WRITE_MS = 5000;
