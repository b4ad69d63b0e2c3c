/** The words that are the page's own, in both languages; all others are those of the schema and the findings. */
import type { Localized } from "../format/language";
import type { Severity } from "../format/status";

export const WORDS = {
	untitled: { en: "Pilot without a title", nl: "Pilot zonder titel" },
	stage: { en: "Stage", nl: "Fase" },
	needed: { en: "What is still needed", nl: "Wat nog nodig is" },
	timeline: { en: "Timeline", nl: "Tijdlijn" },
	today: { en: "Today", nl: "Vandaag" },
	start: { en: "The pilot starts", nl: "De pilot begint" },
	end: { en: "The pilot ends", nl: "De pilot eindigt" },
	until: { en: "until", nl: "tot en met" },
	from: { en: "from", nl: "vanaf" },
	suppressed: { en: "Agreed to leave as it is", nl: "Afgesproken om zo te laten" },
	suppressedWhat: { en: "Point", nl: "Punt" },
	suppressedWhy: { en: "Why", nl: "Waarom" },
	suppressedWho: { en: "Agreed by", nl: "Afgesproken door" },
	suppressedUntil: { en: "Until", nl: "Tot en met" },
	about: { en: "About this page", nl: "Over deze pagina" },
	noAdvice: {
		en: "This page isn’t legal advice. It shows what the file says and what the check found.",
		nl: "Deze pagina is geen juridisch advies. Ze laat zien wat het bestand zegt en wat de controle vond.",
	},
	map: { en: "Influence and support", nl: "Invloed en houding" },
	unknown: { en: "not stated", nl: "niet vermeld" },
	bearsRisk: { en: "bears the risk", nl: "draagt het risico" },
	onlyInformed: { en: "is only informed", nl: "wordt alleen geïnformeerd" },
	unnamed: { en: "Without a name", nl: "Zonder naam" },
	goal: { en: "Goal", nl: "Doel" },
	decision: { en: "Decision on what comes next", nl: "Besluit over het vervolg" },
	endorsed: { en: "The business case is agreed", nl: "Er is akkoord op de businesscase" },
	ended: { en: "The pilot ended", nl: "De pilot is geëindigd" },
	mustComply: { en: "due date to comply", nl: "uiterste datum om te voldoen" },
	none: { en: "none", nl: "geen" },
	unreadAnswer: { en: "This can’t be read at the moment.", nl: "Dit is nu niet te lezen." },
	onWholePage: {
		en: "What has been filled in is on the full page.",
		nl: "Wat hier is ingevuld, staat op de volledige pagina.",
	},
	notAnswered: { en: "Nothing has been filled in here yet.", nl: "Hier is nog niets ingevuld." },
	date: { en: "Date", nl: "Datum" },
	happens: { en: "What happens", nl: "Wat er gebeurt" },
} satisfies Record<string, Localized>;

/** As a word in front of a note. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
	error: { en: "Error", nl: "Fout" },
	warning: { en: "Warning", nl: "Waarschuwing" },
	information: { en: "For information", nl: "Ter informatie" },
	hint: { en: "Hint", nl: "Tip" },
};

/** In front of a gap. */
export const GAP_WORD: Localized = { en: "Not answered yet", nl: "Nog niet ingevuld" };

export function answeredOf(answered: number, total: number): Localized {
	return { en: `${answered} of ${total} answered`, nl: `${answered} van ${total} beantwoord` };
}

export function moreOf(count: number): Localized {
	return count === 1
		? { en: "And one more point.", nl: "En nog één punt." }
		: { en: `And ${count} more points.`, nl: `En nog ${count} punten.` };
}

export function knownOf(count: number): Localized {
	return count === 1
		? {
				en: "1 point that was already known is left out: it is in the folder’s list of known findings.",
				nl: "1 punt dat al bekend was, staat er niet bij: het staat op de lijst van bekende meldingen van de map.",
			}
		: {
				en: `${count} points that were already known are left out: they are in the folder’s list of known findings.`,
				nl: `${count} punten die al bekend waren, staan er niet bij: ze staan op de lijst van bekende meldingen van de map.`,
			};
}

export function unreadAt(lines: readonly number[]): Localized {
	const [en, nl] = lines.length === 1 ? ["line", "regel"] : ["lines", "regels"];
	const list = lines.slice(0, 5).join(", ");
	return {
		en: `Part of the file can’t be read at the moment (${en} ${list}). The rest of this page is right.`,
		nl: `Een deel van het bestand is nu niet te lezen (${nl} ${list}). De rest van deze pagina klopt.`,
	};
}

export function madeOf(file: string, date: string, version: string): Localized {
	return {
		en: `Made from ${file} on ${date} with Smart City Pilots ${version}.`,
		nl: `Gemaakt op basis van ${file} op ${date} met Smart City Pilots ${version}.`,
	};
}
