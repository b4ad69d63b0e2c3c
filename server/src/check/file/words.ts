/** What is wrong with a text as YAML, in the words of somebody who never heard of YAML. */
import type { Texts } from "../../format/language";
import type { Problem, ProblemCode } from "../../yaml/tree";

export function syntaxMessage(problem: Problem): Texts {
	const name = problem.name ?? "";
	const words = OTHER_WORDS[`${problem.code} ${name}`] ?? WORDS[problem.code];
	return { en: words.en.replace("{name}", () => name), nl: words.nl.replace("{name}", () => name) };
}

/** By code and name. */
const OTHER_WORDS: Readonly<Record<string, Texts>> = {
	"duplicate-key ": {
		en: "For the second time there is no name in front of the colon; only the first answer counts. Write a name, or remove the line.",
		nl: "Voor de tweede keer staat er geen naam voor de dubbele punt; alleen het eerste antwoord telt. Schrijf een naam, of haal de regel weg.",
	},
};

const WORDS: Readonly<Record<ProblemCode, Texts>> = {
	"alias-bomb": {
		en: "References to other parts of the file multiply here beyond reason, so this one is not followed. Write the answer out.",
		nl: "Verwijzingen naar andere delen van het bestand vermenigvuldigen zich hier te sterk; deze wordt niet gevolgd. Schrijf het antwoord uit.",
	},
	"bad-escape": {
		en: "A backslash has a special meaning between double quotes. Use single quotes (') around this text, or write \\\\ for a backslash.",
		nl: "Een backslash heeft tussen dubbele aanhalingstekens een speciale betekenis. Zet enkele aanhalingstekens (') om deze tekst, of schrijf \\\\ voor een backslash.",
	},
	"bad-indent": {
		en: "This line starts at another column than the lines it belongs to. Give it the same number of spaces in front.",
		nl: "Deze regel begint op een andere plek dan de regels waar hij bij hoort. Zet er evenveel spaties voor.",
	},
	"bad-start": {
		en: "An answer cannot start with this character. Put quotes around the answer.",
		nl: "Een antwoord kan niet met dit teken beginnen. Zet aanhalingstekens om het antwoord.",
	},
	binary: {
		en: "This is no text file, so no pilot can be read from it. Check whether the right file was saved under this name.",
		nl: "Dit is geen tekstbestand; er is geen pilot uit te lezen. Kijk of het juiste bestand onder deze naam is opgeslagen.",
	},
	"conflict-marker": {
		en: "Two versions of this file stand in it, one below the other. Choose what to keep and remove the lines with <<<<<<<, ======= and >>>>>>>.",
		nl: "Er staan twee versies van dit bestand onder elkaar. Kies wat blijft en haal de regels met <<<<<<<, ======= en >>>>>>> weg.",
	},
	"dash-without-list": {
		en: "A dash begins an item of a list, and no list can stand here. Put a name with a colon above it, such as “goals:”, or remove the dash.",
		nl: "Een streepje begint een onderdeel van een lijst, en hier kan geen lijst staan. Zet er een naam met een dubbele punt boven, zoals “goals:”, of haal het streepje weg.",
	},
	directive: {
		en: "A line that starts with % is an instruction this file does not need. Remove it.",
		nl: "Een regel die met % begint is een instructie die dit bestand niet nodig heeft. Haal hem weg.",
	},
	"duplicate-key": {
		en: "“{name}” is answered twice here; only the first answer counts. Keep one of them.",
		nl: "“{name}” is hier twee keer ingevuld; alleen het eerste antwoord telt. Houd er één over.",
	},
	"key-not-text": {
		en: "A name stands before the colon here in a form that cannot be read. Write it as one word, such as “title:”.",
		nl: "De naam voor de dubbele punt is hier niet te lezen. Schrijf die als één woord, zoals “title:”.",
	},
	"misplaced-dash": {
		en: "This dash does not stand straight below the other dashes of its list. Put as many spaces in front of it as they have.",
		nl: "Dit streepje staat niet recht onder de andere streepjes van de lijst. Zet er evenveel spaties voor als daar.",
	},
	"missing-colon": {
		en: "This line has no colon (:). Write a name, a colon, a space and the answer, such as “title: Quiet nights”.",
		nl: "Op deze regel mist een dubbele punt (:). Schrijf een naam, een dubbele punt, een spatie en het antwoord, zoals “title: Rustige nachten”.",
	},
	"missing-comma": {
		en: "A comma is missing here between two entries.",
		nl: "Hier mist een komma tussen twee onderdelen.",
	},
	"missing-dash": {
		en: "The lines above are a list, each starting with “- ”. Start this line with “- ” too.",
		nl: "De regels hierboven zijn een lijst, elk met “- ” vooraan. Begin ook deze regel met “- ”.",
	},
	"missing-space": {
		en: "A space is missing behind “{name}”.",
		nl: "Achter “{name}” mist een spatie.",
	},
	"second-value": {
		en: "The answer had ended before this. Put quotes around the whole answer, or move this to a line of its own.",
		nl: "Het antwoord was hiervoor al afgelopen. Zet aanhalingstekens om het hele antwoord, of zet dit op een eigen regel.",
	},
	"shallow-line": {
		en: "This line stands between the brackets that begin above it, but too far to the left. Put more spaces in front of it.",
		nl: "Deze regel staat tussen de haakjes die erboven beginnen, maar te ver naar links. Zet er meer spaties voor.",
	},
	tabs: {
		en: "Lines are moved in with spaces here, not with tabs. Replace the tabs by spaces.",
		nl: "Regels springen hier in met spaties, niet met tabs. Vervang de tabs door spaties.",
	},
	"too-deep": {
		en: "Things stand inside each other too deeply here to be read. A pilot never needs more than a few levels.",
		nl: "Hier staat te veel in elkaar om het te kunnen lezen. Een pilot heeft nooit meer dan een paar niveaus nodig.",
	},
	"too-large": {
		en: "This file is far larger than a pilot can be, so it is not checked. Put each pilot in a file of its own.",
		nl: "Dit bestand is veel groter dan een pilot kan zijn en wordt niet gecontroleerd. Zet elke pilot in een eigen bestand.",
	},
	"unclosed-bracket": {
		en: "This bracket is not closed. Add a {name} at the end of what belongs in it.",
		nl: "Dit haakje wordt niet gesloten. Zet een {name} aan het eind van wat erin hoort.",
	},
	"unclosed-quote": {
		en: "This quotation mark ({name}) is not closed. Put the same mark at the end of the answer.",
		nl: "Dit aanhalingsteken ({name}) wordt niet gesloten. Zet hetzelfde teken aan het eind van het antwoord.",
	},
	unexpected: {
		en: "This cannot be read here. Put quotes around the answer, or check the line above.",
		nl: "Dit is hier niet te lezen. Zet aanhalingstekens om het antwoord, of kijk naar de regel erboven.",
	},
	"unknown-alias": {
		en: "“{name}” after the star (*) refers to a part of the file that is not there. If a star was meant, put quotes around the answer.",
		nl: "“{name}” achter het sterretje (*) verwijst naar een deel van het bestand dat er niet is. Is het sterretje zelf bedoeld, zet dan aanhalingstekens om het antwoord.",
	},
};
