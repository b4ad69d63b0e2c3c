/** The command that takes a person from one unanswered question to the next. */
import { commands, languages, Range, Selection, type TextEditor, TextEditorRevealType, window } from "vscode";
import type { Language, UnansweredQuestion } from "../../server/src/protocol/protocol";
import { DOCUMENT_SELECTOR } from "./documentSelector";
import { answersWithin, nextUnanswered, whereToType } from "./nextUnanswered";
import type { ReadinessStore } from "./readinessStore";
import { NOT_NEEDED_YET, TEXTS } from "./texts";

const MESSAGE_MS = 10_000;

/** @param within a path such as `why`, to stay in; nothing for the whole pilot */
export async function goToNextUnanswered(store: ReadinessStore, language: Language, within?: string): Promise<void> {
	const editor = window.activeTextEditor;
	if (editor === undefined || languages.match(DOCUMENT_SELECTOR, editor.document) === 0) {
		void window.showInformationMessage(TEXTS.noPilot[language]);
		return;
	}
	const readiness = await store.upToDate(editor.document);
	if (readiness === undefined) {
		void window.showInformationMessage(TEXTS.notRead[language]);
		return;
	}
	const next = nextUnanswered(answersWithin(readiness.openAnswers, within), editor.selection.active);
	if (next === undefined) {
		void window.showInformationMessage(TEXTS.nothingOpen[language]);
	} else {
		await show(editor, next, language);
	}
}

async function show(
	editor: TextEditor,
	{ range, question, neededNow }: UnansweredQuestion,
	language: Language,
): Promise<void> {
	const { line } = range.start;
	const { text } = editor.document.lineAt(line);
	const end = range.end.line === line ? range.end.character : text.length;
	const [anchor, active] = whereToType(text, range.start.character, end);
	editor.selection = new Selection(line, anchor, line, active);
	editor.revealRange(new Range(line, anchor, line, active), TextEditorRevealType.InCenterIfOutsideViewport);
	if (neededNow) {
		// The finding has the question, and a fix that adds a placeholder.
		await commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
	} else {
		// An answer that can wait has no finding.
		window.setStatusBarMessage(NOT_NEEDED_YET[language](question), MESSAGE_MS);
	}
}
