/** Puts the cursor where an answer goes. */
import { commands, Selection, type TextDocument, type TextEditor, TextEditorRevealType } from "vscode";
import type { UnansweredQuestion } from "../../../server/src/protocol/protocol";
import { needsBlank, whereToType } from "./whereToType";

interface AnswerTarget {
	readonly range: UnansweredQuestion["range"];
	/** There is a list to choose from: it opens. */
	readonly hasChoices: boolean;
}

export async function goToAnswer(editor: TextEditor, { range, hasChoices }: AnswerTarget): Promise<void> {
	const { line, character } = range.start;
	const { text } = editor.document.lineAt(line);
	const end = range.end.line === line ? range.end.character : text.length;
	const [anchor, active] = whereToType(text, character, end, linesBelow(editor.document, line));
	const selection = new Selection(line, anchor, line, active);
	editor.selection = selection;
	editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
	if (anchor === active && needsBlank(text, anchor)) {
		await editor.edit((builder) => builder.insert(selection.active, " "), {
			undoStopBefore: false,
			undoStopAfter: false,
		});
	}
	if (hasChoices) {
		await commands.executeCommand("editor.action.triggerSuggest");
	}
}

function* linesBelow(document: TextDocument, line: number): Iterable<string> {
	for (let below = line + 1; below < document.lineCount; below++) {
		yield document.lineAt(below).text;
	}
}
