/** What a suggested key or item writes: placeholders for what it needs, and which of them trigger suggestions again. */

import { givenFromTop } from "../../document/given";
import { isChosen } from "../../format/choices";
import { assuming, isNeeded } from "../../format/needed";
import type { Question } from "../../format/questions";
import { skeletonOf } from "../../format/skeleton";
import type { Status } from "../../format/status";
import type { Skeleton } from "../../text/skeleton";
import type { Request } from "./proposal";

/** What is needed of it now; where that is nothing yet, what will be needed first. */
export function skeletonToPick({ analysis, options }: Request, question: Question): Skeleton {
	const hints = options.snippets ? { hints: options.language } : {};
	const statuses: readonly Status[] = [analysis.pilot.status, "exploring", "preparing", "evaluating", "stopped"];
	const given = assuming(question, givenFromTop(analysis.pilot));
	const skeletons = statuses.map((status) =>
		skeletonOf(question, { includes: (member) => isNeeded(member, status, given), ...hints }),
	);
	return skeletons.find(hasMembers) ?? skeletonOf(question, { includes: () => false, ...hints });
}

function hasMembers(skeleton: Skeleton): boolean {
	return skeleton.kind === "map" || (skeleton.kind === "list" && skeleton.item.kind !== "blank");
}

/** Whether there is something to pick for the first placeholder of its answer. */
export function isPicked(question: Question): boolean {
	const answer = question.item ?? question;
	const first = answer.shape === "object" ? (answer.members[0] ?? answer) : answer;
	return (answer.shape !== "object" || question.shape === "list") && (isChosen(first) || first.shape === "date");
}

/** With an empty first placeholder, so that the next suggestions start unfiltered. */
export function withBareStart(skeleton: Skeleton): Skeleton {
	switch (skeleton.kind) {
		case "blank":
			return { kind: "blank", stop: {} };
		case "list":
			return { kind: "list", item: withBareStart(skeleton.item) };
		case "map": {
			const [first, ...rest] = skeleton.members;
			return first === undefined
				? skeleton
				: { kind: "map", members: [{ key: first.key, value: withBareStart(first.value) }, ...rest] };
		}
		default:
			return skeleton;
	}
}
