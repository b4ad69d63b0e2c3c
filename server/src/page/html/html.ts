/** The page as HTML. Every word goes in as text, so that nothing in a pilot can be markup. */
import type { Language } from "../../format/language";
import type { Answer, Block, Facts, Gap, Note, Notice, PilotPage, Points, Run, Section, Steps } from "../model";
import { GAP_WORD, SEVERITY_WORDS, WORDS } from "../words";
import { goalBar, severityMark } from "./drawings";
import { stakeholderMap } from "./map";
import { type Content, h, htmlOf, type Markup } from "./markup";
import { FILE_POLICY, FILE_STYLE } from "./style";
import { table } from "./table";
import { timeline } from "./timeline";
import { unread, type Writing } from "./writing";

/** What is inside `main`, for a panel that patches it: what cannot be read keeps its place, and headings lead to the text. */
export function panelHtml(page: PilotPage): string {
	return htmlOf(contentOf(page, true));
}

/** A whole file that needs nothing else. */
export function fileHtml(page: PilotPage): string {
	return documentHtml({
		language: page.language,
		title: page.title,
		style: FILE_STYLE,
		policy: FILE_POLICY,
		className: `page page--${page.reader}`,
		children: contentOf(page, false),
	});
}

interface Html {
	readonly language: Language;
	readonly title: string;
	readonly style: string;
	/** Allows the style and the script, and nothing else. */
	readonly policy: string;
	readonly script?: string;
	readonly className: string;
	readonly children: readonly Markup[];
}

export function documentHtml({ language, title, style, policy, script, className, children }: Html): string {
	const head = h("head", [
		h("meta", { charset: "utf-8" }),
		h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
		h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
		h("meta", { name: "color-scheme", content: "light dark" }),
		h("title", title),
		h("style", style),
	]);
	const body = h("body", [
		h("main", { class: className }, children),
		...(script === undefined ? [] : [h("script", script)]),
	]);
	return `<!doctype html>${htmlOf(h("html", { lang: language }, [head, body]))}\n`;
}

function contentOf(page: PilotPage, isLive: boolean): readonly Markup[] {
	const writing: Writing = {
		isLive,
		say: (words) => words[page.language],
		runs: (runs) => runs.map(runOf),
		lines: (lines) => lines.flatMap((line) => blockOf(writing, line, 3)),
		notes: (notes) => notes.map((note) => noteOf(writing, note)),
	};
	const title = h("h1", { id: "p-title" }, page.title);
	return [title, ...page.children.flatMap((block) => blockOf(writing, block, 2))];
}

function blockOf(writing: Writing, block: Block, level: number): Markup[] {
	switch (block.kind) {
		case "section":
			return sectionOf(writing, block, level);
		case "answer":
			return answerOf(writing, block, level);
		case "paragraph":
			return [h(block.tone === undefined ? "p" : `p.${block.tone}`, writing.runs(block.runs))];
		case "bullets":
			return [
				h(
					"ul",
					block.items.map(({ runs }) => h("li", writing.runs(runs))),
				),
			];
		case "facts":
			return factsOf(writing, block);
		case "table":
			return [table(writing, block)];
		case "steps":
			return [stepsOf(block)];
		case "goalBar":
			return [goalBar(block)];
		case "map":
			return [stakeholderMap(writing, block)];
		case "timeline":
			return [timeline(writing, block)];
		case "points":
			return pointsOf(writing, block);
		case "gap":
			return [gapOf(writing, block)];
		case "note":
			return [noteOf(writing, block)];
		case "notice":
			return [noticeOf(block)];
	}
}

function sectionOf(writing: Writing, { id, title, aside, isUnread, children }: Section, level: number): Markup[] {
	const heading = h(`h${level}`, { id: `${id}--title` }, [
		title,
		...(aside === undefined ? [] : [" ", h("span.aside", aside)]),
	]);
	const inside = children.flatMap((child) => blockOf(writing, child, level + 1));
	return [h("section", { id, "aria-labelledby": `${id}--title`, ...unread(writing, isUnread) }, [heading, ...inside])];
}

