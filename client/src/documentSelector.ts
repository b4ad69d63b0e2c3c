/** Which documents are pilots: also those that a person's own settings make YAML. */
import { type DocumentFilter, type TextDocument, workspace } from "vscode";
import { PILOT_FILES } from "./pilotFiles";

export const DOCUMENT_SELECTOR = [
	{ language: "pilot" },
	{ language: "yaml", pattern: PILOT_FILES },
] satisfies DocumentFilter[];

/** All that the server reads: beside pilots what an organisation sets for those of a folder. */
export const SERVER_SELECTOR = [
	...DOCUMENT_SELECTOR,
	{ language: "yaml", pattern: "**/.pilotrc.{yaml,yml}" },
] satisfies DocumentFilter[];

/**
 * Whether one can write there. The old side of a comparison stands in a file system that is read only, or in none at all:
 * whatever is wrong there cannot be mended, and is no problem of today.
 */
export function isEditable({ uri }: TextDocument): boolean {
	return uri.scheme === "untitled" || workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
