/** What writers make of a page: nothing in a pilot is ever markup, and a file is whole, valid and asks nothing of the network. */
import { createHash } from "node:crypto";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { fileHtml, panelHtml } from "../../../server/src/page/html/html";
import { FILE_POLICY, FILE_STYLE } from "../../../server/src/page/html/style";
import { markdownOf } from "../../../server/src/page/markdown/markdown";
import { READERS } from "../../../server/src/page/model";
import { TEXTS } from "../support/edits";
import { pageOf } from "../support/page";
import { MANY_TEXTS } from "../support/runs";

const HOSTILE = [
	...["<script>alert(1)</script>", "</title><img src=x onerror=alert(1)>", '"><svg onload=alert(1)>', "&lt;b&gt;"],
	...["[x](command:evil)", "![x](http://x.example/y.png)", "# head", "| a | b |", "`a` *b* _c_", "<https://x.example>"],
	...["javascript:alert(1)", "data:text/html,x", "{{x}}", "https://x.example/<script>", "x".repeat(3000)],
	...["---", "1. one", "> quote", "~~~", "\u202eabc", "a\u0000b"],
];

/** The same words in each answer that is a text. */
function pilotWith(words: string): string {
	const text = JSON.stringify(words);
	return `title: ${text}
municipality: ${text}
summary: ${text}
status: running
contact: {name: ${text}, email: ${text}}
why:
  problem: ${text}
  goals:
    - {goal: ${text}, indicator: ${text}, unit: ${text}, baseline: 5, target: 5}
  businessCase: {document: ${text}, alternatives: [${text}]}
success:
  stakeholders:
    - {name: ${text}, influence: high, support: against, bearsRisk: true, involvement: inform}
  compliance:
    - {regulation: ${text}, status: open, owner: ${text}}
  # pilot-ignore success/no-exit: ${words.replace(/[\r\n]/g, " ")}
  scaling: {kind: roll-out, criteria: [${text}]}
ended: {lessons: ${text}}
`;
}

const validator = new HtmlValidate({
	extends: ["html-validate:recommended", "html-validate:a11y"],
	rules: {
		// Ours are written in HTML's own long form, or hold what people typed.
		"doctype-style": ["error", { style: "lowercase" }],
		"long-title": "off",
		"no-trailing-whitespace": "off",
	},
});

describe("The HTML", () => {
	it.each(HOSTILE)("has %j as text", (words) => {
		for (const reader of READERS) {
			const html = fileHtml(pageOf(pilotWith(words), "nl", reader));
			expect(html).not.toMatch(/<script|<img|<iframe|<[a-z][^>]*\son\w+=/i);
			expect(tagsIn(html).filter((tag) => !OURS.has(tag))).toEqual([]);
			expect(hrefsIn(html).filter((href) => !/^(?:#|https?:\/\/|mailto:)/.test(href))).toEqual([]);
		}
	});

	it("is valid for each reader, whatever the pilot", MANY_TEXTS, async () => {
		const texts = ["", ...TEXTS.slice(-3), ...HOSTILE.map(pilotWith)];
		for (const [index, text] of texts.entries()) {
			for (const reader of READERS.filter((_, turn) => index < 4 || index % READERS.length === turn)) {
				const { results } = await validator.validateString(fileHtml(pageOf(text, "en", reader)));
				expect(
					results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
					reader,
				).toEqual([]);
			}
		}
	});

	it("holds its style, which alone counts, and asks nothing of anybody", () => {
		const hash = createHash("sha256").update(FILE_STYLE).digest("base64");
		expect(FILE_POLICY).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
		const html = fileHtml(pageOf(TEXTS[0] ?? ""));
		expect(html).toContain(`<style>${FILE_STYLE}</style>`);
		expect(html).not.toMatch(/\s(?:src|style|srcset|background)=|url\(|@import/);
	});

	it("gives the columns of the map that nobody is in less room", () => {
		const html = panelHtml(pageOf("success:\n  stakeholders:\n    - {name: A, influence: medium}\n", "nl"));
		const heads = [...html.matchAll(/<th( class="nobody")? scope="col">[^<]* invloed</g)];
		expect(heads.map(([, nobody]) => nobody !== undefined)).toEqual([true, false, true]);
	});

	it("breaks addresses before their own signs, and no day from its month", () => {
		const html = fileHtml(pageOf("contact: {email: quiet.nights@harbour.example}\nperiod: {start: 2027-03-01}\n"));
		expect(html).toContain(">quiet<wbr>.nights<wbr>@harbour<wbr>.example</a>");
		expect(html).toContain('href="mailto:quiet.nights@harbour.example"');
		expect(html).toContain("1\u00a0March 2027");
	});

	it("is the same each time", () => {
		const text = TEXTS.at(-1) ?? "";
		expect(fileHtml(pageOf(text))).toBe(fileHtml(pageOf(text)));
		expect(markdownOf(pageOf(text))).toBe(markdownOf(pageOf(text)));
	});

	it("keeps a place in the panel for what cannot be read, and has none in a file", () => {
		const page = pageOf("title: A\nwhy: a sentence\n");
		expect(panelHtml(page)).toMatch(/<section id="s-why"[^>]* data-unread/);
		expect(fileHtml(page)).not.toContain("data-unread");
		expect(fileHtml(page)).toContain("a sentence");
	});

	it("has an alternative in words for each drawing", () => {
		const html = fileHtml(pageOf(pilotWith("Quay")));
		for (const svg of html.match(/<svg (?!class="sign)[^>]*>/g) ?? []) {
			expect(svg).toMatch(/aria-hidden="true"|width="100%" height="100%"/);
		}
		expect(html).toMatch(
			/<figcaption><strong>Influence and support<\/strong> <span class="quiet">Support: against \(1\)/,
		);
		expect(html).toContain("bears the risk, is only informed");
	});
});

/** Only what this writer makes. */
const OURS = new Set([
	...["html", "head", "meta", "title", "style", "body", "main", "section", "div", "span", "p", "a", "strong", "wbr"],
	...["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption"],
	...["table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "path", "circle", "line", "rect"],
]);

function tagsIn(html: string): readonly string[] {
	return [...html.replace(/<style>.*?<\/style>/s, "").matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag = ""]) => tag);
}

function hrefsIn(html: string): readonly string[] {
	return [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = ""]) => href);
}

describe("The Markdown", () => {
	it.each(HOSTILE)("has %j as text", (words) => {
		for (const reader of READERS) {
			const markdown = markdownOf(pageOf(pilotWith(words), "nl", reader));
			expect(markdown).not.toMatch(/(?<!\\)<(?!<?https?:)/);
			expect(markdown).not.toMatch(/(?<!\\)\]\((?!https?:|mailto:|<https?:)/);
			expect(markdown).not.toMatch(/^(?:---|```|~~~|> quote|1\. one)/m);
		}
	});

	it("has headings, tables and lists that can be read as they stand", () => {
		const markdown = markdownOf(pageOf(TEXTS.at(-1) ?? "", "nl"));
		expect(markdown).toMatch(/^# .+\n\n/);
		expect(markdown).toMatch(/\n## Waarom \(\d+ van \d+ beantwoord\)\n/);
		expect(markdown).toMatch(/\n\| Doel \| .*\n\| - \|/);
	});
});
