/**
 * The client's texts while it runs, in both languages. They follow the language that the product speaks, which
 * `vscode.l10n` cannot: that one follows VS Code's display language, and there is no Dutch pack for it.
 */
import type { Language } from "../../server/src/protocol/protocol";

export type Text = Readonly<Record<Language, string>>;

export const TEXTS = {
	readinessTitle: { en: "How far this pilot is", nl: "Hoe ver deze pilot is" },
	reading: { en: "Reading the pilot", nl: "De pilot wordt gelezen" },
	next: { en: "Next", nl: "Volgende" },
	nextOpenAnswer: { en: "Go to the next open answer", nl: "Naar het volgende open antwoord" },
	nothingOpen: {
		en: "Nothing is open any more: this pilot has every answer that is asked of it.",
		nl: "Er staat niets meer open: deze pilot geeft antwoord op alles wat wordt gevraagd.",
	},
	noPilot: { en: "Open a pilot file first.", nl: "Open eerst een pilotbestand." },
	notRead: {
		en: "This pilot has not been read yet. Try again in a moment.",
		nl: "Deze pilot is nog niet gelezen. Probeer het zo nog eens.",
	},
	notChecked: { en: "Pilots are not checked", nl: "Pilots worden niet gecontroleerd" },
	keepsStopping: {
		en: "Pilots are not checked at the moment: the program that does it has stopped several times in a row. The files themselves are untouched.",
		nl: "Pilots worden nu niet gecontroleerd: het programma daarvoor is een paar keer achter elkaar gestopt. Met de bestanden zelf is niets gebeurd.",
	},
	whichLanguage: { en: "Which language do you read?", nl: "Welke taal lees je?" },
	likeTheComputer: { en: "The same as my computer or browser", nl: "Dezelfde als mijn computer of browser" },
	whichPart: { en: "Which part do you want to add here?", nl: "Welk onderdeel wil je hier toevoegen?" },
	startAgain: { en: "Start Again", nl: "Opnieuw starten" },
	openOutput: { en: "Open Output", nl: "Uitvoer openen" },
} satisfies Record<string, Text>;

/** How many answers are asked for at this moment, and how many the pilot will need later. */
export const UNANSWERED_COUNT: Readonly<Record<Language, (now: number, later: number) => string>> = {
	en: (now, later) => (now > 0 ? `${now} open now` : later > 0 ? `nothing open now, ${later} later` : "nothing open"),
	nl: (now, later) => (now > 0 ? `nu ${now} open` : later > 0 ? `nu niets open, later ${later}` : "niets open"),
};

export const NOT_NEEDED_YET: Readonly<Record<Language, (question: string) => string>> = {
	en: (question) => `Not needed yet: ${question}`,
	nl: (question) => `Nu nog niet nodig: ${question}`,
};
