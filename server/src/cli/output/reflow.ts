/** A page in Markdown for a terminal: paragraphs and items of lists fill its lines, code stays as it is. */
import { wrapped } from "../../text/wrap";

export function reflowed(markdown: string, columns: number): string {
	return markdown
		.split(/(^```.*?^```$)/ms)
		.map((part, index) => (index % 2 === 1 ? part : reflowBlocks(part, columns)))
		.join("");
}

function reflowBlocks(text: string, columns: number): string {
	return text
		.split("\n\n")
		.map((block) => reflowBlock(block, columns))
		.join("\n\n");
}

/** A heading is a line by itself, and an item of a list begins one. */
function reflowBlock(block: string, columns: number): string {
	const [, start = "", text = "", end = ""] = /^(\n*)(.*?)(\n*)$/s.exec(block) ?? [];
	const items = text.split(/\n(?=[-*] |\d+\. |#)/);
	return start + items.map((item) => reflowItem(item, columns)).join("\n") + end;
}

function reflowItem(item: string, columns: number): string {
	const [mark = ""] = /^(?:[-*] |\d+\. )/.exec(item) ?? [];
	const text = item.slice(mark.length).replace(/\s*\n\s*/g, " ");
	const lines = wrapped(text, Math.max(1, columns - mark.length), ({ length }) => length);
	return mark + lines.join(`\n${" ".repeat(mark.length)}`);
}
