/** The command that takes a person from one missing answer to the next, and writes the place for it where there is none. */
import { commands, languages, Position, Range, Selection, type TextEditor, TextEditorRevealType, window } from "vscode";
import type { Language, NextAnswer, NextAnswerParams } from "../../server/src/protocol/protocol";
import { DOCUMENT_SELECTOR } from "./documentSelector";
import type { SendRequest } from "./messages";
import type { ReadinessStore } from "./readinessStore";
import { NOTHING_MISSING, TEXTS } from "./texts";
import { needsBlank, whereToType } from "./whereToType";

interface NextServices {
	readonly language: Language;
	readonly request: SendRequest;
	readonly readiness: ReadinessStore;
}

const MESSAGE_MS = 10_000;

/** @param within a path such as `why`, to go to the first one below it; nothing for the first one behind the cursor */
export async function goToNextAnswer(services: NextServices, within: string | undefined): Promise<void> {
	const { language, request } = services;
	const editor = window.activeTextEditor;
	if (editor === undefined || languages.match(DOCUMENT_SELECTOR, editor.document) === 0) {
		void window.showInformationMessage(TEXTS.noPilot[language]);
		return;
	}
	const textDocument = { uri: editor.document.uri.toString() };
	const ask = (where: Omit<NextAnswerParams, "textDocument">) =>
		request("pilot/nextAnswer", { textDocument, ...where });
	const found = await ask(within === undefined ? { position: editor.selection.active } : { within });
	const next = found?.next;
	if (next === undefined) {
		void window.showInformationMessage(TEXTS.notRead[language]);
	} else if (next === null) {
		const readiness = services.readiness.get(editor.document);
		void window.showInformationMessage(
			readiness ? NOTHING_MISSING[language](readiness) : TEXTS.nothingMissing[language],
		);
	} else {
		const written = await writePlace(editor, next);
		await show(editor, (written && (await ask({ from: written }))?.next) ?? next);
	}
}

/** @returns where it is written; nothing where the place is there, or the text has changed meanwhile */
async function writePlace({ edit }: TextEditor, { edits }: NextAnswer): Promise<Position | undefined> {
	const [first] = edits;
	if (first === undefined) {
		return undefined;
	}
	const isWritten = await edit((builder) => {
		for (const { range, newText } of edits) {
			builder.replace(rangeOf(range), newText);
		}
	});
	return isWritten ? rangeOf(first.range).start : undefined;
}

function rangeOf({ start, end }: NextAnswer["range"]): Range {
	return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}

async function show({ document, viewColumn }: TextEditor, { range, question, hasChoices }: NextAnswer): Promise<void> {
	const { line, character } = range.start;
	const { text } = document.lineAt(line);
	const [anchor, active] = whereToType(text, character, range.end.line === line ? range.end.character : text.length);
	const selection = new Selection(line, anchor, line, active);
	// From a lens, the status or the title of an editor the keys go elsewhere.
	const editor = await window.showTextDocument(document, { ...(viewColumn && { viewColumn }), selection });
	editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
	if (anchor === active && needsBlank(text, anchor)) {
		await editor.edit((builder) => builder.insert(selection.active, " "), {
			undoStopBefore: false,
			undoStopAfter: false,
		});
	}
	window.setStatusBarMessage(question, MESSAGE_MS);
	if (hasChoices) {
		await commands.executeCommand("editor.action.triggerSuggest");
	}
}
