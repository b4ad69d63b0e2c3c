/** Fixes that write another value in place of the one that stands there. */
import type { Answer } from "../../pilot/pilot";
import type { Fix } from "../finding";

/** Writes `value` as it is; nothing where the value stands elsewhere and is only referred to. */
export function writtenAs(
	answer: Answer,
	value: string,
	kind: { readonly preferred: boolean; readonly safe: boolean },
): Fix {
	const span = answer.node?.span ?? answer.place;
	return {
		title: { en: `Change to ${value}`, nl: `Wijzig in ${value}` },
		edits: [{ span, template: [value] }],
		...kind,
	};
}
