/** The words that distinguish talk of technology from talk of people and the city. All in lower case. */
import { lowerCase } from "./lowerCase";

/** Technology that somebody may want for its own sake. */
export const TECHNOLOGY = [
	"\\p{L}*-?sensor(?:en|s|ing|netwerk|network|technologie|technology)?",
	"digital twins?|digitale (?:twins?|tweeling(?:en)?|technologie(?:ën|en)?|innovatie)|digital (?:technology|technologies|innovation)",
	"\\p{L}*-?dashboards?|apps?|chatbots?|algoritmen?|algoritmes|algorithms?|drones?|robots?|beacons?|blockchain|metaverse",
	"iot|internet of things|lora|lorawan|5g|big data|data ?lakes?|data ?warehouses?|data ?portals?|data ?portaal",
	"kunstmatige intelligentie|artificial intelligence|machine learning|virtual reality|augmented reality|vr-brillen|vr-bril",
	"(?:data|iot|stads|open data|digital|digitaal|city|smart[ -]city)[ -]?platforms?",
	"camera(?:'?s)?|slimme camera'?s|cctv",
	"slimme (?:stad|lantaarnpa(?:al|len)|lantaarns?|verlichting|sensor(?:en|s)|prullenbak(?:ken)?|afvalbak(?:ken)?|bank(?:jes|en)|containers?|meters?|technologie|technieken)",
	"smart[ -](?:city|cities|lamp ?posts?|lighting|lights?|street ?lights?|bins?|bench(?:es)?|cameras?|sensors?|poles?|meters?|technology|tech)",
	"(?:nieuwe|moderne|innovatieve|slimme) (?:techniek(?:en)?|technologie(?:ën|en)?)|(?:new|modern|innovative|smart) (?:technology|technologies)",
].join("|");

/** Technology whose absence may be a problem of people. */
export const VISIBLE = "camera|slimme camera|smart camera|cctv|5g|robot|drone";

/** Phrases about technology, or about being modern. */
export const ABOUT = lowerCase(
	`(?<![\\p{L}\\d])(?:${TECHNOLOGY}|data|gegevens|technologie|technology|innovatie\\p{L}*|innovati\\p{L}+|innoveren|innovate|digitaal|digitale|digital|digitalisering|subsidie|grant|toekomst|future|later|ooit|some ?day|one day|andere (?:gemeenten|steden)|other (?:cities|municipalities|towns)|voorop|vooroplopen|front ?runner|achterlopen|achterblijven|fall behind|koploper|trends?|kansen|opportunities|markt|leveranciers?|suppliers?|vendors?)(?![\\p{L}\\d])`,
);

/** Something that may be useful at an unspecified time. */
export const LATER = lowerCase(
	String.raw`(?<!\p{L})(?:(?:kan|kunnen|zou|zouden|misschien|mogelijk|wellicht|vast|komt|komen) (?:\p{L}+ ){0,5}?(?:later|ooit|in de toekomst)(?: \p{L}+){0,4}? (?:van pas|nuttig|handig|bruikbaar|waardevol|interessant|gebruikt|gebruiken)|(?:kan|kunnen|zou|zouden|misschien|mogelijk|wellicht|komt|komen) (?:\p{L}+ ){0,4}?(?:van pas|nuttig|handig|bruikbaar|waardevol|interessant)(?: \p{L}+){0,3}? (?:later|ooit|in de toekomst)|(?:later|ooit|in de toekomst) (?:\p{L}+ ){0,3}?(?:van pas|nuttig|handig|bruikbaar)|(?:may|might|could|can|will) (?:\p{L}+ ){0,3}?(?:useful|handy|valuable|interesting|of use|used|come in handy)(?: \p{L}+){0,3}? (?:later|some ?day|one day|in (?:the )?future)|(?:may|might|could) (?:some ?day|one day|later) (?:\p{L}+ ){0,2}?(?:useful|handy|valuable|of use))(?!\p{L})`,
);

/** Phrases without meaning of their own. */
export const FILLER =
	/^(?:(?:het|ons|the|our) )?(?:probleem|problem|vraag|question)(?: is)?$|^(?:we|wij|(?:we|wij) (?:willen|want)|(?:we|wij) lopen achter|we (?:lag|are) behind|ook|want|too|as well|je weet maar nooit|you never know|who knows|wie weet)$/u;

/** A wish that does not repeat what it is for. */
export const WISH_TOO =
	/^(?:(?:en|and) )?(?:we|wij) (?:willen|want)(?: (?:er|dat|het|ook|een|één|one|it|that|too|as well)){1,4}$/u;

/** The people or things that have a problem. */
export const PEOPLE = lowerCase(
	String.raw`(?<!\p{L})(?!wethouder)(?:\p{L}*(?:inwoner|bewoner|burger|ouder|oudere|kind|leerling|scholier|student|jongere|mens|bezoeker|toerist|fietser|voetganger|automobilist|reiziger|ondernemer|winkelier|klant|patiënt|cliënt|vrijwilliger|medewerker|collega|werknemer|buur|buurt|wijkagent|handhaver|gezin|huishouden|huurder|eigenaar|boer)(?:en|s|eren|'s|nen)?|kinderen|gezinnen|huishoudens|residents?|citizens?|inhabitants?|people|parents?|child|children|pupils?|students?|elderly|seniors?|young people|youth|visitors?|tourists?|cyclists?|pedestrians?|drivers?|commuters?|travellers?|shopkeepers?|shoppers?|businesses|entrepreneurs|patients?|volunteers?|staff|employees|colleagues|neighbou?rs?|neighbou?rhoods?|families|family|households?|tenants?|owners?|farmers?|wheelchair)(?!\p{L})`,
);
/** "For residents" only states whom the technology is for. */
export const SERVED = lowerCase(
	String.raw`(?<!\p{L})(?:voor|for|aan|to) (?:de |het |onze |alle |the |our |all |every )?(?:inwoners?|bewoners|burgers|ondernemers|bezoekers|medewerkers|collega's|iedereen|residents|citizens|inhabitants|people|visitors|businesses|staff|employees|everyone)(?= ?$)`,
	"gu",
);

