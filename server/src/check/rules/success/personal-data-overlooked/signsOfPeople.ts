/** Words that say in Dutch or English that people may be recognised in data, and words that say that nobody can be. */

/** The first word that speaks of people who can be recognised; nothing in most texts, at little cost. */
export function signOfPeople(about: string, use: string): string | undefined {
	return first(SIGNS, ROUGHLY, about) ?? first(SIGNS_IN_USE, ROUGHLY_IN_USE, use);
}

export function nobodyIsRecognised(text: string): boolean {
	return NOBODY.test(text);
}

function first(signs: RegExp, roughly: RegExp, text: string): string | undefined {
	return roughly.test(text) ? signs.exec(text.replace(NO_SIGNS, " "))?.[0] : undefined;
}

const whole = (words: readonly string[], flags = "iu") =>
	new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, flags);

const CAMERA = [
	"\\p{L}*cameras?|\\p{L}*camera['’]s|camera\\p{L}+|(?:body|dash|web|deurbel|helm|helmet|action)[- ]?cam(?:s|beelden|-?opnamen?)?|cctv|footage|videos?|video['’]s|videobeelden|video-?streams?|(?:video|film|lucht|drone|camera|beeld)-?opnam(?:en|es|e)|(?:drone|bewakings|toezicht|deurbel|live)-?beelden|live-?streams?",
];
const IMAGES = [
	"images|image (?:recognition|data|analysis|capture|recordings?)|photos?|photographs?|pictures?|snapshots?|stills|beelden|beeldopnamen?|filmbeelden|foto(?!-)|foto['’]s|filmpjes?|beeldmateriaal|videomateriaal|selfies?|pasfoto['’]?s?",
];
const PLATES = [
	"(?:number|licen[cs]e|registration)[- ]plates?|kenteken(?!lo|vrij)\\p{L}*(?:['’]s)?|plate numbers?|nummerplaat\\p{L}*|nummerplaten|nummerborden|nummerbord|anpr",
];
const FACES = [
	"faces|facial|face (?:recognition|detection|matching|scans?)|gezichten|gezicht(?! op)|gezichts(?:herkenning|scans?|opnam(?:en|es|e)|uitdrukking(?:en)?|kenmerken)|biometri(?:c|cs|e|sche)|vinger(?:afdruk|scan)\\p{L}*|fingerprints?|iris ?scans?",
];
const ADDRESSES = [
	"wi-?fi[- ]?sniff\\p{L}*|probe requests?|mac(?: |-)?(?:addresses|address|adres|adressen)|macs|mac['’]s|imei|imsi|sim-?kaart(?:en)?|sim cards?|(?:handset|device|phone|toestel)[- ]?(?:ids?|identifiers?|nummers?|numbers?)|ov-chip\\p{L}*|wi-?fi[- ]?(?:metingen|measurements?|tracking|tellingen|telling|tellers?|counts?|counters?|counting|sensors?|sensoren|signals?|signalen)|bluetooth[- ]?(?:address(?:es)?|adres(?:sen)?|ids?|tracking|tellingen|tellers?|counts?|counters?|scanners?|signals?|signalen)",
];
const PHONES = [
	"telecom-?(?:data|gegevens)|mobile (?:network|positioning) data|(?:smart|mobile |cell ?)?phones?|(?:mobiele )?telefoons?|(?:smart)?phone ?(?:data|signals?)|(?:smart(?:phone|foon)|(?:mobiele)?telefoon)(?:signalen|locaties|data|gegevens|bewegingen)|mobieltjes?|smartphones?|telefoonnummers?|gsm['’]?s?",
];
const SOUND = [
	"audio|voices|voice (?:recordings?|calls?|messages?)|(?:stem|spraak|gespreks|telefoon|bel)-?opnam(?:en|es|e)|(?:gesprekken|conversations) (?:[\\p{L}-]+ )?(?:opgenomen|recorded)|(?:opgenomen|recorded|afgeluisterde) (?:telefoon)?(?:gesprekken|calls|conversations)|recordings? of(?: (?:the|a|all|our))?(?: [\\p{L}-]+)?? (?:calls?|conversations?|help ?line|hotline|meetings?|counter|street|square)|opnam(?:en|es) van(?: (?:de|het|een))?(?: [\\p{L}-]+)?? (?:meldlijn|hulplijn|gesprekken|telefoongesprekken|drones?|helikopter|straat|plein)|stemgeluid|(?:geluids|audio)-?(?:fragmenten|bestanden)|(?:sound|audio) clips?|spraakberichten|call recordings?|microphones?|microfoon\\p{L}*|speech|geschreeuw|shouting|screams|spraak(?:herkenning)?|stemherkenning|sounds?|geluid|geluiden|geluidsopnam(?:en|es|e)|audio-?opnam(?:en|es|e)",
];
const PERSON =
	"(?:people|persons?|visitors?|residents?|passers-by|pedestrians?|cyclists?|users?|drivers?|employees|staff|children|pupils|tourists|customers|boa['’]s|carers?|nurses?|volunteers?|patients?|clients?|participants?|traders?|protesters?|demonstrators?|supporters?|players?|students?|commuters?|shoppers|swimmers|bathers|runners|walkers|riders?|wardens?|officers?|guests?|(?<!\\p{L})\\p{L}*(?:kooplieden|gangers|demonstranten|spelers|mensen|personen|persoon|bezoekers?|inwoners?|bewoners?|voorbijgangers?|voetgangers?|fietsers?|gebruikers?|bestuurders?|medewerkers?|kinderen|leerlingen|toeristen|klanten|deelnemers?|melders?|ouders|jeugd|publiek|passanten|reizigers|verpleegkundigen?|vrijwilligers?|ouderen|jongeren|scholieren|studenten|patiënten|cliënten|zwemmers|badgasten|wandelaars|hardlopers|chauffeurs?|bezorgers?|monteurs?|handhavers))";
