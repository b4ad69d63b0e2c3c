/** Words that say in Dutch or English that people may be recognised in data. */
import { type Clue, clue, whole } from "../../../../../text/words";

export const CAMERA = clue(
	/cam|cctv|footage|video|opnam|beelden|stream/i,
	whole(
		"\\p{L}*cameras?|\\p{L}*camera['’]s|camera\\p{L}+|(?:body|dash|web|deurbel|helm|helmet|action)[- ]?cam(?:s|beelden|-?opnamen?)?|cctv|footage|videos?|video['’]s|videobeelden|video-?streams?|(?:video|film|lucht|drone|camera|beeld)-?opnam(?:en|es|e)|(?:drone|bewakings|toezicht|deurbel|live)-?beelden|live-?streams?",
	),
);
export const IMAGES = clue(
	/image|photo|picture|snapshot|still|beeld|foto|film|video|selfie/i,
	whole(
		"images|image (?:recognition|data|analysis|capture|recordings?)|photos?|photographs?|pictures?|snapshots?|stills|beelden|beeldopnamen?|filmbeelden|foto(?!-)|foto['’]s|filmpjes?|beeldmateriaal|videomateriaal|selfies?|pasfoto['’]?s?",
	),
);
export const PLATES = clue(
	/plate|kenteken|nummer|anpr/i,
	whole(
		"(?:number|licen[cs]e|registration)[- ]plates?|kenteken(?!lo|vrij)\\p{L}*(?:['’]s)?|plate numbers?|nummerplaat\\p{L}*|nummerplaten|nummerborden|nummerbord|anpr",
	),
);
export const FACES = clue(
	/face|facial|gezicht|biometri|vinger|finger|iris/i,
	whole(
		"faces|facial|face (?:recognition|detection|matching|scans?)|gezichten|gezicht(?! op)|gezichts(?:herkenning|scans?|opnam(?:en|es|e)|uitdrukking(?:en)?|kenmerken)|biometri(?:c|cs|e|sche)|vinger(?:afdruk|scan)\\p{L}*|fingerprints?|iris ?scans?",
	),
);
export const ADDRESSES = clue(
	/sniff|probe|mac|im[es]i|sim|handset|device|phone|toestel|ov-chip|wi-?fi|bluetooth/i,
	whole(
		"wi-?fi[- ]?sniff\\p{L}*|probe requests?|mac(?: |-)?(?:addresses|address|adres|adressen)|macs|mac['’]s|imei|imsi|sim-?kaart(?:en)?|sim cards?|(?:handset|device|phone|toestel)[- ]?(?:ids?|identifiers?|nummers?|numbers?)|ov-chip\\p{L}*|wi-?fi[- ]?(?:metingen|measurements?|tracking|tellingen|telling|tellers?|counts?|counters?|counting|sensors?|sensoren|signals?|signalen)|bluetooth[- ]?(?:address(?:es)?|adres(?:sen)?|ids?|tracking|tellingen|tellers?|counts?|counters?|scanners?|signals?|signalen)",
	),
);
export const PHONES = clue(
	/telecom|mobi|phone|foon|gsm/i,
	whole(
		"telecom-?(?:data|gegevens)|mobile (?:network|positioning) data|(?:smart|mobile |cell ?)?phones?|(?:mobiele )?telefoons?|(?:smart)?phone ?(?:data|signals?)|(?:smart(?:phone|foon)|(?:mobiele)?telefoon)(?:signalen|locaties|data|gegevens|bewegingen)|mobieltjes?|smartphones?|telefoonnummers?|gsm['’]?s?",
	),
);
export const SOUND = clue(
	/audio|voice|opnam|opgenomen|record|afgeluist|stem|spraak|micro|geluid|sound|clip|speech|geschreeuw|shouting|scream/i,
	whole(
		"audio|voices|voice (?:recordings?|calls?|messages?)|(?:stem|spraak|gespreks|telefoon|bel)-?opnam(?:en|es|e)|(?:gesprekken|conversations) (?:[\\p{L}-]+ )?(?:opgenomen|recorded)|(?:opgenomen|recorded|afgeluisterde) (?:telefoon)?(?:gesprekken|calls|conversations)|recordings? of(?: (?:the|a|all|our))?(?: [\\p{L}-]+)?? (?:calls?|conversations?|help ?line|hotline|meetings?|counter|street|square)|opnam(?:en|es) van(?: (?:de|het|een))?(?: [\\p{L}-]+)?? (?:meldlijn|hulplijn|gesprekken|telefoongesprekken|drones?|helikopter|straat|plein)|stemgeluid|(?:geluids|audio)-?(?:fragmenten|bestanden)|(?:sound|audio) clips?|spraakberichten|call recordings?|microphones?|microfoon\\p{L}*|speech|geschreeuw|shouting|screams|spraak(?:herkenning)?|stemherkenning|sounds?|geluid|geluiden|geluidsopnam(?:en|es|e)|audio-?opnam(?:en|es|e)",
	),
);
/** Part of a pattern. */
export const PERSON =
	"(?:people|persons?|visitors?|residents?|passers-by|pedestrians?|cyclists?|users?|drivers?|employees|staff|children|pupils|tourists|customers|boa['’]s|carers?|nurses?|volunteers?|patients?|clients?|participants?|traders?|protesters?|demonstrators?|supporters?|players?|students?|commuters?|shoppers|swimmers|bathers|runners|walkers|riders?|wardens?|officers?|guests?|(?<!\\p{L})\\p{L}*(?:kooplieden|gangers|demonstranten|spelers|mensen|personen|persoon|bezoekers?|inwoners?|bewoners?|voorbijgangers?|voetgangers?|fietsers?|gebruikers?|bestuurders?|medewerkers?|kinderen|leerlingen|toeristen|klanten|deelnemers?|melders?|ouders|jeugd|publiek|passanten|reizigers|verpleegkundigen?|vrijwilligers?|ouderen|jongeren|scholieren|studenten|patiënten|cliënten|zwemmers|badgasten|wandelaars|hardlopers|chauffeurs?|bezorgers?|monteurs?|handhavers))";
