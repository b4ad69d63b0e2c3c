/**
 * HTML and SVG where every word that goes in is text: only what `h` made is markup. A thousand pages are written at once, for which
 * trees of nodes take several times as long as all the rest of a page; a test holds it against `hastscript` and `hast-util-to-html`.
 */

export class Markup {
	readonly html: string;

	/** Not for others: that is what keeps words text. */
	constructor(html: string) {
		this.html = html;
	}
}

export type Content = Markup | string | readonly Content[];
/** By their names in HTML; what is true stands without a value, what is false not at all. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** @param selector a tag with classes: `p.quiet` */
export function h(selector: string, attributes: Attributes | Content = [], ...children: readonly Content[]): Markup {
	const { open, close, isVoid, isRaw } = tagOf(selector);
	const text = isRaw ? (words: string) => words : escapedText;
	const isContent = isContentOf(attributes);
	const head = isContent ? open : open + attributesOf(attributes);
	const content = htmlOf(isContent ? [attributes, ...children] : children, text);
	return new Markup(isVoid ? `${head}>` : `${head}>${content}${close}`);
}

/** What is inside an element, without it. */
export function htmlOf(content: Content, text = escapedText): string {
	if (typeof content === "string") {
		return text(content);
	}
	if (content instanceof Markup) {
		return content.html;
	}
	let html = "";
	for (const one of content) {
		html += htmlOf(one, text);
	}
	return html;
}

function isContentOf(given: Attributes | Content): given is Content {
	return typeof given === "string" || Array.isArray(given) || given instanceof Markup;
}

interface Tag {
	readonly open: string;
	readonly close: string;
	readonly isVoid: boolean;
	readonly isRaw: boolean;
}

const VOID: ReadonlySet<string> = new Set(["input", "meta", "wbr"]);
/** HTML has no signs of its own in these. */
const RAW: ReadonlySet<string> = new Set(["script", "style"]);
const tags = new Map<string, Tag>();

function tagOf(selector: string): Tag {
	const known = tags.get(selector);
	if (known !== undefined) {
		return known;
	}
	const [name = "", ...classes] = selector.split(".");
	const open = classes.length === 0 ? `<${name}` : `<${name} class="${classes.join(" ")}"`;
	const tag = { open, close: `</${name}>`, isVoid: VOID.has(name), isRaw: RAW.has(name) };
	tags.set(selector, tag);
	return tag;
}

function attributesOf(attributes: Attributes): string {
	let html = "";
	for (const name in attributes) {
		const value = attributes[name];
		if (value !== undefined && value !== false) {
			html += value === true ? ` ${name}` : ` ${name}="${escapedValue(String(value))}"`;
		}
	}
	return html;
}

function escapedText(text: string): string {
	return /[<&]/.test(text) ? text.replace(/[<&]/g, reference) : text;
}

function escapedValue(value: string): string {
	return /[\0"&'`]/.test(value) ? value.replace(/[\0"&'`]/g, reference) : value;
}

function reference(sign: string): string {
	return `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
}
