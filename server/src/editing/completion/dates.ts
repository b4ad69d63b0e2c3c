/** Days that people mean: today, the days of the pilot itself, the ends of the coming quarters. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { periodOf } from "../../document/query";
import type { Localized } from "../../format/language";
import { PHASES } from "../../format/status";
import { addMonths, longDate } from "../../text/dates";
import type { Path } from "../../yaml/outline";
import type { Proposal, Request } from "./proposal";

const QUARTERS = 5;

export function dateProposals(request: Request, path: Path): readonly Proposal[] {
	const { analysis, options } = request;
	const { today } = analysis.context;
	const { start, end } = periodOf(analysis.pilot);
	const own = path.join(".");
	const days: (readonly [day: string | undefined, name: Localized])[] = [
		[today, { en: "today", nl: "vandaag" }],
		[own === "period.start" ? undefined : start?.value, { en: "start of the pilot", nl: "start van de pilot" }],
		[own === "period.end" ? undefined : end?.value, { en: "end of the pilot", nl: "einde van de pilot" }],
		...quarterEnds(today).map((day) => [day, { en: "end of a quarter", nl: "einde van een kwartaal" }] as const),
	];
	return days
		.filter(([day], index) => day !== undefined && days.findIndex(([other]) => other === day) === index)
		.map(([day = "", name]) => ({
			label: day,
			kind: CompletionItemKind.Value,
			detail: `${name[options.language]}: ${longDate(day, options.language)}`,
			synonyms: [name.en, name.nl, longDate(day, "nl"), longDate(day, "en")],
			template: [day],
			rank: 0,
		}));
}

/** The phases that a pilot goes through, where “from when” may be one of them. */
export function isPhase(status: string): boolean {
	return PHASES.some((phase) => phase === status);
}

function quarterEnds(today: string): readonly string[] {
	const [year = "", month = "1"] = today.split("-");
	const monthsLeft = Math.ceil(Number(month) / 3) * 3 - 12;
	// From a month of 31 days, so that each quarter gets the last day of its month.
	return Array.from({ length: QUARTERS }, (_, index) => addMonths(`${year}-12-31`, monthsLeft + index * 3));
}
