/** The headings of a proposal, and the decision that a pilot of each stage asks for. */
import type { Localized } from "../../format/language";
import { hasReached, isUnderWay } from "../../format/status";
import type { Build } from "../build/build";
import { titleOf } from "../build/head";

export const PROPOSAL = {
	draft: {
		en: "Draft, made from the pilot file. Check each part before it is sent.",
		nl: "Concept, gemaakt van het pilotbestand. Controleer elk onderdeel voordat het wordt verstuurd.",
	},
	occasion: { en: "Occasion", nl: "Aanleiding" },
	decision: { en: "Decision asked", nl: "Gevraagd besluit" },
	arguments: { en: "Arguments", nl: "Argumenten" },
	objections: { en: "Objections and risks", nl: "Kanttekeningen en risico’s" },
	alternatives: { en: "Alternatives", nl: "Alternatieven" },
	money: { en: "Money", nl: "Financiën" },
	participation: { en: "Participation", nl: "Participatie" },
	law: { en: "Legal", nl: "Juridisch" },
	carryingOut: { en: "Carrying out", nl: "Uitvoering" },
	goingOn: { en: "When to go on, when to stop", nl: "Wanneer doorgaan, wanneer stoppen" },
	noObjections: { en: "The check found no warnings.", nl: "De controle vond geen waarschuwingen." },
	nothing: { en: "The pilot file says nothing about this yet.", nl: "Het pilotbestand zegt hier nog niets over." },
} satisfies Record<string, Localized>;

/** By how far the pilot is. */
export function decisionAsked(build: Build): Localized {
	const title = titleOf(build);
	const { status } = build.pilot;
	if (status === "scaling" || status === "regular" || status === "evaluating") {
		return {
			en: `To decide whether to go on with the pilot “${title}”, by the criteria below.`,
			nl: `Besluiten of we doorgaan met de pilot “${title}”, op grond van de criteria hieronder.`,
		};
	}
	if (status === "stopped" || status === "completed" || status === "paused" || isUnderWay(status)) {
		return {
			en: `To take note of the progress of the pilot “${title}”.`,
			nl: `Kennisnemen van de stand van zaken van de pilot “${title}”.`,
		};
	}
	return hasReached(status, "preparing")
		? { en: `To agree to start the pilot “${title}”.`, nl: `Instemmen met de start van de pilot “${title}”.` }
		: { en: `To agree to work out the pilot “${title}”.`, nl: `Instemmen met het uitwerken van de pilot “${title}”.` };
}
