/** What a measure asks of a text, each computed once: a measure asks for the same text many times. */
import { Lexer, parseDocument } from "yaml";
import { check } from "../../server/src/check/check";
import type { Finding } from "../../server/src/check/core/finding";
import type { SchemaDocument } from "../../server/src/document/document";
import { CONTEXT, read } from "../unit/support/pilots";
import { data } from "../unit/support/tree";

export interface AnalysedText {
	readonly text: string;
	readonly pilot: SchemaDocument;
	readonly findings: readonly Finding[];
	/** As the product reads it. */
	readonly answers: unknown;
	/** As the package for YAML reads it, where it has nothing against the text. */
	readonly strict: unknown;
	readonly isStrict: boolean;
	readonly comments: readonly string[];
}

const kept = new Map<string, AnalysedText>();

export function analysedText(text: string): AnalysedText {
	const known = kept.get(text);
	if (known !== undefined) return known;
	if (kept.size > 500) kept.clear();
	const analysed = lazily(text);
	kept.set(text, analysed);
	return analysed;
}

function lazily(text: string): AnalysedText {
	const pilot = once(() => read(text));
	const findings = once(() => check(pilot(), CONTEXT));
	const answers = once(() => data(pilot().tree.root));
	const strict = once(() => strictly(text));
	const comments = once(() => commentsOf(text));
	return {
		text,
		get pilot() {
			return pilot();
		},
		get findings() {
			return findings();
		},
		get answers() {
			return answers();
		},
		get strict() {
			return strict()?.data;
		},
		get isStrict() {
			return strict() !== undefined;
		},
		get comments() {
			return comments();
		},
	};
}

function once<Value>(make: () => Value): () => Value {
	let made: { value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

function strictly(text: string): { data: unknown } | undefined {
	const document = parseDocument(text, { strict: true, uniqueKeys: true });
	if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
	try {
		return { data: document.toJS() };
	} catch {
		return undefined;
	}
}

function commentsOf(text: string): string[] {
	return [...new Lexer().lex(text)].filter((token) => token.startsWith("#")).sort();
}
