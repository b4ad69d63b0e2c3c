/** The small writer of HTML, held against packages that do the same for any page, only slower. */
import { toHtml } from "hast-util-to-html";
import { h as hast, s as hastSvg } from "hastscript";
import { describe, expect, it } from "vitest";
import { h, htmlOf } from "../../../server/src/page/html/markup";

const WORDS = [
	...["", "plain", "<script>alert(1)</script>", "</p><img src=x onerror=alert(1)>", "&lt; &amp; &#x3C;", "a & b"],
	...['"quotes"', "it’s `a` 'b'", "a\nb\tc", "\u0000\u0007", "\ud800", "é 🚲 \u202e", "]]>", "<!-- -->", "{{y}}"],
];

describe("Every word", () => {
	it.each(WORDS)("is text, as the packages write it: %j", (words) => {
		const ours = h("p.quiet", { id: words, title: words, "data-title": words }, [
			words,
			h("a", { href: words }, words),
		]);
		const theirs = hast("p.quiet", { id: words, title: words, dataTitle: words }, [
			words,
			hast("a", { href: words }, words),
		]);
		expect(htmlOf(ours)).toBe(toHtml(theirs));
		expect(htmlOf([words, h("br-", [[words], []])])).toBe(toHtml([...hast(null, words).children, hast("br-", words)]));
	});

	it("of a style or a script stands as it is, for these are ours alone", () => {
		expect(htmlOf(h("style", "a>b{}"))).toBe(toHtml(hast("style", "a>b{}")));
		expect(htmlOf(h("script", "a && b"))).toBe(toHtml(hast("script", "a && b")));
	});
});

describe("An element", () => {
	it("is written as the packages do: classes, values, what is true, and what has no end", () => {
		const mark = { viewBox: "0 0 16 16", "aria-hidden": "true" };
		const pairs: readonly (readonly [ReturnType<typeof h>, Parameters<typeof toHtml>[0]])[] = [
			[h("meta", { charset: "utf-8" }), hast("meta", { charset: "utf-8" })],
			[h("div", { hidden: true, id: undefined }, "a"), hast("div", { hidden: true, id: undefined }, "a")],
			[h("div", { hidden: false, tabindex: 0 }), hast("div", { hidden: false, tabIndex: 0 })],
			[h("td", { colspan: 3, "data-unread": "" }, []), hast("td", { colSpan: 3, dataUnread: "" }, [])],
			[
				h("svg.mark.big", mark, [h("path", { d: "M0 0", class: "a b" })]),
				hastSvg("svg.mark.big", { viewBox: "0 0 16 16", ariaHidden: "true" }, [
					hastSvg("path", { d: "M0 0", className: ["a", "b"] }),
				]),
			],
		];
		for (const [ours, theirs] of pairs) {
			expect(htmlOf(ours)).toBe(toHtml(theirs));
		}
	});
});