/** The places of benches for older people tell nothing about people. */
const MEANT_FOR = "(?:voor|for|near|nabij|bij|with|zonder|without|naar|to|waar|where)";
const PLACE = [
	`(?:locations?(?: (?:history|data|traces?|pings?))?|positions?|whereabouts|gps(?:-| )?(?:data|gegevens|posities?|positions?|tracks?|traces?|routes?|spoor|sporen)?|movements?|(?:loop|fiets|reis)bewegingen|bewegingen|verplaatsingen|locaties?|posities?|locatiegegevens|verblijfplaats|looproutes?) (?:of|from|van)(?: (?!${MEANT_FOR} )[\\p{L}-]+){0,2} ${PERSON}`,
	`gps(?:-| )?(?:data|gegevens|posities?|positions?|tracks?|spoor|sporen) (?:of|van)(?: [\\p{L}-]+){0,2} (?:met|with)(?: (?:de|the|a|een))? (?:chauffeurs?|bestuurders?|drivers?)`,
	"\\p{L}*(?:ritten|reizen|trips|journeys|rides)(?: [\\p{L}-]+){0,4} per (?:gebruiker|reiziger|persoon|klant|user|person|customer|rider|traveller)",
	"wie er (?:langs|voorbij|binnen|naar binnen)\\p{L}*|who (?:passes|walks (?:by|past)|enters|comes in)",
	`(?:ritten|reizen|trips|journeys) (?:per|van|of|by)(?: [\\p{L}-]+)?? ${PERSON}`,
	`lucht(?:foto['’]s|beelden) van(?: [\\p{L}-]+)?? ${PERSON}`,
	"routes? (?:of|van)(?: (?:de|the|a|each|een|elke|iedere|onze|our))?(?: delivery)? (?:chauffeurs?|bezorgers?|medewerkers?|monteurs?|koeriers?|drivers?|employees?|couriers?)",
	`(?:portretten|portraits?) (?:of|van)(?: [\\p{L}-]+){0,2} ${PERSON}`,
	`${PERSON}(?: [\\p{L}-]+){0,3} (?:via|through|by|over|using) (?:hun |their |de |the )?(?:wi-?fi|bluetooth)`,
	`(?:${PERSON}|\\p{L}+(?:ers|gasten)) (?:in beeld|in view|in (?:the )?(?:frame|picture))`,
];

const SIGNS = whole([CAMERA, PLATES, FACES, ADDRESSES, PHONES, SOUND, PLACE, IMAGES].flat());
/** What data is used for speaks of more than the data. */
const SIGNS_IN_USE = whole(
	["camerabeelden|camera images|footage|videobeelden", PLATES, FACES, "mac-?(?:addresses|adressen)", PLACE].flat(),
);
const ROUGHLY =
	/verplaats|telecom|geschreeuw|shouting|scream|rides|wie er|who |route|camera|mobiel|ritten|reizen|trips|journeys|bodycam|dashcam|webcam|cctv|footage|video|image|photo|picture|beeld|foto|film|movement|luchtfoto|plate|kenteken|nummer|anpr|face|facial|gezicht|biometri|mobiel|mac|im[es]i|sim|handset|device|toestel|ov-chip|cam|stream|opnam|record|opgenomen|afgeluist|in view|in frame|in the (?:frame|picture)|portret|portrait|beweging|snapshot|still|speech|wi-?fi|bluetooth|phone|telefo|gsm|audio|voice|stem(?:op|-op|gel)|spraak|gesprek|call rec|finger|vinger|iris|selfie|sniff|probe|micro|sound|geluid|location|position|whereabouts|gps|locatie|positie|verblijf|looproute/i;
