/** Which of the documents that a client opens are read here: pilots and what is set for them, where one can edit it. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isPilotFile } from "../format/fileNames";
import { decoded, rootOf } from "../text/paths";
import type { ClientSettings } from "./client";
import { type Folders, isFolderSettings } from "./folders";

/**
 * Schemes under which people write. The other side of a comparison stands under one of whoever made it (`git:`, `review:`,
 * `fugitive:`), and of those there are as many as there are programs: so what nobody knows is left alone, unless it is where
 * an open folder is.
 */
const WRITTEN: ReadonlySet<string> = new Set([
	"file",
	"untitled",
	"inmemory",
	"memfs",
	"vscode-local",
	"vscode-remote",
	"vscode-test-web",
	"vscode-userdata",
	"vscode-vfs",
	"dav",
	"davs",
	"ftp",
	"ftps",
	"scp",
	"sftp",
	"smb",
	"ssh",
	"webdav",
]);

/** The language that a person chose for a document whose name says nothing, such as a new one. */
const LANGUAGE = "pilot";

export type Concern = (document: TextDocument) => boolean;

export function createConcern(client: ClientSettings, folders: Folders): Concern {
	function isWritten(uri: string): boolean {
		const scheme = schemeOf(uri);
		// A drive is no scheme, and neither is none.
		return (
			client.opensEditableOnly ||
			scheme.length < 2 ||
			WRITTEN.has(scheme) ||
			client.folders.some((folder) => schemeOf(folder) === scheme)
		);
	}

	return ({ uri, languageId }) => {
		const path = decoded(uri.replace(/^[a-z][a-z\d+.-]+:|[?#].*$/gi, ""));
		const isRead = languageId === LANGUAGE || isPilotFile(path) || isFolderSettings(uri) || folders.isRegulations(uri);
		return isRead && isWritten(uri);
	};
}

function schemeOf(uri: string): string {
	return rootOf(uri).split(":")[0]?.toLowerCase() ?? "";
}
