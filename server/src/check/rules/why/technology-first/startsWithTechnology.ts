/**
 * Whether a problem statement, Dutch or English, is only about a technology that somebody wants. It prefers missing one to a false
 * alarm: every clause has to be talk about technology, and one mention of trouble, of people or of a measurement is enough for
 * no finding.
 */
import { ABOUT, FILLER, GENERIC_AIM, LATER, PEOPLE, SERVED, TECHNOLOGY, TROUBLE, VISIBLE, WISH_TOO } from "./lexicon";
import { lowerCase } from "./lowerCase";

const MAX_LENGTH = 600;

export function isTechnologyFirst(statement: string): boolean {
	const text = plain(statement);
	if (text.length > MAX_LENGTH || TROUBLE.test(text) || hasFacts(text)) {
		return false;
	}
	const parts = text.split(PARTS).filter((part) => part.trim() !== "" && !FILLER.test(part.trim()));
	return (
		parts.every(isTechnologyTalk) && parts.some((part) => LATER.test(part) || (isWanted(part) && NAMES_ONE.test(text)))
	);
}

/** Lower case with plain quotes; AI first, because "ai" is also the Dutch word for "ouch". */
function plain(statement: string): string {
	return statement
		.replace(/\bA\.?I\b\.?(?![\p{L}'’])/gu, "kunstmatige intelligentie")
		.toLowerCase()
		.replaceAll("’", "'")
		.replace(/[“”"‘]/g, "")
		.replace(/\s+/g, " ");
}

/** A number states a fact, except before the technology ("sixty sensors") and in its name ("5G", "3D"). */
function hasFacts(text: string): boolean {
	return /\d/.test(text) && /\d/.test(text.replace(/\b[345][gd]\b/g, "").replace(COUNTED, ""));
}

const COUNTED = lowerCase(`\\d+ (?=(?:${TECHNOLOGY}))`, "gu");

/** The borders between clauses. */
const PARTS = lowerCase(
	String.raw`[.!?;:,()\n]|(?<![\p{L}-])(?:omdat|doordat|zodat|waardoor|waarmee|dus|daarom|maar|terwijl|als|wanneer|die|dat|wie|waar|because|so that|so|since|therefore|but|while|when|whenever|who|which|that|where|if)(?![\p{L}-])`,
);

function isTechnologyTalk(part: string): boolean {
	return (
		(ABOUT.test(part) || WISH_TOO.test(part.trim())) && !PEOPLE.test(part.replace(SERVED, "")) && !hasOtherAim(part)
	);
}

/** "Sensors to measure air" only aims at measuring; "sensors to guide visitors" aims at more than the sensors. */
function hasOtherAim(part: string): boolean {
	const [, dutch, english] = AIM.exec(part) ?? [];
	const aim = dutch ?? english;
	return aim !== undefined && !GENERIC_AIM.test(aim);
}

const TECH = `(?<![\\p{L}\\d])(?:${TECHNOLOGY})(?![\\p{L}\\d])`;
const NAMES_ONE = lowerCase(TECH);
const AIM = lowerCase(`(?<![\\p{L}])om (.* te .*)|${TECH}.*? to (.*)`);

function isWanted(part: string): boolean {
	return (
		!REFUSED.test(part) &&
		!MEANS.test(part) &&
		(WANTED.test(part) || LACKING.test(part) || NAMED.test(part.trim()) || WISH_TOO.test(part.trim()))
	);
}

const REFUSED = lowerCase(
	String.raw`(?<!\p{L})(?:wil|willen|wilt|hoeft|hoeven|moet|moeten|want|wants|need|needs|should|must|do|does)(?: \p{L}+){0,2} (?:geen|niet|no|not|fewer|less|minder) (?!(?:achter|behind|(?:yet )?have))`,
);

const WANTED = lowerCase(
	[
		`(?:wil|willen|wilt|wenst|wensen|graag|behoefte aan|gaan|gaat|moeten iets met|moet iets met|iets doen met|iets met) .{0,60}?${TECH}`,
		`${TECH}.{0,30} (?:nodig|willen|wil)(?!\\p{L})`,
		`(?:moet|moeten|kan|kunnen) .{0,40}?${TECH}.{0,30} (?:komen|hebben|krijgen|inzetten|gebruiken|aanschaffen|invoeren|ontwikkelen|bouwen|doen|proberen|uitproberen|testen)(?!\\p{L})`,
		`(?:experimenteren|aan de slag|aan de slag gaan|proef|pilot|ervaring op te doen|ervaring opdoen|werken) met .{0,40}?${TECH}`,
		`^ ?(?:de |het )?(?:toepassen|toepassing|inzetten|inzet|invoeren|invoering|implementeren|implementatie|ontwikkelen|ontwikkeling|aanschaffen|aanschaf|plaatsen|plaatsing|uitrollen|uitrol|bouwen|realiseren|testen|uitproberen|introduceren|introductie|benutten) .{0,40}?${TECH}`,
		`(?:kansen|mogelijkheden|potentie|potentieel) .{0,30}?${TECH}|${TECH} (?:biedt|bieden) .{0,30}(?:kansen|mogelijkheden)`,
		`(?:(?<=\\p{L} )want|wants|would like|wish|wishes|needs?|plans? to|aims? to|going to|should (?:have|use|get|try|do something with)|must have|experiment(?:ing)? with|pilot with|try out|trying out|do something with) .{0,60}?${TECH}`,
		`^ ?(?:the )?(?:implementing|introducing|deploying|building|testing|developing|rolling out|installing|introduction of|deployment of|implementation of|development of|rollout of|roll-out of|installation of) .{0,40}?${TECH}`,
		`(?:opportunities|potential|possibilities) .{0,30}?${TECH}|${TECH} (?:offers?|brings?) .{0,30}(?:opportunities|possibilities)`,
	]
		.map((pattern) => `(?<!\\p{L})(?:${pattern})`)
		.join("|"),
);

/** "Inspect gutters with drones" wants the gutters inspected; "experiment with drones" wants the drones. */
const MEANS = lowerCase(
	`(?<!experimenteren|innoveren|vooroplopen|innovate|aan de slag|aan de slag gaan|iets|doen|werken|proef|pilot|starten|beginnen|something|experiment|experimenting|work|start|out) (?:met|with|using|via) .{0,20}?${TECH}`,
);

/** Technology that only those who want it can miss: the lack of a camera may be part of an unsafe square. */
const INVISIBLE = `(?<![\\p{L}\\d])(?!(?:${VISIBLE}))(?:${TECHNOLOGY})(?![\\p{L}\\d])`;
const LACKING = lowerCase(
	[
		`(?:hebben|heeft|is|zijn|beschikt|beschikken|bestaat|ontbreekt|ontbreken|mist|missen) (?:\\p{L}+ ){0,4}?(?:geen|niet over|aan|een) .{0,30}?${INVISIBLE}`,
		`geen .{0,30}?${INVISIBLE}.{0,20} (?:is|zijn|hebben|heeft)(?!\\p{L})`,
		`${INVISIBLE}.{0,30} (?:ontbreekt|ontbreken|bestaat nog niet|is er nog niet|zijn er nog niet)`,
		`(?:have|has|is|are) (?:\\p{L}+ ){0,2}?no .{0,30}?${INVISIBLE}|(?:do|does)(?: not|n't) (?:yet )?have .{0,30}?${INVISIBLE}|lacks? .{0,20}?${INVISIBLE}`,
		`${INVISIBLE}.{0,30} (?:is|are) (?:still )?(?:missing|lacking)`,
	]
		.map((pattern) => `(?<!\\p{L})(?:${pattern})`)
		.join("|"),
);

/** A name and a location, such as "A digital twin for the city centre", are a wish too. */
const NAMED = lowerCase(
	`^(?:(?:een|de|het|a|an|the|our|onze) )?${INVISIBLE}(?: (?:in|voor|for|van|of|op|on) (?:\\p{L}+ ?){1,4})?$`,
);
