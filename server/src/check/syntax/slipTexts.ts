/** The messages and fix titles of common mistakes, for people who have never heard of YAML. */
import type { Localized } from "../../format/language";
import type { ProblemCode, SlipCode } from "../../yaml/tree";

interface SlipTexts {
	readonly message: Localized;
	readonly fix: Localized;
}

export function slipMessage(code: ProblemCode): Localized | undefined {
	return textsOf(code)?.message;
}

export function slipFixTitle(code: ProblemCode): Localized | undefined {
	return textsOf(code)?.fix;
}

function textsOf(code: ProblemCode): SlipTexts | undefined {
	return Object.hasOwn(TEXTS, code) ? TEXTS[code as ReportedSlip] : undefined;
}

/** Nothing is reported while somebody types a name. */
type ReportedSlip = Exclude<SlipCode, "half-typed">;

const QUOTE_ALL: Localized = {
	en: "Put the whole answer in quotes",
	nl: "Zet het hele antwoord tussen aanhalingstekens",
};

const TEXTS: Readonly<Record<ReportedSlip, SlipTexts>> = {
	"bad-escape": {
		message: {
			en: "A backslash has a special meaning between double quotes. Write it twice.",
			nl: "Een backslash heeft tussen dubbele aanhalingstekens een speciale betekenis. Schrijf hem twee keer.",
		},
		fix: { en: "Write the backslash twice", nl: "Schrijf de backslash twee keer" },
	},
	"bad-indent": {
		message: {
			en: "This line doesn’t line up with the lines it belongs to. Put the same number of spaces in front of it.",
			nl: "Deze regel staat niet recht onder de regels waar hij bij hoort. Zet er evenveel spaties voor.",
		},
		fix: { en: "Line it up with the others", nl: "Zet de regel recht onder de andere" },
	},
	"belongs-below": {
		message: {
			en: "This can’t be on the same line as the field name. Put it on a line of its own, with spaces in front.",
			nl: "Dit kan niet op dezelfde regel als de veldnaam staan. Zet het op een eigen regel, met spaties ervoor.",
		},
		fix: { en: "Put it on a line of its own", nl: "Zet het op een eigen regel" },
	},
	"blank-too-long": {
		message: {
			en: "The spaces on this empty line shift the text below it. Remove them.",
			nl: "De spaties op deze lege regel verschuiven de tekst eronder. Haal ze weg.",
		},
		fix: { en: "Remove the spaces", nl: "Haal de spaties weg" },
	},
	bullet: {
		message: {
			en: "A list uses dashes (- ), not “{name}”. Turn it into a dash with a space.",
			nl: "Een lijst heeft streepjes (- ), geen “{name}”. Maak er een streepje met een spatie van.",
		},
		fix: { en: "Turn it into a dash", nl: "Maak er een streepje van" },
	},
	"comma-behind": {
		message: {
			en: "There is a stray “{name}” after this answer. Remove it.",
			nl: "Achter dit antwoord staat een “{name}” te veel. Haal die weg.",
		},
		fix: { en: "Remove the “{name}”", nl: "Haal de “{name}” weg" },
	},
	"commented-parent": {
		message: {
			en: "“{name}” has become a comment, but the lines below belong to it. Remove the # in front.",
			nl: "“{name}” is een opmerking geworden, maar de regels eronder horen erbij. Haal het hekje (#) ervoor weg.",
		},
		fix: { en: "Remove the #", nl: "Haal het hekje (#) weg" },
	},
	"cut-by-colon": {
		message: {
			en: "A colon inside the sentence cuts this answer short. Put the whole answer in quotes.",
			nl: "Een dubbele punt in de zin breekt dit antwoord af. Zet het hele antwoord tussen aanhalingstekens.",
		},
		fix: QUOTE_ALL,
	},
	"cut-by-hash": {
		message: {
			en: "A # cuts this answer short: the rest is read as a comment. Put the whole answer in quotes.",
			nl: "Een # breekt dit antwoord af: de rest telt als opmerking. Zet het hele antwoord tussen aanhalingstekens.",
		},
		fix: QUOTE_ALL,
	},
	"cut-by-comment": {
		message: {
			en: "A comment in the middle cuts this answer short: this line doesn’t count. Move the comment above the answer.",
			nl: "Een opmerking breekt dit antwoord af: deze regel telt niet mee. Zet de opmerking boven het antwoord.",
		},
		fix: { en: "Move the comment above the answer", nl: "Zet de opmerking boven het antwoord" },
	},
	"dash-in-brackets": {
		message: {
			en: "Between square brackets, commas separate the entries and dashes don’t belong. Remove the dashes.",
			nl: "Tussen vierkante haken scheiden komma's de onderdelen; streepjes horen daar niet. Haal de streepjes weg.",
		},
		fix: { en: "Remove the dashes", nl: "Haal de streepjes weg" },
	},
	"dash-without-list": {
		message: {
			en: "A dash starts a list, but a list can’t start here. Put a field such as “goals:” above it, or remove the dash.",
			nl: "Een streepje begint een lijst, maar die kan hier niet staan. Zet er een veld boven, zoals “goals:”, of haal het streepje weg.",
		},
		fix: { en: "Turn this line into a comment", nl: "Maak van deze regel een opmerking" },
	},
	directive: {
		message: {
			en: "A line that starts with % is an instruction to a program. This file doesn’t need it: remove the line.",
			nl: "Een regel die met % begint is een opdracht voor een programma. Dit bestand heeft die niet nodig: haal hem weg.",
		},
		fix: { en: "Remove this line", nl: "Haal deze regel weg" },
	},
	"displaced-key": {
		message: {
			en: "“{name}” is in the wrong place. Move it to {group}.",
			nl: "“{name}” staat op de verkeerde plek. Verplaats het naar {group}.",
		},
		fix: { en: "Move to {group}", nl: "Verplaats naar {group}" },
	},
	"goes-on": {
		message: {
			en: "This line belongs to the answer above, but starts too far left. Put spaces in front of it.",
			nl: "Deze regel hoort bij het antwoord erboven, maar begint te ver naar links. Zet er spaties voor.",
		},
		fix: { en: "Indent it below the answer", nl: "Laat de regel inspringen onder het antwoord" },
	},
	"misplaced-dash": {
		message: {
			en: "This dash doesn’t line up with the other dashes in its list. Put the same number of spaces in front of it.",
			nl: "Dit streepje staat niet recht onder de andere streepjes van de lijst. Zet er evenveel spaties voor.",
		},
		fix: { en: "Line it up with the other dashes", nl: "Zet het recht onder de andere streepjes" },
	},
	"missing-colon": {
		message: {
			en: "The colon (:) after “{name}” is missing. Add it.",
			nl: "Achter “{name}” ontbreekt een dubbele punt (:). Zet die erbij.",
		},
		fix: { en: "Add the colon", nl: "Zet de dubbele punt erbij" },
	},
	"missing-comma": {
		message: {
			en: "A comma is missing here between two entries. Add it.",
			nl: "Hier ontbreekt een komma tussen twee onderdelen. Zet die erbij.",
		},
		fix: { en: "Add the comma", nl: "Zet de komma erbij" },
	},
	"missing-dash": {
		message: {
			en: "A dash (- ) is missing here: the lines above are a list. Start this line with a dash too.",
			nl: "Hier ontbreekt een streepje (- ): de regels erboven zijn een lijst. Begin ook deze regel met een streepje.",
		},
		fix: { en: "Add the dash", nl: "Zet het streepje erbij" },
	},
	"mistyped-block": {
		message: {
			en: "Only {name} belongs here, and the text starts on the next line. Correct this line.",
			nl: "Hier hoort alleen {name}; de tekst begint op de volgende regel. Verbeter deze regel.",
		},
		fix: { en: "Write {name}, and the text below it", nl: "Schrijf {name}, met de tekst eronder" },
	},
	"mistyped-key": {
		message: {
			en: "Only letters belong in front of this colon. Did you mean “{name}”?",
			nl: "Voor deze dubbele punt horen alleen letters. Bedoel je “{name}”?",
		},
		fix: { en: "Change to “{name}”", nl: "Wijzig in “{name}”" },
	},
	"missing-parent": {
		message: {
			en: "“{name}:” is missing above this line: the lines from here on belong to it. Put it back.",
			nl: "“{name}:” ontbreekt boven deze regel: de regels vanaf hier horen erbij. Zet het terug.",
		},
		fix: { en: "Put “{name}:” above it", nl: "Zet “{name}:” erboven" },
	},
	"missing-space": {
		message: {
			en: "A space is missing after “{name}”. Add it.",
			nl: "Achter “{name}” ontbreekt een spatie. Zet die erbij.",
		},
		fix: { en: "Add the space", nl: "Zet de spatie erbij" },
	},
	"not-indented": {
		message: {
			en: "This belongs to “{name}”, but starts too far left. Put spaces in front of it.",
			nl: "Dit hoort bij “{name}”, maar begint te ver naar links. Zet er spaties voor.",
		},
		fix: { en: "Indent everything that belongs below it", nl: "Laat alles wat eronder hoort inspringen" },
	},
	"quotes-inside": {
		message: {
			en: "The quotes inside this answer cut it short. Make them part of the answer.",
			nl: "De aanhalingstekens in dit antwoord breken het af. Neem ze op in het antwoord.",
		},
		fix: { en: "Make the quotes part of the answer", nl: "Neem de aanhalingstekens op in het antwoord" },
	},
	remark: {
		message: {
			en: "This looks like a comment, but a comment starts with #. Put a # in front of it.",
			nl: "Dit lijkt een opmerking, maar die begint altijd met een hekje (#). Zet er een # voor.",
		},
		fix: { en: "Turn this line into a comment", nl: "Maak van deze regel een opmerking" },
	},
	"second-answer": {
		message: {
			en: "“{name}” starts a new answer on the same line as another. Put it on a line of its own.",
			nl: "Met “{name}” begint een nieuw antwoord op dezelfde regel. Zet het op een eigen regel.",
		},
		fix: { en: "Put it on a line of its own", nl: "Zet het op een eigen regel" },
	},
	"shallow-line": {
		message: {
			en: "This line belongs between the brackets above, but starts too far left. Put more spaces in front of it.",
			nl: "Deze regel hoort tussen de haakjes erboven, maar begint te ver naar links. Zet er meer spaties voor.",
		},
		fix: { en: "Indent the lines between the brackets", nl: "Laat de regels tussen de haakjes inspringen" },
	},
	"sign-in-front": {
		message: {
			en: "An answer can’t just start with “{name}”. Put the whole answer in quotes.",
			nl: "Een antwoord kan niet zomaar met “{name}” beginnen. Zet het hele antwoord tussen aanhalingstekens.",
		},
		fix: QUOTE_ALL,
	},
	"special-space": {
		message: {
			en: "There is a special space here, the kind a word processor adds. Replace it with an ordinary one.",
			nl: "Hier staat een bijzondere spatie, zoals een tekstverwerker die maakt. Vervang die door een gewone.",
		},
		fix: { en: "Replace all special spaces with ordinary ones", nl: "Vervang alle bijzondere spaties door gewone" },
	},
	"swallowed-word": {
		message: {
			en: "“{name}” isn’t read as part of this answer, because of its first character. Put the whole answer in quotes.",
			nl: "“{name}” telt door het eerste teken niet mee in dit antwoord. Zet het hele antwoord tussen aanhalingstekens.",
		},
		fix: QUOTE_ALL,
	},
	"tab-behind-dash": {
		message: {
			en: "There is a tab after this dash. Replace it with a space.",
			nl: "Achter dit streepje staat een tab. Vervang die door een spatie.",
		},
		fix: { en: "Replace the tab with a space", nl: "Vervang de tab door een spatie" },
	},
	tabs: {
		message: {
			en: "This line starts with a tab, but only spaces work here. Replace the tabs with spaces.",
			nl: "Deze regel begint met een tab, maar hier werken alleen spaties. Vervang de tabs door spaties.",
		},
		fix: {
			en: "Replace all tabs at the start of lines with spaces",
			nl: "Vervang alle tabs aan het begin van regels door spaties",
		},
	},
	"unclosed-bracket": {
		message: {
			en: "This bracket isn’t closed. Put a “{name}” after what belongs inside it.",
			nl: "Dit haakje is niet gesloten. Zet een “{name}” achter wat erin hoort.",
		},
		fix: { en: "Close the bracket", nl: "Sluit het haakje" },
	},
	"unclosed-quote": {
		message: {
			en: "This quotation mark ({name}) isn’t closed. Put the same mark at the end of the answer.",
			nl: "Dit aanhalingsteken ({name}) is niet gesloten. Zet hetzelfde teken aan het eind van het antwoord.",
		},
		fix: {
			en: "Close the quotes at the end of the answer",
			nl: "Sluit de aanhalingstekens aan het eind van het antwoord",
		},
	},
	"words-above-group": {
		message: {
			en: "The answers are on the lines below, so “{name}” is in the way. Remove it, or turn it into a comment.",
			nl: "De antwoorden staan eronder; “{name}” staat in de weg. Haal het weg of maak er een opmerking van.",
		},
		fix: { en: "Turn it into a comment", nl: "Maak er een opmerking van" },
	},
	"words-behind-quotes": {
		message: {
			en: "Only part of this answer is in quotes. Put the whole answer in quotes.",
			nl: "Er staat maar een deel van dit antwoord tussen aanhalingstekens. Zet ze om het hele antwoord.",
		},
		fix: QUOTE_ALL,
	},
};

export function reportedSlips(): readonly ReportedSlip[] {
	return Object.keys(TEXTS) as ReportedSlip[];
}
