/** Until when a comment suppresses, and who agreed to that, at the end of its reason: `(M. de Boer, until 2027-03-01)`. */
import { readDay, resemblesDay } from "../../text/dates";
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
	const [tail = "", who = "", written = ""] =
		/\(\s*(?:([^()]*?)[,;]?\s+)?(?:until|till|tot(?: en met)?|t\/m)\s+([^()]+?)\s*\)\s*$/i.exec(text) ?? [];
	if (!resemblesDay(written)) {
		return { reason: text.trim(), who: undefined, end: undefined };
	}
	const { length } = text.slice(0, text.length - tail.length);
	const from = start + length + tail.lastIndexOf(written);
	const { days } = readDay(written);
	return {
		reason: text.slice(0, length).trim(),
		who: who.trim() === "" ? undefined : who.trim(),
		end: {
			written,
			span: { start: from, end: from + written.length },
			day: days.length === 1 ? days[0] : undefined,
		},
	};
}
