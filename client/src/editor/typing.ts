/**
 * What the server writes while somebody types, such as quotes around an answer. By itself VS Code puts the cursor behind
 * what is written at it, and drops an answer that comes after the next key: here the cursor stays, and the answer counts.
 */
import {
	CancellationError,
	CancellationTokenSource,
	type Disposable,
	type Position,
	Range,
	Selection,
	type TextDocument,
	type TextEdit,
	type TextEditor,
	window,
	workspace,
} from "vscode";
import type { Middleware } from "vscode-languageclient";

/** An edit of a text that has changed meanwhile is refused; nobody types so fast many times in a row. */
const TRIES = 20;

/** Milliseconds in which somebody who types goes on behind a colon, and in which quotes are written. */
const MOMENT_MS = 300;

export type Typing = Disposable & Required<Pick<Middleware, "provideDiagnostics" | "provideOnTypeFormattingEdits">>;

/** `crossing #3`: a blank comes next, and quotes with it. */
function isBehindHash(document: TextDocument, position: Position): boolean {
	return /\s#\d*$/.test(document.lineAt(position.line).text.slice(0, position.character));
}

export function createTyping(): Typing {
	/** The line up to the sign behind which something was last written. */
	let written = "";
	let writing: Promise<unknown> = Promise.resolve();
	/** The document in which a colon, or a figure behind a number sign, was the last key. */
	let atColon: TextDocument | undefined;
	const subscription = workspace.onDidChangeTextDocument(({ document, contentChanges: [change, ...others] }) => {
		if (change !== undefined) {
			const isHalf = change.text === ":" || (/^\d$/.test(change.text) && isBehindHash(document, change.range.end));
			atColon = isHalf && others.length === 0 ? document : undefined;
		}
	});
	return {
		dispose: () => subscription.dispose(),
		/**
		 * Not before what is written behind a sign is there. And a colon is half of something, a time perhaps: what is wrong
		 * with it is not asked while somebody types on.
		 */
		async provideDiagnostics(document, previous, token, next) {
			const versionNow = () => ("version" in document ? document.version : undefined);
			const version = versionNow();
			const behindColon = document === atColon ? new Promise((resolve) => setTimeout(resolve, MOMENT_MS)) : undefined;
			const isCancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
			await Promise.race([Promise.all([behindColon, writing]), isCancelled]);
			if (token.isCancellationRequested || versionNow() !== version) {
				throw new CancellationError();
			}
			return next(document, previous, token);
		},
		async provideOnTypeFormattingEdits(document, position, sign, options, _token, next) {
			const before = document.getText();
			const line = before.slice(document.offsetAt(position.with(undefined, 0)), document.offsetAt(position));
			// It was taken back, and the blank behind the colon is no reason to do it again.
			if (line === `${written} `) {
				return undefined;
			}
			written = "";
			// VS Code takes its question back at the next key.
			const question = new CancellationTokenSource();
			const edits = Promise.resolve(next(document, position, sign, options, question.token));
			const ours = edits
				.then((found) => write(document, position, before, found ?? []))
				.then((isWritten) => {
					written = isWritten ? line : written;
				})
				.catch(() => {})
				.finally(() => question.dispose());
			writing = Promise.all([writing, ours]);
			await ours;
			return undefined;
		},
	};
}

/** Returns whether the edits are made: not so where the person has moved elsewhere. */
async function write(
	document: TextDocument,
	position: Position,
	before: string,
	edits: readonly TextEdit[],
): Promise<boolean> {
	for (let left = TRIES; left > 0 && edits.length > 0; left--) {
		const typed = typedOn(before, document, position);
		const editor = window.activeTextEditor;
		if (typed === undefined || editor?.document !== document) {
			return false;
		}
		if (await writeAround(editor, position, typed, edits)) {
			return true;
		}
	}
	return false;
}

/** How many letters were typed on at the position; nothing where something else has happened, or quotes would not do. */
function typedOn(before: string, document: TextDocument, position: Position): number | undefined {
	const now = document.getText();
	const offset = document.offsetAt(position);
	const count = now.length - before.length;
	const typed = now.slice(offset, offset + count);
	const isSame = now === before.slice(0, offset) + typed + before.slice(offset);
	return count >= 0 && isSame && /^[^"'\\\r\n]*$/.test(typed) ? count : undefined;
}

/** The cursor is behind what was typed on at the position; the selection that VS Code reports may be out of date. */
async function writeAround(
	editor: TextEditor,
	position: Position,
	typed: number,
	edits: readonly TextEdit[],
): Promise<boolean> {
	const { document } = editor;
	const cursor = position.translate(0, typed);
	const shifted = (one: Position) => {
		return one.line === position.line && one.isAfterOrEqual(position) ? one.translate(0, typed) : one;
	};
	const behind = behindCursor(document, cursor);
	const isAtCursor = ({ range }: TextEdit) => shifted(range.start).isEqual(cursor) && range.isEmpty;
	const isWritten = await editor.edit(
		(edit) => {
			for (const one of edits) {
				const range = new Range(shifted(one.range.start), shifted(one.range.end));
				// Replacing the sign behind the cursor does not move the cursor.
				const target = isAtCursor(one) ? behind : range;
				edit.replace(target, one.newText + (isAtCursor(one) ? document.getText(behind) : ""));
			}
		},
		{ undoStopBefore: true, undoStopAfter: true },
	);
	if (isWritten && behind.isEmpty && edits.some(isAtCursor)) {
		const inLine = edits.filter((one) => one.range.end.line === cursor.line && !isAtCursor(one));
		const stays = cursor.translate(
			0,
			inLine.reduce((sum, { newText }) => sum + newText.length, 0),
		);
		editor.selection = new Selection(stays, stays);
	}
	return isWritten;
}

/** The next sign, or the line end; empty at the end of the text. */
function behindCursor(document: TextDocument, cursor: Position): Range {
	return cursor.isEqual(document.lineAt(cursor.line).range.end)
		? document.validateRange(new Range(cursor, cursor.with(cursor.line + 1, 0)))
		: new Range(cursor, cursor.translate(0, 1));
}
