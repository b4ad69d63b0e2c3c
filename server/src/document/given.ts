/** What a pilot has for the answers on which it depends whether others are needed. */
import { isFromTop, pathFromTop } from "../format/conditions";
import { choicesIn } from "../format/listInWords";
import type { Given } from "../format/needed";
import { neededAt, type SkeletonOptions } from "../format/skeleton";
import { type Answer, memberOf, memoized, type SchemaDocument, textOf } from "./document";
import { scalarOf } from "./query";

/** Beside a question of this group, and from the top of the file. */
export function givenIn(pilot: SchemaDocument, holder: Answer): Given {
	const fromTop = givenFromTop(pilot);
	return (path) => (isFromTop(path) ? fromTop(path) : valuesIn(memberOf(holder, path)));
}

/** For a question of which nothing stands beside it yet. */
export function givenFromTop(pilot: SchemaDocument): Given {
	return memoized(pilot, findGiven);
}

/** What a group holds that is added to the pilot as it is now. */
export function neededBy(pilot: SchemaDocument): SkeletonOptions {
	return neededAt(pilot.status, givenFromTop(pilot));
}

function findGiven(pilot: SchemaDocument): Given {
	const known = new Map<string, readonly unknown[]>();
	return (path) => {
		const values = known.get(path) ?? (isFromTop(path) ? valuesAt(pilot, pathFromTop(path)) : []);
		known.set(path, values);
		return values;
	};
}

function valuesAt(pilot: SchemaDocument, path: string): readonly unknown[] {
	let holders: readonly Answer[] = [pilot.root];
	let found: readonly Answer[] = [];
	for (const key of path.split(".")) {
		found = holders.flatMap((holder) => memberOf(holder, key) ?? []);
		holders = found.flatMap((answer) => (answer.question.shape === "list" ? answer.items : [answer]));
	}
	return found.flatMap(valuesIn);
}

/** Of a list those of its items, also where it is written as a sentence. */
function valuesIn(answer: Answer | undefined): readonly unknown[] {
	if (answer?.question.shape === "list") {
		return answer.state === "unreadable" && answer.node?.kind === "scalar"
			? choicesIn(answer.question.item, textOf(answer))
			: answer.items.flatMap(valuesIn);
	}
	const value = scalarOf(answer);
	return value === undefined || value === null ? [] : [value];
}
