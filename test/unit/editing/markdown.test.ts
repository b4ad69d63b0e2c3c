import { describe, expect, it } from "vitest";
import { escapeMarkdown, markdownLink } from "../../../server/src/editing/markdown";

describe("words of a file in Markdown", () => {
	it.each([
		["plain words (and brackets)", "plain words (and brackets)"],
		["[x](command:y)", "\\[x\\](command:y)"],
		["![x](http://y)", "!\\[x\\](http\\://y)"],
		["https://x.example www.x.example a@x.example", "https\\://x.example www\\.x.example a\\@x.example"],
		["<img src=x>", "\\<img src=x\\>"],
		["`code` *bold* _it_ ~~no~~", "\\`code\\` \\*bold\\* \\_it\\_ \\~\\~no\\~\\~"],
		["a & b &lt;", "a &amp; b &amp;lt;"],
		["# heading\n- item\n1. item\na - b", "\\# heading\n\\- item\n1\\. item\na - b"],
		["a | b \\ c", "a \\| b \\\\ c"],
	])("%j stays what it is", (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

	it.each([
		["https://x.example/a(b)", "[Law](<https://x.example/a(b)>)"],
		["https://x.example/>)[y](command:z", "[Law](<https://x.example/%3E)[y](command:z>)"],
		["command:x", "Law: command:x"],
		["javascript:x", "Law: javascript:x"],
		["file:///etc/passwd", "Law: file\\:///etc/passwd"],
		["https://x y", "Law: https\\://x y"],
	])("%j is a link only when it leads to the web", (url, link) => expect(markdownLink("Law", url)).toBe(link));
});
