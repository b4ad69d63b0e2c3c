/** What does not have the shape of the format: the schema's validator finds it, the files beside this one say it. */
import { type Answer, allAnswers, type SchemaDocument, spanOf } from "../../document/document";
import type { Check, Finding } from "../core/finding";
import { finderOf } from "../found";
import { dateFinding, dateFixes, isWrongDate } from "./date";
import { isOddNumber, isOnlyTagged, numberFinding } from "./number";
import { answerAtPointer, toPlain } from "./plain";
import { isQuotedName, quotedNameFinding, quotedNameFixes } from "./strayMarks";
import { typeFinding, typeFixes } from "./type";
import { unknownKeyFinding, unknownKeyFixes } from "./unknownKey";
import { isWrongMoment, valueFinding, valueFixes } from "./value";

export const shapeCheck: Check = {
	handles: (code) => ["file/unknown-key", "file/type", "file/value", "file/date"].includes(code),
	find: (pilot) => unique([...findByValidator(pilot), ...findByMeaning(pilot)]),
	fixes(finding, pilot) {
		if (finding.code === "file/unknown-key") {
			return unknownKeyFixes(finding, pilot);
		}
		const answer = answerShownAt(finding, pilot);
		if (answer === undefined) {
			return [];
		}
		switch (finding.code) {
			case "file/type":
				return typeFixes(answer, pilot);
			case "file/date":
				return dateFixes(answer, pilot);
			default:
				return isQuotedName(answer) ? quotedNameFixes(answer, pilot) : valueFixes(answer, pilot);
		}
	},
};

/** A file full of them says no more than its first hundred. */
const MAX_FINDINGS = 100;

interface ValidatorError {
	readonly instancePath: string;
	readonly keyword: string;
	readonly params: { readonly additionalProperty?: string };
}

function findByValidator(pilot: SchemaDocument): Finding[] {
	const { validate } = pilot.format;
	if (pilot.root.state !== "answered" || validate(toPlain(pilot.root))) {
		return [];
	}
	const errors = (validate.errors ?? []) as readonly ValidatorError[];
	return errors.slice(0, MAX_FINDINGS).flatMap((error) => {
		const answer = answerAtPointer(pilot.root, error.instancePath);
		const finding = answer === undefined ? undefined : fromError(answer, error, pilot);
		return finding === undefined ? [] : [finding];
	});
}

function fromError(answer: Answer, error: ValidatorError, pilot: SchemaDocument): Finding | undefined {
	if (error.keyword === "additionalProperties") {
		return unknownKeyFinding(answer, error.params.additionalProperty ?? "", pilot);
	}
	const scalar = answer.node?.kind === "scalar";
	if (scalar && (answer.question.shape === "date" || isOnlyTagged(answer, pilot))) {
		return undefined;
	}
	return answer.question.shape === "choice" && scalar ? valueFinding(answer) : typeFinding(answer, pilot);
}

/** What a schema cannot tell: numbers and names as they are written, days that do not exist, and texts that are a date or a status. */
function findByMeaning(pilot: SchemaDocument): Finding[] {
	const findings: Finding[] = [];
	for (const answer of allAnswers(pilot)) {
		if (answer.state !== "answered" || answer.node?.kind !== "scalar") {
			continue;
		}
		if (isOddNumber(answer, pilot)) {
			findings.push(numberFinding(answer, pilot));
		} else if (isQuotedName(answer)) {
			findings.push(quotedNameFinding(answer));
		} else if (isWrongDate(answer, pilot)) {
			findings.push(dateFinding(answer));
		} else if (isWrongMoment(answer)) {
			findings.push(valueFinding(answer));
		}
	}
	return findings;
}

/** A part of the file that is referred to from elsewhere is told of once. */
function unique(findings: readonly Finding[]): Finding[] {
	return [...new Map(findings.map((finding) => [`${finding.code} ${finding.span.start}`, finding])).values()];
}

const answerShownAt = finderOf(standing, (answer) => spanOf(answer).start);

function standing(pilot: SchemaDocument): readonly Answer[] {
	return allAnswers(pilot).filter(
		({ state, node }) => node !== undefined && (state === "unreadable" || node.kind === "scalar"),
	);
}
