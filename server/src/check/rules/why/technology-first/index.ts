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
					en: "This tells which technology is wanted, or that it may be of use, and not yet what is wrong for people or in the city. Who has which trouble, where, how often? Would the technology still be the answer then?",
					nl: "Hier staat welke techniek gewenst is of van pas kan komen, en nog niet wat er misgaat voor mensen of in de stad. Wie heeft waar last van, waar en hoe vaak? Is de techniek dan nog steeds het antwoord?",
				},
			};
		}
	},
};
