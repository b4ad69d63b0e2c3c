/** What the builders of the page share: the source, what was found, and short ways to both. */
import { type Answer, memberOf } from "../../document/document";
import type { Localized } from "../../format/language";
import { onceFor } from "../../text/once";
import type { PageSource } from "../source";
import { type Remarks, remarksOf } from "./remarks";

export interface Build extends PageSource {
	readonly remarks: Remarks;
	/** In the reader's language. */
	say(words: Localized): string;
}

/** Once for each source: a page and a row of the overview may be made from the same one. */
export const buildOf: (source: PageSource) => Build = onceFor((source) => ({
	...source,
	remarks: remarksOf(source),
	say: (words) => words[source.language],
}));

/** The answer at a path through objects, whatever its state. */
export function anyAnswerAt({ pilot }: PageSource, path: string): Answer | undefined {
	let answer: Answer | undefined = pilot.root;
	for (const key of path.split(".")) {
		answer = answer && memberOf(answer, key);
	}
	return answer;
}
