/** What is no text that a person wrote: one finding, before the parser spends time and memory on it. */
import type { Problem } from "../tree";

/** A pilot has some hundreds of lines; with these bounds any text is read in about a second. */
const MAX_LENGTH = 1_000_000;
const MAX_LINES = 25_000;
/** Brackets inside each other. */
const MAX_BRACKETS = 500;
/** Commas and opening brackets: what a list on one line is made of, and the parser's slowest food. */
const MAX_FLOW_SIGNS = 50_000;

export function beyondLimits(text: string): Problem | undefined {
	const nul = text.indexOf("\0");
	if (nul >= 0) {
		return { code: "binary", span: { start: nul, end: nul + 1 } };
	}
	if (text.length > MAX_LENGTH || !hasAtMost(MAX_LINES - 1, "\n", text)) {
		return { code: "too-large", span: { start: 0, end: 0 } };
	}
	const brackets = hasFewBrackets(text) ? undefined : bracketsBeyondLimits(text);
	return brackets ?? dashesBeyondLimits(text);
}

/** Whether a sign comes no more than so often; it stops looking where it does. */
function hasAtMost(limit: number, sign: string, text: string): boolean {
	let at = -1;
	for (let count = 0; count <= limit; count++) {
		at = text.indexOf(sign, at + 1);
		if (at < 0) {
			return true;
		}
	}
	return false;
}

/** As in nearly every text: so few that no order of them is beyond a limit. */
const hasFewBrackets = (text: string) =>
	["[", "{"].every((sign) => hasAtMost(MAX_BRACKETS / 2, sign, text)) &&
	hasAtMost(MAX_FLOW_SIGNS - MAX_BRACKETS, ",", text);

/** The parser recurses for every level; brackets inside texts count too, but nobody opens hundreds there. */
function bracketsBeyondLimits(text: string): Problem | undefined {
	let depth = 0;
	let signs = 0;
	for (let at = 0; at < text.length; at++) {
		switch (text.charCodeAt(at)) {
			case OPEN_LIST:
			case OPEN_MAP:
				depth++;
				signs++;
				break;
			case COMMA:
				signs++;
				break;
			case CLOSE_LIST:
			case CLOSE_MAP:
				depth = Math.max(0, depth - 1);
				break;
			default:
				continue;
		}
		if (depth > MAX_BRACKETS) {
			return { code: "too-deep", span: { start: at, end: at + 1 } };
		}
		if (signs > MAX_FLOW_SIGNS) {
			return { code: "too-large", span: { start: 0, end: 0 } };
		}
	}
	return undefined;
}

function dashesBeyondLimits(text: string): Problem | undefined {
	const dashes = /(?:[-?][ \t]+){100}/.exec(text);
	return dashes === null ? undefined : { code: "too-deep", span: { start: dashes.index, end: dashes.index + 1 } };
}

const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;
