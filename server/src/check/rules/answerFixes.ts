/** Fixes that insert a skeleton for an answer that a rule asks for. */
import type { Answer, SchemaDocument } from "../../document/document";
import { addMember } from "../../document/edits/addAnswers";
import type { Localized } from "../../format/language";
import type { Fix } from "../core/finding";

/** None if the key exists, because then it only needs an answer. */
export function addAnswerFixes(
	pilot: SchemaDocument,
	holder: Answer,
	{ state, question: { key } }: Answer,
	title: Localized,
): readonly Fix[] {
	return state === "absent" ? [{ title, edits: addMember(pilot, holder, key), preferred: true }] : [];
}
