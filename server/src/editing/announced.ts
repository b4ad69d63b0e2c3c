/** What the server announces of its features, which come later than the announcement. */
import { CodeActionKind } from "vscode-languageserver-types";

export const FIX_ALL = "source.fixAll.pilot";
export const SORT_KEYS = "source.sortKeys.pilot";

export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [
	CodeActionKind.QuickFix,
	CodeActionKind.RefactorExtract,
	CodeActionKind.RefactorRewrite,
	FIX_ALL,
	SORT_KEYS,
];

/**
 * A blank or a line end shows that the sign before it does not belong to a word. A colon triggers by itself too, for
 * until the blank is typed the line would have a mistake that nobody made.
 */
export const ON_TYPE_TRIGGERS = [" ", ":", "\n"] as const;

/**
 * Editors ask while a word is typed. Beside that a space asks, since a colon, dash or comma comes before it, and a bracket.
 * A slash goes on into a folder. No colon: whoever types `why:` and Enter wants a new line and no suggestion.
 */
export const TRIGGER_CHARACTERS = [" ", "[", "{", "/"];

/** In the order of the numbers that are sent; package.json has for each which standard type and colour it is like. */
export const TOKEN_TYPES = [
	"pilotQuestion",
	"pilotParty",
	"pilotRegulation",
	"pilotStatus",
	"pilotTrait",
	"pilotDate",
	"pilotOpen",
] as const;
