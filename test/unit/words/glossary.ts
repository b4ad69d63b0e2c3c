/**
 * How texts for people are worded, as data: one term for one thing, what no text says, and what no message says.
 * `faults.ts` looks for it; the style guide in CONTRIBUTING.md says why. A new text is held to it by a line in a test:
 * `expect(textFaults(text)).toEqual([])`.
 */
import type { Language } from "../../../server/src/format/language";

export interface Unwanted {
	readonly not: RegExp;
	readonly say: string;
}

type Lists = Readonly<Record<Language, readonly Unwanted[]>>;

/** One thing, one term: what is said elsewhere in place of the words here. */
export const TERMS: Lists = {
	en: [
		{ not: /\bexecutive board\b|\bofficial top\b/i, say: "senior management (directie)" },
		{ not: /\btown clerk\b/i, say: "municipal secretary" },
		{ not: /\bby-laws?\b/i, say: "bylaw" },
		{ not: /\bdata officers?\b/i, say: "data protection officer (DPO)" },
		{ not: /\bregister of processing\b/i, say: "record of processing activities" },
		{ not: /\bprocessor agreements?\b/i, say: "data processing agreement" },
		{ not: /\brul(?:e|es|ed|ing) (?:\w+ )?out\b/i, say: "mark as not applicable" },
		{ not: /\bcleared? up\b/i, say: "wind-down, remove" },
		{ not: /\bquick-fix(?:es)?\b/i, say: "quick fix" },
		{ not: /\bown people\b/i, say: "staff" },
		{ not: /\bweighed\b/i, say: "considered" },
		{ not: /\btechniques?\b/i, say: "technology" },
		// Who works with the municipality on the pilot is no stakeholder yet, and has no other name.
		{ not: /(?<!third |which |this )\bpart(?:ies|y)\b/i, say: "stakeholder" },
		{ not: /\black(?:s|ing)\b/i, say: "missing" },
		{ not: /\bthese data\b|\bdata are\b/i, say: "this data, data is" },
		{ not: /\bmakers?\b/i, say: "manufacturer, supplier" },
	],
	nl: [
		{ not: /\bgewogen\b/i, say: "overwogen" },
		{ not: /\buit(?:ge)?sl(?:oten|uiten|uit)\b|\bsluit\b[^.?!“]*\buit\b/i, say: "niet van toepassing" },
		{ not: /\bgegevenssets?\b/i, say: "dataset" },
		{ not: /\bpersoneel\b/i, say: "medewerkers" },
		{ not: /\bbewoners\b(?! van)/i, say: "inwoners" },
		{ not: /\bproces(?:sen)?\b/i, say: "werkproces" },
		{ not: /(?<!open )\bdata\b(?! en technologie)/, say: "gegevens, dataset" },
		{ not: /\bbestuur\b/i, say: "directie, college" },
		{ not: /\bop(?:ge)?ruim(?:d|en)\b|\bafronding\b/i, say: "afbouw" },
		{ not: /\bmet één klik\b/i, say: "snelle oplossing" },
		{ not: /\bdoelstelling(?:en)?\b/i, say: "beoogd resultaat, doel" },
		{ not: /\bbaten\b/i, say: "opbrengsten" },
		{ not: /\bonderschr(?:even|ijven|ijft)\b/i, say: "akkoord" },
		{ not: /\bbetrokkenheid\b/i, say: "participatie" },
		{ not: /\bmakers?\b/i, say: "fabrikant, leverancier" },
		{ not: /\bverwijderschema\b/i, say: "bewaartermijnen" },
		{ not: /\bgereedheid\b/i, say: "klaar voor de verandering" },
		{ not: /(?<!welke |deze )\bpartij(?:en)?\b/i, say: "belanghebbende" },
	],
};

