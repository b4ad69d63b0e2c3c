/** Whether a retention period says in Dutch or English when it is over: by a period, a day, an event, or because nothing is kept. */

export function namesAnEnd(retention: string): boolean {
	const spaced = ` ${retention.toLowerCase().replace(/\s+/g, " ")} `;
	const plain = MAYBE_VAGUE.test(spaced) ? spaced.replace(VAGUE, " ") : spaced;
	return ENDS.some((pattern) => pattern.test(plain));
}

const word = (words: string, flags = "") =>
	new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, `u${flags}`);

const UNITS =
	"second(?:e|en|s)?|minu(?:ut|ten|tes?)|uur|uren|hours?|hrs?|etma(?:al|len)|dag(?:en)?|days?|we(?:ek|ken|eks)|nacht(?:en)?|nights?|maand(?:en)?|mnd|months?|kwarta(?:al|len)|quarters?|ja(?:ar|ren)|years?|fortnights?|semesters?|(?:a|one|two|three|each|school|academic) terms?|seizoen(?:en)?|seasons?|schoolja(?:ar|ren)|zomers?|summer|winter";
const NEEDED =
	"nodig|noodzakelijk|needed|needs?(?: it)?|necessary|required?|requires|relevant|useful|nuttig|wenselijk|desirable|toegestaan|allowed|permitted|redelijk|reasonable|vereist|voorschrijft|prescribes|vraagt|bereikt|achieved|served|fulfilled|vervuld";
const MOMENT = `${UNITS}|einde?|end|afloop|of|or|en|and|indien`;
/** A moment that names none: “until no longer needed”, “for a few weeks”, “when the time comes”. */
const VAGUE = word(
	[
		`(?:tot(?:dat)?|zodra|wanneer|als|na|until|till|once|when|after|(?:as|so) long as|zo ?lang(?: als)?|niet langer dan|(?:not|no) longer than)(?: (?!(?:${MOMENT}) )[\\p{L}'’-]+){0,6}? (?:${NEEDED})(?: (?:is|zijn|blijft|blijven|was|are))?`,
		"tot nader order|until further notice|te zijner tijd|in due course|na verloop van tijd|after some time|after a while|after use|na gebruik",
		"(?:enkele|enige|een paar|een aantal|meerdere|a few|some|several|a number of) (?:uur|uren|dagen|weken|maanden|jaren|jaar|hours|days|weeks|months|years)",
	].join("|"),
	"g",
);

/** A piece of each of them, looked for at little cost. */
const MAYBE_VAGUE = new RegExp(
	`${NEEDED}|nader order|further notice|zijner tijd|due course|verloop|some time|a while|after use|na gebruik|enkele|enige|paar|aantal|meerdere|few|some|several|number`,
);

const ENDS: readonly RegExp[] = [
	word(UNITS),
	word("(?:dagelijks|wekelijks|maandelijks|jaarlijks|daily|nightly|weekly|monthly|yearly|annually|overnight)"),
	/\d\s?(?:u|h|d|w|m|j|y|hr|min|sec|dgn|wkn?|mo|jr|yrs?)(?![\p{L}\p{N}])/u,
	word("(?:19|20)\\d\\d(?:-\\d\\d-\\d\\d)?"),
	/\d{1,2}[-/]\d{1,2}[-/]\d{2,4}/u,
	word(
		"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|august|october",
	),
	// An event.
	word(
		"tot(?:dat)?|na|nadat|zodra|wanneer|tijdens|gedurende|looptijd|(?:voor|gedurende) de duur van|for the length of|afloop|einde?|zolang|zo lang|bij (?:het |de )?(?:beëindiging|opzegging|vertrek|stoppen|sluiting|uitschrijving|intrekking|inleveren)|until|till|after|once|when|upon|on (?:leaving|completion|withdrawal|request)|during|ends?|duration|while|(?:as|so) long as|as soon as|throughout",
	),
	// Nothing is kept.
	word(
		"direct|meteen|onmiddellijk|terstond|real-?time|immediately|at once|instantly|straight away|right away|nooit|never|niets|niks|nothing|none|geen(?: \\p{L}+)? (?:opslag|bewaring)|no (?:storage|retention)|niet (?:\\p{L}+ )?(?:bewaard|opgeslagen|vastgelegd|opgenomen)|not (?:\\p{L}+ )?(?:kept|stored|saved|retained|recorded)",
	),
	// The list of the archives has a period for each kind.
	word("selectielijst(?:en)?|retention schedule|selection list"),
];
