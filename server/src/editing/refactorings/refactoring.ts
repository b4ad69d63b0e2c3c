/** Another way to write what stands in a range, with the same meaning. */
import type { CodeActionKind } from "vscode-languageserver-types";
import type { SchemaDocument } from "../../document/document";
import type { Localized } from "../../format/language";
import type { Span } from "../../text/span";
import type { TemplateEdit } from "../../text/template";

export interface Refactoring {
	readonly kind: CodeActionKind;
	readonly title: Localized;
	readonly edits: readonly TemplateEdit[];
}

/** The refactorings for a selection. */
export type FindRefactorings = (pilot: SchemaDocument, range: Span) => readonly Refactoring[];
