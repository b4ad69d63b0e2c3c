/** What the parts of the HTML writer share. */
import type { Element, ElementContent } from "hast";
import type { Localized } from "../../format/language";
import type { Line, Note, Run } from "../model";

export interface Writing {
	/** For a panel, which goes to the text and is patched. */
	readonly isLive: boolean;
	say(words: Localized): string;
	runs(runs: readonly Run[]): ElementContent[];
	lines(lines: readonly Line[]): Element[];
	notes(notes: readonly Note[]): Element[];
}

/** Marks what who has an earlier reading is to keep. */
export function unread({ isLive }: Writing, isUnread = false): Record<string, string> {
	return isLive && isUnread ? { dataUnread: "" } : {};
}
