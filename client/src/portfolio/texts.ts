/** The texts of the list of pilots, in both languages; see ../texts.ts for why it follows the product's own language. */
import type { Language } from "../../../server/src/protocol/protocol";
import type { Text } from "../texts";
import type { State } from "./model";

export const PORTFOLIO_TEXTS = {
	title: { en: "Pilots", nl: "Pilots" },
	open: { en: "Open the pilot", nl: "Open de pilot" },
	general: { en: "General", nl: "Algemeen" },
	missing: { en: "Missing answer", nl: "Ontbrekend antwoord" },
	error: { en: "Error", nl: "Fout" },
	warning: { en: "Warning", nl: "Waarschuwing" },
	information: { en: "For information", nl: "Ter informatie" },
	hint: { en: "Hint", nl: "Tip" },
	reading: { en: "Reading pilots", nl: "Pilots worden gelezen" },
	groupBy: { en: "Group the pilots by", nl: "Groepeer de pilots op" },
	status: { en: "Status", nl: "Status" },
	municipality: { en: "Municipality", nl: "Gemeente" },
	theme: { en: "Theme", nl: "Thema" },
	readiness: { en: "Missing answers", nl: "Ontbrekende antwoorden" },
	filter: { en: "Filter pilots", nl: "Pilots filteren" },
	filterBy: { en: "Words from the title, municipality or theme", nl: "Woorden uit de titel, gemeente of thema’s" },
	filterKeys: { en: "Enter keeps the filter, Esc cancels it", nl: "Enter bewaart het filter, Esc annuleert" },
} satisfies Record<string, Text>;

export const COUNT_TEXTS = {
	pilots: {
		en: (count: number) => (count === 1 ? "1 pilot" : `${count} pilots`),
		nl: (count: number) => (count === 1 ? "1 pilot" : `${count} pilots`),
	},
	read: {
		en: (read: number, total: number) => `${read} of ${total} pilots read`,
		nl: (read: number, total: number) => `${read} van ${total} pilots gelezen`,
	},
	filtered: {
		en: (shown: number, all: number, query: string) => `${shown} of ${all} pilots, with “${query}”`,
		nl: (shown: number, all: number, query: string) => `${shown} van ${all} pilots, met “${query}”`,
	},
	startedWithErrors: {
		en: (count: number) =>
			`${count === 1 ? "1 pilot that has started still has" : `${count} pilots that have started still have`} errors or missing answers`,
		nl: (count: number) =>
			`${count === 1 ? "1 gestarte pilot heeft" : `${count} gestarte pilots hebben`} nog fouten of ontbrekende antwoorden`,
	},
} satisfies Record<string, Readonly<Record<Language, unknown>>>;

/** The text for one of the three questions. */
export const SECTION_TEXTS = {
	en: {
		missing: (count: number) => `${count} missing`,
		complete: "complete",
		nothingYet: "nothing needed yet",
		findings: (count: number) => `${count} ${count === 1 ? "finding" : "findings"}`,
	},
	nl: {
		missing: (count: number) => `${count} ${count === 1 ? "ontbreekt" : "ontbreken"}`,
		complete: "volledig",
		nothingYet: "nog niets nodig",
		findings: (count: number) => `${count} ${count === 1 ? "melding" : "meldingen"}`,
	},
} satisfies Record<Language, unknown>;

/** What the icon of a pilot says; nothing where the figures say it. */
export const STATE_TEXTS: Readonly<Record<State, Text>> = {
	error: { en: "errors or missing answers", nl: "fouten of ontbrekende antwoorden" },
	warning: { en: "warnings or missing answers", nl: "waarschuwingen of ontbrekende antwoorden" },
	asked: { en: "", nl: "" },
	done: { en: "everything is filled in", nl: "alles is ingevuld" },
	nothingYet: { en: "", nl: "" },
};
