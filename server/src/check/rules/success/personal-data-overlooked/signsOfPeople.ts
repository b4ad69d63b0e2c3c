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
	"\\p{L}*cameras?|\\p{L}*camera['’]s|camera(?:beelden|toezicht|telling(?:en)?|sensor(?:en)?|systeem|opnamen?)|(?:body|dash|web)cam(?:s|beelden|-?opnamen?)?|cctv|footage|videos?|video['’]s|videobeelden|video-?opnamen?",
];
const IMAGES = [
	"images?|photos?|photographs?|pictures?|beelden|beeldopnamen?|filmbeelden|foto|foto['’]s|filmpjes?|beeldmateriaal|videomateriaal|selfies?|pasfoto['’]?s?",
];
const PLATES = [
	"(?:number|licen[cs]e|registration) plates?|kentekens?|kentekenherkenning|kentekenpla(?:at|ten)|kentekencamera['’]?s|nummerpla(?:at|ten)|anpr",
];
const FACES = [
	"faces|facial|face (?:recognition|detection)|gezicht(?:en)?|gezichtsherkenning|gezichtsscans?|biometri(?:c|cs|e|sche)|vingerafdruk(?:ken)?|fingerprints?|iris ?scans?",
];
const ADDRESSES = [
	"wi-?fi[- ]?sniff\\p{L}*|probe requests?|mac(?: |-)?(?:addresses|address|adres|adressen)?|imei|wi-?fi[- ]?(?:tracking|tellingen|telling|tellers?|counts?|counters?|counting|sensors?|sensoren|signals?|signalen)|bluetooth[- ]?(?:tracking|tellingen|tellers?|counts?|counters?|scanners?|signals?|signalen)",
];
const PHONES = ["(?:smart|mobile |cell ?)?phones?|(?:mobiele )?telefoons?|smartphones?|telefoonnummers?|gsm['’]?s?"];
const SOUND = [
	"audio|voices|voice (?:recordings?|calls?|messages?)|(?:stem|spraak|gespreks)-?opnamen?|stemgeluid|spraakberichten|call recordings?|microphones?|microfoons?|sounds?|geluid|geluiden|geluidsopnamen?|audio-?opnamen?",
];
const PERSON =
	"(?:people|persons?|visitors?|residents?|passers-by|pedestrians?|cyclists?|users?|drivers?|employees|staff|children|pupils|tourists|customers|mensen|personen|persoon|bezoekers?|inwoners?|bewoners?|voorbijgangers?|voetgangers?|fietsers?|gebruikers?|bestuurders?|medewerkers?|kinderen|leerlingen|toeristen|klanten|deelnemers?)";
const PLACE = [
	`(?:locations?|positions?|whereabouts|gps(?:-| )?(?:data|gegevens|posities?|tracks?)?|locaties?|posities?|locatiegegevens|verblijfplaats|looproutes?) (?:of|from|van)(?: [\\p{L}-]+){0,2} ${PERSON}`,
];

const SIGNS = whole([CAMERA, PLATES, FACES, ADDRESSES, PHONES, SOUND, PLACE, IMAGES].flat());
/** What data is used for speaks of more than the data. */
const SIGNS_IN_USE = whole(
	["camerabeelden|camera images|footage|videobeelden", PLATES, FACES, "mac-?(?:addresses|adressen)", PLACE].flat(),
);
const ROUGHLY =
	/camera|bodycam|dashcam|webcam|cctv|footage|video|image|photo|picture|beeld|foto|film|plate|kenteken|nummerpla|anpr|face|facial|gezicht|biometri|mac|imei|wi-?fi|bluetooth|phone|telefo|gsm|audio|voice|stem(?:op|-op|gel)|spraak|gesprek|call rec|finger|vinger|iris|selfie|sniff|probe|micro|sound|geluid|location|position|whereabouts|gps|locatie|positie|verblijf|looproute/i;
const ROUGHLY_IN_USE =
	/camera|footage|video|plate|kenteken|nummerpla|anpr|face|facial|gezicht|biometri|finger|vinger|iris|mac|location|position|whereabouts|gps|locatie|positie|verblijf|looproute/i;

