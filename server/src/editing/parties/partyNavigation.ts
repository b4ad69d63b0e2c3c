/** Parties as symbols of the file: from a use to the stakeholder, all occurrences, and their highlights. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
	type DocumentHighlight,
	DocumentHighlightKind,
	type Location,
	type LocationLink,
} from "vscode-languageserver-types";
import type { SchemaDocument } from "../../document/document";
import { type Party, type PartyOccurrence, partyAt } from "../../document/partyOccurrences";
import { trimEnd } from "../../text/lines";
import { decoded } from "../../text/paths";
import type { Span } from "../../text/span";
import { contentSpan } from "../../yaml/scalar";
import type { Analysis } from "../analysis";
import type { PilotSummary } from "../pilots/pilotSummary";
import { toRange } from "../toLsp";

/**
 * Where the stakeholder stands that is named here: its id, or its name where it has none; in other pilots where this one
 * does not have it.
 */
export function getDefinition(
	{ document, pilot }: Analysis,
	offset: number,
	others: readonly PilotSummary[] = [],
): LocationLink[] {
	const found = partyAt(pilot, offset);
	if (found !== undefined && found.party.stakeholder === undefined) {
		const originSelectionRange = toRange(document, nameSpan(document, found.occurrence));
		return sharedOccurrences(others, document.uri, found.occurrence.text)
			.filter(({ declares }) => declares)
			.map(({ uri, range }) => ({
				originSelectionRange,
				targetUri: uri,
				targetRange: range,
				targetSelectionRange: range,
			}));
	}
	const declared = found?.party.occurrences.filter(({ declares }) => declares) ?? [];
	const ids = declared.filter(({ by }) => by === "id");
	return (ids.length > 0 ? ids : declared).map((target) => ({
		originSelectionRange: toRange(document, found === undefined ? target.span : nameSpan(document, found.occurrence)),
		targetUri: document.uri,
		targetRange: toRange(document, spanOfHolder(document, target)),
		targetSelectionRange: toRange(document, nameSpan(document, target)),
	}));
}

/** In this file first, then in others that have a stakeholder with the same id. */
export function getReferences(
	{ document, pilot }: Analysis,
	offset: number,
	withDeclaration: boolean,
	others: readonly PilotSummary[] = [],
): Location[] {
	const party = partyAt(pilot, offset)?.party;
	const id = party && idOf(party);
	const shared = id === undefined ? [] : sharedOccurrences(others, document.uri, id);
	return [
		...(party?.occurrences ?? []).map((occurrence) => ({
			declares: occurrence.declares,
			uri: document.uri,
			range: toRange(document, nameSpan(document, occurrence)),
		})),
		...shared.map(({ declares, uri, range }) => ({ declares, uri, range })),
	]
		.filter(({ declares }) => withDeclaration || !declares)
		.map(({ uri, range }) => ({ uri, range }));
}

/** The id of the stakeholder that is named by it here; then pilots with the same id mean the same party. */
export function sharedId(pilot: SchemaDocument, offset: number): string | undefined {
	const found = partyAt(pilot, offset);
	return found?.occurrence.by === "id" ? found.occurrence.text : undefined;
}

/** The other pilots that have a stakeholder with this id. */
export function pilotsSharing(others: readonly PilotSummary[], uri: string, id: string): readonly PilotSummary[] {
	return others.filter(
		(one) => decoded(one.uri) !== decoded(uri) && one.partyIds.some((occurrence) => occurrence.id === id),
	);
}

function sharedOccurrences(others: readonly PilotSummary[], uri: string, id: string) {
	return pilotsSharing(others, uri, id).flatMap((one) =>
		one.partyIds.filter((occurrence) => occurrence.id === id).map((occurrence) => ({ ...occurrence, uri: one.uri })),
	);
}

function idOf({ occurrences }: Party): string | undefined {
	return occurrences.find(({ by, declares }) => by === "id" && declares)?.text;
}

export function getDocumentHighlights({ document, pilot }: Analysis, offset: number): DocumentHighlight[] {
	const occurrences = partyAt(pilot, offset)?.party.occurrences ?? [];
	return occurrences.map((occurrence) => ({
		range: toRange(document, nameSpan(document, occurrence)),
		kind: occurrence.declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
	}));
}

/** The name of a party without quotes, or the alias that stands for it. */
export function nameSpan(document: TextDocument, { node, span }: PartyOccurrence): Span {
	return node.alias === undefined ? contentSpan(document.getText(), node) : span;
}

/** The stakeholder as a whole, where its name stands within it. */
function spanOfHolder(document: TextDocument, occurrence: PartyOccurrence): Span {
	const name = nameSpan(document, occurrence);
	const holder = occurrence.answer.holder?.span ?? name;
	const end = Math.max(name.end, trimEnd(document.getText(), holder.end));
	return holder.start <= name.start && name.end <= holder.end ? { start: holder.start, end } : name;
}
