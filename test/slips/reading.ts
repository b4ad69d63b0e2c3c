/** All that is asked of a text, each once: the same text is read many times over in a measure. */
import { Lexer, parseDocument } from "yaml";
import { check } from "../../server/src/check/check";
import type { Finding } from "../../server/src/check/core/finding";
import type { SchemaDocument } from "../../server/src/document/document";
import { CONTEXT, read } from "../unit/support/pilots";
import { data } from "../unit/support/tree";

export interface Reading {
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

const kept = new Map<string, Reading>();

export function readingOf(text: string): Reading {
	const known = kept.get(text);
	if (known !== undefined) return known;
	if (kept.size > 500) kept.clear();
	const reading = lazily(text);
	kept.set(text, reading);
	return reading;
}

function lazily(text: string): Reading {
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