function answerOf(writing: Writing, answer: Answer, level: number): Markup[] {
	const { id, question, isUnread, children } = answer;
	if (isUnread && children.length === 0) {
		// Nothing is known of it, so it is there only for who knows more.
		return writing.isLive ? [h("div.answer", { id, hidden: true, ...unread(writing, true) })] : [];
	}
	const heading = h(`h${Math.min(level, 6)}.question`, [
		writing.isLive ? h("a.go", { href: `#${id}` }, question) : question,
	]);
	const note = isUnread ? [h("p.quiet", writing.say(WORDS.unreadAnswer))] : [];
	const inside = children.flatMap((child) => blockOf(writing, child, level + 1));
	return [h("div.answer", { id, ...unread(writing, isUnread) }, [heading, ...note, ...inside])];
}

function factsOf(writing: Writing, { rows }: Facts): Markup[] {
	const shown = rows.filter(({ lines }) => writing.isLive || lines.length > 0);
	const groups = shown.map(({ id, term, isUnread, lines }) => {
		const hidden = lines.length === 0 ? { hidden: true } : {};
		return h("div", { id, ...hidden, ...unread(writing, isUnread) }, [h("dt", term), h("dd", writing.lines(lines))]);
	});
	return shown.length === 0 ? [] : [h("dl.facts", groups)];
}

function stepsOf({ id, title, steps, beside }: Steps): Markup {
	const items = steps.map((step) =>
		h("li", { class: step.state, ...(step.state === "now" ? { "aria-current": "step" } : {}) }, [
			h("span", step.title),
		]),
	);
	const name = h("p.unseen", title);
	return h("div.stage", { id }, [name, h("ol.steps", items), ...(beside === undefined ? [] : [h("p.beside", beside)])]);
}

function pointsOf(writing: Writing, { items, more }: Points): Markup[] {
	const rows = items.map(({ id, severity, isGap, about, text, to }) => {
		const word = writing.say(isGap ? GAP_WORD : SEVERITY_WORDS[severity]);
		const words = [
			h("strong", word),
			" ",
			...(about === undefined ? [] : [h("span.about", `${about}: `)]),
			to === undefined ? sentence(text) : h("a.go", { href: `#${to}` }, sentence(text)),
		];
		return h("li", { id, class: isGap ? `${severity} open` : severity }, [
			severityMark(severity, isGap),
			h("span", words),
		]);
	});
	return [h("ol.points", rows), ...(more === undefined ? [] : [h("p.quiet", more)])];
}

function gapOf(writing: Writing, { id, severity, question }: Gap): Markup {
	const words = writing.isLive ? h("a.go", { href: `#${id}` }, question) : question;
	return h("p", { id, class: `gap ${severity}` }, [
		severityMark(severity, true),
		h("span", [h("strong", writing.say(GAP_WORD)), " ", words]),
	]);
}

function noteOf(writing: Writing, { id, severity, message }: Note): Markup {
	const words = writing.isLive ? h("a.go", { href: `#${id}` }, sentence(message)) : sentence(message);
	return h("p", { id, class: `note ${severity}` }, [
		severityMark(severity, false),
		h("span", [h("strong", writing.say(SEVERITY_WORDS[severity])), " ", words]),
	]);
}

function noticeOf({ id, text }: Notice): Markup {
	return h("p.notice", { id, role: "status" }, text);
}

function runOf({ text, href, strong, quiet }: Run): Content {
	if (href !== undefined) {
		return h("a", { href, rel: "noopener noreferrer" }, breakable(text));
	}
	return strong ? h("strong", text) : quiet ? h("span.quiet", text) : text;
}

/** A day to type, such as 2027-03-01, is on one line. */
function sentence(text: string): Content {
	return text.split(/(\d{4}-\d\d-\d\d)/).map((part, at) => (at % 2 === 0 ? part : h("span.together", part)));
}

/** An address breaks before a sign of its own rather than within a word. */
function breakable(address: string): Content {
	return address.split(/(?=[@.])/).flatMap((part, at) => (at === 0 ? part : [h("wbr"), part]));
}
