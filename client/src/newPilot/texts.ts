/** What is asked of somebody who begins a pilot, in both languages; see ../texts.ts for why it follows the product's own language. */
import type { Text } from "../texts";
import type { NameProblem } from "./fileName";

export const NEW_PILOT_TEXTS = {
	heading: { en: "New pilot", nl: "Nieuwe pilot" },
	title: { en: "What is the pilot called?", nl: "Hoe heet de pilot?" },
	municipality: { en: "Which municipality is it of?", nl: "Van welke gemeente is de pilot?" },
	status: { en: "How far is it?", nl: "Hoe ver is de pilot?" },
	traits: {
		en: "What does it use or do? Choose all that fit, or none",
		nl: "Wat gebruikt of doet de pilot? Kies alles wat past, of niets",
	},
	fileName: { en: "What should the file be called?", nl: "Hoe moet het bestand heten?" },
	folder: { en: "In which folder?", nl: "In welke map?" },
	where: { en: "Where should the pilot be kept?", nl: "Waar komt de pilot te staan?" },
	needed: { en: "This cannot be left out.", nl: "Dit mag niet leeg blijven." },
	exists: {
		en: "There is a file of this name already. Choose another name.",
		nl: "Er is al een bestand met deze naam. Kies een andere naam.",
	},
	existsNow: {
		en: "There is a file of this name already. It is left as it was, and no pilot has been made.",
		nl: "Er is al een bestand met deze naam. Dat blijft zoals het was; er is geen pilot gemaakt.",
	},
	failed: {
		en: "The pilot could not be written, and nothing has been changed. See whether you may write in that folder, and try again.",
		nl: "De pilot kon niet worden geschreven en er is niets veranderd. Kijk of je in die map mag schrijven en probeer het nog eens.",
	},
	noServer: {
		en: "A pilot cannot be made at the moment: the program that knows what is asked of it does not answer. Choose “Pilot: Restart the Server” in the Command Palette (F1) and try again.",
		nl: "Er kan nu geen pilot worden gemaakt: het programma dat weet wat er wordt gevraagd, antwoordt niet. Kies “Pilot: De server opnieuw starten” in het opdrachtpalet (F1) en probeer het nog eens.",
	},
} satisfies Record<string, Text>;

export const NAME_PROBLEMS = {
	empty: NEW_PILOT_TEXTS.needed,
	characters: {
		en: 'A file name cannot hold these, so leave them out: < > : " / \\ | ? *',
		nl: 'Deze tekens kunnen niet in een bestandsnaam; laat ze weg: < > : " / \\ | ? *',
	},
	tooLong: {
		en: "This name is too long for a file. Choose a shorter one.",
		nl: "Deze naam is te lang voor een bestand. Kies een kortere.",
	},
	reserved: {
		en: "Windows keeps this name for itself. Choose another name.",
		nl: "Windows houdt deze naam voor zichzelf. Kies een andere naam.",
	},
	ending: {
		en: "The name has to end in .pilot.yaml, so that it is known as a pilot.",
		nl: "De naam moet eindigen op .pilot.yaml, zodat het bestand als pilot wordt herkend.",
	},
} satisfies Record<NameProblem, Text>;
