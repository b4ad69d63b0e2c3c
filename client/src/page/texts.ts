/** The texts of the page's panel and of exporting, in both languages. */
import type { PageFormat, PageReader } from "../../../server/src/protocol/page";
import type { Language } from "../../../server/src/protocol/protocol";
import type { Text } from "../texts";

type Named = Readonly<Record<Language, (name: string) => string>>;

export const PAGE_TEXTS = {
	title: { en: (name) => `Page: ${name}`, nl: (name) => `Pagina: ${name}` },
	lockedTitle: { en: (name) => `[Page] ${name}`, nl: (name) => `[Pagina] ${name}` },
	isSaved: { en: (name) => `“${name}” is saved.`, nl: (name) => `“${name}” is opgeslagen.` },
	isThere: {
		en: (name) => `“${name}” already exists. Do you want to replace it?`,
		nl: (name) => `“${name}” bestaat al. Wil je dat bestand vervangen?`,
	},
	notSaved: {
		en: (name) => `“${name}” couldn’t be saved. Choose another folder or name.`,
		nl: (name) => `“${name}” kon niet worden opgeslagen. Kies een andere map of naam.`,
	},
} satisfies Record<string, Named>;

export const EXPORT_TEXTS = {
	forWhom: { en: "Who is the page for?", nl: "Voor wie is de pagina?" },
	asWhat: { en: "What kind of file?", nl: "Wat voor bestand?" },
	replace: { en: "Replace", nl: "Vervangen" },
	open: { en: "Open", nl: "Openen" },
	reveal: { en: "Show in Folder", nl: "Tonen in map" },
	save: { en: "Save", nl: "Opslaan" },
	noPage: {
		en: "The page couldn’t be made. Try again in a moment.",
		nl: "De pagina kon niet worden gemaakt. Probeer het zo nog eens.",
	},
} satisfies Record<string, Text>;

interface Choice<Value> {
	readonly value: Value;
	readonly label: Text;
	readonly detail: Text;
	/** In the name of the file. */
	readonly name: Text;
}

export const READERS: readonly Choice<PageReader>[] = [
	{
		value: "all",
		label: { en: "Everyone who works on it", nl: "Iedereen die eraan werkt" },
		detail: { en: "The whole page, with what is missing and found", nl: "De hele pagina, met wat ontbreekt en opvalt" },
		name: { en: "page", nl: "pagina" },
	},
	{
		value: "directie",
		label: { en: "Senior management (directie)", nl: "Directie" },
		detail: {
			en: "One A4: what it is, what it costs, and what to decide",
			nl: "Eén A4: wat het is, wat het kost en wat er te besluiten is",
		},
		name: { en: "management", nl: "directie" },
	},
	{
		value: "college",
		label: { en: "Municipal executive or council", nl: "College of gemeenteraad" },
		detail: { en: "A draft proposal, to be worked out further", nl: "Een conceptvoorstel om verder uit te werken" },
		name: { en: "proposal", nl: "voorstel" },
	},
	{
		value: "residents",
		label: { en: "Residents", nl: "Inwoners" },
		detail: {
			en: "What, where, which data and who to ask, without findings",
			nl: "Wat, waar, welke gegevens en wie je vragen kunt stellen, zonder meldingen",
		},
		name: { en: "residents", nl: "inwoners" },
	},
];

interface Format extends Choice<PageFormat> {
	readonly extension: string;
	/** Otherwise it comes as base64. */
	readonly isText: boolean;
}

export const FORMATS: readonly Format[] = [
	{
		value: "html",
		extension: "html",
		isText: true,
		label: { en: "Web page (HTML)", nl: "Webpagina (HTML)" },
		detail: {
			en: "One file, to open in a browser, print or attach",
			nl: "Eén bestand, om te openen, te printen of mee te sturen",
		},
		name: { en: "HTML", nl: "HTML" },
	},
	{
		value: "word",
		extension: "docx",
		isText: false,
		label: { en: "Word document", nl: "Word-document" },
		detail: {
			en: "To edit further, in your own house style",
			nl: "Om verder te bewerken, in je eigen huisstijl",
		},
		name: { en: "Word", nl: "Word" },
	},
	{
		value: "markdown",
		extension: "md",
		isText: true,
		label: { en: "Markdown", nl: "Markdown" },
		detail: { en: "Plain text, for a wiki or a merge request", nl: "Platte tekst, voor een wiki of een merge request" },
		name: { en: "Markdown", nl: "Markdown" },
	},
];
