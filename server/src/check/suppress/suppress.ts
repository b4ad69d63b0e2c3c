/** The findings that comments do not suppress, and the findings about wrong comments. */

import type { SchemaDocument } from "../../document/document";
import type { Localized } from "../../format/language";
import { lineStart } from "../../text/lines";
import type { Span } from "../../text/span";
import { isCrossFileCode } from "../core/crossFileCodes";
import type { Finding, FindingData } from "../core/finding";
import { quoted } from "../core/wording";
import { isMissingAnswer } from "../missing/missing";
import { type SuppressedCode, type SuppressionComment, suppressionComments } from "./comments";
import { removeComment } from "./fixes";
import { isSuppressible, NEVER, UNUSED_IGNORE } from "./suppressible";

export function suppress(findings: readonly Finding[], document: SchemaDocument): readonly Finding[] {
	const comments = suppressionComments(document);
	if (comments.length === 0) {
		return findings;
	}
	const { text } = document.tree;
	const used = new Set<SuppressedCode>();
	const byLine = codesByLine(comments);
	const left = findings.filter((finding) => {
		const hits = linesOf(finding, document).flatMap((line) => byLine.get(lineKey(finding.code, line)) ?? []);
		for (const hit of hits) {
			used.add(hit);
		}
		return hits.length === 0;
	});
	return [
		...left,
		...comments.flatMap((comment) =>
			problemsOf(comment, used).map((fault) => ({ ...fault, fixes: () => [removeComment(text, comment)] })),
		),
	];
}

/** What is missing at the top level shows at the status, and is as well suppressed above the first key, which begins the file. */
function linesOf({ code, span }: FindingData, { root, tree: { text } }: SchemaDocument): readonly number[] {
	const first = root.node?.kind === "map" && isTopLevel(code) ? root.node.pairs[0]?.keySpan.start : undefined;
	return [...new Set([span.start, first ?? span.start].map((offset) => lineStart(text, offset)))];
}

function isTopLevel(code: string): boolean {
	return isMissingAnswer(code) && !code.includes(".");
}

/** What comments with a reason suppress, by code and line. */
function codesByLine(comments: readonly SuppressionComment[]): ReadonlyMap<string, readonly SuppressedCode[]> {
	const byLine = new Map<string, SuppressedCode[]>();
	for (const { codes, line } of comments.filter(({ reason }) => reason !== "")) {
		for (const suppressed of codes.filter(({ code }) => !NEVER.has(code))) {
			const key = lineKey(suppressed.code, line);
			byLine.set(key, byLine.get(key) ?? []);
			byLine.get(key)?.push(suppressed);
		}
	}
	return byLine;
}

/** @param line its start or its number */
export function lineKey(code: string, line: number): string {
	return `${line} ${code}`;
}

function problemsOf(comment: SuppressionComment, used: ReadonlySet<SuppressedCode>): readonly FindingData[] {
	if (comment.codes.length === 0) {
		return [unusedComment(comment.span, NO_CODE)];
	}
	if (comment.reason === "") {
		return [unusedComment(comment.span, NO_REASON)];
	}
	return comment.codes
		.filter((suppressed) => !used.has(suppressed) && !isCrossFileCode(suppressed.code))
		.map(({ code, span }) =>
			unusedComment(
				span,
				NEVER.has(code) ? notSuppressible(code) : isSuppressible(code) ? nothingToSuppress(code) : unknownCode(code),
			),
		);
}

export function unusedComment(span: Span, message: Localized): FindingData {
	return { code: UNUSED_IGNORE, span, severity: "warning", message, unnecessary: true };
}

const NO_CODE: Localized = {
	en: "This comment silences nothing. Name the finding and the reason, such as “# pilot-ignore why.problem: known to the director”.",
	nl: "Deze opmerking zet niets uit. Noem de melding en de reden, zoals “# pilot-ignore why.problem: bekend bij de directie”.",
};
const NO_REASON: Localized = {
	en: "The reason is missing here. Write after a colon why this finding is silenced.",
	nl: "Hier ontbreekt de reden. Schrijf achter een dubbele punt waarom deze melding is uitgezet.",
};

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
