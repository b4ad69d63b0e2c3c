/** Parties as symbols of the file: from a use to the stakeholder, all places that name one, and those marked. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
	type DocumentHighlight,
	DocumentHighlightKind,
	type Location,
	type LocationLink,
} from "vscode-languageserver-types";
import { type PartyPlace, partyAt } from "../pilot/partyPlaces";
import { trimEnd } from "../text/lines";
import type { Span } from "../text/span";
import { wordsSpan } from "../yaml/scalar";
import type { Analysis } from "./codeActions";
import { toRange } from "./toLsp";

/** Where the stakeholder stands that is named here: its id, or its name where it has none. */
export function getDefinition({ document, pilot }: Analysis, offset: number): LocationLink[] {
	const found = partyAt(pilot, offset);
	const declared = found?.party.places.filter(({ declares }) => declares) ?? [];
	const ids = declared.filter(({ by }) => by === "id");
	return (ids.length > 0 ? ids : declared).map((target) => ({
		originSelectionRange: toRange(document, found === undefined ? target.span : spanOfWords(document, found.place)),
		targetUri: document.uri,
		targetRange: toRange(document, spanOfHolder(document, target)),
		targetSelectionRange: toRange(document, spanOfWords(document, target)),
	}));
}

export function getReferences({ document, pilot }: Analysis, offset: number, withDeclaration: boolean): Location[] {
	const places = partyAt(pilot, offset)?.party.places ?? [];
	return places
		.filter(({ declares }) => withDeclaration || !declares)
		.map((place) => ({ uri: document.uri, range: toRange(document, spanOfWords(document, place)) }));
}

export function getDocumentHighlights({ document, pilot }: Analysis, offset: number): DocumentHighlight[] {
	const places = partyAt(pilot, offset)?.party.places ?? [];
	return places.map((place) => ({
		range: toRange(document, spanOfWords(document, place)),
		kind: place.declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
	}));
}

/** The words of a party without quotes, or the alias that stands for them. */
export function spanOfWords(document: TextDocument, { node, span }: PartyPlace): Span {
	return node.alias === undefined ? wordsSpan(document.getText(), node) : span;
}

/** The stakeholder as a whole, where its words stand within it. */
function spanOfHolder(document: TextDocument, place: PartyPlace): Span {
	const words = spanOfWords(document, place);
	const holder = place.answer.holder?.span ?? words;
	const end = Math.max(words.end, trimEnd(document.getText(), holder.end));
	return holder.start <= words.start && words.end <= holder.end ? { start: holder.start, end } : words;
}