/** Constructions of the other language, and words nobody says. */
export const CONSTRUCTIONS: Lists = {
	en: [
		{ not: /(?<!There )\bis no (?:name|choice|field|date|number|text)\b/i, say: "isn’t a …" },
		{ not: /\b(?:Is|Are|Has|Does) (?:it|this|they) [^.?!]*, then\b/, say: "If …, you can …" },
		{ not: /\b(?:Was|Is) [^.?!]* meant\?/, say: "Did you mean …?" },
		{ not: /\b(?:is|are) due (?:here|at)\b/i, say: "has to be" },
		{ not: /\btell(?:s|ing)? (?:of|which|how|what|when)\b/i, say: "says, shows" },
		{ not: /\bstands?\b(?! for)/i, say: "is, appears" },
		{ not: /\bmend(?:s|ed|ing)?\b/i, say: "fix" },
		{ not: /\banew\b/i, say: "again" },
		{ not: /\bgather(?:s|ed|ing)?\b/i, say: "collect" },
		{ not: /\bdemand(?:s|ed|ing)?\b/i, say: "require" },
		{ not: /\buse(?:s|d)? again\b/i, say: "reuse" },
		{ not: /\bmost exact\b/i, say: "most specific" },
		{ not: /\bcounts? before\b/i, say: "takes precedence over" },
		{ not: /\bhangs? on\b/i, say: "depends on" },
		{ not: /\btak(?:e|es|en) (?:\w+ ){0,4}along\b/i, say: "bring on board" },
		{ not: /\bat the least\b/i, say: "at least" },
		{ not: /\bsaid of\b/i, say: "it doesn’t say …" },
		{ not: /\bbeside\b(?!s)/i, say: "next to" },
		{ not: /\bbehind (?:it|this|the (?:answer|colon|dash|field|line|list|name|word))\b/i, say: "after" },
		{ not: /\b(?:on|from) which day\b/i, say: "when" },
		{ not: /(?:^|[.:;?!] )Who [^?.]* (?:should|has to|must)\b/, say: "anyone who" },
		{ not: /\bhave a look at\b/i, say: "look at, check" },
		{ not: /\bof use\b/i, say: "useful" },
		{ not: /\bsteer(?:s|ed|ing)?\b/i, say: "control, influence" },
		{ not: /(?:^|[.:?!] )Whom\b/, say: "who" },
		{ not: /\bof this file\b/i, say: "in this file" },
		{ not: /\bhow far is (?:it|the|this)\b/i, say: "how far along is" },
		{ not: /: to comply with\b/i, say: "add to the list" },
		{ not: /\bcriteri(?:a|on) to (?:go on|stop)\b/i, say: "criteria for continuing, stop criteria" },
		{ not: /\b\w*(?:organiz|recogniz|analyz|prioritiz)\w*/i, say: "British spelling" },
	],
	nl: [
		{ not: /\bwaar(?:van|bij) wat\b|\bwat (?:er|ervan|ervan komt|daarvan) komt\b/i, say: "gevolgen" },
		{ not: /\brust(?:en|te)? op\b/i, say: "gebaseerd op" },
		{ not: /\bmee(?:ge)?nomen\b|\bmeenemen\b|\bmee te nemen\b/i, say: "betrekken" },
		{ not: /\bwanneer te\b/i, say: "wanneer je" },
		{ not: /\bmaar zoveel\b/i, say: "een beperkt aantal" },
		{ not: /\bmist\b/i, say: "ontbreekt" },
		{ not: /\bmen\b/i, say: "je" },
		{ not: /\b(?:wordt|worden|is|was) [^.?!]* bedoeld\?/i, say: "Bedoel je …?" },
		{ not: /\bopen sta(?:an|at)\b/i, say: "openstaan" },
		{ not: /\bbesluit tot\b/i, say: "een werkwoord" },
		{ not: /\bvan wie (?:zijn (?:de|deze) gegevens|(?:de|deze) gegevens zijn)\b/i, say: "over wie de gegevens gaan" },
		{ not: /: hieraan voldoen\b/i, say: "op de lijst zetten" },
		{ not: /\bgemaakt van\b/i, say: "gemaakt op basis van" },
		{ not: /\bvoeg een plek\b|\bplek toe\b/i, say: "zet een plek klaar" },
		{ not: /\bnergens staat\b/i, say: "het zelfstandig naamwoord: Geen …" },
		{ not: /\bin elkaar staa[nt]?\b/i, say: "lagen" },
		{ not: /\b(?:u|uw|jullie)\b/i, say: "je" },
		{ not: /‘[^’]*’/, say: "“ ”" },
		{ not: /\blichtere? (?:weg|wegen|manier|manieren)\b|\biets lichters\b/i, say: "eenvoudiger" },
		{ not: /\bter plaatse\b|\bmiddels\b|\bteneinde\b|\bindien\b|\btevens\b/i, say: "gewone woorden" },
	],
};

/** What somebody who never saw a program does not know; in messages, titles and fixes. */
export const JARGON: Lists = {
	en: [
		{ not: /\bYAML\b/i, say: "the file" },
		{ not: /\bschemas?\b/i, say: "the format" },
		{ not: /\bnull\b/i, say: "empty" },
		{ not: /\bdocuments?\b/i, say: "the file, the pilot" },
		{ not: /\bcolumns?\b/i, say: "spaces in front" },
		{ not: /\bkeys?\b/i, say: "field" },
		{ not: /\bserver\b/i, say: "the check" },
		{ not: /\bcatalogue\b/i, say: "the list of laws" },
		{ not: /\bids?\b/i, say: "short name" },
		{ not: /\bpaths?\b/i, say: "link" },
		{ not: /\b(?:boolean|string|indentation|indented|syntax)\b/i, say: "plain words" },
	],
	nl: [
		{ not: /\bYAML\b/i, say: "het bestand" },
		{ not: /\bschema(?:’s|'s)?\b/i, say: "de vragen" },
		{ not: /\bnull\b/i, say: "leeg" },
		{ not: /\bdocument(?:en)?\b/i, say: "het bestand, de pilot" },
		{ not: /\bkolom(?:men)?\b/i, say: "spaties ervoor" },
		{ not: /\bsleutels?\b/i, say: "veld" },
		{ not: /\bserver\b/i, say: "de controle" },
		{ not: /\bcatalogus\b/i, say: "de lijst met wetten" },
		{ not: /\bids?\b/i, say: "korte naam" },
		{ not: /\bhet pad\b|\bpaden\b/i, say: "link" },
		{ not: /\bkoppeling(?:en)?\b/i, say: "link, bestand" },
		{ not: /\b(?:boolean|string|indentatie|syntax)\b/i, say: "gewone woorden" },
	],
};

/** No title on its own. */
export const PREPOSITIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
	en: new Set(["on", "by", "from", "to", "how", "due", "at", "in", "of", "for", "with", "until", "when", "where"]),
	nl: new Set(["op", "uiterlijk", "vanaf", "tot", "hoe", "door", "bij", "in", "van", "voor", "met", "aan", "wanneer"]),
};

/** Values of the format that are Dutch words or names as well, so that they may appear in a Dutch sentence as they are. */
export const DUTCH_WORDS: ReadonlySet<string> = new Set([
	...["open", "met", "for", "ai", "it", "camera", "audio", "cloud", "drones", "anpr", "profiling", "medium", "bias"],
	...["start", "stop", "contract"],
]);

/** The most signs that any message may have, and its first sentence: what comes later is cut off where editors list it. */
export const LONGEST = { message: 160, firstSentence: 120, title: 60, fix: 90 } as const;
