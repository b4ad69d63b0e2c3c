/** Skeletons of unanswered questions, as fixes, snippets and completion write them. */
import type { Skeleton } from "../text/skeleton";
import type { TabStop } from "../text/template";
import type { Language } from "./language";
import { type Given, isNeeded } from "./needed";
import type { Question } from "./questions";
import type { Status } from "./status";

export interface SkeletonOptions {
	/** Which members an object gets. */
	readonly includes: (question: Question) => boolean;
	/** Puts a hint in this language where the answer goes; without it the value is empty. */
	readonly hints?: Language;
}

/** What a pilot of this status has to answer, with empty values; `given` is what it has already. */
export function neededAt(status: Status, given?: Given): SkeletonOptions {
	return { includes: (question) => isNeeded(question, status, given) };
}

export function skeletonOf(question: Question, options: SkeletonOptions): Skeleton {
	if (question.shape === "object") {
		const members = question.members
			.filter((member) => options.includes(member))
			.map((member) => ({ key: member.key, value: skeletonOf(member, options) }));
		return members.length > 0 ? { kind: "map", members } : { kind: "blank", stop: {} };
	}
	if (question.shape === "list" && question.item !== undefined) {
		const { item, emptyIsAnswer } = question;
		return { kind: "list", item: skeletonOf(item, options), ...(emptyIsAnswer && { emptyIsAnswer }) };
	}
	return { kind: "blank", stop: stopOf(question, options.hints) };
}

function stopOf(question: Question, hints: Language | undefined): TabStop {
	if (question.shape === "choice") {
		return { choices: question.choices };
	}
	if (question.shape === "boolean") {
		return { choices: ["true", "false"] };
	}
	const hint = hints === undefined ? undefined : hintOf(question, hints);
	return hint === undefined ? {} : { hint };
}

function hintOf(question: Question, language: Language): string | undefined {
	if (question.shape === "date") {
		return language === "nl" ? "jjjj-mm-dd" : "yyyy-mm-dd";
	}
	return question.texts[language].placeholder ?? "...";
}
