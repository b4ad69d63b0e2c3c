/** Words that say that nobody can be recognised. */
import { latin } from "../../../../../text/words";
import { PERSON } from "./people";

const SEEN =
	"(?:images?|photos?|pictures?|footage|video|recordings?|faces?|(?:number |licen[cs]e )?plates?|personal data|persons?|people|sound|audio|voices?|speech|names?|mac addresses|phones?|(?:camera)?beelden|(?:camera)?beeld(?! van)|foto['’]s|video|opnamen?|geluids?opnamen?|gezichten|kentekens?|persoonsgegevens|personen|mensen|stemmen|spraak|geluid|namen|mac-?adressen)";
const IN_VIEW = "(?:in beeld|in view|in shot|in (?:the )?(?:picture|frame)|zichtbaar|visible|te zien|seen)";
const STORED =
	"(?:kept|stored|saved|retained|recorded|sent|transmitted|bewaard|opgeslagen|vastgelegd|opgenomen|verstuurd|verzonden|herleid)";
const DELETED = "(?:gewist|verwijderd|vernietigd|weggegooid|deleted|erased|discarded|destroyed)";
const SECONDS =
	"(?:na|binnen|after|within) (?:(?:\\d+|een|één|enkele|twee|drie|a|one|two|three|a few) )?(?:milli)?second(?:e|en|s)?(?![\\p{L}])";
/** That nobody can be recognised, or a way of measuring in which nobody can. */
export const NOBODY = new RegExp(
	latin(
		[
			"anon[iy]|anoniem|geanonimiseerd|onherkenbaar|unrecogni[sz]able|unidentifiable|geaggregeerd|aggregated?(?![\\p{L}])|blurred|geblurd|vervaagd|wazig",
			"(?:not|n['’]t|cannot|never|nobody|no[- ]one|none|niet|nooit|niemand|geen (?:mens|persoon|personen|mensen))(?: [\\p{L}-]+){0,5} (?:traceable|traced|identif\\p{L}*|recogni[sz]\\p{L}*|herken\\p{L}*|herleid\\p{L}*|identificeer\\p{L}*)",
			`(?:nobody|no[- ]one|no (?:people|persons?|faces)|niemand|nooit iemand|geen (?:mens|persoon|personen|mensen|gezichten)|${PERSON}(?: [\\p{L}-]+){0,2} (?:not|never|cannot|niet|nooit))(?: [\\p{L}-]+){0,5} ${IN_VIEW}(?![\\p{L}])`,
			`(?<![\\p{L}])(?:no|without|zonder|geen|never)(?: [\\p{L}-]+)?? ${SEEN}(?![\\p{L}])`,
			`(?:not|never|niet|nooit)(?: [\\p{L}-]+){0,3} ${STORED}`,
			`${SEEN}(?: (?!van |of |die |who |that |waar)[\\p{L}-]+){0,4} (?:niet|nooit|not|never)(?! (?:[\\p{L}-]+ ){0,3}(?:${DELETED}|versleuteld|encrypted|gehasht|hashed|protected|beveiligd|geblurd|blurred))`,
			`(?:wipes|deletes|erases|discards|wist|verwijdert)(?: [\\p{L}-]+){0,4} (?:at once|immediately|instantly|direct|meteen)`,
			`(?:direct|meteen|onmiddellijk|immediately|at once|instantly|${SECONDS})(?: [\\p{L}-]+){0,2} ${DELETED}|${DELETED}(?: [\\p{L}-]+){0,2} ${SECONDS}`,
			"(?:niets|nothing)(?: [\\p{L}-]+){0,2} (?:opgeslagen|bewaard|vastgelegd|opsla(?:at|an)|bewaart|bewaren|stored|kept|saved|recorded)|slaat niets op|bewaart niets|(?:stores|keeps|saves|records) nothing",
			"(?:counts?|numbers?|totals?|figures|aantallen|tellingen) only|only (?:the )?(?:counts?|numbers?|totals?|counting|figures|whether|how many)|only (?:\\p{L}+ )?(?:counted|counts)|(?:alleen|uitsluitend|enkel|slechts)(?: (?:de|het|een))? (?:aantal(?:len)?|tellingen|telling|tellen|getallen|cijfers|geteld|totalen|of|hoeveel)|telt alleen|alleen geteld",
			"(?<![\\p{L}])(?:radars?|telradars?|lidar|thermal|thermisch\\p{L}*|warmtecamera['’]?s?|infrared|infrarood|inductieluss?(?:en)?|induction loops?|telslang(?:en)?|decibel(?:s|len)?|db\\(?a?\\)?|decibel-?meters?|geluids(?:niveau)?-?meters?|sound (?:level )?meters?)(?![\\p{L}])",
		].join("|"),
	),
	"i",
);
