/** Time as people write it where a day is asked for, in Dutch and English: `eind 2027`, `Q3 2027`, `8 maanden`. */
import { addMonths, daysIn, monthNumber } from "./dates";
import { withoutStrayMarks } from "./strayMarks";

/** A stretch of time by the days that somebody can mean by it. */
export interface Stretch {
	/** Meant where something begins, as `YYYY-MM-DD`. */
	readonly first: string;
	/** Meant where something ends or is due. */
	readonly last: string;
}

/** A length of time. */
export interface Spell {
	readonly months: number;
	readonly days: number;
	/** What it counts from, where the text says so. */
	readonly after: "start" | "end" | undefined;
}

/** Longer than any of these. */
const LONGEST = 60;

function plainly(text: string): string {
	return withoutStrayMarks(text)
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.replace(/\s+/g, " ")
		.replace(/^mid-/, "mid ")
		.replace(
			/^(?:(?:in|uiterlijk|rond|circa|ca\.?|around|about|by|per|vanaf|from|sinds|since|tot|until|op|on|het|de|the) )+/,
			"",
		);
}

/** A year or a part of one. */
export function readStretch(text: string): Stretch | undefined {
	const plain = text.length > LONGEST ? "" : plainly(text);
	const inFigures = /^(\d{4})-(\d{1,2})$/.exec(plain) ?? /^(\d{1,2})[-/](\d{4})$/.exec(plain)?.slice(0, 3).reverse();
	if (inFigures !== undefined && inFigures !== null) {
		const [year, month] = inFigures[0]?.length === 4 ? inFigures : inFigures.slice(1);
		return monthOf(Number(year), Number(month));
	}
	const behind = /^(.*?)(?:[ -](?:van|of|in))?,?[ -]?(\d{4}|'\d{2})$/.exec(plain);
	const before = /^(\d{4})[ -/]?(.+)$/.exec(plain);
	if (behind !== null) {
		return stretchIn(yearOf(behind[2] ?? ""), (behind[1] ?? "").trim());
	}
	return before === null ? undefined : stretchIn(Number(before[1]), (before[2] ?? "").trim());
}

function yearOf(year: string): number {
	return year.startsWith("'") ? 2000 + Number(year.slice(1)) : Number(year);
}

const PARTS: readonly (readonly [pattern: RegExp, part: Part])[] = [
	[/^(?:begin|vroeg|early|start|beginning)\b/, "begin"],
	[/^(?:mid|medio|midden|half|halverwege|middle)\b/, "mid"],
	[/^(?:einde?|end|late|laat)\b/, "end"],
];
type Part = "begin" | "mid" | "end";

function stretchIn(year: number, words: string): Stretch | undefined {
	if (year < 2000 || year > 2100) {
		return undefined;
	}
	const [pattern, part] = PARTS.find(([one]) => one.test(words)) ?? [];
	const named = (pattern === undefined ? words : words.replace(pattern, ""))
		.replace(/^[ -]*(?:(?:of|van|in|de|the) )*/, "")
		.trim();
	const month = monthNumber(named.replace(/\.$/, ""));
	if (month !== undefined) {
		return part === undefined ? monthOf(year, month) : partOfMonth(year, month, part);
	}
	if (part !== undefined) {
		return named === "" ? partOfYear(year, part) : undefined;
	}
	const [from, to] = monthsOf(named) ?? [];
	return from === undefined || to === undefined ? undefined : monthsBetween(year, from, to);
}

/** The first and the last month of a year, a half, a quarter or a season; those after December are of the next year. */
function monthsOf(words: string): readonly [number, number] | undefined {
	if (words === "") {
		return [1, 12];
	}
	const quarter =
		/^(?:q|kw|kwartaal |quarter ) ?([1-4])$/.exec(words)?.[1] ?? ordinalBefore(words, /^(.+) (?:kwartaal|kw|quarter)$/);
	if (quarter !== undefined) {
		return [Number(quarter) * 3 - 2, Number(quarter) * 3];
	}
	const half = /^h([12])$/.exec(words)?.[1] ?? ordinalBefore(words, /^(.+) (?:helft|half|halfjaar)$/);
	if (half !== undefined) {
		return Number(half) > 2 ? undefined : [Number(half) * 6 - 5, Number(half) * 6];
	}
	return SEASONS.find(({ names }) => names.includes(words))?.months;
}

const SEASONS: readonly { readonly names: readonly string[]; readonly months: readonly [number, number] }[] = [
	{ names: ["voorjaar", "lente", "spring"], months: [3, 5] },
	{ names: ["zomer", "summer"], months: [6, 8] },
	{ names: ["najaar", "herfst", "autumn", "fall"], months: [9, 11] },
	{ names: ["winter"], months: [12, 14] },
];

const ORDINALS: readonly RegExp[] = [
	/^(?:1(?:e|ste|st)|eerste|first)$/,
	/^(?:2(?:e|de|nd)|tweede|second)$/,
	/^(?:3(?:e|de|rd)|derde|third)$/,
	/^(?:4(?:e|de|th)|vierde|fourth|laatste|last)$/,
];

function ordinalBefore(words: string, pattern: RegExp): string | undefined {
	const word = pattern.exec(words)?.[1];
	const index = word === undefined ? -1 : ORDINALS.findIndex((one) => one.test(word));
	return index < 0 ? undefined : String(index + 1);
}

function monthOf(year: number, month: number): Stretch | undefined {
	return month >= 1 && month <= 12 && year >= 2000 && year <= 2100 ? monthsBetween(year, month, month) : undefined;
}

function monthsBetween(year: number, from: number, to: number): Stretch {
	const [toYear, toMonth] = to > 12 ? [year + 1, to - 12] : [year, to];
	return { first: dayIn(year, from, 1), last: dayIn(toYear, toMonth, daysIn(toYear, toMonth)) };
}

function partOfMonth(year: number, month: number, part: Part): Stretch {
	const date = part === "begin" ? 1 : part === "mid" ? 15 : daysIn(year, month);
	return { first: dayIn(year, month, date), last: dayIn(year, month, date) };
}

function partOfYear(year: number, part: Part): Stretch {
	switch (part) {
		case "begin":
			return { first: dayIn(year, 1, 1), last: dayIn(year, 3, 31) };
		case "mid":
			return { first: dayIn(year, 7, 1), last: dayIn(year, 6, 30) };
		default:
			return { first: dayIn(year, 12, 1), last: dayIn(year, 12, 31) };
	}
}

function dayIn(year: number, month: number, date: number): string {
	return [year, String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
}

const COUNTS: Readonly<Record<string, number>> = {
	...{ "een half": 0.5, half: 0.5, "half a": 0.5, anderhalf: 1.5 },
	...{ een: 1, één: 1, a: 1, one: 1, twee: 2, two: 2, drie: 3, three: 3, vier: 4, four: 4, vijf: 5, five: 5 },
	...{
		zes: 6,
		six: 6,
		zeven: 7,
		seven: 7,
		acht: 8,
		eight: 8,
		negen: 9,
		nine: 9,
		tien: 10,
		ten: 10,
		twaalf: 12,
		twelve: 12,
	},
};

const SPELL =
	/^(?:(?:na|after|over) )?(\d{1,3}(?:[.,]5)?|[\p{L} ]+?) (maand(?:en)?|mnd|months?|jaar|jaren|years?|we(?:e?k|ken|eks)|weken)(?: (?:na|after) (?:de |het |the )?(start|begin|einde?|afloop|end)| later)?$/u;

/** `8 maanden`, `anderhalf jaar`, `six months after the end`. */
export function readSpell(text: string): Spell | undefined {
	const match = text.length > LONGEST ? null : SPELL.exec(plainly(text));
	const [, written = "", unit = "", from] = match ?? [];
	const count = COUNTS[written] ?? Number(written.replace(",", "."));
	const isWeeks = unit.startsWith("we");
	const size = count * (/^(?:jaar|jaren|year)/.test(unit) ? 12 : isWeeks ? 7 : 1);
	if (match === null || !Number.isInteger(size) || size <= 0) {
		return undefined;
	}
	const after = from === undefined ? undefined : /^(?:start|begin)$/.test(from) ? "start" : "end";
	return { months: isWeeks ? 0 : size, days: isWeeks ? size : 0, after };
}

/** The day that lies so much later. */
export function addSpell(from: string, { months, days }: Spell): string {
	const day = new Date(`${addMonths(from, months)}T00:00Z`);
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString().slice(0, 10);
}
