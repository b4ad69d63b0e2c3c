/** Once people and data are really involved, the pilot complies with a law or should not run. */
import { listedItems } from "../../../document/compliance";
import { isUnderWay } from "../../../format/status";
import type { Rule } from "../rule";

const UNFINISHED: readonly string[] = ["open", "in-progress"];

export const rule: Rule = {
	id: "success/open-while-running",
	severity: "error",
	title: { en: "Not yet compliant while running", nl: "Nog niet geregeld terwijl de pilot loopt" },
	*find(pilot) {
		if (!isUnderWay(pilot.status)) {
			return;
		}
		for (const { name, status } of listedItems(pilot)) {
			if (status !== undefined && UNFINISHED.includes(status.value)) {
				yield {
					span: status.span,
					message: {
						en: `“${name.value}” is still ${status.value} and the pilot is ${pilot.status}. Arrange it now, or pause the pilot until it is met.`,
						nl: `“${name.value}” staat nog op ${status.value} en de pilot op ${pilot.status}. Regel dit nu, of zet de pilot op pauze tot eraan is voldaan.`,
					},
				};
			}
		}
	},
};
