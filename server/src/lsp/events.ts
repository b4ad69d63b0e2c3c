/** What happens to a session, and what that touches. */
import type { FileEvent } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientSettings } from "./client/settings";

export type UriFilter = (uri: string) => boolean;

export type SessionEvent =
	| { readonly kind: "opened" | "changed" | "saved" | "closed"; readonly document: TextDocument }
	| { readonly kind: "files"; readonly changes: readonly FileEvent[] }
	| { readonly kind: "settings"; readonly settings: Partial<ClientSettings> }
	| { readonly kind: "folders"; readonly added: readonly string[]; readonly removed: readonly string[] }
	/** The client is ready for requests; or it does not report files that change; or another day has begun. */
	| { readonly kind: "initialized" | "watchingRefused" | "newDay" }
	/** A person asks for all pilots to be found and read anew, or not to be read further. */
	| { readonly kind: "rescan" | "stopReading" }
	/** Settings of folders, laws, or files that are linked to are not as they were. */
	| { readonly kind: "inputsChanged"; readonly concerned: UriFilter }
	| StoreEvent;

/** What reading files found out. */
export type StoreEvent =
	/** A file with laws of an organisation's own has been read. */
	| { readonly kind: "regulations"; readonly uri: string }
	/** Pilots of the index have been read; or are gone; or other pilots show something else of them. */
	| { readonly kind: "indexed" | "gone" | "crossFile"; readonly uris: readonly string[] }
	/** There is nothing left to read. */
	| { readonly kind: "idle" };

/** What is to be done after an event. */
export interface Touched {
	/** Open documents to check again. */
	readonly documents?: readonly string[];
	/** Documents and pilots for which something else has changed than their own text. */
	readonly concerned?: UriFilter;
	/** Files with settings and laws to read again, or all of them. */
	readonly settings?: readonly string[] | "all";
	/** Linked files that may have appeared or gone, or all that open documents link to. */
	readonly links?: readonly string[] | "all";
	/** Pilots to read again for the index. */
	readonly pilots?: readonly string[];
	/** Addresses at which a folder with pilots may have appeared. */
	readonly folders?: readonly string[];
	readonly scan?: boolean;
}
