/** Days as people write them, in Dutch and English. */
import { withoutStrayMarks } from "./strayMarks";

/** Whether the text is `YYYY-MM-DD` and there is such a day. */
export function isDay(text: string): boolean {
	return (
		text.length === 10 &&
		/^\d{4}-\d\d-\d\d$/.test(text) &&
		exists(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
	);
}

/** Whether somebody meant a day, written in whatever way. */
export function resemblesDay(text: string): boolean {
	const plain = plainly(text);
	return (
		/^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(plain) ||
		NUMBERS.test(plain) ||
		YEAR_FIRST.test(plain) ||
		namedMonth(plain) !== undefined
	);
}

export interface DayCandidates {
	/** What it can mean, as `YYYY-MM-DD`, the likeliest first. */
	readonly days: readonly string[];
	/** The first is what people here usually mean by it. */
	readonly usual: boolean;
	/** Nothing else can be meant. */
	readonly sure: boolean;
}

/** The days that a text can mean. */
export function readDay(text: string): DayCandidates {
	const plain = plainly(text);
	const numbers = NUMBERS.exec(plain);
	if (numbers !== null) {
		const [, first = "", separator = "", second = "", year = ""] = numbers;
		return year.length === 4 ? dayFirst(first, separator, second, year) : shortYear(first, separator, second, year);
	}
	return yearFirst(plain) ?? withMonth(plain);
}

const NOTHING: DayCandidates = { days: [], usual: false, sure: false };
const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?:[T ][\d:.Z+-]*)?$/;
const NUMBERS = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;

/** Without what stands around it, with short dashes and no blanks beside them. */
function plainly(text: string): string {
	return withoutStrayMarks(text)
		.replace(/\s+/g, " ")
		.replace(/(\d) ?([-‐‑–—−/.]) ?(?=\d)/g, (_, digit, sign) => digit + (sign === "/" || sign === "." ? sign : "-"));
}

/** Day and month are swapped where there is no such month. */
function yearFirst(text: string): DayCandidates | undefined {
	const match = YEAR_FIRST.exec(text);
	if (match === null) {
		return undefined;
	}
	const [year, month, date] = [Number(match[1]), Number(match[3]), Number(match[4])];
	const days = day(year, month, date);
	return days.length > 0
		? { days, usual: true, sure: true }
		: { days: day(year, date, month), usual: false, sure: false };
}

/** The day comes first here; with slashes, people are also used to the month first. */
function dayFirst(first: string, separator: string, second: string, year: string): DayCandidates {
	const [one, two] = [Number(first), Number(second)];
	const days = unique([...day(Number(year), two, one), ...day(Number(year), one, two)]);
	return { days, usual: days.length === 1 || separator !== "/", sure: days.length === 1 };
}

/** `26-11-28`: of two figures either end may be the year, so nothing is sure. */
function shortYear(first: string, separator: string, second: string, last: string): DayCandidates {
	const [one, two, year] = [Number(first), Number(second), fullYear(last)];
	const dayThenMonth = unique([...day(year, two, one), ...day(year, one, two)]);
	const yearThenMonth = first.length === 2 ? day(fullYear(first), two, Number(last)) : [];
	const all = unique([...dayThenMonth, ...yearThenMonth]);
	const recent = all.filter((one) => one >= EARLIEST);
	const days = recent.length > 0 ? recent : all;
	const onlyMonths = days.every((one) => dayThenMonth.includes(one)) && separator !== "/";
	return { days, usual: days.length === 1 || onlyMonths, sure: false };
}

/** No pilot speaks of a day before it. */
const EARLIEST = "2010-01-01";

function unique(days: readonly string[]): readonly string[] {
	return [...new Set(days)];
}

function withMonth(text: string): DayCandidates {
	const days = namedMonth(text);
	return days === undefined ? NOTHING : { days, usual: true, sure: /\d{4}/.test(text) };
}

function fullYear(year: string): number {
	return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** `1 maart 2027`, `1st of March 2027`, `March 1, 2027`. Nothing where no month is named. */
function namedMonth(text: string): string[] | undefined {
	const plain = text
		.toLowerCase()
		.replace(/^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|[a-z]+day),? /, "");
	const dayBefore = /^(\d{1,2})(?:st|nd|rd|th|e|ste|de)?(?: of)?[ -]([a-z]+)\.?,?[ -]'?(\d{4}|\d{2})$/.exec(plain);
	const dayAfter = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain);
	const [dayText, monthText, yearText] = dayBefore
		? [dayBefore[1], dayBefore[2], dayBefore[3]]
		: [dayAfter?.[2], dayAfter?.[1], dayAfter?.[3]];
	const month = monthText === undefined ? undefined : monthNumber(monthText);
	return month === undefined ? undefined : day(fullYear(yearText ?? ""), month, Number(dayText));
}

/** As they are shown. */
const MONTH_NAMES = {
	en: "January February March April May June July August September October November December".split(" "),
	nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
};

/** Each name and the first three letters of it, and other ways to write one, in lower case. */
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
	...[...MONTH_NAMES.nl.entries(), ...MONTH_NAMES.en.entries()].flatMap(([index, name]): [string, number][] => [
		[name.toLowerCase(), index + 1],
		[name.slice(0, 3).toLowerCase(), index + 1],
	]),
	["mrt", 3],
	["sept", 9],
]);

/** Of a name in Dutch or English, in lower case. */
export function monthNumber(name: string): number | undefined {
	return MONTH_NUMBERS.get(name);
}

function day(year: number, month: number, date: number): string[] {
	return exists(year, month, date) ? [`${year}-${two(month)}-${two(date)}`] : [];
}

function exists(year: number, month: number, date: number): boolean {
	return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month) && year >= 1000;
}

export function daysIn(year: number, month: number): number {
	if (month === 2) {
		return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	}
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(number: number): string {
	return String(number).padStart(2, "0");
}

/** The day so many months later; the last of the month where it has no such day. Both are `YYYY-MM-DD`. */
export function addMonths(from: string, months: number): string {
	const [year, month, date] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8))];
	const count = year * 12 + month - 1 + months;
	const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
	return `${String(toYear).padStart(4, "0")}-${two(toMonth)}-${two(Math.min(date, daysIn(toYear, toMonth)))}`;
}

/** How many days later the second is; less than none where it comes before. Both are `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

/** A `YYYY-MM-DD` in full: `1 maart 2027`, `1 March 2027`. */
export function longDate(from: string, language: "en" | "nl"): string {
	const [year, month, date] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8))];
	return `${date} ${MONTH_NAMES[language][month - 1]} ${year}`;
}

/** The day of a moment in the time zone of the machine. */
export function dayOf(moment: Date): string {
	const two = (number: number) => String(number).padStart(2, "0");
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
