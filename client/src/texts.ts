/**
 * The client's texts while it runs, in both languages. They follow the language that the product speaks, which
 * `vscode.l10n` cannot: that one follows VS Code's display language, and there is no Dutch pack for it.
 */
import type { Language, ReadinessParams } from "../../server/src/protocol/protocol";

export type Text = Readonly<Record<Language, string>>;

export const TEXTS = {
	readinessTitle: { en: "How far this pilot is", nl: "Hoe ver deze pilot is" },
	reading: { en: "Reading the pilot", nl: "De pilot wordt gelezen" },
	next: { en: "Next", nl: "Volgende" },
	nextAnswer: { en: "Go to the next missing answer", nl: "Naar het volgende ontbrekende antwoord" },
	nothingMissing: {
		en: "Nothing is missing now: every answer is there.",
		nl: "Er ontbreekt nu niets: alle antwoorden zijn er.",
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

/** How many answers the present status still needs. */
export const MISSING_COUNT: Readonly<Record<Language, (count: number) => string>> = {
	en: (count) => (count === 0 ? "nothing missing" : `${count} ${count === 1 ? "answer" : "answers"} missing`),
	nl: (count) =>
		count === 0 ? "er ontbreekt niets" : `${count} ${count === 1 ? "antwoord ontbreekt" : "antwoorden ontbreken"}`,
};

/** That all is there, and what comes then. */
export const NOTHING_MISSING: Readonly<Record<Language, (readiness: ReadinessParams) => string>> = {
	en: ({ status, later }) =>
		`Nothing is missing for “${status.label}”.${later === null ? "" : ` For “${later.status.label}”: ${later.missing} more.`}`,
	nl: ({ status, later }) =>
		`Er ontbreekt niets voor “${status.label}”.${later === null ? "" : ` Voor “${later.status.label}” nog ${later.missing}.`}`,
};
