/** The command that takes a person from one missing answer to the next, and inserts the key for it where there is none. */
import { type Disposable, type Position, type TextDocument, type TextEditor, window } from "vscode";
import type { Language, NextAnswer, NextAnswerParams } from "../../../server/src/protocol/protocol";
import type { SendRequest } from "../messages";
import type { ReadinessStore } from "../readinessStore";
import { NOTHING_MISSING, TEXTS } from "../texts";
import { activePilot } from "./activePilot";
import { goToAnswer } from "./goToAnswer";
import { rangeOf } from "./ranges";

interface NextServices {
	readonly language: Language;
	readonly request: SendRequest;
	readonly readiness: ReadinessStore;
}

const MESSAGE_MS = 10_000;
/** How often the text may change while the server looks, as where somebody types on. */
const MOST_TRIES = 5;

let last: Promise<void> = Promise.resolve();
let asked: Disposable | undefined;

/**
 * One at a time: who presses the key twice goes on from where the first time leads.
 *
 * @param within a path such as `why`, to go to the first one below it; nothing for the first one behind the cursor
 */
export function goToNextAnswer(services: NextServices, within: string | undefined): Promise<void> {
	const go = () => goToNext(services, within);
	last = last.then(go, go);
	return last;
}

async function goToNext(services: NextServices, within: string | undefined): Promise<void> {
	const { language, request } = services;
	const editor = activePilot(language);
	if (editor === undefined) {
		return;
	}
	const textDocument = { uri: editor.document.uri.toString() };
	const ask = (where: Omit<NextAnswerParams, "textDocument">) =>
		request("pilot/nextAnswer", { textDocument, ...where });
	const find = () => ask(within === undefined ? { position: plain(editor.selection.active) } : { within });
	const next = (await whileUnchanged(editor.document, find))?.next;
	asked?.dispose();
	if (next === undefined) {
		void window.showInformationMessage(TEXTS.notRead[language]);
	} else if (next === null) {
		const readiness = services.readiness.get(editor.document);
		void window.showInformationMessage(
			readiness ? NOTHING_MISSING[language](readiness) : TEXTS.nothingMissing[language],
		);
	} else {
		const inserted = await insertAnswer(editor, next);
		await show(editor, (inserted && (await ask({ from: plain(inserted) }))?.next) ?? next);
	}
}

/** As it can be sent to a worker: an object of VS Code arrives there with its private parts alone. */
function plain({ line, character }: Position): NextAnswer["range"]["start"] {
	return { line, character };
}

/** What holds for the text as it is now: ranges of an older text would be wrong. */
async function whileUnchanged<Found>(document: TextDocument, find: () => Promise<Found>): Promise<Found> {
	let version: number;
	let found: Found;
	let tries = 0;
	do {
		({ version } = document);
		found = await find();
	} while (document.version !== version && ++tries < MOST_TRIES);
	return found;
}

/** @returns where it is inserted; nothing if nothing has to be, or the text has changed meanwhile */
async function insertAnswer({ edit }: TextEditor, { edits }: NextAnswer): Promise<Position | undefined> {
	const [first] = edits;
	if (first === undefined) {
		return undefined;
	}
	const isInserted = await edit((builder) => {
		for (const { range, newText } of edits) {
			builder.replace(rangeOf(range), newText);
		}
	});
	return isInserted ? rangeOf(first.range).start : undefined;
}

async function show({ document, viewColumn }: TextEditor, next: NextAnswer): Promise<void> {
	// From a lens, the status or the title of an editor the keys go elsewhere.
	const editor = await window.showTextDocument(document, viewColumn);
	asked = window.setStatusBarMessage(next.question, MESSAGE_MS);
	await goToAnswer(editor, next);
}
