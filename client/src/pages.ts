/**
 * The guide and the pages of the rules, as files that VS Code opens itself: under a scheme of our own, for in the browser
 * the extension is an address on the web, which would open in another tab. That they open as a preview stands in
 * package.json (`workbench.editorAssociations`). Each is in the language of the moment, whatever its name says, so that
 * one that is open follows when a person chooses another.
 */
import {
	commands,
	type Disposable,
	EventEmitter,
	type FileChangeEvent,
	FileChangeType,
	FileSystemError,
	type FileSystemProvider,
	FileType,
	TabInputCustom,
	Uri,
	ViewColumn,
	window,
	workspace,
} from "vscode";
import type { Language } from "../../server/src/protocol/protocol";
import { fileOf, guideIn, isGuide, isPage } from "./pagePath";

export const PAGES_SCHEME = "pilot-docs";

export interface Pages extends Disposable {
	/** Shows what is open in another language. */
	update(): void;
}

export function createPages(extension: Uri, language: () => Language): Pages {
	const changed = new EventEmitter<FileChangeEvent[]>();
	const shown = new Map<string, Uri>();
	// VS Code reads a file again only when it is of another time.
	let version = 0;
	async function readFile(uri: Uri): Promise<Uint8Array> {
		if (!isPage(uri.path)) {
			throw FileSystemError.FileNotFound(uri.path);
		}
		shown.set(uri.path, uri);
		return workspace.fs.readFile(Uri.joinPath(extension, "docs", "rules", fileOf(uri.path, language())));
	}
	async function stat(uri: Uri) {
		const { length: size } = await readFile(uri);
		return { type: FileType.File, ctime: 0, mtime: version, size };
	}
	const provider = readOnly({ readFile, stat, onDidChangeFile: changed.event });
	const registered = workspace.registerFileSystemProvider(PAGES_SCHEME, provider, {
		isReadonly: true,
		isCaseSensitive: true,
	});
	return {
		update() {
			version++;
			changed.fire([...shown.values()].map((uri) => ({ type: FileChangeType.Changed, uri })));
		},
		dispose() {
			registered.dispose();
			changed.dispose();
		},
	};
}

/** Beside what a person is writing, or where it is open already. */
export async function showAllPages(language: Language): Promise<void> {
	const open = openGuide();
	const viewColumn = open?.column ?? (window.activeTextEditor === undefined ? ViewColumn.Active : ViewColumn.Beside);
	const uri = open?.uri ?? Uri.from({ scheme: PAGES_SCHEME, path: guideIn(language) });
	await commands.executeCommand("vscode.open", uri, { viewColumn });
}

function openGuide(): { readonly uri: Uri; readonly column: ViewColumn } | undefined {
	for (const { tabs, viewColumn: column } of window.tabGroups.all) {
		for (const { input } of tabs) {
			if (input instanceof TabInputCustom && input.uri.scheme === PAGES_SCHEME && isGuide(input.uri.path)) {
				return { uri: input.uri, column };
			}
		}
	}
	return undefined;
}

/** What can be read and never written; all pages are known by name. */
function readOnly(readable: Pick<FileSystemProvider, "readFile" | "stat" | "onDidChangeFile">): FileSystemProvider {
	const refuse = () => {
		throw FileSystemError.NoPermissions();
	};
	return {
		...readable,
		readDirectory: () => [],
		watch: () => ({ dispose() {} }),
		createDirectory: refuse,
		writeFile: refuse,
		delete: refuse,
		rename: refuse,
	};
}
