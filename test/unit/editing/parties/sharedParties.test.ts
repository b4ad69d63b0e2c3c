/** A stakeholder with the same id in more than one pilot is one party. */
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextDocumentEdit } from "vscode-languageserver-types";
import {
	getDefinition,
	getReferences,
	pilotsSharing,
	sharedId,
} from "../../../../server/src/editing/parties/partyNavigation";
import { getRename, getRenameElsewhere } from "../../../../server/src/editing/parties/rename";
import { analyse, atCursor, FILE } from "../../support/editing";
import { summaries, uriOf } from "../../support/summaries";

const OWN = "success:\n  stakeholders:\n    - id: gg‸d\n      name: GGD\n  processes:\n    - owner: ggd\n";
const OTHERS = {
	other: "success:\r\n  stakeholders: [{id: 'ggd', name: GGD West}]\r\ncontrol:\r\n  growth: {owner: ggd} # ours\r\n",
	byName: "success:\n  stakeholders:\n    - name: GGD\n",
	uses: "control:\n  growth:\n    owner: ggd\n",
};
const PILOTS = summaries(OTHERS);
const at = ({ start, end }: { start: object; end: object }) => [start, end];
const location = (line: number, from: number, to: number) => [
	{ line, character: from },
	{ line, character: to },
];

describe("A party of more than one pilot", () => {
	it("is found in all pilots whose stakeholder has the id, and in no other", () => {
		const { analysis, offset } = atCursor(OWN);
		const found = (declaration: boolean) =>
			getReferences(analysis, offset, declaration, PILOTS).map(({ uri, range }) => [uri, ...at(range)]);
		const uses = [
			[FILE, ...location(5, 13, 16)],
			[uriOf("other"), ...location(3, 18, 21)],
		];
		expect(found(false)).toEqual(uses);
		expect(found(true)).toEqual([
			[FILE, ...location(2, 10, 13)],
			[FILE, ...location(3, 12, 15)],
			uses[0],
			[uriOf("other"), ...location(1, 23, 26)],
			uses[1],
		]);
	});

	it("leads to another pilot where this one does not have it", () => {
		const { analysis, offset } = atCursor("control:\n  growth:\n    owner: ‸ggd\n");
		expect(getDefinition(analysis, offset, PILOTS)).toMatchObject([
			{ targetUri: uriOf("other"), targetSelectionRange: { start: { line: 1, character: 23 } } },
		]);
		const own = atCursor(OWN);
		expect(getDefinition(own.analysis, own.offset, PILOTS).map(({ targetUri }) => targetUri)).toEqual([FILE]);
	});

	it("is shared by its id only, by other pilots only", () => {
		const id = (marked: string) => sharedId(atCursor(marked).analysis.pilot, atCursor(marked).offset);
		expect(id(OWN)).toBe("ggd");
		expect(id(OWN.replace("‸", "").replace("name: GGD", "name: GG‸D"))).toBe(undefined);
		expect(pilotsSharing(PILOTS, FILE, "ggd").map(({ uri }) => uri)).toEqual([uriOf("other")]);
		expect(pilotsSharing(PILOTS, uriOf("other"), "ggd")).toEqual([]);
	});
});

describe("Another id for it", () => {
	const rename = (words: string, other = OTHERS.other, confirms = true) => {
		const { analysis, offset } = atCursor(OWN);
		const options = { language: "nl", versioned: true, confirms } as const;
		const change = getRenameElsewhere(analyse(other, uriOf("other")), "ggd", words, options);
		return change === undefined || "reason" in change ? change : getRename(analysis, offset, words, options, [change]);
	};
	const changed = (text: string, change: TextDocumentEdit | undefined) =>
		TextDocument.applyEdits(TextDocument.create("", "", 1, text), [...((change?.edits as []) ?? [])]);

	it("is written in the other pilots too, once somebody has confirmed it", () => {
		const edit = rename("ggd-west");
		if (edit === undefined || "reason" in edit) {
			throw new Error(edit?.reason);
		}
		const [own, other] = (edit.documentChanges ?? []) as TextDocumentEdit[];
		expect(changed(OWN.replace("‸", ""), own)).toBe(OWN.replace("‸", "").replaceAll("ggd", "ggd-west"));
		expect(changed(OTHERS.other, other)).toBe(OTHERS.other.replaceAll("ggd", "ggd-west"));
		expect(own?.edits.some((one) => "annotationId" in one)).toBe(false);
		expect(other?.edits.every((one) => "annotationId" in one && one.annotationId === "others")).toBe(true);
		expect(edit.changeAnnotations).toMatchObject({
			others: { needsConfirmation: true, label: "“ggd” in andere pilots" },
		});
	});

	it("is refused where it would clash in one of them", () => {
		const taken = "success:\n  stakeholders:\n    - id: ggd\n    - id: zorg\n";
		expect(rename("zorg", taken)).toEqual({
			reason: "In other.pilot.yaml: “zorg” is in dit bestand al de naam van een ander. Kies een andere naam.",
		});
	});

	it("asks nobody who cannot be asked", () => {
		expect(rename("ggd-west", OTHERS.other, false)).not.toHaveProperty("changeAnnotations");
	});
});
