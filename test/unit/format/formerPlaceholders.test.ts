import { expect, it } from "vitest";
import { FORMER_PLACEHOLDERS } from "../../../server/src/format/formerPlaceholders";
import { isPlaceholder } from "../../../server/src/format/placeholders";
import { allQuestions } from "../../../server/src/format/questions";

it("A blank that was written with other words is still a blank", () => {
	expect(FORMER_PLACEHOLDERS.filter((text) => !isPlaceholder(text))).toEqual([]);
	expect(isPlaceholder("Describe what the data are used for, and by whom")).toBe(false);
});

it("holds none of the words of today", () => {
	const present = new Set(
		allQuestions().flatMap(({ texts, item }) =>
			[texts, ...(item === undefined ? [] : [item.texts])].flatMap(({ en, nl }) => [en.placeholder, nl.placeholder]),
		),
	);
	expect(FORMER_PLACEHOLDERS.filter((text) => present.has(text))).toEqual([]);
});