/** The places of benches for older people tell nothing about people. */
const MEANT_FOR = "(?:voor|for|near|nabij|bij|with|zonder|without|naar|to|waar|where)";
const OF_PERSON = `(?:of|from|van)(?: (?!${MEANT_FOR} )[\\p{L}-]+){0,2} ${PERSON}`;
export const WHEREABOUTS: readonly Clue[] = [
	clue(
		/location|position|whereabouts|gps|locatie|positie|verblijf|looproute/i,
		whole(
			`(?:locations?(?: (?:history|data|traces?|pings?))?|positions?|whereabouts|gps(?:-| )?(?:data|gegevens|posities?|positions?|tracks?|traces?|routes?|spoor|sporen)?|locaties?|posities?|locatiegegevens|verblijfplaats|looproutes?) ${OF_PERSON}`,
		),
	),
	clue(
		/gps/i,
		whole(
			"gps(?:-| )?(?:data|gegevens|posities?|positions?|tracks?|spoor|sporen) (?:of|van)(?: [\\p{L}-]+){0,2} (?:met|with)(?: (?:de|the|a|een))? (?:chauffeurs?|bestuurders?|drivers?)",
		),
	),
	clue(
		/route/i,
		whole(
			"routes? (?:of|van)(?: (?:de|the|a|each|een|elke|iedere|onze|our))?(?: delivery)? (?:chauffeurs?|bezorgers?|medewerkers?|monteurs?|koeriers?|drivers?|employees?|couriers?)",
		),
	),
];
export const MOVEMENTS: readonly Clue[] = [
	clue(
		/movement|beweging|verplaats/i,
		whole(`(?:movements?|(?:loop|fiets|reis)bewegingen|bewegingen|verplaatsingen) ${OF_PERSON}`),
	),
	clue(
		/ritten|reizen|trips|journeys|rides/i,
		whole(
			`\\p{L}*(?:ritten|reizen|trips|journeys|rides)(?: [\\p{L}-]+){0,4} per (?:gebruiker|reiziger|persoon|klant|user|person|customer|rider|traveller)|(?:ritten|reizen|trips|journeys) (?:per|van|of|by)(?: [\\p{L}-]+)?? ${PERSON}`,
		),
	),
	clue(
		/wie er|who /i,
		whole("wie er (?:langs|voorbij|binnen|naar binnen)\\p{L}*|who (?:passes|walks (?:by|past)|enters|comes in)"),
	),
	clue(
		/wi-?fi|bluetooth/i,
		whole(`${PERSON}(?: [\\p{L}-]+){0,3} (?:via|through|by|over|using) (?:hun |their |de |the )?(?:wi-?fi|bluetooth)`),
	),
];
export const PORTRAITS: readonly Clue[] = [
	clue(/lucht/i, whole(`lucht(?:foto['’]s|beelden) van(?: [\\p{L}-]+)?? ${PERSON}`)),
	clue(/portret|portrait/i, whole(`(?:portretten|portraits?) (?:of|van)(?: [\\p{L}-]+){0,2} ${PERSON}`)),
	clue(
		/in beeld|in view|in (?:the )?(?:frame|picture)/i,
		whole(`(?:${PERSON}|\\p{L}+(?:ers|gasten)) (?:in beeld|in view|in (?:the )?(?:frame|picture))`),
	),
];
