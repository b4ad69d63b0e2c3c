/** The texts of the list of pilots, in both languages; see ../texts.ts for why it follows the product's own language. */
import type { Language } from "../../../server/src/protocol/protocol";
import type { Text } from "../texts";

export const PORTFOLIO_TEXTS = {
	title: { en: "Pilots", nl: "Pilots" },
	open: { en: "Open the pilot", nl: "Open de pilot" },
	openAnswer: { en: "Open answer", nl: "Open antwoord" },
	error: { en: "Error", nl: "Fout" },
	warning: { en: "Warning", nl: "Waarschuwing" },
	information: { en: "For information", nl: "Ter informatie" },
	hint: { en: "Hint", nl: "Tip" },
	nothingOpen: { en: "Nothing is open now", nl: "Er staat nu niets open" },
	reading: { en: "Reading pilots", nl: "Pilots lezen" },
	groupBy: { en: "Group the pilots by", nl: "Groepeer de pilots op" },
	status: { en: "Status", nl: "Status" },
	municipality: { en: "Municipality", nl: "Gemeente" },
	theme: { en: "Theme", nl: "Thema" },
	readiness: { en: "Questions that are open", nl: "Vragen die open staan" },
	filter: {
		en: "Show the pilots with these words in their title, municipality or theme",
		nl: "Toon de pilots met deze woorden in titel, gemeente of thema",
	},
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
		en: (count: number) => `${count === 1 ? "1 started pilot lacks" : `${count} started pilots lack`} an answer`,
		nl: (count: number) => `${count === 1 ? "1 gestarte pilot mist" : `${count} gestarte pilots missen`} een antwoord`,
	},
	findings: {
		en: (errors: number, warnings: number, informations: number) =>
			listed(
				[errors, "error", "errors"],
				[warnings, "warning", "warnings"],
				[informations, "for information", "for information"],
			) || "nothing found",
		nl: (errors: number, warnings: number, informations: number) =>
			listed(
				[errors, "fout", "fouten"],
				[warnings, "waarschuwing", "waarschuwingen"],
				[informations, "ter informatie", "ter informatie"],
			) || "niets gevonden",
	},
} satisfies Record<string, Readonly<Record<Language, unknown>>>;

function listed(...counts: readonly (readonly [count: number, one: string, more: string])[]): string {
	return counts
		.filter(([count]) => count > 0)
		.map(([count, one, more]) => `${count} ${count === 1 ? one : more}`)
		.join(", ");
}
