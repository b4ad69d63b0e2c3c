/** What the suites share: pilots to write in, and waiting for what VS Code reports, never for time to pass. */
import * as vscode from "vscode";

export const extensionId = "smart-city-pilots.smart-city-pilots";
export const inNode = typeof process === "object";

/** Milliseconds, for a machine that is busy with other work. */
const deadline = 60_000;

/** Resolves with what `probe` finds, now or when `event` fires; fails with `what` after the deadline. */
export function when<T>(what: string, event: vscode.Event<unknown>, probe: () => T | undefined | false): Promise<T> {
	return new Promise((resolve, reject) => {
		const check = () => {
			const found = probe();
			if (found === undefined || found === false) return;
			stop();
			resolve(found);
		};
		const subscription = event(check);
		const timer = setTimeout(() => {
			stop();
			reject(new Error(`Waited in vain until ${what}`));
		}, deadline);
		const stop = () => {
			clearTimeout(timer);
			subscription.dispose();
		};
		check();
	});
}

/** Resolves when `probe` says so; for what VS Code has no event for. */
export async function until(what: string, probe: () => Promise<boolean>): Promise<void> {
	const end = Date.now() + deadline;
	while (!(await probe())) {
		if (Date.now() > end) throw new Error(`Waited in vain until ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** The findings of the language server in a document, once `matches` holds for them. */
export function findings(
	document: vscode.TextDocument,
	what: string,
	matches: (codes: string[]) => boolean,
): Promise<vscode.Diagnostic[]> {
	// Pilots of other tests lie in the same folder, with the same title.
	const isOwn = (one: vscode.Diagnostic) => one.source === "pilot" && !codeOf(one).startsWith("portfolio/");
	const now = () => vscode.languages.getDiagnostics(document.uri).filter(isOwn);
	const describe = () => now().map(codeOf).join(", ") || "none";
	return when(what, vscode.languages.onDidChangeDiagnostics, () => {
		const present = now();
		return matches(present.map(codeOf)) && present;
	}).catch((error: Error) => {
		throw new Error(`${error.message}; the findings are: ${describe()}`);
	});
}

/** The finding with this code, once it is there. */
export async function finding(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> {
	const present = await findings(document, `${code} is found`, (codes) => codes.includes(code));
	return present.find((diagnostic) => codeOf(diagnostic) === code) as vscode.Diagnostic;
}

export function codeOf({ code }: vscode.Diagnostic): string {
	return String(typeof code === "object" ? code.value : code);
}

export function workspaceFile(name: string): vscode.Uri {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	if (!folder) throw new Error("The suite needs an open folder");
	return vscode.Uri.joinPath(folder.uri, name);
}

let count = 0;

/** Opens a new pilot file with this text. */
export async function openPilot(text: string, name = `test-${++count}.pilot.yaml`): Promise<vscode.TextEditor> {
	const uri = workspaceFile(name);
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Writes `to` in place of the first `from`. */
export async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
	const { document } = editor;
	const at = document.getText().indexOf(from);
	if (at < 0) throw new Error(`The document has no ${JSON.stringify(from)}`);
	const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
	await editor.edit((edit) => edit.replace(range, to));
}

/** The language of messages; the harness starts in English. */
export async function setLanguage(language: "en" | "nl"): Promise<void> {
	await vscode.workspace.getConfiguration("pilot").update("language", language, vscode.ConfigurationTarget.Global);
}

export async function closeEditors(): Promise<void> {
	// Without this VS Code would ask whether to save.
	await vscode.commands.executeCommand("_workbench.revertAllDirty");
	await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}
