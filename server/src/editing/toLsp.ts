/** The only file where offsets become lines and columns, and findings become diagnostics. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from "vscode-languageserver-types";
import type { FindingData, LocatedFinding } from "../check/core/finding";
import type { Language } from "../format/language";
import type { Severity } from "../format/status";
import { printableLines } from "../text/printable";
import type { Span } from "../text/span";
import { pageOf } from "./pages";

export function toRange(document: TextDocument, span: Span): Range {
	return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function toSpan(document: TextDocument, range: Range): Span {
	return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

export interface DiagnosticOptions {
	readonly language: Language;
	/** The client shows related ranges of a diagnostic. */
	readonly related: boolean;
	/** The scheme under which the client opens the pages of the rules; nothing where it cannot. */
	readonly pages: string | undefined;
}

export function toDiagnostic(document: TextDocument, finding: FindingData, options: DiagnosticOptions): Diagnostic {
	return diagnosticOf(finding, document.uri, (span) => toRange(document, span), options);
}

/** The same for a file whose text is not at hand. */
export function locatedDiagnostic(uri: string, finding: LocatedFinding, options: DiagnosticOptions): Diagnostic {
	return diagnosticOf(finding, uri, () => finding.range, options);
}

function diagnosticOf(
	finding: FindingData,
	uri: string,
	rangeOf: (span: Span) => Range,
	options: DiagnosticOptions,
): Diagnostic {
	const diagnostic: Diagnostic = {
		range: rangeOf(finding.span),
		severity: SEVERITIES[finding.severity],
		code: finding.code,
		source: "pilot",
		message: printableLines(finding.message[options.language]),
	};
	const page = pageOf(finding.code, options.language);
	if (options.pages !== undefined && page !== undefined) {
		diagnostic.codeDescription = { href: `${options.pages}:/${page}` };
	}
	if (finding.unnecessary === true) {
		diagnostic.tags = [DiagnosticTag.Unnecessary];
	}
	if (options.related && finding.related !== undefined) {
		diagnostic.relatedInformation = finding.related.map(({ span, message, location }) => ({
			location: location === undefined ? { uri, range: rangeOf(span) } : { uri: location.uri, range: location.range },
			message: printableLines(message[options.language]),
		}));
	}
	return diagnostic;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};
