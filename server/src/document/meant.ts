/** The value that an answer stands for when it is not written as it should be: that has a finding of its own. */
import { isStatus } from "../format/status";
import { isDay } from "../text/dates";
import { withoutQuotes, withoutStrayMarks } from "../text/strayMarks";
import type { ScalarNode } from "../yaml/tree";
import type { Answer } from "./document";

/** `“high”` and `high,` as high; the value itself where it is right, or is reported in another way. */
export function meantValue({ question, node }: Answer): ScalarNode["value"] | undefined {
	const value = node?.kind === "scalar" ? node.value : undefined;
	if (typeof value !== "string") {
		return value;
	}
	const isWord = question.shape !== "text" || question.kind === "dateOrStatus";
	const plain = isWord ? withoutStrayMarks(value) : value;
	switch (question.shape) {
		case "choice":
			return question.choices.includes(plain) ? plain : value;
		case "boolean":
			return plain === "true" || plain === "false" ? plain === "true" : value;
		case "number":
			return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : value;
		case "date":
			return isDay(plain) ? plain : value;
		default:
			if (question.kind === "dateOrStatus") {
				return isStatus(plain) || isDay(plain) ? plain : value;
			}
			return (question.kind === "party" || question.key === "id" ? withoutQuotes(value) : undefined) ?? value;
	}
}
