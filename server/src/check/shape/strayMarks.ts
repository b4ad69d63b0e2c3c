/** Marks around an answer that become part of it. */

import { type Answer, type SchemaDocument, spanOf, textOf } from "../../document/document";
import type { Localized } from "../../format/language";
import { withoutQuotes } from "../../text/strayMarks";
import { writeScalar } from "../../yaml/scalar";
import type { Finding, Fix } from "../core/finding";
import { replaceValue } from "./replace";

export const STRAY_MARKS: Localized = {
	en: "There are characters around this answer that don’t belong to it. Remove them.",
	nl: "Rond dit antwoord staan tekens die er niet bij horen. Haal ze weg.",
};

/** A name in typographic quotation marks; in other texts they are ordinary characters. */
export function isQuotedName(answer: Answer): boolean {
	return nameWithin(answer) !== undefined;
}

export function quotedNameFinding(answer: Answer, pilot: SchemaDocument): Finding {
	return {
		code: "file/value",
		span: spanOf(answer),
		severity: "error",
		message: STRAY_MARKS,
		fixes: () => quotedNameFixes(answer, pilot),
	};
}

export function quotedNameFixes(answer: Answer, pilot: SchemaDocument): readonly Fix[] {
	const name = nameWithin(answer);
	const inFlow = answer.holder?.flow === true || answer.list?.flow === true;
	return name === undefined
		? []
		: [replaceValue(answer, pilot, writeScalar(name, inFlow), { preferred: true, safe: false })];
}

function nameWithin(answer: Answer): string | undefined {
	const { kind, key } = answer.question;
	return kind === "party" || key === "id" ? withoutQuotes(textOf(answer)) : undefined;
}
