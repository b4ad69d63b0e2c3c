/** Words that sound like data about people and speak of things: how loud it is, reports by phone, pictures of a wall. */
import { type Clue, clue } from "../../../../../text/words";
import { PERSON } from "./people";

/** Where people are seen. */
const PUBLIC =
	"(?:\\p{L}*(?:plein|pleinen|straat|straten|kruispunt|kruispunten|markt|strand|park|parken|station|terrein|terras|terrassen|halte|haltes|oversteek|speeltuin|speelveld|sportveld|centrum|winkel|winkels|drukte|wachtrij|hangplekken|zitplekken|perron|boulevard|festival|evenement|stoep|balie|wachtkamer|ingang|uitgang)|tram|bus|camera|drone|heli(?:k|c)opter|optocht|parade|deurbel|menigte|queues?|crowds?|audience|crossings?|junctions?|intersections?|squares?|streets?|markets?|beach|parks?|stations?|platforms?|playgrounds?|schools?|entrances?|exits?|terraces?|shops?|doorbells?|doors|events?|town|city)";
const PREPOSITION = "(?:in|op|na|bij|langs|aan|uit|at|on|along|after|near|from|by) ";

const THINGS =
	"(?:walls?|quay|roads?|road surface|pavement|asphalt|potholes?|roofs?|bins?|containers?|waste|litter|trees?|plants?|leaves|soil|sewers?|drains?|pipes?|cracks?|bridges?|dikes?|water|sky|clouds|rails|masts?|hulls?|welds?|masonry|brickwork|bearings?|hinges?|manholes?|manhole covers?|gauges?|surfaces?|meter readings?|water levels?|facades?|joints?|graffiti|shop ?fronts?|shop windows?|etalages?|winkelpuien|\\p{L}*(?:muren|muur|wand|wanden|deksels?|naden|naad|(?:meter|water)stand(?:en)?|scharnieren|lagers?|metselwerk|voegen|inspecties?|drempels?|palen|paal|graffiti|schades?|buis|buizen|leidingen|riool|riolen)|verkeersborden|kade|wegdek|wegen|asfalt|gaten|daken|dak|bakken|afval|zwerfafval|bomen|boom|planten|bladeren|bodem|putten|scheuren|bruggen|brug|dijken|dijk|lucht|wolken|gevels?|rails|spoor|masten)";
const MACHINES =
	"(?:pumps?|machines?|engines?|motors?|fans?|traffic|trains?|trams?|birds?|bats?|bees|insects?|crickets|fish|frogs|animals?|wildlife|deer|krekels|insecten|bijen|kikkers|padden|vissen|dieren|reeën|wild|amfibieën|pompen|gemalen|motoren|ventilatoren|warmtepompen|verkeer|treinen|trams|vogels?|vleermuizen|pomp|gemaal|motor|ventilator|warmtepomp|trein|tram|klok|klokken|carillon|sirenes?|brug|(?:wind)?molens?|vliegtuigen|schepen|boten|scooters|brommers|auto['’]s|vrachtwagens|vrachtauto['’]s|glasbak|bouwplaats|wind|regen|zee|golven|planes|aircraft|boats|ships|bells?|carillon|sirens?|turbines?|rain|waves|building sites?|scooters|mopeds|lorries|trucks|cars|pump|machine|engine|motor|fan|train)";
