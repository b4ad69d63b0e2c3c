/** Champions win over people they know: inside the municipality to change it, outside it to learn and to set an example. */
import { type Answer, spanOf } from "../../../document/document";
import { given, textsIn, wholeListAt } from "../../../document/query";
import { hasReached } from "../../../format/status";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "control/closed-network",
	severity: "warning",
	title: { en: "Network only inside or only outside", nl: "Netwerk alleen binnen of alleen buiten de gemeente" },
	*find(pilot) {
		const champions = wholeListAt(pilot, "control.champions");
		const networks = champions && networksOf(champions);
		if (champions === undefined || networks === undefined || !hasReached(pilot.status, "preparing")) {
			return;
		}
		const sides = new Set(networks.flatMap((network) => textsIn(network)).map(({ value }) => value));
		const [only] = sides;
		if (sides.size === 1 && (only === "inside" || only === "outside")) {
			const [first] = networks;
			yield {
				span: spanOf(networks.length === 1 && first !== undefined ? first : champions),
				message: only === "inside" ? NOBODY_OUTSIDE : NOBODY_INSIDE,
			};
		}
	},
};

const NOBODY_OUTSIDE = {
	en: "All champions have their network inside the municipality. Who has one outside? Add that champion, or that network.",
	nl: "Alle voortrekkers hebben hun netwerk binnen de gemeente. Wie heeft er een buiten? Voeg die voortrekker of dat netwerk toe.",
};
const NOBODY_INSIDE = {
	en: "All champions have their network outside the municipality. Who has one inside? Add that champion, or that network.",
	nl: "Alle voortrekkers hebben hun netwerk buiten de gemeente. Wie heeft er een binnen? Voeg die voortrekker of dat netwerk toe.",
};

/** The networks of all champions; nothing if one of them is unanswered or contains an unanswered item. */
function networksOf(champions: Answer): readonly Answer[] | undefined {
	const networks = champions.items.flatMap((champion) => given(champion, "network") ?? []);
	const isComplete =
		networks.length === champions.items.length &&
		networks.every(({ items }) => items.length > 0 && items.every((item) => item.state === "answered"));
	return isComplete ? networks : undefined;
}
