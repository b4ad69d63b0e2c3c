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

/** Every answer is tested, and most begin otherwise than these words, or with a sign that they may have in between. */
const FIRST_LETTERS: ReadonlySet<string> = new Set([...WORDS, "lorem ipsum"].map((word) => word.slice(0, 2)));
const FIRST_SIGNS = /^(?:[?\-–—_.…!]|xx|.[\s.…!])/;

const OF_SKELETONS: ReadonlySet<string> = new Set([
	...FORMER_PLACEHOLDERS.map((text) => text.toLowerCase()),
	...allQuestions().flatMap((question) =>
		[question, ...(question.item === undefined ? [] : [question.item])].flatMap(({ texts }) =>
			LANGUAGES.flatMap((language) => texts[language].placeholder?.toLowerCase() ?? []),
		),
	),
]);

const LONGEST_OF_SKELETONS = Math.max(...[...OF_SKELETONS].map(({ length }) => length));

/** Text behind a question mark is a note to oneself. */
export function isPlaceholder(text: string): boolean {
	const plain = withoutMarks(text.trim().toLowerCase());
	return (
		((FIRST_LETTERS.has(plain.slice(0, 2)) || FIRST_SIGNS.test(plain)) && saysLater(plain)) ||
		(plain.length <= LONGEST_OF_SKELETONS && OF_SKELETONS.has(plain))
	);
}

const saysLater = (plain: string) =>
	(plain.length <= LONGEST && WORDS.has(plain.replace(/[\s.…!]/g, ""))) ||
	/^(?:x{2,}$|\?|[-–—_]+$)/.test(plain) ||
	BEGINNINGS.test(plain);

/** With all the dots and spaces that somebody may put into a word. */
const LONGEST = 60;
const MARKS = "<[({*_\"'“”„‘’>])}";

/** Every answer is tested, and few have marks around them. */
function withoutMarks(text: string): string {
	return MARKS.includes(text.charAt(0)) || MARKS.includes(text.charAt(text.length - 1))
		? text.replace(/^[<[({*_"'“”„‘’]+|[>\])}*_"'“”„‘’]+$/g, "").trim()
		: text;
}