const THINGS =
	"(?:walls?|quay|roads?|road surface|pavement|asphalt|potholes?|roofs?|bins?|containers?|waste|litter|trees?|plants?|leaves|soil|sewers?|drains?|pipes?|cracks?|bridges?|dikes?|water|sky|clouds|rails|masts?|hulls?|shop ?fronts?|shop windows?|etalages?|winkelpuien|\\p{L}*(?:muren|muur|wand|wanden|buis|buizen|leidingen|riool|riolen)|kade|wegdek|wegen|asfalt|gaten|daken|dak|bakken|afval|zwerfafval|bomen|boom|planten|bladeren|bodem|putten|scheuren|bruggen|brug|dijken|dijk|lucht|wolken|gevels?|rails|spoor|masten)";
const MACHINES =
	"(?:pumps?|machines?|engines?|motors?|fans?|traffic|trains?|trams?|birds?|bats?|pompen|gemalen|motoren|ventilatoren|warmtepompen|verkeer|treinen|trams|vogels|vleermuizen)";
/** What has the words and is about no people: how loud it is, reports by phone, pictures of a wall. */
const NO_SIGNS = new RegExp(
	[
		"(?<![\\p{L}\\p{N}])(?:sound|geluids?)[- ]?(?:levels?|pressure|niveaus?|meters?|druk|sterkte|belasting|overlast)",
		"(?:sounds?|geluid)(?= (?:in|op)? ?(?:db|decibel))",
		"(?:by|over the|per|via de) (?:phone|telefoon)|(?:phone|telephone) (?:calls?|lines?)",
		`(?:camera[- ]?|video[- ]?)?(?:images?|photos?|photographs?|pictures?|footage|videos?|beelden|opnamen?|foto['’]s|foto) (?:of|van)(?: (?:the |de )?(?:inside|binnenkant) (?:of|van))?(?: (?:the|a|de|het|een))?(?: [\\p{L}-]+)?? ${THINGS}(?![\\p{L}])`,
		"(?:riool|onderwater)-?camera(?:['’]?s)?|(?:sewer|pipe|underwater) cameras?|video ?walls?|videowand(?:en)?",
		`cameras? in (?:(?:the|a|an|de|het|een) )?(?:sewer|pipe|drain|tank|riool|buis|leiding|put|duiker)(?![\\p{L}])`,
		`(?:sounds?|geluid|geluiden) (?:of|van)(?: (?:the|a|de|het|een))?(?: [\\p{L}-]+)?? ${MACHINES}(?![\\p{L}])`,
		"satellite (?:images?|photos?|pictures?)|aerial (?:images?|photos?|photographs?|pictures?)",
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
		`(?:direct|meteen|onmiddellijk|immediately|at once|instantly|${SECONDS})(?: [\\p{L}-]+){0,2} ${DELETED}|${DELETED}(?: [\\p{L}-]+){0,2} ${SECONDS}`,
		"(?:niets|nothing)(?: [\\p{L}-]+){0,2} (?:opgeslagen|bewaard|vastgelegd|opsla(?:at|an)|bewaart|bewaren|stored|kept|saved|recorded)|slaat niets op|bewaart niets|(?:stores|keeps|saves|records) nothing",
		"(?:counts?|numbers?|totals?|figures|aantallen|tellingen) only|only (?:the )?(?:counts?|numbers?|totals?|counting|figures|whether|how many)|only (?:\\p{L}+ )?(?:counted|counts)|(?:alleen|uitsluitend|enkel|slechts)(?: (?:de|het|een))? (?:aantal(?:len)?|tellingen|telling|tellen|getallen|cijfers|geteld|totalen|of|hoeveel)|telt alleen|alleen geteld",
		"(?<![\\p{L}])(?:radars?|telradars?|lidar|thermal|thermisch\\p{L}*|warmtecamera['’]?s?|infrared|infrarood|inductieluss?(?:en)?|induction loops?|telslang(?:en)?|decibels?|db\\(?a?\\)?)(?![\\p{L}])",
	].join("|"),
	"iu",
);
