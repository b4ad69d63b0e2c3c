/** The command that takes a person from one unanswered question to the next. */
import { commands, languages, Range, Selection, type TextEditor, TextEditorRevealType, window } from "vscode";
import type { Language, UnansweredQuestion } from "../../server/src/protocol/protocol";
import { documentSelector } from "./documentSelector";
import { answersWithin, nextOpenAnswer, whereToType } from "./nextOpenAnswer";
import type { ReadinessStore } from "./readinessStore";
import { notNeededYet, texts } from "./texts";

const messageStays = 10_000;

/** @param within a path such as `why`, to stay in; nothing for the whole pilot */
export async function goToNextOpenAnswer(store: ReadinessStore, language: Language, within?: string): Promise<void> {
	const editor = window.activeTextEditor;
	if (editor === undefined || languages.match(documentSelector, editor.document) === 0) {
		void window.showInformationMessage(texts.noPilot[language]);
		return;
	}
	const readiness = await store.upToDate(editor.document);
	if (readiness === undefined) {
		void window.showInformationMessage(texts.notRead[language]);
		return;
	}
	const next = nextOpenAnswer(answersWithin(readiness.openAnswers, within), editor.selection.active);
	if (next === undefined) {
		void window.showInformationMessage(texts.nothingOpen[language]);
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
		window.setStatusBarMessage(notNeededYet[language](question), messageStays);
	}
}