/** Aims that are about the technology or its data again. */
export const GENERIC_AIM = lowerCase(
	String.raw`(?:^|te )(?:meten|verzamelen|monitoren|testen|proberen|uitproberen|experimenteren|leren|innoveren|verkennen|onderzoeken|zien wat|kijken wat|delen|koppelen|ontsluiten|visualiseren)(?!\p{L})|^(?:measure|collect|gather|monitor|test|try|try out|experiment|learn|innovate|explore|see what|share|connect|visuali[sz]e)(?!\p{L})`,
);

/** What goes wrong for people or in the city, or should go better for them. One match is enough for no finding. */
export const TROUBLE = lowerCase(
	[
		// Dutch, also inside longer words
		"overlast|klacht|klagen|klaagt|ongeval|ongeluk|drukte|parkeerdruk|onveilig|veilig|gevaar|risico|problemen|\\p{L}+probleem|knelpunt|lawaai|herrie|geluidhinder|hinder|vervuil|vuil|afval|fijnstof|luchtkwaliteit|uitstoot|stikstof|hitte|droogte|wateroverlast|overstrom|lekkage|schade|kapot|defect|verouderd|vervang|storing|werkt niet|werken niet|verzakk|scheur|slijtage|onderhoud",
		"wacht|vertrag|opstopping|filevorming|files|tekort|te weinig|te veel|te vaak|te laat|te lang|te duur|onvoldoende|onbekend|geen zicht|geen inzicht|niet genoeg|nauwelijks|zelden|moeilijk|moeite|lastig|last van|slecht|zwaar|zwak|eenzaam|eenzaamheid|armoede|schuld|ziek|gezond|val(?:len|t) |slaap|slapen|wakker|verdwaal|verdwijn|verlies|verspil|kosten|duur|diefstal|inbraak|fraude|ondermijning|vandalisme|vernieling|geweld|agressie|leegstand|leegloop|krimp|vergrijz|uitval|sterf|dode|gewond|slachtoffer|criminal|misbruik|discrimin|wantrouw|vertrouw|onzeker|onduidelijk|zoekverkeer|zoeken|omrijden|vol(?:le)? |overvol|leeg|leegrijd|rat(?:ten)?(?!\\p{L})|muggen|stank|stinkt|rook|brand|donker|verlichting is uit|uitgevallen|energieverbruik|energierekening|verbruik|netcongestie|piekbelasting|bezwaar|verkeersdruk|sluipverkeer|snelheid|te hard|fout|vergeten|gemist|mist informatie|bereikbaar|toegankelijk|leefbaar|schoner|sneller|beter|verbeter|vermind|terugdring|voorkom|besparen|besparing|verlagen|verhogen|eerlijk",
		// English, at the start of a word
		`(?<!\\p{L})(?:${[
			"complain|nuisance|accident|injur|unsafe|safe|danger|risk|problems|bottleneck|noise|noisy|loud|pollut|dirty|litter|waste",
			"rubbish|garbage|emission|air quality|heat|drought|flood|leak|damage|broken|breaks? down|defect|outdated|obsolete|replace",
			"failure|fails?(?!\\p{L})|out of order|does not work|do not work|maintenance|crack|wait|delay|congest|traffic jam|queue|shortage",
			"too (?:few|many|much|little|late|long|often|expensive|slow|fast|full|hot)|not enough|insufficient|unknown|no insight|no idea",
			"hardly|seldom|rarely|difficult|struggl|trouble|bad(?:ly)?(?!\\p{L})|poor|lonel|poverty|debt|ill(?:ness)?(?!\\p{L})|sick|health",
			"fall(?:s|ing)? (?!behind)|sleep|awake|get lost|disappear|lose|loss|cost|expens|theft|burglar|fraud|vandal|violen|aggress",
			"vacan|empty|shrink|ageing|aging|dies(?!\\p{L})|died|death|victim|crime|abuse|discriminat|distrust|trust|uncertain|unclear",
			"search|looking for|detour|full(?!\\p{L})|overcrowd|crowd|rats?(?!\\p{L})|stench|smell|smoke|fires?(?!\\p{L})|dark|energy (?:use|bill|consumption)",
			"grid|objection|speeding|mistake|forg[eo]t|miss(?:es|ed)(?!\\p{L})|accessib|inaccessib|liveab|cleaner|faster|better|improv|reduc|prevent",
			"sav(?:e|es|ing)(?!\\p{L})|lower|unfair|fairer|weeds|storm|barrier|stuck|blocked|overload|overflow|peak|steal|stolen|hurt|afraid|fear",
		].join("|")})`,
	].join("|"),
);
