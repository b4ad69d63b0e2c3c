/** Renames a party in its pilot, and where its id is shared in the others. */
import type { TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { Localized } from "../../format/language";
import type { Analysis } from "../analysis";
import type { PilotSummary } from "../pilots/pilotSummary";
import { pilotsSharing, sharedId } from "./partyNavigation";
import { getRename, getRenameElsewhere, type Refusal, type RenameOptions } from "./rename";

/** The other pilots, as far as they have been read. */
export interface OtherPilots {
	summaries(): readonly PilotSummary[];
	/** Whether all pilots have been read; waits a while where they are being read. */
	areAllRead(): Promise<boolean>;
	/** A pilot as it is now, open or not; nothing where there is none. */
	read(uri: string): Promise<Analysis | undefined>;
}

/** Other pilots change where the client takes edits of files by their version. */
export async function getRenameEverywhere(
	analysis: Analysis,
	offset: number,
	typed: string,
	options: RenameOptions,
	pilots: OtherPilots,
): Promise<WorkspaceEdit | Refusal> {
	const alone = getRename(analysis, offset, typed, options);
	if ("reason" in alone || !options.versioned) {
		return alone;
	}
	const others = await editsElsewhere(analysis, offset, typed, options, pilots);
	return "reason" in others ? others : getRename(analysis, offset, typed, options, others);
}

/** In the other pilots that have the stakeholder whose id is to change, as they are now; one after the other, for there may be many. */
async function editsElsewhere(
	{ document, pilot }: Analysis,
	offset: number,
	typed: string,
	options: RenameOptions,
	pilots: OtherPilots,
): Promise<readonly TextDocumentEdit[] | Refusal> {
	const id = sharedId(pilot, offset);
	const edits: TextDocumentEdit[] = [];
	if (id === undefined) {
		return edits;
	}
	if (!(await pilots.areAllRead())) {
		return { reason: NOT_READ[options.language] };
	}
	for (const { uri } of pilotsSharing(pilots.summaries(), document.uri, id)) {
		const other = await pilots.read(uri);
		const edit = other && getRenameElsewhere(other, id, typed, options);
		if (edit && "reason" in edit) {
			return edit;
		}
		edits.push(...(edit ? [edit] : []));
	}
	return edits;
}

const NOT_READ: Localized = {
	en: "Not all pilots have been read yet; the others would keep the old name. Try again in a moment, or choose “Pilot: Refresh Pilots” first.",
	nl: "Nog niet alle pilots zijn gelezen; daar zou de oude naam blijven staan. Probeer het zo nog eens, of kies eerst “Pilot: Pilots verversen”.",
};
