/** What is known of the text at hand: what every language feature is asked with. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Context } from "../check/core/context";
import type { Finding } from "../check/core/finding";
import type { SchemaDocument } from "../document/document";

export interface Analysis {
	readonly document: TextDocument;
	readonly pilot: SchemaDocument;
	readonly findings: readonly Finding[];
	/** With which the findings were made. */
	readonly context: Context;
	/** The settings of its folder leave it alone. */
	readonly isIgnored: boolean;
}
