/** A number that YAML reads differently from people: `25.000` is read as 25, `0x61A8` as 25000. Amounts are not below zero. */

import { type Answer, type SchemaDocument, spanOf, textOf } from "../../document/document";
import type { Localized } from "../../format/language";
import { memberQuestions, type Question, questionAt } from "../../format/questions";
import { isGrouped, readNumber } from "../../text/numbers";
import { withoutStrayMarks } from "../../text/strayMarks";
import type { Finding, Fix } from "../core/finding";
import { replaceValue, sourceText } from "./replace";
import { STRAY_MARKS } from "./strayMarks";

const AMOUNT = /^\d+(?:\.\d+)?$/;
/** Indicators may be below zero, and measurements may be very small. */
const MISREAD = /^0[xo]|\.$/;

/** A number for YAML that is not written as the format requires. */
export function isMisreadNumber(answer: Answer, pilot: SchemaDocument): boolean {
	const { question, node } = answer;
	if (question.shape !== "number" || node?.kind !== "scalar" || typeof node.value !== "number") {
		return false;
	}
	const written = sourceText(answer, pilot);
	return question.kind === "amount" ? !AMOUNT.test(written) || isGrouped(written) : MISREAD.test(written);
}

/** Correct except for a tag before it (`!!str 5`), which does no harm. */
export function isOnlyTagged(answer: Answer, pilot: SchemaDocument): boolean {
	const { shape } = answer.question;
	const right = shape === "number" ? AMOUNT : shape === "boolean" ? /^(?:true|false)$/ : undefined;
	return right?.test(sourceText(answer, pilot)) === true;
}

export function numberFinding(answer: Answer, pilot: SchemaDocument): Finding {
	return {
		code: "file/type",
		span: spanOf(answer),
		severity: "error",
		message: numberMessage(answer, pilot),
		fixes: () => numberFixes(answer, pilot),
	};
}

function numberFixes(answer: Answer, pilot: SchemaDocument): readonly Fix[] {
	const digits = answer.node?.alias === undefined ? digitsOf(answer, pilot) : undefined;
	return digits === undefined ? [] : [replaceValue(answer, pilot, digits, { preferred: true, safe: false })];
}

function numberMessage(answer: Answer, pilot: SchemaDocument): Localized {
	const written = sourceText(answer, pilot);
	const plain = digitsOf(answer, pilot);
	if (isBelowZero(answer, pilot)) {
		return {
			en: "An amount can’t be below zero. Write it without a minus sign.",
			nl: "Een bedrag kan niet lager zijn dan nul. Schrijf het zonder minteken.",
		};
	}
	if (isGrouped(written) && isMisreadNumber(answer, pilot)) {
		return {
			en: `${written} is read as ${textOf(answer)}: the point is for decimals. Write thousands without a point: ${plain}.`,
			nl: `${written} wordt gelezen als ${textOf(answer)}: de punt is voor decimalen. Schrijf duizendtallen zonder punt: ${plain}.`,
		};
	}
	return plain === undefined ? notANumber(answer) : writtenOtherwise(answer, plain, pilot);
}

/** The cause that a reader can see. */
function writtenOtherwise(answer: Answer, plain: string, pilot: SchemaDocument): Localized {
	const text = textOf(answer);
	if (plain === text && sourceText(answer, pilot) === "") {
		return {
			en: `The quotes turn this number into text. Remove them: ${plain}.`,
			nl: `Door de aanhalingstekens is dit tekst en geen getal. Haal ze weg: ${plain}.`,
		};
	}
	if (plain !== text && plain === withoutStrayMarks(text)) {
		return STRAY_MARKS;
	}
	if (plain === text.replace(",", ".")) {
		return {
			en: `Decimals take a point here, not a comma. Write ${plain}.`,
			nl: `Decimalen krijgen hier een punt, geen komma. Schrijf ${plain}.`,
		};
	}
	return {
		en: `Only digits can be read as a number here, with a point before decimals. Write ${plain}.`,
		nl: `Alleen cijfers zijn hier als getal te lezen, met een punt voor decimalen. Schrijf ${plain}.`,
	};
}

function notANumber(answer: Answer): Localized {
	const percentage = readNumber(/^(.*?)\s*%$/.exec(withoutStrayMarks(textOf(answer)))?.[1] ?? "");
	const hasUnit = hasUnitBeside(answer.question);
	return percentage === undefined || !hasUnit
		? {
				en: "This has to be a number, such as 25000 or 12.5. Write it in digits.",
				nl: "Dit moet een getal zijn, zoals 25000 of 12.5. Schrijf het in cijfers.",
			}
		: {
				en: `The % sign isn’t part of the number. Put it under “unit”, and write ${percentage} here.`,
				nl: `Het %-teken hoort niet bij het getal. Zet het bij “unit”, en schrijf hier ${percentage}.`,
			};
}

function hasUnitBeside({ path }: Question): boolean {
	const group = questionAt(path.split(".").slice(0, -1).join("."));
	return group !== undefined && memberQuestions(group).some(({ key }) => key === "unit");
}

/** The number in the digits of the format; nothing if it is ambiguous. */
function digitsOf(answer: Answer, pilot: SchemaDocument): string | undefined {
	// From the source text, because the parsed value of `25.000` has lost its zeros.
	const written = sourceText(answer, pilot) || textOf(answer);
	const digits = readNumber(written) ?? readNumber(withoutStrayMarks(written)) ?? inDigits(answer);
	return digits !== undefined && !(isAmount(answer) && digits.startsWith("-")) ? digits : undefined;
}

function inDigits({ node }: Answer): string | undefined {
	const digits = node?.kind === "scalar" && typeof node.value === "number" ? String(node.value) : "";
	return /^-?\d+(?:\.\d+)?$/.test(digits) ? digits : undefined;
}

function isBelowZero(answer: Answer, pilot: SchemaDocument): boolean {
	const written = sourceText(answer, pilot) || textOf(answer);
	return isAmount(answer) && (readNumber(written) ?? inDigits(answer))?.startsWith("-") === true;
}

function isAmount({ question }: Answer): boolean {
	return question.kind === "amount";
}
