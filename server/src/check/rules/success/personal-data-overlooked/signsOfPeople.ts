/** Whether a text says in Dutch or English that people may be recognised in data, or that nobody can be. */
import { NOBODY } from "./words/nobody";
import { ADDRESSES, CAMERA, FACES, IMAGES, PHONES, PLACE, PLATES, SOUND } from "./words/people";
import { NO_SIGNS } from "./words/things";

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

const SIGNS = whole([CAMERA, PLATES, FACES, ADDRESSES, PHONES, SOUND, PLACE, IMAGES].flat());
/** What data is used for speaks of more than the data. */
const SIGNS_IN_USE = whole(
	["camerabeelden|camera images|footage|videobeelden", PLATES, FACES, "mac-?(?:addresses|adressen)", PLACE].flat(),
);
const ROUGHLY =
	/verplaats|telecom|geschreeuw|shouting|scream|rides|wie er|who |route|camera|mobiel|ritten|reizen|trips|journeys|bodycam|dashcam|webcam|cctv|footage|video|image|photo|picture|beeld|foto|film|movement|luchtfoto|plate|kenteken|nummer|anpr|face|facial|gezicht|biometri|mobiel|mac|im[es]i|sim|handset|device|toestel|ov-chip|cam|stream|opnam|record|opgenomen|afgeluist|in view|in frame|in the (?:frame|picture)|portret|portrait|beweging|snapshot|still|speech|wi-?fi|bluetooth|phone|telefo|gsm|audio|voice|stem(?:op|-op|gel)|spraak|gesprek|call rec|finger|vinger|iris|selfie|sniff|probe|micro|sound|geluid|location|position|whereabouts|gps|locatie|positie|verblijf|looproute/i;
const ROUGHLY_IN_USE =
	/route|camera|footage|video|plate|kenteken|nummerpla|anpr|face|facial|gezicht|biometri|finger|vinger|iris|mac|location|position|whereabouts|gps|locatie|positie|verblijf|looproute/i;
