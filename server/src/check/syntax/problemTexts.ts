/** The messages about YAML errors, for people who have never heard of YAML. */
import type { Localized } from "../../format/language";
import type { Problem, ProblemCode, SlipCode } from "../../yaml/tree";
import { slipMessage } from "./slipTexts";

export function syntaxMessage(problem: Problem): Localized {
	const text =
		UNNAMED_TEXTS[`${problem.code} ${problem.name ?? ""}`] ?? slipMessage(problem.code) ?? TEXTS[problem.code as Other];
	return { en: filled(text.en, problem), nl: filled(text.nl, problem) };
}

/** Fills in the names that a text mentions. */
export function filled(text: string, { name = "", path = "" }: Problem): string {
	return text.replace("{name}", () => name).replace("{path}", () => path);
}

/** By code and name. */
const UNNAMED_TEXTS: Readonly<Record<string, Localized>> = {
	"missing-colon ": {
		en: "This line has no colon (:). Write a field name, a colon, a space and the answer, such as “title: Quiet nights”.",
		nl: "Op deze regel ontbreekt een dubbele punt (:). Schrijf de veldnaam, een dubbele punt en het antwoord: “title: Rustige nachten”.",
	},
	"not-indented ": {
		en: "This belongs below the dash above, but is not indented. Put spaces in front of it.",
		nl: "Dit hoort onder het streepje erboven, maar springt niet in. Zet er spaties voor.",
	},
	"duplicate-key ": {
		en: "Here too the field name before the colon is missing, so this answer does not count. Write one, or remove the line.",
		nl: "Ook hier ontbreekt de veldnaam voor de dubbele punt; dit antwoord telt niet. Schrijf er een, of haal de regel weg.",
	},
};

type Other = Exclude<ProblemCode, SlipCode>;

const TEXTS: Readonly<Record<Other, Localized>> = {
	"alias-bomb": {
		en: "There are too many references to other parts of the file, so this one does not count. Write the answer out.",
		nl: "Er zijn te veel verwijzingen naar andere delen van het bestand; deze telt niet mee. Schrijf het antwoord uit.",
	},
	"bad-start": {
		en: "An answer cannot start with this character. Put quotes around the answer.",
		nl: "Een antwoord kan niet met dit teken beginnen. Zet aanhalingstekens om het antwoord.",
	},
	binary: {
		en: "This is not a text file, so it cannot be a pilot. Check that the right file was saved under this name.",
		nl: "Dit is geen tekstbestand en kan dus geen pilot zijn. Kijk of het juiste bestand onder deze naam is opgeslagen.",
	},
	"conflict-marker": {
		en: "This file contains two versions, one below the other. Choose what to keep and remove the lines with <<<<<<<, ======= and >>>>>>>.",
		nl: "Er staan twee versies van dit bestand onder elkaar. Kies wat blijft en haal de regels met <<<<<<<, ======= en >>>>>>> weg.",
	},
	"duplicate-key": {
		en: "“{name}” is answered twice here; only the first answer counts. Keep one of them.",
		nl: "“{name}” is hier twee keer ingevuld; alleen het eerste antwoord telt. Laat er één staan.",
	},
	"key-not-text": {
		en: "The field name before this colon cannot be read. Write it as one word, such as “title:”.",
		nl: "De veldnaam voor deze dubbele punt is niet te lezen. Schrijf één woord, zoals “title:”.",
	},
	"second-value": {
		en: "This is not read as part of the answer before it. Put quotes around the whole answer, or start a new line here.",
		nl: "Dit telt niet mee in het antwoord ervoor. Zet aanhalingstekens om het hele antwoord, of zet dit op een eigen regel.",
	},
	"too-deep": {
		en: "There are too many levels here, one inside the other, to be read. Remove some: a pilot needs only a few.",
		nl: "Hier zitten te veel niveaus in elkaar om te lezen. Haal er een aantal weg: een pilot heeft er maar een paar nodig.",
	},
	"too-large": {
		en: "This file is far larger than a pilot can be, so it is not checked. Put each pilot in a file of its own.",
		nl: "Dit bestand is veel groter dan een pilot kan zijn en wordt niet gecontroleerd. Zet elke pilot in een eigen bestand.",
	},
	unexpected: {
		en: "This cannot be read here. Put quotes around the answer, or check the line above.",
		nl: "Dit is hier niet te lezen. Zet aanhalingstekens om het antwoord, of kijk naar de regel erboven.",
	},
	"unknown-alias": {
		en: "“*{name}” refers to a part of the file that does not exist. If the star belongs to the answer, put quotes around it.",
		nl: "“*{name}” verwijst naar iets dat niet in het bestand staat. Hoort het sterretje bij het antwoord? Zet er aanhalingstekens om.",
	},
};