const ROUGHLY_IN_USE =
	/route|camera|footage|video|plate|kenteken|nummerpla|anpr|face|facial|gezicht|biometri|finger|vinger|iris|mac|location|position|whereabouts|gps|locatie|positie|verblijf|looproute/i;

/** Where people are seen. */
const PUBLIC =
	"(?:\\p{L}*(?:plein|pleinen|straat|straten|kruispunt|kruispunten|markt|strand|park|parken|station|terrein|terras|terrassen|halte|haltes|oversteek|speeltuin|speelveld|sportveld|centrum|winkel|winkels|drukte|wachtrij|hangplekken|zitplekken|perron|boulevard|festival|evenement|stoep|balie|wachtkamer|ingang|uitgang)|tram|bus|camera|drone|heli(?:k|c)opter|optocht|parade|deurbel|menigte|queues?|crowds?|audience|crossings?|junctions?|intersections?|squares?|streets?|markets?|beach|parks?|stations?|platforms?|playgrounds?|schools?|entrances?|exits?|terraces?|shops?|doorbells?|doors|events?|town|city)";
const PREPOSITION = "(?:in|op|na|bij|langs|aan|uit|at|on|along|after|near|from|by) ";

const THINGS =
	"(?:walls?|quay|roads?|road surface|pavement|asphalt|potholes?|roofs?|bins?|containers?|waste|litter|trees?|plants?|leaves|soil|sewers?|drains?|pipes?|cracks?|bridges?|dikes?|water|sky|clouds|rails|masts?|hulls?|welds?|masonry|brickwork|bearings?|hinges?|manholes?|manhole covers?|gauges?|surfaces?|meter readings?|water levels?|facades?|joints?|graffiti|shop ?fronts?|shop windows?|etalages?|winkelpuien|\\p{L}*(?:muren|muur|wand|wanden|deksels?|naden|naad|(?:meter|water)stand(?:en)?|scharnieren|lagers?|metselwerk|voegen|inspecties?|drempels?|palen|paal|graffiti|schades?|buis|buizen|leidingen|riool|riolen)|verkeersborden|kade|wegdek|wegen|asfalt|gaten|daken|dak|bakken|afval|zwerfafval|bomen|boom|planten|bladeren|bodem|putten|scheuren|bruggen|brug|dijken|dijk|lucht|wolken|gevels?|rails|spoor|masten)";
const MACHINES =
	"(?:pumps?|machines?|engines?|motors?|fans?|traffic|trains?|trams?|birds?|bats?|bees|insects?|crickets|fish|frogs|animals?|wildlife|deer|krekels|insecten|bijen|kikkers|padden|vissen|dieren|reeën|wild|amfibieën|pompen|gemalen|motoren|ventilatoren|warmtepompen|verkeer|treinen|trams|vogels?|vleermuizen|pomp|gemaal|motor|ventilator|warmtepomp|trein|tram|klok|klokken|carillon|sirenes?|brug|(?:wind)?molens?|vliegtuigen|schepen|boten|scooters|brommers|auto['’]s|vrachtwagens|vrachtauto['’]s|glasbak|bouwplaats|wind|regen|zee|golven|planes|aircraft|boats|ships|bells?|carillon|sirens?|turbines?|rain|waves|building sites?|scooters|mopeds|lorries|trucks|cars|pump|machine|engine|motor|fan|train)";
