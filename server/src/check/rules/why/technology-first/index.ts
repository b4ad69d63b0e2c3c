/** A technology in search of a problem finds one, but not the one that people have. */
import { answerAt, textIn } from "../../../../document/query";
import type { Rule } from "../../rule";
import { isTechnologyFirst } from "./startsWithTechnology";

export const rule: Rule = {
	id: "why/technology-first",
	severity: "information",
	title: { en: "A technology instead of a problem", nl: "Een techniek in plaats van een probleem" },
	*find(pilot) {
		const problem = textIn(answerAt(pilot, "why"), "problem");
		if (problem !== undefined && isTechnologyFirst(problem.value)) {
			yield {
				span: problem.span,
				message: {
					en: "This names a technology, not a problem. Who is affected, where and how often? Start with that.",
					nl: "Hier staat een techniek, geen probleem. Wie heeft er last van, waar en hoe vaak? Noem dat eerst.",
				},
			};
		}
	},
};
