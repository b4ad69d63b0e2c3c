/** Words of a file in Markdown, shown as they stand: none of them becomes a link, an image, a heading or a command. */

export function escapeMarkdown(text: string): string {
	return (
		text
			.replace(/[\\`*_[\]<>~|]/g, "\\$&")
			.replace(/&/g, "&amp;")
			// Bare addresses of pages and mail become links by themselves.
			.replace(/:(?=\/\/)|(?<=\bwww)\.|@/gi, "\\$&")
			.replace(/^(\s*)([#+=-]|\d+[.)])/gm, (_, lead: string, sign: string) => `${lead}${sign.replace(/.$/, "\\$&")}`)
	);
}

/** A link to a page of the web; any other address is no more than text. */
export function markdownLink(label: string, url: string): string {
	return /^https?:\/\/[^\s]+$/i.test(url)
		? `[${escapeMarkdown(label)}](<${url.replace(/[<>\\]/g, encodeURIComponent)}>)`
		: `${escapeMarkdown(label)}: ${escapeMarkdown(url)}`;
}
