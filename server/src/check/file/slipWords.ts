/** What each slip of the hand is, and what its fix does, in the words of somebody who never heard of YAML. */
import type { Texts } from "../../format/language";
import type { ProblemCode, SlipCode } from "../../yaml/tree";

interface SlipWords {
	readonly message: Texts;
	readonly fix: Texts;
}

export function slipMessage(code: ProblemCode): Texts | undefined {
	return wordsOf(code)?.message;
}

export function slipFixTitle(code: ProblemCode): Texts | undefined {
	return wordsOf(code)?.fix;
}

function wordsOf(code: ProblemCode): SlipWords | undefined {
	return Object.hasOwn(WORDS, code) ? WORDS[code as Told] : undefined;
}

/** While somebody types a name, nothing is told. */
type Told = Exclude<SlipCode, "half-typed">;

const QUOTE_ALL: Texts = {
	en: "Put quotes around the whole answer",
	nl: "Zet aanhalingstekens om het hele antwoord",
};

const WORDS: Readonly<Record<Told, SlipWords>> = {
	"bad-escape": {
		message: {
			en: "A backslash has a special meaning between double quotes. Write it twice.",
			nl: "Een backslash heeft tussen dubbele aanhalingstekens een speciale betekenis. Schrijf hem twee keer.",
		},
		fix: { en: "Write the backslash twice", nl: "Schrijf de backslash twee keer" },
	},
	"bad-indent": {
		message: {
			en: "This line does not line up with the lines it belongs to. Put as many spaces in front of it as they have.",
			nl: "Deze regel staat niet recht onder de regels waar hij bij hoort. Zet er evenveel spaties voor.",
		},
		fix: { en: "Line it up with the others", nl: "Zet de regel recht onder de andere" },
	},
	"belongs-below": {
		message: {
			en: "This belongs below the name in front of it. Put it on a line of its own, with spaces in front.",
			nl: "Dit hoort onder de naam die ervoor staat. Zet het op een eigen regel, met spaties ervoor.",
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
			en: "A list item starts with a dash and a space (- ), not with “{name}”. Use a dash.",
			nl: "Een onderdeel van een lijst begint met een streepje en een spatie (- ), niet met “{name}”. Maak er een streepje van.",
		},
		fix: { en: "Turn it into a dash", nl: "Maak er een streepje van" },
	},
	"comma-behind": {
		message: {
			en: "The “{name}” behind this answer does not belong there. Remove it.",
			nl: "De “{name}” achter dit antwoord hoort daar niet. Haal die weg.",
		},
		fix: { en: "Remove it", nl: "Haal die weg" },
	},
	"commented-parent": {
		message: {
			en: "“{name}” is a comment now, while the lines below belong to it. Remove the # in front.",
			nl: "“{name}” is nu een opmerking, terwijl de regels eronder erbij horen. Haal de # ervoor weg.",
		},
		fix: { en: "Remove the #", nl: "Haal de # weg" },
	},
	"cut-by-colon": {
		message: {
			en: "A colon in the middle cuts this answer off. Put quotes around the whole answer.",
			nl: "Een dubbele punt breekt dit antwoord af. Zet aanhalingstekens om het hele antwoord.",
		},
		fix: QUOTE_ALL,
	},
	"cut-by-hash": {
		message: {
			en: "What follows # is read as a comment, so this answer is cut off. Put quotes around the whole answer.",
			nl: "Alles vanaf # wordt als opmerking gelezen. Zet aanhalingstekens om het hele antwoord.",
		},
		fix: QUOTE_ALL,
	},
	"dash-without-list": {
		message: {
			en: "A dash starts a list item, but there is no list here. Put a name such as “goals:” above it, or remove the dash.",
			nl: "Een streepje begint een lijst, maar die kan hier niet staan. Zet er een naam boven (“goals:”) of haal het streepje weg.",
		},
		fix: { en: "Turn this line into a comment", nl: "Maak van deze regel een opmerking" },
	},
	directive: {
		message: {
			en: "A line that starts with % is an instruction for a computer program. This file does not need it: remove it.",
			nl: "Een regel die met % begint is een opdracht voor een programma. Dit bestand heeft die niet nodig: haal hem weg.",
		},
		fix: { en: "Remove this line", nl: "Haal deze regel weg" },
	},
	"displaced-key": {
		message: {
			en: "“{name}” does not belong here but at {path}. Move it there.",
			nl: "“{name}” hoort niet hier, maar bij {path}. Verplaats het daarheen.",
		},
		fix: { en: "Move to {path}", nl: "Verplaats naar {path}" },
	},
	"goes-on": {
		message: {
			en: "This line belongs to the answer above, but is not indented below it. Put spaces in front of it.",
			nl: "Deze regel hoort bij het antwoord erboven, maar springt niet in. Zet er spaties voor.",
		},
		fix: { en: "Indent it below its answer", nl: "Laat inspringen onder het antwoord" },
	},
	"misplaced-dash": {
		message: {
			en: "This dash is not straight below the other dashes of its list. Put as many spaces in front of it as they have.",
			nl: "Dit streepje staat niet recht onder de andere streepjes van de lijst. Zet er evenveel spaties voor als daar.",
		},
		fix: { en: "Put it straight below the other dashes", nl: "Zet het recht onder de andere streepjes" },
	},
	"missing-colon": {
		message: {
			en: "There is no colon (:) behind “{name}”. Add it.",
			nl: "Achter “{name}” ontbreekt een dubbele punt (:). Zet die erbij.",
		},
		fix: { en: "Add the colon", nl: "Zet de dubbele punt erbij" },
	},
	"missing-dash": {
		message: {
			en: "The lines above are a list, each starting with a dash (- ). Start this line with a dash too.",
			nl: "De regels hierboven zijn een lijst, elk met een streepje (- ) vooraan. Begin ook deze regel met een streepje.",
		},
		fix: { en: "Add the dash", nl: "Zet het streepje erbij" },
	},
	"missing-space": {
		message: {
			en: "There is no space behind “{name}”. Add it.",
			nl: "Achter “{name}” ontbreekt een spatie. Zet die erbij.",
		},
		fix: { en: "Add the space", nl: "Zet de spatie erbij" },
	},
	"not-indented": {
		message: {
			en: "This belongs below “{name}”, but is not indented. Put spaces in front of it.",
			nl: "Dit hoort onder “{name}”, maar springt niet in. Zet er spaties voor.",
		},
		fix: { en: "Indent all that belongs below it", nl: "Laat alles inspringen wat eronder hoort" },
	},
	"quotes-inside": {
		message: {
			en: "The quotes inside this answer cut it off. Mark them as part of the answer.",
			nl: "De aanhalingstekens in dit antwoord breken het af. Maak ze deel van het antwoord.",
		},
		fix: { en: "Make the quotes part of the answer", nl: "Maak de aanhalingstekens deel van het antwoord" },
	},
	"shallow-line": {
		message: {
			en: "This line belongs between the brackets above, but is too far to the left. Put more spaces in front of it.",
			nl: "Deze regel hoort tussen de haakjes erboven, maar staat te ver naar links. Zet er meer spaties voor.",
		},
		fix: {
			en: "Put spaces in front of the lines between the brackets",
			nl: "Zet spaties voor de regels tussen de haakjes",
		},
	},
	"sign-in-front": {
		message: {
			en: "An answer cannot start with “{name}” as it stands. Put quotes around the whole answer.",
			nl: "Een antwoord kan niet zomaar met “{name}” beginnen. Zet aanhalingstekens om het hele antwoord.",
		},
		fix: QUOTE_ALL,
	},
	"special-space": {
		message: {
			en: "There is a special space here, as word processors make. Replace it with a plain one.",
			nl: "Hier staat een bijzondere spatie, zoals een tekstverwerker die maakt. Vervang die door een gewone.",
		},
		fix: { en: "Replace all special spaces by plain ones", nl: "Vervang alle bijzondere spaties door gewone" },
	},
	"swallowed-word": {
		message: {
			en: "“{name}” is not read as part of this answer, because of its first sign. Put quotes around the whole answer.",
			nl: "“{name}” telt door het eerste teken niet mee in dit antwoord. Zet aanhalingstekens om het hele antwoord.",
		},
		fix: QUOTE_ALL,
	},
	"tab-behind-dash": {
		message: {
			en: "There is a tab behind this dash. Replace it with a space.",
			nl: "Achter dit streepje staat een tab. Vervang die door een spatie.",
		},
		fix: { en: "Replace the tab by a space", nl: "Vervang de tab door een spatie" },
	},
	tabs: {
		message: {
			en: "Lines are indented with spaces here, not with tabs. Replace the tabs with spaces.",
			nl: "Regels springen hier in met spaties, niet met tabs. Vervang de tabs door spaties.",
		},
		fix: { en: "Replace all tabs in front of lines by spaces", nl: "Vervang alle tabs vooraan regels door spaties" },
	},
	"unclosed-bracket": {
		message: {
			en: "This bracket is not closed. Put a {name} at the end of what belongs in it.",
			nl: "Dit haakje wordt niet gesloten. Zet een {name} aan het eind van wat erin hoort.",
		},
		fix: { en: "Close the bracket", nl: "Sluit het haakje" },
	},
	"unclosed-quote": {
		message: {
			en: "This quotation mark ({name}) is not closed. Put the same mark at the end of the answer.",
			nl: "Dit aanhalingsteken ({name}) wordt niet gesloten. Zet hetzelfde teken aan het eind van het antwoord.",
		},
		fix: { en: "Close the quotation at the end", nl: "Sluit het aanhalingsteken aan het eind" },
	},
	"words-behind-quotes": {
		message: {
			en: "Only part of this answer is between quotes. Put quotes around the whole answer.",
			nl: "Alleen een deel van dit antwoord staat tussen aanhalingstekens. Zet ze om het hele antwoord.",
		},
		fix: QUOTE_ALL,
	},
};
