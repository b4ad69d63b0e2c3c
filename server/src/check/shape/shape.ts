/** Violations of the schema: the validator finds them, the other files of this folder describe them. */
import { type Answer, memoized, type SchemaDocument } from "../../document/document";
import type { Check, Finding } from "../core/finding";
import { dateFinding, isWrongDate } from "./date";
import { isMisreadNumber, isOnlyTagged, numberFinding } from "./number";
import { answerAtPointer, toPlain } from "./plain";
import { isQuotedName, quotedNameFinding } from "./strayMarks";
import { typeFinding } from "./type";
import { unknownKeyFinding } from "./unknownKey";
import { isWrongMoment, valueFinding } from "./value";

export const shapeCheck: Check = (document) => memoized(document, findWrong);

function findWrong(document: SchemaDocument): readonly Finding[] {
	return unique([...findByValidator(document), ...findByMeaning(document)]);
}

/** Where answers start that are of the wrong kind, no choice of the list, or no day. */
export function wrongAnswerStarts(document: SchemaDocument): ReadonlySet<number> {
	return memoized(document, findWrongStarts);
}

function findWrongStarts(document: SchemaDocument): ReadonlySet<number> {
	const findings = memoized(document, findWrong).filter(({ code }) => code !== "file/unknown-key");
	return new Set(findings.map(({ span }) => span.start));
}

interface ValidatorError {
	readonly instancePath: string;
	readonly keyword: string;
	readonly params: { readonly additionalProperty?: string };
}

function findByValidator(document: SchemaDocument): Finding[] {
	const { validate } = document.format;
	if (document.root.state !== "answered" || validate(toPlain(document.root))) {
		return [];
	}
	const errors = (validate.errors ?? []) as readonly ValidatorError[];
	return errors.flatMap((error) => {
		const answer = answerAtPointer(document, error.instancePath);
		const finding = answer === undefined ? undefined : fromError(answer, error, document);
		return finding === undefined ? [] : [finding];
	});
}

function fromError(answer: Answer, error: ValidatorError, document: SchemaDocument): Finding | undefined {
	if (error.keyword === "additionalProperties") {
		return unknownKeyFinding(answer, error.params.additionalProperty ?? "", document);
	}
	const scalar = answer.node?.kind === "scalar";
	if (scalar && (answer.question.shape === "date" || isOnlyTagged(answer, document))) {
		return undefined;
	}
	return answer.question.shape === "choice" && scalar ? valueFinding(answer, document) : typeFinding(answer, document);
}

/** What a schema cannot check: the notation of numbers and names, days that do not exist, and texts that are a date or a status. */
function findByMeaning(document: SchemaDocument): Finding[] {
	const findings: Finding[] = [];
	for (const answer of document.answers) {
		if (answer.state !== "answered" || answer.node?.kind !== "scalar") {
			continue;
		}
		if (isMisreadNumber(answer, document)) {
			findings.push(numberFinding(answer, document));
		} else if (isQuotedName(answer)) {
			findings.push(quotedNameFinding(answer, document));
		} else if (isWrongDate(answer, document)) {
			findings.push(dateFinding(answer, document));
		} else if (isWrongMoment(answer)) {
			findings.push(valueFinding(answer, document));
		}
	}
	return findings;
}

/** A value that several aliases share is reported once. */
function unique(findings: readonly Finding[]): readonly Finding[] {
	return [...new Map(findings.map((finding) => [`${finding.code} ${finding.span.start}`, finding])).values()];
}
