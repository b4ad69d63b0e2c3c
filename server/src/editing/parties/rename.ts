/** Another short name or another name for a party, in every place that names it so; in plain words why not, where it cannot be. */
import type { ChangeAnnotation, Range, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { SchemaDocument } from "../../document/document";
import { type Party, type PartyOccurrence, partiesOf, partyAt } from "../../document/partyOccurrences";
import { looksLikeId, stakeholderIds } from "../../document/partyReferences";
import type { Language, Localized } from "../../format/language";
import { isPlaceholder } from "../../format/placeholders";
import { toId } from "../../text/id";
import { decoded } from "../../text/paths";
import type { Edit } from "../../text/span";
import { type TemplateEdit, toPlain } from "../../text/template";
import { withWords, writeWords } from "../../yaml/scalar";
import type { Analysis } from "../analysis";
import { toRange } from "../toLsp";
import { toWorkspaceEdit } from "../workspaceEdit";
import { spanOfWords } from "./partyNavigation";

export interface RenameOptions {
	readonly language: Language;
	/** The client takes edits that name the version they are for. */
	readonly versioned: boolean;
	/** The client asks before it does what is marked so. */
	readonly confirms: boolean;
}

/** Why a name stays as it is. */
export interface Refusal {
	readonly reason: string;
}

export interface Renamable {
	readonly range: Range;
	readonly placeholder: string;
}

export function prepareRename(
	{ document, pilot }: Analysis,
	offset: number,
	{ language }: Pick<RenameOptions, "language">,
): Renamable | Refusal {
	const found = partyAt(pilot, offset);
	if (found === undefined) {
		return { reason: NO_PARTY[language] };
	}
	const words = spanOfWords(document, found.occurrence);
	const inside = words.start <= offset && offset <= words.end;
	return { range: toRange(document, inside ? words : found.occurrence.span), placeholder: found.occurrence.words };
}

/**
 * Places that name the party in the other way, by its name where its id is changed, stay as they are.
 * @param others the same in other pilots, as `getRenameElsewhere` gives it; the client asks before they change
 */
export function getRename(
	{ document, pilot }: Analysis,
	offset: number,
	typed: string,
	{ language, versioned, confirms }: RenameOptions,
	others: readonly TextDocumentEdit[] = [],
): WorkspaceEdit | Refusal {
	const found = partyAt(pilot, offset);
	if (found === undefined) {
		return { reason: NO_PARTY[language] };
	}
	const words = wordsOf(typed);
	const reason = reasonAgainst(pilot, found.party, found.occurrence, words);
	if (reason !== undefined) {
		return { reason: reason[language] };
	}
	const edit = toWorkspaceEdit(document, editsOfParty(pilot, found.party, found.occurrence, words), {
		snippets: false,
		versioned,
	});
	return others.length === 0
		? edit
		: {
				documentChanges: [...(edit.documentChanges ?? []), ...others],
				...(confirms ? { changeAnnotations: annotations(found.occurrence.words, language) } : {}),
			};
}

/** The same in another pilot that has a stakeholder with this id; for clients that take edits of files by their version. */
export function getRenameElsewhere(
	{ document, pilot }: Analysis,
	id: string,
	typed: string,
	{ language, confirms }: Pick<RenameOptions, "language" | "confirms">,
): TextDocumentEdit | Refusal | undefined {
	const words = wordsOf(typed);
	const party = partiesOf(pilot).find(({ occurrences }) =>
		occurrences.some((one) => one.by === "id" && one.words === id),
	);
	const occurrence = party?.occurrences.find((one) => one.by === "id");
	if (party === undefined || occurrence === undefined) {
		return undefined;
	}
	const reason = reasonAgainst(pilot, party, occurrence, words);
	if (reason !== undefined) {
		return { reason: elsewhere(reason, document.uri)[language] };
	}
	return {
		// A file that is not open has no version.
		textDocument: { uri: document.uri, version: document.version === 0 ? null : document.version },
		edits: editsOfParty(pilot, party, occurrence, words).map(({ span, template }) => ({
			range: toRange(document, span),
			newText: toPlain(template),
			...(confirms ? { annotationId: OTHERS } : {}),
		})),
	};
}

function wordsOf(typed: string): string {
	return typed.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** Of two stakeholders that have one id, each keeps its own name. */
function editsOfParty(
	pilot: SchemaDocument,
	{ occurrences }: Party,
	chosen: PartyOccurrence,
	words: string,
): TemplateEdit[] {
	const own = occurrences.filter(
		(occurrence) => occurrence.by === chosen.by && sameWords(occurrence.words, chosen.words),
	);
	return own
		.flatMap((occurrence) => editOfPlace(pilot.tree.text, occurrence, own, words))
		.map(({ span, text }) => ({ span, template: [text] }));
}

const OTHERS = "others";

function annotations(id: string, language: Language): Record<string, ChangeAnnotation> {
	return {
		[OTHERS]: {
			label: { en: `“${id}” in other pilots`, nl: `“${id}” in andere pilots` }[language],
			description: {
				en: "These pilots have a stakeholder with the same short name.",
				nl: "Deze pilots hebben een belanghebbende met dezelfde korte naam.",
			}[language],
			needsConfirmation: true,
		},
	};
}

function elsewhere(reason: Localized, uri: string): Localized {
	const file = decoded(uri.slice(uri.lastIndexOf("/") + 1));
	return { en: `In ${file}: ${reason.en}`, nl: `In ${file}: ${reason.nl}` };
}

/** An alias says what its anchor says: it stays where that is changed too, and gets words of its own where it is not. */
export function editOfPlace(
	text: string,
	occurrence: PartyOccurrence,
	all: readonly PartyOccurrence[],
	words: string,
): Edit[] {
	const { answer, node, span } = occurrence;
	const inFlow = answer.holder?.flow ?? answer.list?.flow ?? false;
	if (node.alias === undefined) {
		return [withWords(text, node, words, inFlow)];
	}
	const follows = all.some((other) => other.node.alias === undefined && other.node.span.start === node.span.start);
	return follows ? [] : [{ span, text: writeWords(words, inFlow) }];
}

function reasonAgainst(
	pilot: SchemaDocument,
	party: Party,
	occurrence: PartyOccurrence,
	words: string,
): Localized | undefined {
	if (words === occurrence.words) {
		return undefined;
	}
	if (words === "") {
		return EMPTY;
	}
	if (isPlaceholder(words)) {
		return placeholder(words);
	}
	if (occurrence.by === "id" && words !== toId(words)) {
		return noId(words);
	}
	const taken = partiesOf(pilot).some(
		(other) => !isSame(other, party) && other.occurrences.some((one) => sameWords(one.words, words)),
	);
	if (taken) {
		return clash(words);
	}
	const isFree = party.stakeholder === undefined;
	return isFree &&
		looksLikeId(
			words,
			stakeholderIds(pilot).map(({ value }) => value),
		)
		? nobodysId(words)
		: undefined;
}

function isSame(one: Party, other: Party): boolean {
	return one.occurrences[0]?.span.start === other.occurrences[0]?.span.start;
}

function sameWords(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}

const NO_PARTY: Localized = {
	en: "Only a party can get another name here. Put the cursor on the short name or the name of a stakeholder, or where a party is named.",
	nl: "Alleen een partij kan hier een andere naam krijgen. Zet de cursor op de korte naam of de naam van een belanghebbende, of op een plek die een partij noemt.",
};

const EMPTY: Localized = {
	en: "Type a name: an empty one points to nobody.",
	nl: "Typ een naam: een lege naam wijst niemand aan.",
};

function placeholder(words: string): Localized {
	return {
		en: `“${words}” counts as not filled in yet. Choose a name that points to somebody.`,
		nl: `“${words}” telt als nog niet ingevuld. Kies een naam die iemand aanwijst.`,
	};
}

function noId(words: string): Localized {
	const example = toId(words) || "shop-owners";
	const voorbeeld = toId(words) || "winkeliers";
	return {
		en: `“${words}” cannot be a short name. Use small letters, digits and hyphens, without spaces: “${example}”.`,
		nl: `“${words}” kan geen korte naam zijn. Gebruik kleine letters, cijfers en streepjes, zonder spaties: “${voorbeeld}”.`,
	};
}

function clash(words: string): Localized {
	return {
		en: `“${words}” is already the name of another party in this file.`,
		nl: `“${words}” is al de naam van een andere partij in dit bestand.`,
	};
}

function nobodysId(words: string): Localized {
	return {
		en: `“${words}” reads as the short name of a stakeholder, and no stakeholder has it.`,
		nl: `“${words}” ziet eruit als de korte naam van een belanghebbende, en geen belanghebbende heeft die.`,
	};
}
