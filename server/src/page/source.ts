/** What a page is made from. Today, the language and the names are injected, so that the same pilot gives the same page. */
import type { Finding } from "../check/core/finding";
import type { SchemaDocument } from "../document/document";
import type { Language } from "../format/language";

export interface PageSource {
	readonly pilot: SchemaDocument;
	readonly findings: readonly Finding[];
	/** How many more are in the list of known findings of its folder. */
	readonly known?: number;
	readonly language: Language;
	/** Today's date, `YYYY-MM-DD`. */
	readonly today: string;
	/** The name of the file. */
	readonly file: string;
	/** Of the product. */
	readonly version: string;
}
