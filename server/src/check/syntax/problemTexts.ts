/** The messages about YAML errors, for people who have never heard of YAML. */
import type { Localized } from "../../format/language";
import type { Problem, ProblemCode, SlipCode } from "../../yaml/tree";
import { groupOf } from "../core/wording";
import { reportedSlips, slipMessage } from "./slipTexts";

export function syntaxMessage(problem: Problem): Localized {
	const text =
		UNNAMED_TEXTS[`${problem.code} ${problem.name ?? ""}`] ?? slipMessage(problem.code) ?? TEXTS[problem.code as Other];
	return filled(text, problem);
}

/** Fills in the names that a text mentions. */
export function filled({ en, nl }: Localized, { name = "", path = "" }: Problem): Localized {
	const group = groupOf(path);
	const fill = (text: string, place: string) => text.replace("{name}", () => name).replace("{group}", () => place);
	return { en: fill(en, group.en), nl: fill(nl, group.nl) };
}

const UNNAMED_TWICE: Localized = {
	en: "Here too, the field name before the colon is missing. Write one, or remove the line: this answer doesn’t count.",
	nl: "Ook hier ontbreekt de veldnaam voor de dubbele punt. Schrijf er een, of haal de regel weg: dit antwoord telt niet.",
};

/** By code and name. */
const UNNAMED_TEXTS: Readonly<Record<string, Localized>> = {
	"missing-colon ": {
		en: "A colon (:) is missing on this line. Write a field name, a colon and the answer, such as “title: Quiet nights”.",
		nl: "Op deze regel ontbreekt een dubbele punt (:). Schrijf de veldnaam, een dubbele punt en het antwoord, zoals “title: Rustige nachten”.",
	},
	"not-indented ": {
		en: "This belongs to the dash above, but starts too far left. Put spaces in front of it.",
		nl: "Dit hoort bij het streepje erboven, maar begint te ver naar links. Zet er spaties voor.",
	},
	"duplicate-key ": UNNAMED_TWICE,
	"empty-duplicate ": UNNAMED_TWICE,
};

type Other = Exclude<ProblemCode, SlipCode>;

const TEXTS: Readonly<Record<Other, Localized>> = {
	"alias-bomb": {
		en: "This refers on to too many other parts of the file. Type the answer here instead.",
		nl: "Dit verwijst te vaak door naar andere delen van het bestand. Typ het antwoord hier zelf.",
	},
	"bad-start": {
		en: "An answer can’t start with this character. Put the whole answer in quotes.",
		nl: "Een antwoord kan niet met dit teken beginnen. Zet het hele antwoord tussen aanhalingstekens.",
	},
	binary: {
		en: "This isn’t a text file, so it can’t be a pilot. Check that the right file was saved under this name.",
		nl: "Dit is geen tekstbestand en kan dus geen pilot zijn. Kijk of het juiste bestand onder deze naam is opgeslagen.",
	},
	"conflict-marker": {
		en: "This file contains two versions, one below the other. Choose what to keep and remove the lines with <<<<<<<, ======= and >>>>>>>.",
		nl: "Er staan twee versies van dit bestand onder elkaar. Kies wat blijft en haal de regels met <<<<<<<, ======= en >>>>>>> weg.",
	},
	"duplicate-key": {
		en: "“{name}” is answered twice here; this answer doesn’t count. Keep one of them.",
		nl: "“{name}” is hier twee keer ingevuld; dit antwoord telt niet. Laat er één staan.",
	},
	"empty-duplicate": {
		en: "“{name}” is here twice, and this one has no answer. Remove it.",
		nl: "“{name}” staat hier twee keer, en hier zonder antwoord. Haal het hier weg.",
	},
	"key-not-text": {
		en: "The field name before this colon can’t be read. Write it as one word, such as “title:”.",
		nl: "De veldnaam voor deze dubbele punt is niet te lezen. Schrijf één woord, zoals “title:”.",
	},
	"second-value": {
		en: "A colon or quotation mark in the sentence cuts this answer short. Put the whole answer in quotes.",
		nl: "Een dubbele punt of aanhalingsteken in de zin breekt dit antwoord af. Zet het hele antwoord tussen aanhalingstekens.",
	},
	"too-deep": {
		en: "There are too many levels here, one inside the other. Remove some: a pilot needs only a few.",
		nl: "Hier zitten te veel lagen in elkaar. Haal er een aantal weg: een pilot heeft er hooguit een paar.",
	},
	"too-large": {
		en: "This file is far too large for one pilot, so it isn’t checked. Put each pilot in its own file.",
		nl: "Dit bestand is veel te groot voor één pilot en wordt niet gecontroleerd. Zet elke pilot in een eigen bestand.",
	},
	unexpected: {
		en: "This can’t be read here. Put the answer in quotes, or check the line above.",
		nl: "Dit is hier niet te lezen. Zet aanhalingstekens om het antwoord, of kijk naar de regel erboven.",
	},
	"unknown-alias": {
		en: "“*{name}” refers to a part of the file that doesn’t exist. If the star belongs to the answer, put the answer in quotes.",
		nl: "“*{name}” verwijst naar iets dat niet in het bestand staat. Hoort het sterretje bij het antwoord? Zet er aanhalingstekens om.",
	},
};

/** Everything that can be wrong with how a file is written, but for a name that somebody is typing. */
export function problemCodes(): readonly ProblemCode[] {
	return [...(Object.keys(TEXTS) as Other[]), ...reportedSlips()];
}