/** What has the words and is about no people: how loud it is, reports by phone, pictures of a wall. */
const NO_SIGNS = new RegExp(
	[
		"(?<![\\p{L}\\p{N}])(?:sound|geluids?)[- ]?(?:levels?|pressure|niveaus?|meters?|druk|sterkte|belasting|overlast|schermen|scherm|wallen|wal|isolatie|barriers?|insulation)",
		"(?:number of|count of|aantal) (?:cameras?|camera['’]s|images|photos|photographs|pictures|foto['’]s|beelden|video[- ]?(?:calls|meetings|gesprekken|vergaderingen))|cameras? (?:batter(?:y|ies)|uptime|faults?|housings?)",
		"(?:sounds?|geluid)(?= (?:in|op)? ?(?:db|decibel))",
		"(?:by|over the|per|via de) (?:phone|telefoon)|(?:via|met|op|through|with|using|on)(?: (?:de|een|the|a|eigen|their|hun|zijn|haar|mobiele|mobile|own))* (?:telefoon|smartphone|phone)(?! (?:of|van)(?: [\\p{L}-]+){0,2} (?:bezoekers?|passanten|voorbijgangers?|inwoners?|visitors?|passers-by|residents?))|(?<!(?:recordings? of(?: (?:the|our|all))?|recorded) )(?:phone|telephone) (?:calls?|lines?|coverage|reception|masts?|bills?|contracts?|subscriptions?)|telefoon(?:bereik|dekking)",
		`(?:(?:drone|inspectie|lucht|x-ray|infrared)[- ]?)?(?:images?|photos?|photographs?|pictures?|footage|videos?|snapshots?|stills|faces|beelden|gezicht(?:en)?|filmpjes?|foto['’]s|foto) (?:of|van)(?!(?: (?!${PREPOSITION})[\\p{L}'’-]+){0,3}? (?:${PERSON}|${PUBLIC})(?![\\p{L}]))`,
		`(?:(?:camera|video|drone|inspectie|lucht|x-ray|infrared)[- ]?)?(?:images?|photos?|photographs?|pictures?|footage|videos?|recordings?|beelden|opnam(?:en|es|e)|foto['’]s|foto) (?:of|van)(?: (?:the |de )?(?:inside|binnenkant) (?:of|van))?(?: (?:the|a|de|het|een))?(?: [\\p{L}-]+)?? ${THINGS}(?![\\p{L}])`,
		`cameras?(?: [\\p{L}-]+){0,4} (?:gericht op|pointed at|pointing at|aimed at|facing)(?: (?:the|a|de|het|een))?(?: [\\p{L}-]+)?? ${THINGS}(?![\\p{L}])`,
		`cameras? (?:for|voor)(?: (?:the|a|de|het|een))? ${MACHINES}(?![\\p{L}])`,
		"(?:riool|onderwater|inspectie|wild|nestkast|vogel|vis|dieren)-?camera(?:['’]?s)?|(?:sewer|pipe|underwater|inspection|wildlife|trail|(?:bird )?nest(?: box)?|bird|fish) cameras?|camera traps?|video ?walls?|videowand(?:en)?",
		`cameras? (?:in|inside|binnen in|op|on|under|onder)(?: [\\p{L}-]+){0,4}? (?:sewer|pipe|drain|culvert|well|pit|tank|fish (?:ladder|pass)|vistrap|riool|buis|leiding|put|duiker)(?![\\p{L}])`,
		`(?:sounds?|geluid|geluiden|geluidsopnam(?:en|es|e)|(?:audio|sound) recordings?|recordings?) (?:of|van)(?: (?:the|a|de|het|een))?(?: [\\p{L}-]+)?? ${MACHINES}(?![\\p{L}])`,
		"(?:video|camera)[- ]?inspecti(?:on|ons|e|es)|(?:images?|beelden) (?:from|van|uit) (?:(?:a|an|the|de|het|een) )?satell\\p{L}*|satellite (?:images?|photos?|pictures?)|aerial (?:images?|photos?|photographs?|pictures?)",
		"(?:phones?|telefoons?|smartphones?|mobieltjes)(?: (?:that|die) (?:are|were|zijn|worden))? (?:borrowed|lent|sold|repaired|handed in|in stock|uitgeleend|geleend|verkocht|gerepareerd|ingeleverd|ingezameld|op voorraad)|(?:old|broken|borrowed|spare|oude|kapotte|geleende|ingezamelde|ingeleverde) (?:phones?|telefoons?|smartphones?|mobieltjes)",
		"(?:locations?|positions?|map|list|register|locaties?|posities?|ligging|kaart|lijst|overzicht) (?:of|van|met|with)(?: (?:de|the|alle|all|onze|our|municipal|gemeentelijke))* (?:cameras?|camera['’]s)",
		"(?:no|without|zonder|geen|not a|nor)(?: (?:any|a|een))? (?:cameras?|camera['’]s)",
	].join("|"),
	"giu",
);

const SEEN =
	"(?:images?|photos?|pictures?|footage|video|recordings?|faces?|(?:number |licen[cs]e )?plates?|personal data|persons?|people|sound|audio|voices?|speech|names?|mac addresses|phones?|(?:camera)?beelden|(?:camera)?beeld(?! van)|foto['’]s|video|opnamen?|geluids?opnamen?|gezichten|kentekens?|persoonsgegevens|personen|mensen|stemmen|spraak|geluid|namen|mac-?adressen)";
const IN_VIEW = "(?:in beeld|in view|in shot|in (?:the )?(?:picture|frame)|zichtbaar|visible|te zien|seen)";
const STORED =
	"(?:kept|stored|saved|retained|recorded|sent|transmitted|bewaard|opgeslagen|vastgelegd|opgenomen|verstuurd|verzonden|herleid)";
const DELETED = "(?:gewist|verwijderd|vernietigd|weggegooid|deleted|erased|discarded|destroyed)";
const SECONDS =
	"(?:na|binnen|after|within) (?:(?:\\d+|een|één|enkele|twee|drie|a|one|two|three|a few) )?(?:milli)?second(?:e|en|s)?(?![\\p{L}])";
/** That nobody can be recognised, or a way of measuring in which nobody can. */
const NOBODY = new RegExp(
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
	"iu",
);
