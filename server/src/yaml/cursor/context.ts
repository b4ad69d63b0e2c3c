/** What may be written at a cursor, known from the text alone: the answers of `cursor.ts`. */
import type { Span } from "../../text/span";
import type { Path } from "../outline";

export type CompletionContext = KeyContext | ItemContext | ValueContext | CommentContext;

/** How a text is inserted: it replaces `span`, with `before` in front of it and `after` behind it. */
export interface InsertionTarget {
	readonly path: Path;
	/** In one line, and around the cursor. */
	readonly span: Span;
	/** Where in `span` the word begins that is being typed. */
	readonly word: number;
	readonly before: string;
	readonly after: string;
	/** Where the text will stand (in flow style it does not matter). */
	readonly column: number;
	readonly flow: boolean;
	/** Nothing follows in the line, so that more lines can be written. */
	readonly alone: boolean;
	/** Further in than the line seems to be meant: for where nothing else is possible. */
	readonly instead?: true;
	/** The line would go on with the text of this key, if that is a text. */
	readonly continues?: Path;
}

/** A key of the map at `path`. */
export interface KeyContext extends InsertionTarget {
	readonly kind: "key";
	/** The other keys of the map, with their values where those are one text. */
	readonly siblings: Siblings;
	/** The colon stands there already. */
	readonly hasColon: boolean;
	/** Lines that belong to the key stand below already. */
	readonly hasBlock: boolean;
}

export type Siblings = ReadonlyMap<string, string>;

/** An item of the list at `path`: a text, or instead the first key of a map. */
export interface ItemContext extends InsertionTarget {
	readonly kind: "item";
	/** The texts that are items already. */
	readonly others: readonly string[];
	/** Keys of the item stand there already. */
	readonly begun: boolean;
	readonly quote: Quote | undefined;
}

/** The value of the key at `path`. */
export interface ValueContext extends InsertionTarget {
	readonly kind: "value";
	/** The other keys beside it. */
	readonly siblings: Siblings;
	readonly quote: Quote | undefined;
}

export type Quote = '"' | "'";

/** A comment, from its `#`. */
export interface CommentContext {
	readonly kind: "comment";
	readonly span: Span;
}
