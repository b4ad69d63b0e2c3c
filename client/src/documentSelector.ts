/** Which documents are pilots: also those that a person's own settings make YAML. */
import type { DocumentFilter, TextDocument } from "vscode";

export const documentSelector = [
	{ language: "pilot" },
	{ language: "yaml", pattern: "**/*.pilot.{yaml,yml}" },
	{ language: "yaml", pattern: "**/pilot.{yaml,yml}" },
] satisfies DocumentFilter[];

/** All that the server reads: beside pilots what an organisation sets for those of a folder. */
export const serverSelector = [
	...documentSelector,
	{ language: "yaml", pattern: "**/.pilotrc.{yaml,yml}" },
] satisfies DocumentFilter[];

/** The old side of a comparison: whatever is wrong there cannot be mended, and is no problem of today. */
export function isPast({ uri }: TextDocument): boolean {
	return uri.scheme === "git" || uri.scheme === "vscode-local-history";
}
