/**
 * The pages of the rules, as files that VS Code opens itself: under a scheme of our own, for in the browser the extension
 * is an address on the web, which would open in another tab. That they open as a preview stands in package.json
 * (`workbench.editorAssociations`).
 */
import { commands, Disposable, FileSystemError, type FileSystemProvider, FileType, Uri, workspace } from "vscode";
import type { Language } from "../../server/src/protocol/protocol";
import { allPages, isPage } from "./pagePath";

export const PAGES_SCHEME = "pilot-docs";

export function createPages(extension: Uri): Disposable {
	return workspace.registerFileSystemProvider(PAGES_SCHEME, pagesOf(Uri.joinPath(extension, "docs", "rules")), {
		isReadonly: true,
		isCaseSensitive: true,
	});
}

export async function showAllPages(language: Language): Promise<void> {
	await commands.executeCommand("vscode.open", Uri.from({ scheme: PAGES_SCHEME, path: allPages(language) }));
}

function pagesOf(folder: Uri): FileSystemProvider {
	async function readFile({ path }: Uri): Promise<Uint8Array> {
		if (!isPage(path)) {
			throw FileSystemError.FileNotFound(path);
		}
		return workspace.fs.readFile(Uri.joinPath(folder, path));
	}
	const refuse = () => {
		throw FileSystemError.NoPermissions();
	};
	return {
		readFile,
		async stat(uri) {
			const { length: size } = await readFile(uri);
			return { type: FileType.File, ctime: 0, mtime: 0, size };
		},
		// They are known by name, and never change while VS Code runs.
		readDirectory: () => [],
		watch: () => new Disposable(() => {}),
		onDidChangeFile: () => new Disposable(() => {}),
		createDirectory: refuse,
		writeFile: refuse,
		delete: refuse,
		rename: refuse,
	};
}
