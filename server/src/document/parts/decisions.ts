/** What has been decided about a pilot from its start on. */
import { type Answer, memoized, type SchemaDocument } from "../document";
import { choiceIn, dayIn, type Located, textIn, wholeListAt } from "../query";

export interface Decision {
	readonly item: Answer;
	readonly decision: Located<string>;
	readonly on: Located<string> | undefined;
	readonly by: Located<string> | undefined;
}

/** All decisions, in the order of the file; nothing where there is no list, or where one of them does not say what was decided. */
export function decisionsOf(pilot: SchemaDocument): readonly Decision[] | undefined {
	return memoized(pilot, findDecisions);
}

function findDecisions(pilot: SchemaDocument): readonly Decision[] | undefined {
	const items = wholeListAt(pilot, "decisions")?.items;
	const decisions = items?.flatMap((item) => {
		const decision = choiceIn(item, "decision");
		return decision === undefined ? [] : [{ item, decision, on: dayIn(item, "on"), by: textIn(item, "by") }];
	});
	return decisions?.length === items?.length ? decisions : undefined;
}
