/** Renames a party by id or by name, in every occurrence that is written so; or says in plain words why it cannot. */
import type { ChangeAnnotation, Range, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { SchemaDocument } from "../../document/document";
import { type Party, type PartyOccurrence, partiesOf, partyAt } from "../../document/partyOccurrences";
import { resemblesId, stakeholderIds } from "../../document/partyReferences";
import type { Language, Localized } from "../../format/language";
import { isPlaceholder } from "../../format/placeholders";
import { toId } from "../../text/id";
import { decoded } from "../../text/paths";
import type { Edit } from "../../text/span";
import { type TemplateEdit, toPlain } from "../../text/template";
import { withContent, writeScalar } from "../../yaml/scalar";
import type { Analysis } from "../analysis";
import { toRange } from "../toLsp";
import { toWorkspaceEdit } from "../workspaceEdit";
import { nameSpan } from "./partyNavigation";

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
	const name = nameSpan(document, found.occurrence);
	const inside = name.start <= offset && offset <= name.end;
	return { range: toRange(document, inside ? name : found.occurrence.span), placeholder: found.occurrence.text };
}

/**
 * Occurrences written the other way, by name where the id is changed, stay as they are.
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
	const name = nameOf(typed);
	const reason = reasonAgainst(pilot, found.party, found.occurrence, name);
	if (reason !== undefined) {
		return { reason: reason[language] };
	}
	const edit = toWorkspaceEdit(document, editsOfParty(pilot, found.party, found.occurrence, name), {
		snippets: false,
		versioned,
	});
	return others.length === 0
		? edit
		: {
				documentChanges: [...(edit.documentChanges ?? []), ...others],
				...(confirms ? { changeAnnotations: annotations(found.occurrence.text, language) } : {}),
			};
}

/** The same in another pilot that has a stakeholder with this id; for clients that take edits of files by their version. */
export function getRenameElsewhere(
	{ document, pilot }: Analysis,
	id: string,
	typed: string,
	{ language, confirms }: Pick<RenameOptions, "language" | "confirms">,
): TextDocumentEdit | Refusal | undefined {
	const name = nameOf(typed);
	const party = partiesOf(pilot).find(({ occurrences }) =>
		occurrences.some((one) => one.by === "id" && one.text === id),
	);
	const occurrence = party?.occurrences.find((one) => one.by === "id");
	if (party === undefined || occurrence === undefined) {
		return undefined;
	}
	const reason = reasonAgainst(pilot, party, occurrence, name);
	if (reason !== undefined) {
		return { reason: elsewhere(reason, document.uri)[language] };
	}
	return {
		// A file that is not open has no version.
		textDocument: { uri: document.uri, version: document.version === 0 ? null : document.version },
		edits: editsOfParty(pilot, party, occurrence, name).map(({ span, template }) => ({
			range: toRange(document, span),
			newText: toPlain(template),
			...(confirms ? { annotationId: OTHERS } : {}),
		})),
	};
}

function nameOf(typed: string): string {
	return typed.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** Of two stakeholders that have one id, each keeps its own name. */
function editsOfParty(
	pilot: SchemaDocument,
	{ occurrences }: Party,
	chosen: PartyOccurrence,
	name: string,
): TemplateEdit[] {
	const own = occurrences.filter(
		(occurrence) => occurrence.by === chosen.by && isSameName(occurrence.text, chosen.text),
	);
	return own
		.flatMap((occurrence) => editOfOccurrence(pilot.tree.text, occurrence, own, name))
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

/** An alias follows its anchor: it stays where that is changed too, and becomes a value of its own where it is not. */
export function editOfOccurrence(
	text: string,
	occurrence: PartyOccurrence,
	all: readonly PartyOccurrence[],
	name: string,
): Edit[] {
	const { answer, node, span } = occurrence;
	const inFlow = answer.holder?.flow ?? answer.list?.flow ?? false;
	if (node.alias === undefined) {
		return [withContent(text, node, name, inFlow)];
	}
	const follows = all.some((other) => other.node.alias === undefined && other.node.span.start === node.span.start);
	return follows ? [] : [{ span, text: writeScalar(name, inFlow) }];
}

function reasonAgainst(
	pilot: SchemaDocument,
	party: Party,
	occurrence: PartyOccurrence,
	name: string,
): Localized | undefined {
	if (name === occurrence.text) {
		return undefined;
	}
	if (name === "") {
		return EMPTY;
	}
	if (isPlaceholder(name)) {
		return placeholder(name);
	}
	if (occurrence.by === "id" && name !== toId(name)) {
		return noId(name);
	}
	const taken = partiesOf(pilot).some(
		(other) => !isSame(other, party) && other.occurrences.some((one) => isSameName(one.text, name)),
	);
	if (taken) {
		return clash(name);
	}
	const isFree = party.stakeholder === undefined;
	return isFree &&
		resemblesId(
			name,
			stakeholderIds(pilot).map(({ value }) => value),
		)
		? nobodysId(name)
		: undefined;
}

function isSame(one: Party, other: Party): boolean {
	return one.occurrences[0]?.span.start === other.occurrences[0]?.span.start;
}

function isSameName(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}

const NO_PARTY: Localized = {
	en: "You can only rename people and organisations here. Put your cursor on the name or short name of one.",
	nl: "Je kunt hier alleen mensen en organisaties een andere naam geven. Zet je cursor op zo’n naam of korte naam.",
};

const EMPTY: Localized = {
	en: "Type a name. Without one, nobody knows who is meant.",
	nl: "Typ een naam. Zonder naam is niet duidelijk wie het is.",
};

function placeholder(name: string): Localized {
	return {
		en: `“${name}” counts as a blank. Choose a name that shows who it is.`,
		nl: `“${name}” telt als nog niet ingevuld. Kies een naam die laat zien wie het is.`,
	};
}

function noId(name: string): Localized {
	const example = toId(name) || "shop-owners";
	const voorbeeld = toId(name) || "winkeliers";
	return {
		en: `“${name}” can’t be a short name. Use lower-case letters, digits and hyphens, without spaces: “${example}”.`,
		nl: `“${name}” kan geen korte naam zijn. Gebruik kleine letters, cijfers en streepjes, zonder spaties: “${voorbeeld}”.`,
	};
}

function clash(name: string): Localized {
	return {
		en: `“${name}” is already somebody else’s name in this file. Choose a different name.`,
		nl: `“${name}” is in dit bestand al de naam van een ander. Kies een andere naam.`,
	};
}

function nobodysId(name: string): Localized {
	return {
		en: `“${name}” looks like a short name, but no stakeholder has it. Choose an existing short name, or write the name in full.`,
		nl: `“${name}” lijkt een korte naam, maar geen belanghebbende heeft die. Kies een bestaande korte naam, of schrijf de naam voluit.`,
	};
}
