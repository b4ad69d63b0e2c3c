/** Texts that say "still to be filled in", in Dutch and English: an answer that is one of them is unanswered. */
import { FORMER_PLACEHOLDERS } from "./formerPlaceholders";
import { LANGUAGES } from "./language";
import { allQuestions } from "./questions";

/** The whole text is one of these; letters only, dots and spaces are taken out before it is compared. */
const WORDS = new Set([
	...[
		"",
		"todo",
		"tbd",
		"tba",
		"tbc",
		"tobedetermined",
		"tobedecided",
		"tobedone",
		"tobeconfirmed",
		"tofillin",
		"fillin",
	],
	...["fillthisin", "tobefilledin", "notyetknown", "placeholder", "fixme", "n/a", "notapplicable", "text", "sometext"],
	...[
		"ntb",
		"nnb",
		"nadertebepalen",
		"nogtebepalen",
		"nogbepalen",
		"noginvullen",
		"invullen",
		"intevullen",
		"nogintevullen",
	],
	...[
		"nogbekendmaken",
		"nognietbekend",
		"nogtedoen",
		"nogdoen",
		"volgt",
		"volgtnog",
		"vulin",
		"vulhierin",
		"nvt",
		"n/v/t",
	],
	...["yyyy-mm-dd", "jjjj-mm-dd", "dd-mm-jjjj", "dd-mm-yyyy", "tekst", "leeg", "nietingevuld"],
]);

/** The text begins with one of these, whatever follows. */
const BEGINNINGS =
	/^(?:todo|tbd|fixme|lorem ipsum|nog (?:in te vullen|invullen|te bepalen|uit te werken|aan te vullen)|to be (?:filled in|determined|decided))(?:$|[\s:.,;(…-])/;

const OF_SKELETONS: ReadonlySet<string> = new Set([
	...FORMER_PLACEHOLDERS.map((text) => text.toLowerCase()),
	...allQuestions().flatMap((question) =>
		[question, ...(question.item === undefined ? [] : [question.item])].flatMap(({ texts }) =>
			LANGUAGES.flatMap((language) => texts[language].placeholder?.toLowerCase() ?? []),
		),
	),
]);

/** Text behind a question mark is a note to oneself. */
export function isPlaceholder(text: string): boolean {
	if (isOrdinary(text)) {
		return false;
	}
	const plain = withoutMarks(text.trim().toLowerCase());
	return saysLater(plain) || OF_SKELETONS.has(plain);
}

const saysLater = (plain: string) =>
	(plain.length <= LONGEST && WORDS.has(plain.replace(/[\s.…!]/g, ""))) ||
	/^(?:x{2,}$|\?|[-–—_]+$)/.test(plain) ||
	BEGINNINGS.test(plain);

/** With all the dots and spaces that somebody may put into a word. */
const LONGEST = 60;
const MARKS = "<[({*_\"'“”„‘’>])}";

function withoutMarks(text: string): string {
	return MARKS.includes(text.charAt(0)) || MARKS.includes(text.charAt(text.length - 1))
		? text.replace(/^[<[({*_"'“”„‘’]+|[>\])}*_"'“”„‘’]+$/g, "").trim()
		: text;
}

/** Letters and digits, without capitals. */
const SIGNS = 36;
const SPACE = 0x20;
const BEGINNINGS_COUNT = SIGNS ** 3;

/** The words and the texts of skeletons by how they begin, and the latter by their length too. */
const BEGINNINGS_OF_WORDS = new Set([...WORDS, "lorem ipsum", "xxx"].map(beginning));
const BEGINNINGS_OF_SKELETONS = new Set([...OF_SKELETONS].map((text) => withLength(beginning(text), text)));

/** Every answer is tested; of most this sees that they are none without making another text of them: they have no marks around them. */
function isOrdinary(text: string): boolean {
	const begins = beginning(text);
	return (
		begins >= 0 &&
		isOrdinaryEnd(text) &&
		!BEGINNINGS_OF_WORDS.has(begins) &&
		!BEGINNINGS_OF_SKELETONS.has(withLength(begins, text))
	);
}

/** The first three signs but spaces behind the first, as a number; below zero where one is no plain letter or digit. */
function beginning(text: string): number {
	const at = afterSpaces(text, 1);
	const first = signAt(text, 0);
	const second = signAt(text, at);
	const third = signAt(text, afterSpaces(text, at + 1));
	return first < 0 || second < 0 || third < 0 ? -1 : (first * SIGNS + second) * SIGNS + third;
}

function withLength(begins: number, { length }: string): number {
	return length * BEGINNINGS_COUNT + begins;
}

function afterSpaces(text: string, from: number): number {
	let at = from;
	while (text.charCodeAt(at) === SPACE) {
		at++;
	}
	return at;
}

function signAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	const letter = (code | 0x20) - 0x61;
	return letter >= 0 && letter < 26 ? letter : code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : -1;
}

/** No blank and no mark. */
function isOrdinaryEnd(text: string): boolean {
	const code = text.charCodeAt(text.length - 1);
	return code > SPACE && code < 0x7f && !MARKS.includes(text.charAt(text.length - 1));
}
