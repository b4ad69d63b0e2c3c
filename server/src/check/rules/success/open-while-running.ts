/** Once people and data are really involved, the pilot complies with a law or should not run. */
import { listedItems } from "../../../document/compliance";
import { isUnderWay } from "../../../format/status";
import { quoted, shownValue } from "../../core/wording";
import type { Rule } from "../rule";

const UNFINISHED: readonly string[] = ["open", "in-progress"];

export const rule: Rule = {
	id: "success/open-while-running",
	severity: "error",
	title: { en: "Not arranged while the pilot runs", nl: "Nog niet geregeld terwijl de pilot loopt" },
	*find(pilot) {
		if (!isUnderWay(pilot.status)) {
			return;
		}
		const paused = shownValue("status", "paused");
		const unfinished = new Map(UNFINISHED.map((value) => [value, shownValue("success.compliance.status", value)]));
		for (const { name, status } of listedItems(pilot)) {
			const at = status && unfinished.get(status.value);
			if (status !== undefined && at !== undefined) {
				yield {
					span: status.span,
					message: {
						en: `${quoted(name.value)} is still ${at.en}, but the pilot has already started. Arrange it now, or set the pilot to ${paused.en}.`,
						nl: `${quoted(name.value)} staat nog op ${at.nl}, maar de pilot is al gestart. Regel dit nu, of zet de pilot op ${paused.nl}.`,
					},
				};
			}
		}
	},
};
