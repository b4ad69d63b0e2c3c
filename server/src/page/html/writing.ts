/** What the parts of the HTML writer share. */
import type { Localized } from "../../format/language";
import type { Line, Note, Run } from "../model";
import type { Content, Markup } from "./markup";

export interface Writing {
	/** For a panel, which goes to the text and is patched. */
	readonly isLive: boolean;
	say(words: Localized): string;
	runs(runs: readonly Run[]): readonly Content[];
	lines(lines: readonly Line[]): readonly Markup[];
	notes(notes: readonly Note[]): readonly Markup[];
}

/** Marks what who has an earlier reading is to keep. */
export function unread({ isLive }: Writing, isUnread = false): Record<string, string> {
	return isLive && isUnread ? { "data-unread": "" } : {};
}
