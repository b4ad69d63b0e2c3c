/** Until when a comment suppresses, and who agreed to that, in brackets in its reason: `(M. de Boer, until 2027-03-01)`. */
import { readDay, resemblesDay } from "../../text/dates";
import { readStretch } from "../../text/looseDates";
import type { Span } from "../../text/span";

export interface SuppressionEnd {
	/** As it is written. */
	readonly written: string;
	readonly span: Span;
	/** The last day on which it suppresses, `YYYY-MM-DD`; nothing where that cannot be told. */
	readonly day: string | undefined;
}

export interface ReadReason {
	/** Without who and until when. */
	readonly reason: string;
	readonly who: string | undefined;
	readonly end: SuppressionEnd | undefined;
}

/** @param start the offset of the reason in its file */
export function readReason(text: string, start: number): ReadReason {
	for (const brackets of [...text.matchAll(/\(([^()]*)\)/g)].reverse()) {
		const [whole, inside = ""] = brackets;
		const [, who = "", rest = ""] = UNTIL.exec(inside) ?? [];
		const written = timeIn(rest);
		if (written !== undefined) {
			const from = start + brackets.index + 1 + inside.length - rest.length;
			const { days } = readDay(written);
			return {
				reason: `${text.slice(0, brackets.index).trimEnd()}${text.slice(brackets.index + whole.length)}`.trim(),
				who: whoIn(who) ?? whoIn(rest.slice(written.length)),
				end: {
					written,
					span: { start: from, end: from + written.length },
					day: days.length === 1 ? days[0] : undefined,
				},
			};
		}
	}
	return { reason: text.trim(), who: undefined, end: undefined };
}

const UNTIL = /^(.*?)(?<![\p{L}\d])(?:until|till|tot(?: en met)?|t\/m)\s+(.*)$/iu;

/** A day may have a comma in it, and a name behind one. */
const MOST_PARTS = 3;

/** A day or a stretch of time at the beginning; what follows a comma may be who agreed. */
function timeIn(text: string): string | undefined {
	const ends = [...text.matchAll(/[,;]|$/g)].map(({ index }) => index).slice(0, MOST_PARTS);
	return ends
		.reverse()
		.map((end) => text.slice(0, end).trimEnd())
		.find((part) => resemblesDay(part) || readStretch(part) !== undefined);
}

/** Beside a comma, or with a capital: “valid until” names nobody. */
function whoIn(text: string): string | undefined {
	const name = text
		.trim()
		.replace(/^[,;]\s*/, "")
		.replace(/[,;]$/, "");
	return name !== "" && (/[,;]/.test(text) || /\p{Lu}/u.test(name)) ? name : undefined;
}
