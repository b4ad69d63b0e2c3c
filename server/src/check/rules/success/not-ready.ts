/** The success of a pilot does not make a process ready. */
import type { Answer, SchemaDocument } from "../../../document/document";
import { choiceIn, itemsAt, lackIn, textIn } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { quoted } from "../../core/wording";
import { addAnswerFixes } from "../answerFixes";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "success/not-ready",
	severity: "warning",
	title: { en: "Not ready, and no preparation", nl: "Niet klaar, en geen voorbereiding" },
	*find(pilot) {
		for (const { item, lack, readiness } of unprepared(pilot)) {
			const name = textIn(item, "process")?.value;
			const [en, nl] = name === undefined ? ["This process", "Dit werkproces"] : [quoted(name), quoted(name)];
			const how = HOW_READY[readiness];
			yield {
				span: lack.headSpan,
				message: {
					en: `${en} ${how.en}, and no preparation is planned. Add under “preparation” who does what, and when.`,
					nl: `${nl} ${how.nl}, en de voorbereiding ontbreekt. Zet bij “preparation” wie wat doet, en wanneer.`,
				},
				fixes: () => addAnswerFixes(pilot, item, lack, ADD),
			};
		}
	},
};

const HOW_READY = {
	partly: { en: "isn’t fully ready", nl: "is nog niet helemaal klaar" },
	"not-ready": { en: "isn’t ready yet", nl: "is nog niet klaar" },
} as const;

const ADD = { en: "Add a blank for the preparation", nl: "Zet een plek klaar voor de voorbereiding" };

function unprepared(
	pilot: SchemaDocument,
): readonly { item: Answer; lack: Answer; readiness: keyof typeof HOW_READY }[] {
	if (!hasReached(pilot.status, "preparing")) {
		return [];
	}
	return itemsAt(pilot, "success.processes").flatMap((item) => {
		const readiness = choiceIn(item, "readiness")?.value;
		const lack = lackIn(pilot, item, "preparation");
		return lack !== undefined && (readiness === "partly" || readiness === "not-ready")
			? [{ item, lack, readiness }]
			: [];
	});
}
