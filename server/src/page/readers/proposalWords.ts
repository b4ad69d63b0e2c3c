/** The headings of a proposal, and the decision that a pilot of each stage asks for. */
import type { Localized } from "../../format/language";
import { hasReached, isUnderWay } from "../../format/status";
import type { Build } from "../build/build";
import { titleOf } from "../build/head";

export const PROPOSAL = {
	draft: {
		en: "Draft, made from the pilot file. Check each part before you send it.",
		nl: "Concept, gemaakt op basis van het pilotbestand. Controleer elk onderdeel voordat je het verstuurt.",
	},
	occasion: { en: "Background", nl: "Aanleiding" },
	decision: { en: "Decision requested", nl: "Gevraagd besluit" },
	arguments: { en: "Arguments", nl: "Argumenten" },
	objections: { en: "Objections and risks", nl: "Kanttekeningen en risico’s" },
	alternatives: { en: "Alternatives", nl: "Alternatieven" },
	money: { en: "Finances", nl: "Financiën" },
	participation: { en: "Participation", nl: "Participatie" },
	law: { en: "Legal aspects", nl: "Juridisch" },
	carryingOut: { en: "Implementation", nl: "Uitvoering" },
	goingOn: { en: "When to continue, when to stop", nl: "Wanneer doorgaan, wanneer stoppen" },
	noObjections: { en: "The check found no warnings.", nl: "De controle vond geen waarschuwingen." },
	nothing: { en: "The pilot file says nothing about this yet.", nl: "Het pilotbestand zegt hier nog niets over." },
} satisfies Record<string, Localized>;

/** By how far the pilot is. */
export function decisionAsked(build: Build): Localized {
	const title = titleOf(build);
	const { status } = build.pilot;
	if (status === "scaling" || status === "regular" || status === "evaluating") {
		return {
			en: `Decide whether to continue the pilot “${title}”, based on the criteria below.`,
			nl: `Besluiten of we doorgaan met de pilot “${title}”, op grond van de criteria hieronder.`,
		};
	}
	if (status === "stopped" || status === "completed" || status === "paused" || isUnderWay(status)) {
		return {
			en: `Take note of the progress of the pilot “${title}”.`,
			nl: `Kennisnemen van de stand van zaken van de pilot “${title}”.`,
		};
	}
	return hasReached(status, "preparing")
		? { en: `Agree to start the pilot “${title}”.`, nl: `Instemmen met de start van de pilot “${title}”.` }
		: {
				en: `Agree to develop the pilot “${title}” further.`,
				nl: `Instemmen met de verdere uitwerking van de pilot “${title}”.`,
			};
}
