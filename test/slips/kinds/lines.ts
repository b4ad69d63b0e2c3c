/** Whole lines that went: deleted, or made a comment by one key. */
import { type Kind, withLines } from "../slip";

const parentGone: Kind = {
	name: "the line of a parent deleted",
	told: "one",
	mayHide: true,
	make(good, row) {
		if (row.key === undefined || row.dash !== undefined || row.value?.style !== "group" || row.last === row.index) {
			return undefined;
		}
		const below = good.rows.findIndex(({ what }, index) => index > row.index && what === "row");
		return {
			text: withLines(good, row.index, 1, []),
			rights: [good.text],
			lines: [row.index, below - 1],
			path: row.path,
		};
	},
};

export const WHOLE_LINES: readonly Kind[] = [parentGone];
