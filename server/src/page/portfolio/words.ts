/** The words of the overview, in both languages. */
import type { Localized } from "../../format/language";

export const PORTFOLIO = {
	title: { en: "All pilots", nl: "Alle pilots" },
	pilot: { en: "Pilot", nl: "Pilot" },
	municipality: { en: "Municipality", nl: "Gemeente" },
	stage: { en: "Stage", nl: "Fase" },
	start: { en: "Start", nl: "Begin" },
	end: { en: "End", nl: "Einde" },
	answered: { en: "Answered", nl: "Beantwoord" },
	needed: { en: "Needed now", nl: "Nu nodig" },
	overdue: { en: "Overdue", nl: "Te laat" },
	costs: { en: "Costs of the pilot", nl: "Kosten van de pilot" },
	yearly: { en: "Yearly costs afterwards", nl: "Kosten per jaar daarna" },
	owner: { en: "Commissioner", nl: "Opdrachtgever" },
	contact: { en: "Contact", nl: "Contact" },
	file: { en: "File", nl: "Bestand" },
	timeline: { en: "Timeline of all pilots", nl: "Tijdlijn van alle pilots" },
	next: { en: "Next", nl: "Volgende" },
	search: { en: "Search", nl: "Zoeken" },
	anyStage: { en: "Any stage", nl: "Elke fase" },
	onlyOverdue: { en: "Only what is overdue", nl: "Alleen wat te laat is" },
	sort: { en: "Sort by this", nl: "Sorteer hierop" },
	none: { en: "No pilot matches.", nl: "Geen pilot voldoet hieraan." },
} satisfies Record<string, Localized>;

export function pilotCount(count: number): Localized {
	return count === 1 ? { en: "1 pilot", nl: "1 pilot" } : { en: `${count} pilots`, nl: `${count} pilots` };
}

export function madeOn(date: string, version: string): Localized {
	return {
		en: `Made on ${date} with Smart City Pilots ${version}.`,
		nl: `Gemaakt op ${date} met Smart City Pilots ${version}.`,
	};
}
