/** Days as people write them, in Dutch and English. */

/** Whether the text is `YYYY-MM-DD` and there is such a day. */
export function isDay(text: string): boolean {
	const match = text.length === 10 ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
	return match !== null && exists(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Whether somebody meant a day, written in whatever way. */
export function looksLikeDay(text: string): boolean {
	return (
		/^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(text) ||
		NUMBERS.test(text) ||
		YEAR_FIRST.test(text) ||
		namedMonth(text) !== undefined
	);
}

/** The days a text can mean, as `YYYY-MM-DD`, the likeliest first. */
export function readDay(text: string): readonly string[] {
	const trimmed = text.trim().replace(/\s+/g, " ");
	const readings = [
		...yearFirst(trimmed),
		...dayFirst(trimmed),
		...shortYearFirst(trimmed),
		...(namedMonth(trimmed) ?? []),
	];
	return [...new Set(readings)];
}

/** Whether the year of a day is written in full, so that nobody has to guess which of the numbers it is. */
export function hasFullYear(text: string): boolean {
	return /\d{4}/.test(text);
}

const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/;
const NUMBERS = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;

function yearFirst(text: string): string[] {
	const match = YEAR_FIRST.exec(text);
	return match === null ? [] : day(Number(match[1]), Number(match[3]), Number(match[4]));
}

/** With dashes and dots the day comes first everywhere; slashes are also used month first. */
function dayFirst(text: string): string[] {
	const match = NUMBERS.exec(text);
	if (match === null) {
		return [];
	}
	const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? "")];
	const dutch = day(year, second, first);
	const american = day(year, first, second);
	return match[2] === "/" || dutch.length === 0 ? [...dutch, ...american] : dutch;
}

/** `26-11-28` is a day in 2028 to some and in 2026 to others. */
function shortYearFirst(text: string): string[] {
	const match = NUMBERS.exec(text);
	return match === null || hasFullYear(text)
		? []
		: day(fullYear(two(Number(match[1]))), Number(match[3]), Number(match[4]));
}

function fullYear(year: string): number {
	return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** `1 maart 2027`, `1st of March 2027`, `March 1, 2027`. Nothing where no month is named. */
function namedMonth(text: string): string[] | undefined {
	const words = text
		.toLowerCase()
		.replace(/^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|[a-z]+day),? /, "");
	const dayBefore = /^(\d{1,2})(?:st|nd|rd|th|e|ste|de)?(?: of)?[ -]([a-z]+)\.?,?[ -]'?(\d{4}|\d{2})$/.exec(words);
	const dayAfter = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(words);
	const [dayText, monthText, yearText] = dayBefore
		? [dayBefore[1], dayBefore[2], dayBefore[3]]
		: [dayAfter?.[2], dayAfter?.[1], dayAfter?.[3]];
	const month = monthText === undefined ? undefined : monthNumber(monthText);
	return month === undefined ? undefined : day(fullYear(yearText ?? ""), month, Number(dayText));
}

const MONTHS: readonly (readonly string[])[] = [
	["januari", "january"],
	["februari", "february"],
	["maart", "march", "mrt"],
	["april"],
	["mei", "may"],
	["juni", "june"],
	["juli", "july"],
	["augustus", "august"],
	["september", "sept"],
	["oktober", "october", "okt"],
	["november"],
	["december"],
];

function monthNumber(name: string): number | undefined {
	const index = MONTHS.findIndex((names) =>
		names.some((full) => full === name || (name.length === 3 && full.startsWith(name))),
	);
	return index < 0 ? undefined : index + 1;
}

function day(year: number, month: number, date: number): string[] {
	return exists(year, month, date) ? [`${year}-${two(month)}-${two(date)}`] : [];
}

function exists(year: number, month: number, date: number): boolean {
	return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month) && year >= 1000;
}

function daysIn(year: number, month: number): number {
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
	const [year = 0, month = 1, date = 1] = from.split("-").map(Number);
	const count = year * 12 + month - 1 + months;
	const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
	return `${String(toYear).padStart(4, "0")}-${two(toMonth)}-${two(Math.min(date, daysIn(toYear, toMonth)))}`;
}

/** How many days later the second is; less than none where it comes before. Both are `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

/** A `YYYY-MM-DD` as one says it: `1 maart 2027`, `1 March 2027`. */
export function inWords(from: string, language: "en" | "nl"): string {
	const [year, month = 1, date] = from.split("-").map(Number);
	const [nl = "", en = nl] = MONTHS[month - 1] ?? [];
	const name = language === "nl" ? nl : en.charAt(0).toUpperCase() + en.slice(1);
	return `${date} ${name} ${year}`;
}

/** The day of a moment in the time zone of the machine. */
export function dayOf(moment: Date): string {
	const two = (number: number) => String(number).padStart(2, "0");
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
