/** The paths of questions, such as `why.goals.policy`. */
import { memberQuestions, type Question, questionAt } from "./questions";

/** Whether a path is `within` or below it. */
export function isWithin(path: string, within: string): boolean {
	return path.startsWith(within) && (path.length === within.length || path[within.length] === ".");
}

/** The keys that stand beside the question, itself included, in the design's order. */
export function siblingKeys({ path }: Question): readonly string[] {
	const parent = questionAt(path.split(".").slice(0, -1).join("."));
	return parent === undefined ? [] : memberQuestions(parent).map((member) => member.key);
}
