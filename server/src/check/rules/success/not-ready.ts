/** The success of a pilot does not make a process ready. */
import type { Answer, SchemaDocument } from "../../../document/document";
import { choiceIn, itemsAt, lackIn, textIn } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { addAnswerFixes } from "../answerFixes";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "success/not-ready",
	severity: "warning",
	title: { en: "Not ready, and no preparation", nl: "Niet klaar, en geen voorbereiding" },
	*find(pilot) {
		for (const { item, lack, readiness } of unprepared(pilot)) {
			const name = textIn(item, "process")?.value;
			yield {
				span: lack.headSpan,
				message: {
					en: `${name === undefined ? "This process" : `“${name}”`} is ${readiness}, and nothing is said of how it is made ready. Write under preparation what happens before the pilot grows, and who does it.`,
					nl: `${name === undefined ? "Dit werkproces" : `“${name}”`} staat op ${readiness}, en er staat niet hoe het klaar wordt gemaakt. Zet bij preparation wat er gebeurt voordat de pilot groeit, en wie dat doet.`,
				},
				fixes: () => addAnswerFixes(pilot, item, lack, ADD),
			};
		}
	},
};

const ADD = { en: "Add a blank for the preparation", nl: "Zet een plek klaar voor de voorbereiding" };

function unprepared(pilot: SchemaDocument): readonly { item: Answer; lack: Answer; readiness: string }[] {
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
