/** The messages about the page of a pilot. */
import type { Range } from "vscode-languageserver-types";

/** Request `pilot/page`, client to server: the page of a pilot, open or not, for a panel beside its text. */
export interface PageParams {
	readonly uri: string;
	/** Of the product. */
	readonly version: string;
}
export interface PageResult {
	/** Nothing where there is no such pilot. */
	readonly page: PanelPage | null;
}
export interface PanelPage {
	/** What the document was read as. */
	readonly version: number;
	readonly title: string;
	readonly language: "en" | "nl";
	/** What goes into the panel, with nothing in it that runs. */
	readonly html: string;
	readonly style: string;
	readonly places: readonly PagePlace[];
}
/** Where a part of the page stands in the text. */
export interface PagePlace {
	/** Of the element. */
	readonly id: string;
	readonly range: Range;
	/** It is shown here in full, not only referred to: the page follows the text by these. */
	readonly isMain: boolean;
}

/** Request `pilot/exportPage`, client to server: the page as a file for one of its readers. */
export interface ExportPageParams extends PageParams {
	readonly to: PageFormat;
	readonly reader: PageReader;
	/** The folder of the bundles, for a server that does not know where it came from. */
	readonly scripts?: string;
}
export type PageFormat = "html" | "markdown" | "word";
export type PageReader = "all" | "directie" | "college" | "residents";
export interface ExportPageResult {
	/** Nothing where there is no such pilot; of a Word document its bytes in base64. */
	readonly text: string | null;
}
