/** A slip of the hand: where it is, and the edits that make the text what was most likely meant. */
import type { Edit, Span } from "../../../text/span";
import type { SlipCode } from "../../tree";

export interface Slip {
	readonly code: SlipCode;
	readonly span: Span;
	readonly name?: string;
	/** Where the format has the key: `why.goals.policy`. */
	readonly path?: string;
	readonly related?: Span;
	/** By which the text is read; they grow while the lines below are read. */
	readonly edits: Edit[];
	/** Whether it is a problem to show; else the text is only read so. */
	readonly isReported: boolean;
	/** Also where YAML takes the text as it stands, for the format shows what was meant. */
	readonly sure: boolean;
	/** There is another way to put it right that is as likely. */
	readonly isGuess: boolean;
}

export function slipAt(code: SlipCode, span: Span, more: Partial<Slip> = {}): Slip {
	return { code, span, edits: [], isReported: true, sure: false, isGuess: false, ...more };
}

export function insertion(offset: number, text: string): Edit {
	return { span: { start: offset, end: offset }, text };
}
