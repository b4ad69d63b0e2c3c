/** “Next” and an answer, again and again, as the client does it: from any pilot with answers taken out to one that lacks none. */
import { describe, expect, it } from "vitest";
import { needsBlank, whereToType } from "../../../../client/src/editor/whereToType";
import { missingNow } from "../../../../server/src/check/missing/neededAnswers";
import { getNextAnswer } from "../../../../server/src/editing/pilots/nextAnswer";
import { toSpan } from "../../../../server/src/editing/toLsp";
import { questionAt } from "../../../../server/src/format/questions";
import type { NextAnswerParams } from "../../../../server/src/protocol/protocol";
import { lineEnd, lineStart } from "../../../../server/src/text/lines";
import { applyEdits } from "../../../../server/src/text/span";
import { analyse } from "../../support/editing";
import { numbers, WHOLE } from "../../support/examples";
import { read } from "../../support/pilots";
import { MANY_TEXTS } from "../../support/runs";
import { lostComments } from "../../support/soundFix";
import { RARE_VARIANTS, VARIANTS } from "../../support/variants";

const PILOTS = [...VARIANTS, ...RARE_VARIANTS, ...WHOLE].filter(({ text }) => missingNow(read(text)).length === 0);

const VALUE = /(?<=["']?\b(?!status|traits|title)\w+["']?: +)[^\s{}[\],#&*|>"'][^{}[\],#\r\n]*(?=[,}\r\n])/g;

/** Takes out what stands behind some keys, where the text can be read without it. */
function withGaps(text: string, seed: number): string {
	const places = [...text.matchAll(VALUE)].reverse();
	const isTaken = numbers(seed, places.length, 6);
	return places.reduce((before, { index, 0: value }, place) => {
		const cut = before.slice(0, index) + before.slice(index + value.length);
		return isTaken[place] === 0 && read(cut).tree.problems.length === 0 ? cut : before;
	}, text);
}

/** The text and the cursor after one command and one answer. */
function answered(text: string, cursor: number): { text: string; cursor: number } {
	const ask = (
		now: string,
		where: (at: (offset: number) => NonNullable<NextAnswerParams["from"]>) => NextAnswerParams,
	) => {
		const analysis = analyse(now);
		const params = where((offset) => analysis.document.positionAt(offset));
		return { ...analysis, next: getNextAnswer(analysis, params, "nl").next };
	};
	const textDocument = { uri: "" };
	const { next, document } = ask(text, (at) => ({ textDocument, position: at(cursor) }));
	const edits = (next?.edits ?? []).map(({ range, newText }) => ({ span: toSpan(document, range), text: newText }));
	const placed = applyEdits(text, edits);
	const [first] = edits;
	const asked =
		first === undefined ? { next, document } : ask(placed, (at) => ({ textDocument, from: at(first.span.start) }));
	if (asked.next === null) {
		throw new Error(`Nothing follows ${next?.code} in\n${placed}`);
	}
	const { start, end } = toSpan(asked.document, asked.next.range);
	const from = lineStart(placed, start);
	const line = placed.slice(from, lineEnd(placed, start));
	const [anchor, active] = whereToType(line, start - from, end - from);
	const answer = (anchor === active && needsBlank(line, anchor) ? " " : "") + answerTo(asked.next.code);
	return {
		text: placed.slice(0, from + anchor) + answer + placed.slice(from + active),
		cursor: from + anchor + answer.length,
	};
}

function answerTo(code: string): string {
	const question = questionAt(code);
	const { shape, choices, kind } =
		question?.shape === "list" && question.item !== undefined ? question.item : (question ?? {});
	const day = "2027-03-01";
	const words = { choice: choices?.[0], boolean: "true", date: day, number: "5" };
	return words[shape as keyof typeof words] ?? (kind === "dateOrStatus" ? day : "Woorden");
}

describe("Next and an answer, again and again", MANY_TEXTS, () => {
	it.each(PILOTS)("lead to a pilot that lacks nothing: $name", ({ text }) => {
		for (const seed of [1, 2]) {
			const start = withGaps(seed % 2 === 0 ? text.replace(/\r?\n/g, "\r\n") : text, seed);
			const lacking = missingNow(read(start)).length;
			let now = { text: start, cursor: numbers(seed, 1, start.length)[0] ?? 0 };
			// An answer may ask for another.
			for (let step = 0; step < 2 * lacking && missingNow(read(now.text)).length > 0; step++) {
				now = answered(now.text, now.cursor);
			}
			expect(
				missingNow(read(now.text)).map(({ question }) => question.path),
				now.text,
			).toEqual([]);
			expect(lostComments(start, now.text)).toEqual([]);
			expect(/[^\r]\n/.test(now.text)).toBe(/[^\r]\n/.test(start));
			expect(read(now.text).tree.problems).toEqual([]);
		}
	});

	it("begin with texts that lack something", () => {
		const lacking = PILOTS.filter(({ text }) => missingNow(read(withGaps(text, 1))).length > 0);
		expect(lacking.length).toBeGreaterThan(8);
	});
});