/** Each takes its words out of a text. */
export const NO_SIGNS: readonly Clue[] = [
	clue(
		/sound|geluid/i,
		[
			"(?<![\\p{L}\\d])(?:sound|geluids?)[- ]?(?:levels?|pressure|niveaus?|meters?|druk|sterkte|belasting|overlast|schermen|scherm|wallen|wal|isolatie|barriers?|insulation)",
			"(?:sounds?|geluid)(?= (?:in|op)? ?(?:db|decibel))",
		].join("|"),
		"gi",
	),
	clue(
		/phone|telefoon|mobieltje/i,
		[
			"(?:by|over the|per|via de) (?:phone|telefoon)|(?:via|met|op|through|with|using|on)(?: (?:de|een|the|a|eigen|their|hun|zijn|haar|mobiele|mobile|own))* (?:telefoon|smartphone|phone)(?! (?:of|van)(?: [\\p{L}-]+){0,2} (?:bezoekers?|passanten|voorbijgangers?|inwoners?|visitors?|passers-by|residents?))|(?<!(?:recordings? of(?: (?:the|our|all))?|recorded) )(?:phone|telephone) (?:calls?|lines?|coverage|reception|masts?|bills?|contracts?|subscriptions?)|telefoon(?:bereik|dekking)",
			"(?:phones?|telefoons?|smartphones?|mobieltjes)(?: (?:that|die) (?:are|were|zijn|worden))? (?:borrowed|lent|sold|repaired|handed in|in stock|uitgeleend|geleend|verkocht|gerepareerd|ingeleverd|ingezameld|op voorraad)|(?:old|broken|borrowed|spare|oude|kapotte|geleende|ingezamelde|ingeleverde) (?:phones?|telefoons?|smartphones?|mobieltjes)",
		].join("|"),
		"gi",
	),
	clue(
		/(?:image|photo|graph|picture|footage|video|recording|beelden|opnam|foto)[\w'’]{0,5} (?:of|van)/i,
		`(?:(?:camera|video|drone|inspectie|lucht|x-ray|infrared)[- ]?)?(?:images?|photos?|photographs?|pictures?|footage|videos?|recordings?|beelden|opnam(?:en|es|e)|foto['’]s|foto) (?:of|van)(?: (?:the |de )?(?:inside|binnenkant) (?:of|van))?(?: (?:the|a|de|het|een))?(?: [\\p{L}-]+)?? ${THINGS}(?![\\p{L}])`,
		"gi",
	),
	clue(
		/(?:image|photo|graph|picture|footage|video|snapshot|still|face|beelden|gezicht|film|foto)[\w'’]{0,5} (?:of|van)/i,
		`(?:(?:drone|inspectie|lucht|x-ray|infrared)[- ]?)?(?:images?|photos?|photographs?|pictures?|footage|videos?|snapshots?|stills|faces|beelden|gezicht(?:en)?|filmpjes?|foto['’]s|foto) (?:of|van)(?!(?: (?!${PREPOSITION})[\\p{L}'’-]+){0,3}? (?:${PERSON}|${PUBLIC})(?![\\p{L}]))`,
		"gi",
	),
	clue(
		/gericht op|pointed at|pointing at|aimed at|facing/i,
		`cameras?(?: [\\p{L}-]+){0,4} (?:gericht op|pointed at|pointing at|aimed at|facing)(?: (?:the|a|de|het|een))?(?: [\\p{L}-]+)?? ${THINGS}(?![\\p{L}])`,
		"gi",
	),
	clue(/cameras? (?:for|voor)/i, `cameras? (?:for|voor)(?: (?:the|a|de|het|een))? ${MACHINES}(?![\\p{L}])`, "gi"),
	clue(
		/camera|video|(?:number|count) of|aantal/i,
		[
			"(?:number of|count of|aantal) (?:cameras?|camera['’]s|images|photos|photographs|pictures|foto['’]s|beelden|video[- ]?(?:calls|meetings|gesprekken|vergaderingen))|cameras? (?:batter(?:y|ies)|uptime|faults?|housings?)",
			"(?:riool|onderwater|inspectie|wild|nestkast|vogel|vis|dieren)-?camera(?:['’]?s)?|(?:sewer|pipe|underwater|inspection|wildlife|trail|(?:bird )?nest(?: box)?|bird|fish) cameras?|camera traps?|video ?walls?|videowand(?:en)?",
			`cameras? (?:in|inside|binnen in|op|on|under|onder)(?: [\\p{L}-]+){0,4}? (?:sewer|pipe|drain|culvert|well|pit|tank|fish (?:ladder|pass)|vistrap|riool|buis|leiding|put|duiker)(?![\\p{L}])`,
			"(?:locations?|positions?|map|list|register|locaties?|posities?|ligging|kaart|lijst|overzicht) (?:of|van|met|with)(?: (?:de|the|alle|all|onze|our|municipal|gemeentelijke))* (?:cameras?|camera['’]s)",
			"(?:no|without|zonder|geen|not a|nor)(?: (?:any|a|een))? (?:cameras?|camera['’]s)",
		].join("|"),
		"gi",
	),
	clue(
		/(?:sounds?|geluid(?:en)?|opnam(?:en|es|e)|recordings?) (?:of|van)/i,
		`(?:sounds?|geluid|geluiden|geluidsopnam(?:en|es|e)|(?:audio|sound) recordings?|recordings?) (?:of|van)(?: (?:the|a|de|het|een))?(?: [\\p{L}-]+)?? ${MACHINES}(?![\\p{L}])`,
		"gi",
	),
	clue(
		/inspecti|satell|aerial/i,
		"(?:video|camera)[- ]?inspecti(?:on|ons|e|es)|(?:images?|beelden) (?:from|van|uit) (?:(?:a|an|the|de|het|een) )?satell\\p{L}*|satellite (?:images?|photos?|pictures?)|aerial (?:images?|photos?|photographs?|pictures?)",
		"gi",
	),
];
