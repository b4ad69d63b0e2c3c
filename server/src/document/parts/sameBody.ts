/** Whether two names may mean the same body or person: “college”, “B en W”, “College van burgemeester en schepenen”. */

export function isSameBody(one: string, other: string): boolean {
	const [words, others] = [wordsOf(one), wordsOf(other)];
	return words.length === 0 || others.length === 0 || words.some((word) => others.includes(word));
}

/** What one body is called in several ways, each by one word. */
const BODIES: readonly (readonly [RegExp, string])[] = [
	[
		/\bb\s*(?:en|&|and)\s*w\b|\bb&w\b|burgemeester en (?:wethouders|schepenen)|schepencollege|\bcbs\b|mayor and alder(?:men|persons)|municipal executive|\bcabinet\b/g,
		"college",
	],
	[/gemeenteraad|municipal council|full council|(?:city|town) council|^\s*(?:the )?council\s*$/g, "raad"],
	[
		/directieteam|managementteam|senior management|executive board|management team|board of directors|\b(?:gmt|mt|cmt|dt)\b/g,
		"directie",
	],
];

/** They stand in the names of many. */
const COMMON = new Set(
	"de het een van en voor in the a an of and for gemeente municipality gemeentelijke municipal team afdeling department hoofd head".split(
		" ",
	),
);

function wordsOf(name: string): readonly string[] {
	let plain = name.toLowerCase();
	for (const [pattern, word] of BODIES) {
		plain = plain.replace(pattern, word);
	}
	return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !COMMON.has(word));
}
