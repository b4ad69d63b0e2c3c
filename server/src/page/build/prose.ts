/** Running text as people type it: paragraphs, lines with dashes, addresses. */
import type { Span } from "../../text/span";
import type { Bullets, Paragraph, Run } from "../model";

/** Paragraphs and bullets; single line breaks are those of somebody who typed to the edge of the window. */
export function proseOf(text: string, span: Span | undefined): readonly (Paragraph | Bullets)[] {
	return text
		.split(/\n[ \t]*\n/)
		.flatMap((part) => partsIn(part))
		.map((part) =>
			typeof part === "string"
				? { kind: "paragraph", runs: runsOf(part) }
				: { kind: "bullets", items: part.map((item) => ({ runs: runsOf(item), span })) },
		);
}

/** On one line. */
export function lineOf(text: string): Paragraph {
	return { kind: "paragraph", runs: runsOf(oneLine(text)) };
}

export function quietLine(text: string): Paragraph {
	return { kind: "paragraph", runs: [{ text }], tone: "quiet" };
}

export function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}

const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+(?=\S)/;

/** A text for each paragraph, a list for lines that follow each other as bullets. */
function partsIn(text: string): readonly (string | readonly string[])[] {
	const parts: (string | string[])[] = [];
	for (const line of text.split("\n")) {
		const bullet = BULLET.exec(line);
		const last = parts.at(-1);
		const words = oneLine(bullet === null ? line : line.slice(bullet[0].length));
		if (words === "") {
			continue;
		}
		if (bullet !== null) {
			if (Array.isArray(last)) {
				last.push(words);
			} else {
				parts.push([words]);
			}
		} else if (typeof last === "string") {
			parts[parts.length - 1] = `${last} ${words}`;
		} else {
			parts.push(words);
		}
	}
	return parts;
}

const ADDRESS = /\bhttps?:\/\/[\p{L}\p{N}[][^\s<>"'`\\{}|^]*/giu;

/** Addresses become links; nothing else does. */
export function runsOf(text: string): readonly Run[] {
	const runs: Run[] = [];
	let from = 0;
	for (const match of text.matchAll(ADDRESS)) {
		const address = withoutPunctuation(match[0]);
		if (match.index > from) {
			runs.push({ text: text.slice(from, match.index) });
		}
		runs.push(linkTo(address, address));
		from = match.index + address.length;
	}
	if (from < text.length) {
		runs.push({ text: text.slice(from) });
	}
	return runs;
}

/** A link only where the address may be one. */
export function linkTo(text: string, address: string): Run {
	return isSafeAddress(address) ? { text, href: address } : { text };
}

function isSafeAddress(address: string): boolean {
	return /^(?:https?:\/\/[^\s]+|mailto:[^\s?]+@[^\s?]+)$/i.test(address);
}

function withoutPunctuation(address: string): string {
	const shorter = address.replace(/[.,;:!?]+$/, "");
	return shorter.endsWith(")") && !shorter.includes("(") ? withoutPunctuation(shorter.slice(0, -1)) : shorter;
}

/** The words of a block, for where only so much fits. */
export function clip(text: string, most: number): string {
	const line = oneLine(text);
	if (line.length <= most) {
		return line;
	}
	const head = line.slice(0, most);
	const sentence = Math.max(head.lastIndexOf(". "), head.lastIndexOf("? "), head.lastIndexOf("! "));
	if (sentence > most / 2) {
		return line.slice(0, sentence + 1);
	}
	const word = head.lastIndexOf(" ");
	return `${head.slice(0, word > most / 2 ? word : most - 1).replace(/[,;:.\s]+$/, "")}…`;
}

export function plainText(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join("");
}
