/** The words of the page for residents. */
import type { Localized } from "../../format/language";

export const RESIDENTS = {
	why: { en: "Why we are trying this", nl: "Waarom we dit proberen" },
	where: { en: "What we place, and where", nl: "Wat we plaatsen, en waar" },
	data: { en: "Which data we collect", nl: "Welke gegevens we verzamelen" },
	say: { en: "How you can have a say", nl: "Hoe je kunt meepraten" },
	decided: { en: "What has been decided", nl: "Wat er is besloten" },
	ask: { en: "Questions?", nl: "Vragen?" },
	askMunicipality: {
		en: "Contact the municipality.",
		nl: "Neem contact op met de gemeente.",
	},
	until: { en: "until", nl: "tot en met" },
	personal: { en: "people can be recognised in this data", nl: "mensen zijn hierin te herkennen" },
	notPersonal: { en: "nobody can be recognised in this data", nl: "niemand is hierin te herkennen" },
	next: { en: "Next decision", nl: "Volgende besluit" },
} satisfies Record<string, Localized>;
