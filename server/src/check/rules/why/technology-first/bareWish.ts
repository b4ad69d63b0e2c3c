/** Whether a text wants a technology, or misses it, and says nothing else; or speaks of it and of nothing that is near to people. */

import { found, isBefore, matchesOf } from "./matches";
import type { Patterns } from "./patterns";
import { signsOfLife } from "./trouble";

const MAX_LENGTH = 250;
/** Technology that people may miss: the lack of a camera may be part of an unsafe square. */
const VISIBLE = /^(?:(?:slimme |smart )?camera.*|cctv|5g.*|robots?|drones?)$/;
/** "A digital twin for the harbour". */
const NAMED = /^(?:(?:een|de|het|a|an|the|our|onze) )?~(?: (?:in|voor|for|van|of|op|on)(?: [^ ]+){1,4})?$/;

/** It is not wanted for its own sake where it takes the place of what wears out. */
const WORN = /verouderd|vervang|versleten|outdated|obsolete|replac|worn out/;

export function isBareWish(text: string, patterns: Patterns): boolean {
	const parts = partsOf(text, patterns);
	return (
		text.length <= MAX_LENGTH &&
		!WORN.test(text) &&
		!statesFigure(text, patterns) &&
		parts.every((part) => saysNothingElse(part, patterns)) &&
		parts.some((part) => isWanted(part, patterns))
	);
}

/** Talk of a technology: nobody is in it, no trouble and no figure, and nothing that it is for. */
export function isAbstract(text: string, patterns: Patterns): boolean {
	const plain = text.replace(patterns.technology, "~");
	const words = text.match(/[^\s]+/g)?.length ?? 0;
	return (
		words >= FEWEST_WORDS &&
		![WORN, CONTRAST, /\d/].some((pattern) => pattern.test(plain)) &&
		signsOfLife(plain, patterns) === 0 &&
		!found(plain, patterns.negations) &&
		partsOf(text, patterns).every((part) => !hasOtherAim(part.replace(patterns.technology, "~"), patterns))
	);
}

/** Fewer may be a title. */
const FEWEST_WORDS = 8;
/** What follows may be the real problem. */
const CONTRAST =
	/\b(?:ondanks|ook al|ook na|ook met|zelfs|despite|even (?:after|with|though)|although|maar|zolang|echter|liever|toch niet|wel|but|however|though|instead|rather|yet)\b/;

/** Whether a technology is wanted for somebody, or against what goes wrong. */
export function isForSomebody(text: string, patterns: Patterns): boolean {
	return partsOf(text, patterns).some((part) => {
		const plain = part.replace(patterns.technology, "~");
		return hasOtherAim(plain, patterns) && [patterns.people, patterns.trouble].some((words) => found(plain, words));
	});
}

function partsOf(text: string, { borders }: Patterns): readonly string[] {
	return text
		.split(/[;:!?,()]|\.(?!\d)/)
		.flatMap((sentence) => sentence.split(borders))
		.map((part) => part.trim())
		.filter((part) => part !== "");
}

function hasOtherAim(plain: string, { aim, ownAim }: Patterns): boolean {
	return found(plain, aim) && !found(plain, ownAim);
}

/** A number states how things are, except before a technology ("sixty sensors") and in its name ("5G"). */
function statesFigure(text: string, { technology }: Patterns): boolean {
	return /\d(?!\d* ~)/.test(text.replace(technology, "~"));
}

function saysNothingElse(part: string, patterns: Patterns): boolean {
	const aboutIt = [patterns.technology, patterns.supply].some((words) => found(part, words));
	const isEmpty = part.replace(patterns.filler, "").trim() === "";
	const plain = withoutServed(part, patterns).replace(patterns.technology, "~");
	return (
		(aboutIt || isEmpty) &&
		!hasOtherAim(plain, patterns) &&
		![patterns.people, patterns.trouble].some((words) => found(plain, words))
	);
}

/** "An app for residents" only says whom it is for. */
function withoutServed(part: string, { people, servingBefore }: Patterns): string {
	const last = matchesOf(part, people).at(-1);
	return last !== undefined && /^\W*$/.test(part.slice(last.end)) && isBefore(part, last, servingBefore)
		? part.slice(0, last.start)
		: part;
}

function isWanted(part: string, patterns: Patterns): boolean {
	const [technology] = part.match(patterns.technology) ?? [];
	const [match] = matchesOf(part, patterns.technology);
	const isMeansOrRefused = [patterns.meansBefore, patterns.refusedBefore].some(
		(words) => match !== undefined && isBefore(part, match, words),
	);
	if (technology === undefined || isMeansOrRefused) {
		return false;
	}
	const isInvisible = !VISIBLE.test(technology);
	return (
		(found(part, patterns.wish) && !found(part, patterns.negations)) ||
		(isInvisible && (found(part, patterns.lack) || isNamed(part, patterns)))
	);
}

function isNamed(part: string, { technology, negations }: Patterns): boolean {
	return NAMED.test(part.replace(technology, "~")) && !found(part, negations);
}
