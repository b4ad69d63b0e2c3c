/** The one module in which the `yaml` package reads a text. */
import { Composer, type Document, isScalar, Lexer, Parser } from "yaml";
import type { Span } from "../../../text/span";

export interface Documents {
	readonly first: Document.Parsed;
	/** Where a second document begins. */
	readonly second: Span | undefined;
}

export function compose(text: string): Documents {
	const composer = new Composer({
		keepSourceTokens: true,
		logLevel: "silent",
		merge: false,
		prettyErrors: false,
		// `%YAML 1.1` and `!!timestamp` are for programs: a date stays what somebody wrote.
		schema: "core",
		resolveKnownTags: false,
		stringKeys: true,
		// The check of the package compares every key with every other: `convert` does it in one pass.
		uniqueKeys: false,
	});
	const documents = withoutStacks(() => [...composer.compose(new Parser().parse(text), true, text.length)]);
	const [first, ...others] = documents as [Document.Parsed, ...Document.Parsed[]];
	const second = others.find(saysSomething);
	return { first, second: second === undefined ? undefined : separator(text, second.range[0]) };
}

/** The package makes an `Error` of each mistake, and where it was made costs more than the mistake. */
function withoutStacks<Result>(parse: () => Result): Result {
	const errors = Error as { stackTraceLimit?: number };
	const before = errors.stackTraceLimit;
	errors.stackTraceLimit = 0;
	try {
		return parse();
	} finally {
		errors.stackTraceLimit = before ?? 10;
	}
}

/** A lone `---` at the end begins nothing. */
function saysSomething({ contents, errors }: Document.Parsed): boolean {
	const isEmpty = contents === null || (isScalar(contents) && contents.value === null && contents.source === "");
	return !isEmpty || errors.length > 0;
}

/** A document begins with its `---`; the parser counts from there. */
function separator(text: string, offset: number): Span {
	const dashes = text.indexOf("---", offset);
	return dashes < 0 ? { start: offset, end: Math.min(offset + 1, text.length) } : { start: dashes, end: dashes + 3 };
}

/** The comments of a text in the order of the file, without white space behind them. */
export function commentsIn(text: string): string[] {
	const comments: string[] = [];
	let isText = false;
	for (const token of new Lexer().lex(text)) {
		if (!isText && token.startsWith("#")) {
			comments.push(token.trimEnd());
		}
		isText = token === BEFORE_TEXT;
	}
	return comments;
}

/** The token that the package puts in front of a text without quotes, which may begin with any sign. */
const BEFORE_TEXT = "\u001f";
