/**
 * The client's texts while it runs, in both languages. They follow the language that the product speaks, which
 * `vscode.l10n` cannot: that one follows VS Code's display language, and there is no Dutch pack for it.
 */
import type { Language, ReadinessParams } from "../../server/src/protocol/protocol";

export type Text = Readonly<Record<Language, string>>;

export const TEXTS = {
	readinessTitle: { en: "How complete this pilot is", nl: "Hoe compleet deze pilot is" },
	reading: { en: "Reading the pilot", nl: "De pilot wordt gelezen" },
	next: { en: "Next", nl: "Volgende" },
	nextAnswer: { en: "Go to the next missing answer", nl: "Naar het volgende ontbrekende antwoord" },
	nothingMissing: {
		en: "All done: this pilot has every answer it needs at this stage.",
		nl: "Klaar: deze pilot heeft alle antwoorden die nu nodig zijn.",
	},
	noPilot: { en: "Open a pilot file first.", nl: "Open eerst een pilotbestand." },
	notRead: {
		en: "This pilot hasn’t been read yet. Try again in a moment.",
		nl: "Deze pilot is nog niet gelezen. Probeer het zo nog eens.",
	},
	notChecked: { en: "Pilots aren’t being checked", nl: "Pilots worden niet gecontroleerd" },
	keepsStopping: {
		en: "Pilots aren’t being checked: the checker keeps stopping. Your files are safe. Start it again, or open the output to see why.",
		nl: "Pilots worden nu niet gecontroleerd: de controle valt steeds uit. Je bestanden zijn veilig. Start opnieuw, of bekijk in Output waarom.",
	},
	whichLanguage: { en: "Which language do you read?", nl: "Welke taal lees je?" },
	likeTheComputer: { en: "The same as my computer or browser", nl: "Dezelfde als mijn computer of browser" },
	whichPart: { en: "Which part do you want to add here?", nl: "Welk onderdeel wil je hier toevoegen?" },
	startAgain: { en: "Start Again", nl: "Opnieuw starten" },
	openOutput: { en: "Open Output", nl: "Output openen" },
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
		`All done: nothing is missing for “${status.label}”.${later === null ? "" : ` “${later.status.label}” needs ${later.missing} more.`}`,
	nl: ({ status, later }) =>
		`Klaar: er ontbreekt niets voor “${status.label}”.${later === null ? "" : ` Voor “${later.status.label}” zijn er nog ${later.missing} nodig.`}`,
};
