/**
 * The walkthrough in package.json. It is one, for VS Code opens it at the moment of installing, before the extension can
 * say which language its reader speaks; its steps stand there in both languages and follow `pilot.speaks` at once.
 */
const pictures = "docs/images/walkthrough";
const pages = "docs/walkthrough";

/** VS Code knows bold here, and no other marks. */
const steps = [
	{
		id: "questions",
		en: {
			title: "Three questions before the start",
			description: [
				"Many pilots work and still lead nowhere. So answer three questions first: **why**, **what if it succeeds** and **how do we keep control**. An idea needs only a few answers; you answer more as the pilot moves on.",
				"[Read the Questions](command:pilot.showAllPages)",
				`Liever Nederlands? [Verder in het Nederlands](${speak("nl")})`,
			],
		},
		nl: {
			title: "Drie vragen vóór de start",
			description: [
				"Veel pilots werken en leiden toch nergens toe. Beantwoord daarom eerst drie vragen: **waarom**, **wat als het slaagt** en **hoe houden we de regie**. Een idee vraagt maar een paar antwoorden; naarmate de pilot verder komt, worden het er meer.",
				"[Bekijk de vragen](command:pilot.showAllPages)",
				`Prefer English? [Continue in English](${speak("en")})`,
			],
		},
		done: ["onCommand:pilot.showAllPages", "onCommand:pilot.showAllPages.nl"],
	},
	{
		id: "newPilot",
		en: {
			title: "Your first pilot",
			description: [
				"Answer five short questions. You get a file with the fields this stage needs, and your cursor is at the first one. The field names are English; you write the answers in your own words and your own language.",
				"[Create a Pilot](command:pilot.newPilot)",
			],
			altText: "A new pilot: a short file with a field for each answer",
		},
		nl: {
			title: "Je eerste pilot",
			description: [
				"Beantwoord vijf korte vragen. Je krijgt een bestand met de velden die deze fase vraagt, en je cursor staat bij het eerste. De veldnamen zijn Engels; de antwoorden schrijf je in je eigen woorden en je eigen taal.",
				"[Pilot maken](command:pilot.newPilot)",
			],
			altText: "Een nieuwe pilot: een kort bestand met een veld voor elk antwoord",
		},
		done: ["onCommand:pilot.newPilot", "onCommand:pilot.newPilot.nl"],
	},
	{
		id: "lightBulb",
		en: {
			title: "The light bulb helps",
			description: [
				"Put your cursor on an underlined word and press **Ctrl+.** (on a Mac **⌘.**), or click the light bulb. You see what you can do there, such as adding a blank for a missing answer. It never makes up an answer.",
				"Not what you wanted? **Ctrl+Z** (**⌘Z**) takes it back.",
			],
			altText: "The list at the light bulb: add a blank for a missing answer",
		},
		nl: {
			title: "Het lampje helpt",
			description: [
				"Zet je cursor op een onderstreept woord en druk op **Ctrl+.** (op een Mac **⌘.**), of klik op het lampje. Je ziet wat je daar kunt doen, zoals een plek klaarzetten voor een ontbrekend antwoord. Het verzint nooit een antwoord.",
				"Was dat niet de bedoeling? Met **Ctrl+Z** (**⌘Z**) draai je het terug.",
			],
			altText: "De lijst bij het lampje: een plek klaarzetten voor een ontbrekend antwoord",
		},
	},
	{
		id: "next",
		en: {
			title: "From one question to the next",
			description: [
				"Wherever an answer is missing, you see its question in grey. Press **Alt+N** (on a Mac **Ctrl+Cmd+N**), or click the arrow above your file, to go to the next one. Type your answer, or choose one from the list.",
				"[Go to the Next Answer](command:pilot.goToNextOpenAnswer)",
			],
			altText: "The question that belongs to the next missing answer, shown at the place where the answer goes",
		},
		nl: {
			title: "Van vraag naar vraag",
			description: [
				"Op elke plek waar een antwoord ontbreekt, zie je de vraag in grijs. Druk op **Alt+N** (op een Mac **Ctrl+Cmd+N**), of klik op de pijl boven je bestand, om naar de volgende te gaan. Typ je antwoord, of kies het uit de lijst.",
				"[Naar het volgende antwoord](command:pilot.goToNextOpenAnswer)",
			],
			altText: "De vraag bij het volgende antwoord dat ontbreekt, op de plek waar het antwoord komt",
		},
		done: ["onCommand:pilot.goToNextOpenAnswer", "onCommand:pilot.goToNextOpenAnswer.nl"],
	},
	{
		id: "list",
		en: {
			title: "All your pilots in one list",
			description: [
				"The view **Pilots**, at the side of the window, lists every pilot in the open folder, with how complete each one is and what is still missing.",
				"[Show the List](command:pilot.portfolio.focus)",
			],
			altText: "The list of pilots, grouped by stage",
		},
		nl: {
			title: "Al je pilots in één lijst",
			description: [
				"De lijst **Pilots**, aan de zijkant van het venster, toont alle pilots in de geopende map: hoe compleet ze zijn en wat er nog ontbreekt.",
				"[Lijst tonen](command:pilot.portfolio.focus)",
			],
			altText: "De lijst van pilots, per fase",
		},
		done: ["onView:pilot.portfolio"],
	},
	{
		id: "share",
		en: {
			title: "Show it to a colleague",
			description: [
				"A pilot is an ordinary text file with a name that ends in “.pilot.yaml”. Attach it to an e-mail, or put it in a shared folder. Anyone with this extension sees the same questions and findings; anyone without it can read your answers as plain text.",
				"Everything happens on your own computer: nothing is sent until you send it.",
			],
		},
		nl: {
			title: "Laat het een collega zien",
			description: [
				"Een pilot is een gewoon tekstbestand, met een naam die eindigt op “.pilot.yaml”. Voeg het toe aan een mail of zet het in een gedeelde map. Wie deze extensie heeft, ziet dezelfde vragen en meldingen; wie die niet heeft, leest je antwoorden als gewone tekst.",
				"Alles gebeurt op je eigen computer: er gaat niets weg tot jij het verstuurt.",
			],
		},
	},
];

export function withWalkthrough(manifest) {
	manifest.contributes.walkthroughs = [
		{
			id: "start",
			title: "Smart City Pilots",
			description: "Je eerste pilot · Your first pilot",
			steps: ["en", "nl"].flatMap((language) => steps.map((step) => stepIn(language, step))),
		},
	];
	return manifest;
}

function stepIn(language, { id, done, ...texts }) {
	const { title, description, altText } = texts[language];
	return {
		id: `${id}.${language}`,
		title,
		description: description.join("\n"),
		// Until it is known which language is spoken, it is English.
		when: language === "nl" ? "pilot.speaks == nl" : "pilot.speaks != nl",
		media:
			altText === undefined ? { markdown: `${pages}/${id}.${language}.md` } : { image: image(id, language), altText },
		...(done === undefined ? {} : { completionEvents: done }),
	};
}

function image(id, language) {
	const [light, dark] = ["light", "dark"].map((theme) => `${pictures}/${id}-${language}-${theme}.webp`);
	return { light, dark, hc: dark, hcLight: light };
}

function speak(language) {
	return `command:pilot.chooseLanguage?${encodeURIComponent(JSON.stringify([language]))}`;
}
