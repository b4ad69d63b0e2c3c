/** Texts that say "still to be filled in", in Dutch and English: an answer that is one of them is open. */
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

const OF_SKELETONS: ReadonlySet<string> = new Set(
	allQuestions().flatMap((question) =>
		[question, ...(question.item === undefined ? [] : [question.item])].flatMap(({ texts }) =>
			LANGUAGES.flatMap((language) => texts[language].placeholder?.toLowerCase() ?? []),
		),
	),
);

export function isPlaceholder(text: string): boolean {
	const plain = text
		.trim()
		.toLowerCase()
		.replace(/^[<[({*_"']+|[>\])}*_"']+$/g, "")
		.trim();
	return (
		WORDS.has(plain.replace(/[\s.…!]/g, "")) ||
		/^(?:x{2,}|[?\-–—_]+)$/.test(plain) ||
		BEGINNINGS.test(plain) ||
		OF_SKELETONS.has(plain)
	);
}
