/** What is written for a key or an item that is taken: the places of what it needs, and which of them ask for the next pick. */
import { isNeeded } from "../../format/needed";
import type { Question } from "../../format/questions";
import { sketchOf } from "../../format/skeleton";
import type { Status } from "../../format/status";
import type { Sketch } from "../../text/sketch";
import type { Request } from "./proposal";

/** What is needed of it now; where that is nothing yet, what will be needed first. */
export function skeletonOf({ analysis, options }: Request, question: Question): Sketch {
	const hints = options.snippets ? { hints: options.language } : {};
	const statuses: readonly Status[] = [analysis.pilot.status, "exploring", "preparing", "stopped"];
	const sketches = statuses.map((status) =>
		sketchOf(question, { includes: (member) => isNeeded(member, status), ...hints }),
	);
	return sketches.find(saysMore) ?? sketchOf(question, { includes: () => false, ...hints });
}

function saysMore(sketch: Sketch): boolean {
	return sketch.kind === "map" || (sketch.kind === "list" && sketch.item.kind !== "blank");
}

/** Whether there is something to pick for what comes first in the place of its answer. */
export function isPicked(question: Question): boolean {
	const answer = question.item ?? question;
	const { shape, kind } = answer.shape === "object" ? (answer.members[0] ?? answer) : answer;
	return (
		(answer.shape !== "object" || question.shape === "list") &&
		(["choice", "boolean", "date"].includes(shape) || ["party", "regulation", "dateOrStatus"].includes(kind ?? ""))
	);
}

/** Without anything in the first place, so that the next suggestions begin with nothing. */
export function withBareStart(sketch: Sketch): Sketch {
	switch (sketch.kind) {
		case "blank":
			return { kind: "blank", stop: {} };
		case "list":
			return { kind: "list", item: withBareStart(sketch.item) };
		case "map": {
			const [first, ...rest] = sketch.members;
			return first === undefined
				? sketch
				: { kind: "map", members: [{ key: first.key, value: withBareStart(first.value) }, ...rest] };
		}
		default:
			return sketch;
	}
}
