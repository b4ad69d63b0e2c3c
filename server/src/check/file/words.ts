/** What is wrong with a text as YAML, in the words of somebody who never heard of YAML. */
import type { Texts } from "../../format/language";
import type { Problem, ProblemCode, SlipCode } from "../../yaml/tree";
import { slipMessage } from "./slipWords";

export function syntaxMessage(problem: Problem): Texts {
	const words =
		OTHER_WORDS[`${problem.code} ${problem.name ?? ""}`] ?? slipMessage(problem.code) ?? WORDS[problem.code as Other];
	return { en: filled(words.en, problem), nl: filled(words.nl, problem) };
}

/** The words with what they speak of. */
export function filled(words: string, { name = "", path = "" }: Problem): string {
	return words.replace("{name}", () => name).replace("{path}", () => path);
}

/** By code and name. */
const OTHER_WORDS: Readonly<Record<string, Texts>> = {
	"missing-colon ": {
		en: "This line has no colon (:). Write a name, a colon, a space and the answer, such as “title: Quiet nights”.",
		nl: "Op deze regel staat geen dubbele punt (:). Schrijf een naam, een dubbele punt en het antwoord: “title: Rustige nachten”.",
	},
	"duplicate-key ": {
		en: "For the second time there is no name in front of the colon; only the first answer counts. Write a name, or remove the line.",
		nl: "Voor de tweede keer staat er geen naam voor de dubbele punt; alleen het eerste antwoord telt. Schrijf een naam, of haal de regel weg.",
	},
};

type Other = Exclude<ProblemCode, SlipCode>;

const WORDS: Readonly<Record<Other, Texts>> = {
	"alias-bomb": {
		en: "References to other parts of the file multiply here beyond reason, so this one is not followed. Write the answer out.",
		nl: "Verwijzingen naar andere delen van het bestand vermenigvuldigen zich hier te sterk; deze wordt niet gevolgd. Schrijf het antwoord uit.",
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
	"duplicate-key": {
		en: "“{name}” is answered twice here; only the first answer counts. Keep one of them.",
		nl: "“{name}” is hier twee keer ingevuld; alleen het eerste antwoord telt. Houd er één over.",
	},
	"key-not-text": {
		en: "A name stands before the colon here in a form that cannot be read. Write it as one word, such as “title:”.",
		nl: "De naam voor de dubbele punt is hier niet te lezen. Schrijf die als één woord, zoals “title:”.",
	},
	"missing-comma": {
		en: "A comma is missing here between two entries.",
		nl: "Hier mist een komma tussen twee onderdelen.",
	},
	"second-value": {
		en: "The answer had ended before this. Put quotes around the whole answer, or move this to a line of its own.",
		nl: "Het antwoord was hiervoor al afgelopen. Zet aanhalingstekens om het hele antwoord, of zet dit op een eigen regel.",
	},
	"too-deep": {
		en: "Things stand inside each other too deeply here to be read. A pilot never needs more than a few levels.",
		nl: "Hier staat te veel in elkaar om het te kunnen lezen. Een pilot heeft nooit meer dan een paar niveaus nodig.",
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
		en: "“{name}” after the star (*) refers to a part of the file that is not there. If a star was meant, put quotes around the answer.",
		nl: "“{name}” achter het sterretje (*) verwijst naar een deel van het bestand dat er niet is. Is het sterretje zelf bedoeld, zet dan aanhalingstekens om het antwoord.",
	},
};
