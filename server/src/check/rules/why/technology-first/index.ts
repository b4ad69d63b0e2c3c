/** A technology in search of a problem finds one, but not the one that people have. */
import { answerAt, textIn } from "../../../../document/query";
import type { Rule } from "../../rule";
import { technologyWords } from "./evidence";

export const rule: Rule = {
	id: "why/technology-first",
	severity: "information",
	title: { en: "A technology instead of a problem", nl: "Een techniek in plaats van een probleem" },
	*find(pilot) {
		const problem = textIn(answerAt(pilot, "why"), "problem");
		const words = problem === undefined ? [] : technologyWords(problem.value);
		if (problem !== undefined && words.length > 0) {
			const quote = `“${words.map(shortened).join(" … ")}”`;
			yield {
				span: problem.span,
				message: {
					en: `This names a technology, not a problem: ${quote}. Who is affected now, where and how often?`,
					nl: `Hier staat een techniek, geen probleem: ${quote}. Schrijf wie nu waar last van heeft, en hoe vaak.`,
				},
			};
		}
	},
};

/** Two quotes and the rest fit in a message of 160 characters. */
const LONGEST = 28;

function shortened(quote: string): string {
	const text = quote.replace(/\s+/g, " ").trim();
	return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/ [^ ]*$/, "")}…`;
}
