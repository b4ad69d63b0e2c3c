/** Where on a line the text ends and a comment begins, also where YAML takes a number sign for one that is none. */
import { isBlankSign } from "../lines";

/** Offset of the `#` of a comment behind the text that begins at `start`; `end` where there is none. */
export function commentStart(text: string, start: number, end: number): number {
	for (let at = start; at < end; at++) {
		if (text[at] === "#" && (at === start || isBlankSign(text[at - 1])) && !isPartOfSentence(text, start, at, end)) {
			return at;
		}
	}
	return end;
}

/** A `#` at which YAML ends the text, though it continues. */
export function cutByHash(text: string, start: number, end: number): number | undefined {
	for (let at = start; at < end; at++) {
		if (text[at] === "#" && isBlankSign(text[at - 1])) {
			return isPartOfSentence(text, start, at, end) ? at : undefined;
		}
	}
	return undefined;
}

/** Words with which people begin a note. */
const NOTE = /^#(?:todo|tbd|fixme|xxx|nog|zie|see|check|let|was|of|note|noot|bron|source|pilot-ignore)\b/i;

/**
 * `crossing #3 is unsafe`, `posts with #cleanstreets say so`: one space in front, none behind, and words on both sides. Two
 * spaces, or one behind it, are how people write comments.
 */
function isPartOfSentence(text: string, start: number, at: number, end: number): boolean {
	const rest = text.slice(at, Math.min(end, at + 40));
	if (at < start + 2 || text[at - 1] !== " " || isBlankSign(text[at - 2]) || !/^#[\p{L}\d]/u.test(rest)) {
		return false;
	}
	const before = text.slice(start, at).trim();
	if (/^[^\p{L}]*$/u.test(before)) {
		return false;
	}
	if (/^#\d/.test(rest)) {
		return true;
	}
	if (/[.!?;]$/.test(before) || NOTE.test(rest)) {
		return false;
	}
	const after = text.slice(at, end).split(/\s+/).length;
	return /\S\s+\S/.test(before) ? after > 1 : after > 2;
}
