/** Somebody named in plain words becomes a stakeholder; a stakeholder named by its name is named by its id. */
import { CodeActionKind } from "vscode-languageserver-types";
import type { SchemaDocument } from "../../document/document";
import { addItem, itemSkeleton } from "../../document/edits/addAnswers";
import { type Party, type PartyOccurrence, partyAt } from "../../document/partyOccurrences";
import { stakeholderIds } from "../../document/partyReferences";
import { textIn } from "../../document/query";
import { toId } from "../../text/id";
import type { Edit } from "../../text/span";
import type { TemplateEdit } from "../../text/template";
import { writeScalar } from "../../yaml/scalar";
import { editOfOccurrence } from "../parties/rename";
import type { FindRefactorings, Refactoring } from "./refactoring";

const LIST = "success.stakeholders";

export const parties: FindRefactorings = (pilot, { start }) => {
	const found = pilot.tree.problems.length > 0 ? undefined : partyAt(pilot, start);
	if (found === undefined || found.occurrence.declares) {
		return [];
	}
	const { party, occurrence } = found;
	const written = party.stakeholder === undefined ? newStakeholder(pilot, party) : byId(pilot, party, occurrence);
	return written === undefined ? [] : [written];
};

/** In every occurrence: they all mean the same one. */
function newStakeholder(pilot: SchemaDocument, { occurrences }: Party): Refactoring | undefined {
	const name = occurrences[0]?.text ?? "";
	const id = freeId(pilot, name);
	if (id === undefined) {
		return undefined;
	}
	// In brackets more words need quotes than elsewhere, and these do no harm.
	const added = addItem(pilot, LIST, itemSkeleton(pilot, LIST, { id, name: writeScalar(name, true) }));
	const named = occurrences.flatMap((occurrence) => editOfOccurrence(pilot.tree.text, occurrence, occurrences, id));
	return added.length === 0
		? undefined
		: {
				title: { en: `Make “${name}” a stakeholder`, nl: `Maak van “${name}” een belanghebbende` },
				kind: CodeActionKind.RefactorExtract,
				edits: [...named.map(toTemplateEdit), ...added],
			};
}

function freeId(pilot: SchemaDocument, name: string): string | undefined {
	const id = toId(name);
	const taken = new Set(stakeholderIds(pilot).map(({ value }) => value));
	const names = [id, ...Array.from({ length: taken.size }, (_, index) => `${id}-${index + 2}`)];
	return id === "" ? undefined : names.find((one) => !taken.has(one));
}

function byId(pilot: SchemaDocument, { stakeholder }: Party, occurrence: PartyOccurrence): Refactoring | undefined {
	const id = textIn(stakeholder, "id")?.value;
	if (id === undefined || occurrence.by === "id") {
		return undefined;
	}
	return {
		title: { en: `Use the short name “${id}”`, nl: `Gebruik de korte naam “${id}”` },
		kind: CodeActionKind.RefactorRewrite,
		edits: editOfOccurrence(pilot.tree.text, occurrence, [occurrence], id).map(toTemplateEdit),
	};
}

function toTemplateEdit({ span, text }: Edit): TemplateEdit {
	return { span, template: [text] };
}
