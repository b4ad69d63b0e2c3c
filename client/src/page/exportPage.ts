/** Writes the page of a pilot to a file, for one of its readers: asks for whom, as what and where, and shows the result. */
import { commands, env, FileType, UIKind, type Uri, window, workspace } from "vscode";
import type { PageFormat, PageReader } from "../../../server/src/protocol/page";
import type { Language } from "../../../server/src/protocol/protocol";
import type { SendRequest } from "../messages";
import { exists } from "../newPilot/create";
import { EXPORT_TEXTS, FORMATS, PAGE_TEXTS, READERS } from "./texts";

export interface ExportServices {
	readonly language: Language;
	readonly request: SendRequest;
	/** Of the product. */
	readonly version: string;
	/** The folder of the bundles. */
	readonly scripts: Uri;
}

/** What somebody chose already, such as for a key of their own. */
export interface ExportChoice {
	readonly reader?: PageReader;
	readonly to?: PageFormat;
	readonly target?: Uri;
}

export async function exportPage(
	pilot: Uri,
	services: ExportServices,
	choice: ExportChoice = {},
): Promise<Uri | undefined> {
	const { language, request, version, scripts } = services;
	const reader =
		READERS.find(({ value }) => value === choice.reader) ?? (await pick(READERS, EXPORT_TEXTS.forWhom, language));
	const format =
		reader &&
		(FORMATS.find(({ value }) => value === choice.to) ?? (await pick(FORMATS, EXPORT_TEXTS.asWhat, language)));
	if (reader === undefined || format === undefined) {
		return undefined;
	}
	const made = await request("pilot/exportPage", {
		uri: pilot.toString(),
		version,
		to: format.value,
		reader: reader.value,
		scripts: scripts.toString(true),
	});
	if (typeof made?.text !== "string") {
		void window.showErrorMessage(EXPORT_TEXTS.noPage[language]);
		return undefined;
	}
	const proposed = nameOf(pilot, `${reader.name[language]}.${format.extension}`);
	const target = choice.target ?? (await askWhere(proposed, format.label[language], format.extension, language));
	if (target === undefined || !(await mayWrite(target, choice.target !== undefined, language))) {
		return undefined;
	}
	const content = format.isText ? new TextEncoder().encode(made.text) : bytesOf(made.text);
	if (!(await write(target, content, language))) {
		return undefined;
	}
	// Nobody has to press a button for the file to be there.
	void offer(target, format.isText, language);
	return target;
}

interface Option {
	readonly label: Readonly<Record<Language, string>>;
	readonly detail: Readonly<Record<Language, string>>;
}

async function pick<One extends Option>(
	options: readonly One[],
	title: Option["label"],
	language: Language,
): Promise<One | undefined> {
	const items = options.map((option) => ({ label: option.label[language], detail: option.detail[language], option }));
	return (await window.showQuickPick(items, { title: title[language] }))?.option;
}

/** Beside the pilot, with its name and for whom it is. */
function nameOf(pilot: Uri, ending: string): Uri {
	const path = pilot.path.replace(/\.?pilot\.ya?ml$/i, "").replace(/\/$/, "/pilot");
	return pilot.with({ path: `${path || "/pilot"}-${ending}`, query: "", fragment: "" });
}

/** The dialog itself asks whether a file that is there may be replaced. */
async function askWhere(proposed: Uri, label: string, extension: string, language: Language): Promise<Uri | undefined> {
	return window.showSaveDialog({
		// A text that was never saved has no folder.
		...(proposed.scheme === "untitled" ? {} : { defaultUri: proposed }),
		filters: { [label]: [extension] },
		saveLabel: EXPORT_TEXTS.save[language],
	});
}

async function mayWrite(target: Uri, isChosenByOthers: boolean, language: Language): Promise<boolean> {
	if (!isChosenByOthers || !(await exists(target))) {
		return true;
	}
	const replace = EXPORT_TEXTS.replace[language];
	const words = PAGE_TEXTS.isThere[language](fileName(target));
	return (await window.showWarningMessage(words, { modal: true }, replace)) === replace;
}

function bytesOf(base64: string): Uint8Array {
	return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

async function write(target: Uri, content: Uint8Array, language: Language): Promise<boolean> {
	try {
		await workspace.fs.writeFile(target, content);
		return ((await workspace.fs.stat(target)).type & FileType.File) !== 0;
	} catch {
		void window.showErrorMessage(PAGE_TEXTS.notSaved[language](fileName(target)));
		return false;
	}
}

/** On a desktop in the program that belongs to it, elsewhere in VS Code, which shows text only. */
async function offer(target: Uri, isText: boolean, language: Language): Promise<void> {
	const isLocal = target.scheme === "file" && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
	const [open, reveal] = [EXPORT_TEXTS.open[language], EXPORT_TEXTS.reveal[language]];
	const words = PAGE_TEXTS.isSaved[language](fileName(target));
	const buttons = isLocal ? [open, reveal] : isText ? [open] : [];
	const choice = await window.showInformationMessage(words, ...buttons);
	if (choice === reveal) {
		await commands.executeCommand("revealFileInOS", target);
	} else if (choice === open) {
		await (isLocal ? env.openExternal(target) : commands.executeCommand("vscode.open", target));
	}
}

function fileName({ path }: Uri): string {
	return path.slice(path.lastIndexOf("/") + 1);
}
