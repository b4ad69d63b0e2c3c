/** The findings that comments do not suppress, and the findings about wrong comments. */

import type { SchemaDocument } from "../../document/document";
import type { Localized } from "../../format/language";
import { longDate } from "../../text/dates";
import { lineStart } from "../../text/lines";
import type { Span } from "../../text/span";
import { isCrossFileCode } from "../core/crossFileCodes";
import type { Finding, FindingData } from "../core/finding";
import { quoted } from "../core/wording";
import { isMissingAnswer } from "../missing/missing";
import { isInEffect, type SuppressedCode, type SuppressionComment, suppressionComments } from "./comments";
import { removeComment } from "./fixes";
import { isSuppressible, NEVER, UNUSED_IGNORE } from "./suppressible";

/** A finding with the comment that suppresses it. */
export interface Suppressed {
	readonly finding: Finding;
	readonly comment: SuppressionComment;
}

/** @param today `YYYY-MM-DD`: some comments suppress until a day */
export function suppress(findings: readonly Finding[], document: SchemaDocument, today: string): readonly Finding[] {
	const comments = suppressionComments(document);
	if (comments.length === 0) {
		return findings;
	}
	const { text } = document.tree;
	const inEffect = codesInEffect(comments, today);
	const hits = findings.map((finding) => hitsOn(finding, document, inEffect));
	const used = new Set(hits.flatMap((ones) => ones.map(({ code }) => code)));
	return [
		...findings.filter((_, index) => hits[index]?.length === 0),
		...comments.flatMap((comment) =>
			problemsOf(comment, used, today).map((fault) => ({ ...fault, fixes: () => [removeComment(text, comment)] })),
		),
	];
}

/** What `suppress` leaves out, each with the first comment that suppresses it. */
export function suppressedAmong(
	findings: readonly Finding[],
	document: SchemaDocument,
	today: string,
): readonly Suppressed[] {
	const inEffect = codesInEffect(suppressionComments(document), today);
	return findings.flatMap((finding) => {
		const [hit] = hitsOn(finding, document, inEffect);
		return hit === undefined ? [] : [{ finding, comment: hit.comment }];
	});
}

interface Hit {
	readonly code: SuppressedCode;
	readonly comment: SuppressionComment;
}

function hitsOn(finding: Finding, document: SchemaDocument, inEffect: CodesInEffect): readonly Hit[] {
	const byLine = inEffect.get(finding.code);
	// Most findings have a code that no comment names.
	return byLine === undefined ? NONE : linesOf(finding, document).flatMap((line) => byLine.get(line) ?? NONE);
}

const NONE: readonly Hit[] = [];

/** What is missing at the top level shows at the status, and is as well suppressed above the first key, which begins the file. */
function linesOf({ code, span }: FindingData, { root, tree: { text } }: SchemaDocument): readonly number[] {
	const first = root.node?.kind === "map" && isTopLevel(code) ? root.node.pairs[0]?.keySpan.start : undefined;
	return [...new Set([span.start, first ?? span.start].map((offset) => lineStart(text, offset)))];
}

function isTopLevel(code: string): boolean {
	return isMissingAnswer(code) && !code.includes(".");
}

/** What comments in effect suppress, by code and then by the start of the line. */
type CodesInEffect = ReadonlyMap<string, ReadonlyMap<number, readonly Hit[]>>;

function codesInEffect(comments: readonly SuppressionComment[], today: string): CodesInEffect {
	const byCode = new Map<string, Map<number, Hit[]>>();
	for (const comment of comments.filter((one) => isInEffect(one, today))) {
		for (const code of comment.codes.filter(({ code }) => !NEVER.has(code))) {
			const byLine = byCode.get(code.code) ?? new Map<number, Hit[]>();
			const hits = byLine.get(comment.line) ?? [];
			byCode.set(code.code, byLine);
			byLine.set(comment.line, hits);
			hits.push({ code, comment });
		}
	}
	return byCode;
}

function problemsOf(
	comment: SuppressionComment,
	used: ReadonlySet<SuppressedCode>,
	today: string,
): readonly FindingData[] {
	const { codes, reason, end } = comment;
	if (codes.length === 0) {
		return [unusedComment(comment.span, NO_CODE)];
	}
	if (reason === "") {
		return [unusedComment(comment.span, NO_REASON)];
	}
	if (end?.day !== undefined && end.day < today) {
		return [unusedComment(end.span, ended(end.day))];
	}
	const unused = codes.filter((suppressed) => !used.has(suppressed) && !isCrossFileCode(suppressed.code));
	return [
		...unused.map(({ code, span }) =>
			unusedComment(
				span,
				NEVER.has(code) ? notSuppressible(code) : isSuppressible(code) ? nothingToSuppress(code) : unknownCode(code),
			),
		),
		...(end !== undefined && end.day === undefined ? [unusedComment(end.span, noDay(end.written))] : []),
	];
}

export function unusedComment(span: Span, message: Localized): FindingData {
	return { code: UNUSED_IGNORE, span, severity: "warning", message, unnecessary: true };
}

const NO_CODE: Localized = {
	en: "This comment silences nothing. Name the finding and the reason, such as “# pilot-ignore why.problem: known to senior management”.",
	nl: "Deze opmerking zet niets uit. Noem de melding en de reden, zoals “# pilot-ignore why.problem: bekend bij de directie”.",
};
const NO_REASON: Localized = {
	en: "The reason is missing here. Write after a colon why this finding is silenced.",
	nl: "Hier ontbreekt de reden. Schrijf achter een dubbele punt waarom deze melding is uitgezet.",
};

function ended(day: string): Localized {
	return {
		en: `This was silenced until ${longDate(day, "en")} and counts again. Solve it, or agree on a new day.`,
		nl: `Dit stond uit tot en met ${longDate(day, "nl")} en telt weer mee. Los het op, of spreek een nieuwe dag af.`,
	};
}

function noDay(written: string): Localized {
	return {
		en: `“${written}” isn’t one day, so this stays silenced. Write the last day as 2027-03-01.`,
		nl: `“${written}” is geen duidelijke dag, dus dit blijft uit staan. Schrijf de laatste dag als 2027-03-01.`,
	};
}

function notSuppressible(code: string): Localized {
	return {
		en: `“${code}” can’t be silenced. Remove the comment, and fix what the finding is about.`,
		nl: `“${code}” kan niet worden uitgezet. Haal de opmerking weg en verbeter wat er mis is.`,
	};
}

export function nothingToSuppress(code: string): Localized {
	return {
		en: `Nothing to silence here: “${code}” isn’t found on this line. Remove the comment.`,
		nl: `Hier valt niets uit te zetten: “${code}” komt op deze regel niet voor. Haal de opmerking weg.`,
	};
}

function unknownCode(code: string): Localized {
	return {
		en: `There is no finding called ${quoted(code)}. Correct the name, or remove the comment.`,
		nl: `Er is geen melding met de naam ${quoted(code)}. Verbeter de naam, of haal de opmerking weg.`,
	};
}
