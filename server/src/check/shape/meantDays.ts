/** The days that words such as `eind 2027` or `8 maanden` can mean at an answer; nobody but the reader can tell which. */
import type { Answer, SchemaDocument } from "../../document/document";
import { textOf } from "../../document/document";
import { periodOf } from "../../document/query";
import { addSpell, readSpell, readStretch, type Spell } from "../../text/looseDates";

/** Whether somebody wrote a time that is no day. */
export function isLooseDate(text: string): boolean {
	return !DAY_IN_FIGURES.test(text) && (readStretch(text) !== undefined || readSpell(text) !== undefined);
}

/** Most of what is written otherwise than it should be: year, month and day in some order, which is no stretch of time. */
const DAY_IN_FIGURES = /^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/;

/** The likelier first; none for a length of time with no day to count from. */
export function meantDays(answer: Answer, pilot: SchemaDocument): readonly string[] {
	const text = textOf(answer);
	const stretch = readStretch(text);
	if (stretch !== undefined) {
		const { first, last } = stretch;
		return [...new Set(isBeginning(answer) ? [first, last] : [last, first])];
	}
	const spell = readSpell(text);
	const from = spell === undefined ? undefined : countedFrom(answer, spell, pilot);
	return spell === undefined || from === undefined ? [] : [addSpell(from, spell)];
}

function isBeginning({ question }: Answer): boolean {
	return question.path === "period.start" || question.key === "from";
}

/** From the start for the end and what is reached by it, from the end for what is decided afterwards. */
function countedFrom({ question: { path, key } }: Answer, { after }: Spell, pilot: SchemaDocument): string | undefined {
	const usual = path === "period.end" || key === "by" ? "start" : key === "decideOn" ? "end" : undefined;
	const counted = after ?? usual;
	// Neither end of the period is counted from itself, nor the start from the end.
	if (counted === undefined || path === "period.start" || (path === "period.end" && counted === "end")) {
		return undefined;
	}
	return periodOf(pilot)[counted]?.value;
}
