import { describe, expect, it } from "vitest";
import { escapeMarkdown, markdownLink } from "../../../server/src/editing/documentation/markdown";

/** What readers of Markdown take for a link without any signs around it: VS Code's (`marked`) and others (`linkify-it`). */
const LINKED = /(?:https?|ftp):\/\/|www\.\S|\w@\w|\/\/\w|\w\.(?:nl|com|org|eu)\b/i;

describe("words of a file in Markdown", () => {
	it.each([
		["plain words (and brackets)", "plain words (and brackets)"],
		["[x](command:y)", "\\[x\\](command:y)"],
		["![x](http://y)", "!\\[x\\](http\\:\\/\\/y)"],
		["https://x.example www.x.example a@x.example", "https\\:\\/\\/x.example www\\.x.example a\\@x.example"],
		["//host WWW.host ftp://host", "\\/\\/host WWW\\.host ftp\\:\\/\\/host"],
		["host.nl/path plan.pdf", "host\\.nl/path plan\\.pdf"],
		["titel 2.3, art. 4", "titel 2.3, art. 4"],
		["a\u001b[31m\u2028b\u202ec", "a␛\\[31m\ufffdb\ufffdc"],
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
		["file:///etc/passwd", "Law: file\\:\\/\\/\\/etc/passwd"],
		["https://x y", "Law: https\\:\\/\\/x y"],
	])("%j is a link only when it leads to the web", (url, link) => expect(markdownLink("Law", url)).toBe(link));

	it.each([
		...[
			"https://a.nl",
			"HTTP://a.nl",
			"ftp://a.nl/x",
			"//a.nl",
			"///a",
			"www.a.nl",
			"WWW.a",
			"xwww.a.nl",
			"a.nl",
			"a@b.nl",
		],
		...["mailto:a@b.nl", "see https://a.nl, and www.b.nl.", "http://www.a.nl", "https://user@a.nl", "a.b.c.com"],
	])("%j becomes no link", (name) => {
		expect(name).toMatch(LINKED);
		expect(escapeMarkdown(name)).not.toMatch(LINKED);
		expect(escapeMarkdown(name).replace(/\\(?=[^\w\s])/g, "")).toBe(name);
	});
});
