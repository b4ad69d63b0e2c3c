/** Text of a file in Markdown, shown literally: nothing in it becomes a link, an image, a heading or a command. */
import { printableLines } from "../../text/printable";

export function escapeMarkdown(text: string): string {
	return printableLines(text)
		.replace(/[\\`*_[\]<>~|]/g, "\\$&")
		.replace(/&/g, "&amp;")
		.replace(ADDRESS, "\\$&")
		.replace(/^(\s*)([#+=-]|\d+[.)])/gm, (_, lead: string, sign: string) => `${lead}${sign.replace(/.$/, "\\$&")}`);
}

/** Addresses of pages and mail become links by themselves, to some readers `//host` and `host.nl` too. */
const ADDRESS =
	/:(?=\/\/)|\/(?=\/)|(?<=\/)\/|(?<=www)\.|(?<=\S)\.(?=(?:\p{L}{2,3}|info|name|shop|coop|aero|asia|museum)(?![\p{L}\p{N}]))|@/giu;

/** A link to a page of the web; any other address is no more than text. */
export function markdownLink(label: string, url: string): string {
	return /^https?:\/\/[^\s]+$/i.test(url)
		? // Nothing becomes a link in a link.
			`[${escapeMarkdown(label).replaceAll("\\.", ".")}](<${url.replace(/[<>\\]/g, encodeURIComponent)}>)`
		: `${escapeMarkdown(label)}: ${escapeMarkdown(url)}`;
}
