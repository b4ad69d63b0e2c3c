/** Which of the documents that a client opens are read here: pilots and what is set for them, where one can edit it. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isPilotFile } from "../../format/fileNames";
import { isFolderSettings } from "../../settings/folderSettings";
import { decoded, rootOf } from "../../text/paths";
import type { Client } from "./client";

/**
 * Schemes under which people write. The other side of a comparison stands under one of whoever made it (`git:`, `review:`,
 * `fugitive:`), and of those there are as many as there are programs: so what nobody knows is left alone, unless it is where
 * an open folder is.
 */
const EDITABLE: ReadonlySet<string> = new Set(
	(
		"file untitled inmemory memfs vscode-local vscode-remote vscode-test-web vscode-userdata vscode-vfs " +
		"dav davs ftp ftps scp sftp smb ssh webdav"
	).split(" "),
);

/** The language that a person chose for a document whose name says nothing, such as a new one. */
const LANGUAGE = "pilot";

/** @param isNamed a file that settings name: one with laws of an organisation's own, or one that they extend */
export function isSelected(
	{ uri, languageId }: TextDocument,
	client: Client,
	isNamed: (uri: string) => boolean,
): boolean {
	const path = decoded(uri.replace(/^[a-z][a-z\d+.-]+:|[?#].*$/gi, ""));
	const isOurs = languageId === LANGUAGE || isPilotFile(path) || isFolderSettings(uri) || isNamed(uri);
	return isOurs && isEditable(uri, client);
}

function isEditable(uri: string, { capabilities, folders }: Client): boolean {
	const scheme = schemeOf(uri);
	// A drive is no scheme, and neither is none.
	return (
		capabilities.opensEditableOnly ||
		scheme.length < 2 ||
		EDITABLE.has(scheme) ||
		folders.some((folder) => schemeOf(folder) === scheme)
	);
}

function schemeOf(uri: string): string {
	return rootOf(uri).split(":")[0]?.toLowerCase() ?? "";
}
