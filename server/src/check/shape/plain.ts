/** The pilot as plain data for the schema validator: its answers, without what is unanswered or unreadable. */

import { type Answer, memberOf, memoizedFor, type SchemaDocument } from "../../document/document";

/** In objects with this prototype `__proto__` is a key like any other; without any, V8 would make each a hash table. */
const NO_MEMBERS: object = Object.create(null);

export function toPlain(answer: Answer): unknown {
	const node = answer.node;
	switch (node?.kind) {
		case "scalar":
			return node.value;
		case "map":
			return answer.question.shape === "object" ? plainObject(answer) : {};
		case "list":
			return answer.question.shape === "list" ? validated(answer).map(toPlain) : [];
		default:
			return undefined;
	}
}

/** The answer that a pointer of the validator (`/why/goals/0/by`) refers to. */
export function answerAtPointer(document: SchemaDocument, pointer: string): Answer | undefined {
	let answer: Answer | undefined = document.root;
	for (const part of pointer.split("/").slice(1)) {
		const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
		answer =
			answer?.question.shape === "list"
				? validatedOnce(document, answer)[Number(name)]
				: answer && memberOf(answer, name);
	}
	return answer;
}

function plainObject(answer: Answer): object {
	const plain: Record<string, unknown> = Object.create(NO_MEMBERS);
	for (const member of answer.members) {
		if (isValidated(member)) {
			plain[member.question.key] = toPlain(member);
		}
	}
	for (const pair of answer.unknown) {
		plain[pair.key] = null;
	}
	return plain;
}

function validated({ items }: Answer): readonly Answer[] {
	return items.filter(isValidated);
}

/** Many pointers lead through the same list. */
const validatedOnce = memoizedFor((_, list: Answer) => validated(list));

/** Answers of the wrong kind are included for the validator to report; absent and empty ones are not. */
function isValidated({ state, node }: Answer): boolean {
	return state === "answered" || (state === "unreadable" && node !== undefined && node.kind !== "unreadable");
}
