/** What is asked of somebody who begins a pilot, in both languages; see ../texts.ts for why it follows the product's own language. */
import type { Text } from "../texts";
import type { NameProblem } from "./fileName";

export const NEW_PILOT_TEXTS = {
	heading: { en: "New pilot", nl: "Nieuwe pilot" },
	title: { en: "What is the pilot called?", nl: "Hoe heet de pilot?" },
	municipality: { en: "Which municipality is it for?", nl: "Van welke gemeente is de pilot?" },
	status: { en: "What stage is the pilot at?", nl: "Hoe ver is de pilot?" },
	statusPrompt: {
		en: "You can change this later. A later stage asks more questions",
		nl: "Je kunt dit later aanpassen. Een latere fase stelt meer vragen",
	},
	traits: { en: "What does the pilot use or do?", nl: "Wat gebruikt of doet de pilot?" },
	traitsPrompt: {
		en: "Type a word such as camera or charger. Tick what fits, or nothing",
		nl: "Typ een woord, zoals camera of laadpaal. Vink aan wat past, of niets",
	},
	chosen: { en: "Chosen", nl: "Gekozen" },
	fileName: { en: "What should the file be called?", nl: "Hoe moet het bestand heten?" },
	folder: { en: "Which folder should it go in?", nl: "In welke map komt de pilot?" },
	chooseFolder: { en: "Choose This Folder", nl: "Deze map kiezen" },
	openFolder: { en: "Open Folder", nl: "Map openen" },
	needed: { en: "Please fill this in.", nl: "Vul dit nog in." },
	exists: {
		en: "There’s already a file with this name. Choose another name.",
		nl: "Er is al een bestand met deze naam. Kies een andere naam.",
	},
	existsNow: {
		en: "There’s already a file with this name. It hasn’t been changed, and no pilot was created.",
		nl: "Er is al een bestand met deze naam. Daar is niets aan veranderd, en er is geen pilot gemaakt.",
	},
	failed: {
		en: "The pilot couldn’t be saved; nothing has changed. Check that you’re allowed to save in that folder, and try again.",
		nl: "De pilot kon niet worden opgeslagen; er is niets veranderd. Kijk of je in die map mag opslaan en probeer het nog eens.",
	},
	noServer: {
		en: "Couldn’t create a pilot: the checker isn’t responding. Press F1, choose “Pilot: Restart Checking” and try again.",
		nl: "De pilot kan nu niet worden gemaakt: de controle reageert niet. Druk op F1, kies “Pilot: De controle opnieuw starten” en probeer het nog eens.",
	},
} satisfies Record<string, Text>;

/** How many answers a status asks for. */
export function askedText(asked: number): Text {
	return {
		en: asked === 1 ? "1 question" : `${asked} questions`,
		nl: asked === 1 ? "1 vraag" : `${asked} vragen`,
	};
}

/** What the chosen traits bring into the file. */
export function lawsText(laws: readonly string[]): Text {
	const names = laws.join(", ");
	return {
		en: `The file will list the laws that apply to what you chose: ${names}. This isn’t legal advice.`,
		nl: `In het bestand komen de wetten die horen bij wat je koos: ${names}. Dit is geen juridisch advies.`,
	};
}

export function savedText(folder: string): Text {
	return {
		en: `The pilot is in the folder “${folder}”. Open this folder to see all its pilots in the list.`,
		nl: `De pilot staat in de map “${folder}”. Open deze map om al je pilots in de lijst te zien.`,
	};
}

export const NAME_PROBLEMS = {
	empty: NEW_PILOT_TEXTS.needed,
	characters: {
		en: 'A file name can’t contain these characters; leave them out: < > : " / \\ | ? *',
		nl: 'Deze tekens mogen niet in een bestandsnaam; laat ze weg: < > : " / \\ | ? *',
	},
	tooLong: {
		en: "This name is too long for a file. Choose a shorter one.",
		nl: "Deze naam is te lang voor een bestand. Kies een kortere.",
	},
	reserved: {
		en: "Windows doesn’t allow this name. Choose another name.",
		nl: "Windows staat deze naam niet toe. Kies een andere naam.",
	},
	ending: {
		en: "That’s a different kind of file. End the name in .pilot.yaml, or leave the ending out.",
		nl: "Dit is een ander soort bestand. Laat de naam eindigen op .pilot.yaml, of laat het einde weg.",
	},
} satisfies Record<NameProblem, Text>;
