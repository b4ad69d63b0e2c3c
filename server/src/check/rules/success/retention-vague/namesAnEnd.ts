/** Whether a retention period says in Dutch or English when it is over: by a period, a day, an event, or because nothing is kept. */
import { remembering } from "../../../../text/once";
import { latin, whole } from "../../../../text/words";

export const namesAnEnd: (retention: string) => boolean = remembering(findEnd);

function findEnd(retention: string): boolean {
	const spaced = ` ${retention.toLowerCase().replace(/\s+/g, " ")} `;
	const plain = MAYBE_VAGUE.test(spaced) ? spaced.replace(VAGUE, " ") : spaced;
	return ENDS.some((pattern) => pattern.test(plain));
}

const word = (words: string, flags = "") => new RegExp(latin(whole(words)), flags);

const UNITS =
	"second(?:e|en|s)?|minu(?:ut|ten|tes?)|uur|uren|kwartier(?:en)?|hours?|hrs?|etma(?:al|len)|[a-z]*dag(?:en)?|days?|[a-z]*we(?:ek|ken)|weeks?|nacht(?:en)?|nights?|maand(?:en)?|mnd|months?|kwarta(?:al|len)|quarters?|[a-z]*ja(?:ar|ren)|years?|fortnights?|semesters?|(?:a|one|two|three|each|school|academic) terms?|seizoen(?:en)?|seasons?|zomers?|summer|winter";
const NEEDED =
	"nodig|noodzakelijk|needed|needs?(?: it)?|necessary|required?|requires|relevant|useful|nuttig|zinvol|sensible|meaningful|wenselijk|desirable|toegestaan|toestaat|eist|verlangt|allowed|allows|permits|permitted|redelijk|reasonable|justified|gerechtvaardigd|verantwoord|of (?:any|no)(?: further| more)? use|vereist|voorschrijft|prescribes|vraagt|bereikt|achieved|served|fulfilled|vervuld";
const MOMENT = `${UNITS}|einde?|end|afloop|of|or|en|and|indien`;
/** A moment that names none: “until no longer needed”, “for a few weeks”, “when the time comes”. */
const VAGUE = word(
	[
		`(?:tot(?:dat)?|zodra|wanneer|als|na|until|till|once|when|after|(?:as|so) long as|zo ?lang(?: als)?|(?:niet|nooit|geen [a-z]+)(?: [a-z]+)? langer(?: [a-z]+){0,2} dan|(?:not|no|never)(?: [a-z]+){0,4} longer than)(?: (?!(?:${MOMENT}) )[\\p{L}'’-]+){0,6}? (?:${NEEDED})(?: (?:is|zijn|blijft|blijven|was|are))?`,
		"(?:niet|nooit) (?:onnodig|te|al te|zo)(?: lang)?(?: [a-z]+)?|niet (?:lang|langdurig|onbeperkt|permanent|oneindig|voor altijd|eeuwig)(?: [a-z]+)?",
		"(?:not|never) (?:[a-z]+ )?(?:kept|stored|retained|saved|recorded)(?: for)? (?:indefinitely|forever|permanently|unnecessarily|needlessly|too long|very long|long)|(?:not|never) (?:unnecessarily|needlessly|indefinitely|permanently)(?: [a-z]+)?",
		"zo ?lang er (?:een |nog )?(?:[a-z]+ )?(?:belang|reden|aanleiding|noodzaak|grond)|(?:as|so) long as there is (?:an? )?(?:[a-z]+ )?(?:interest|reason|need)",
		"tot nader order|until further notice|te zijner tijd|in due course|na verloop van tijd|after some time|after a while|for a while|een (?:tijdje|poosje|poos)|after use|na gebruik",
		"(?:enkele|enige|een paar|een aantal|meerdere|a few|some|several|a number of) (?:uur|uren|dagen|weken|maanden|jaren|jaar|hours|days|weeks|months|years)",
	].join("|"),
	"g",
);

/** A piece of each of them, looked for at little cost. */
const MAYBE_VAGUE = new RegExp(
	`${NEEDED}|niet|nooit|not |never|er een|er nog|there is|nader order|further notice|zijner tijd|due course|verloop|some time|a while|tijdje|poos|after use|na gebruik|enkele|enige|paar|aantal|meerdere|few|some|several|number`,
);

const ENDS: readonly RegExp[] = [
	word(UNITS),
	word(
		"(?:dagelijks|wekelijks|[a-z]*maandelijks|[a-z]*jaarlijks|quarterly|daily|nightly|weekly|monthly|yearly|annually|overnight)",
	),
	new RegExp(latin(String.raw`\d\s?(?:u|h|d|w|m|j|y|hr|min|sec|dgn|wkn?|mo|jr|yrs?)(?![\p{L}\d])`)),
	word("(?:19|20)\\d\\d(?:-\\d\\d-\\d\\d)?"),
	/\d{1,2}[-/]\d{1,2}[-/]\d{2,4}/,
	word(
		"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|august|october",
	),
	// An event.
	word(
		"tot(?:dat)?|na|nadat|zodra|wanneer|tijdens|gedurende|looptijd|(?:voor|gedurende) de duur van|for the length of|afloop|einde?|zolang|zo lang|bij (?:het |de )?(?:verlaten|einde|afsluiten|afronding|oplevering|verhuizing|overlijden|overdracht|betaling|uitchecken|afmelding|beëindiging|opzegging|vertrek|stoppen|sluiting|uitschrijving|intrekking|inleveren)|until|till|after|once|when|upon|on (?:leaving|completion|withdrawal|request)|during|ends?|duration|while|(?:as|so) long as|as soon as|throughout",
	),
	word(
		"midnight|middernacht|(?:maan|dins|woens|donder|vrij|zater|zon)dags?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
	),
	word(
		"(?:langer dan|longer than) (?:de|het|the) (?:pilot|proef|trial|project|contract|evenement|event|rit|trip|bezoek|visit|looptijd|season)",
	),
	/^ (?:niet|not|geen|none)[,.;:]/,
	// Nothing is kept.
	word(
		"(?:no|geen) (?:[a-z]+ )?(?:data|images|records|gegevens|beelden)(?: [a-z]+){0,2} (?:kept|stored|saved|retained|recorded|bewaard|opgeslagen|vastgelegd)|direct|meteen|onmiddellijk|terstond|real-?time|immediately|at once|instantly|straight away|right away|nooit|never|nergens|nowhere|niets|niks|nothing|none|geen(?: \\p{L}+)? (?:opslag|bewaring)|no (?:storage|retention)|niet (?:\\p{L}+ )?(?:bewaard|opgeslagen|vastgelegd|opgenomen)|not (?:\\p{L}+ )?(?:kept|stored|saved|retained|recorded)",
	),
	// The list of the archives has a period for each kind.
	word("selectielijst(?:en)?|retention schedule|selection list"),
];
