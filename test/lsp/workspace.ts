/** A folder of pilots, and a client that shows them all and reports files: it keeps what the server has reported. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import type { Diagnostic, InitializeParams, MessageConnection } from "vscode-languageserver/node";
import type { PilotEntry, PortfolioParams } from "../../server/src/protocol/protocol";
import { type Client, startClient, TAKES_FIXES } from "./client";

export const [CREATED, CHANGED, DELETED] = [1, 2, 3];

export const pilot = (title: string, more = "") =>
	`title: ${title}\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\n${more}`;

export interface Workspace {
	readonly client: Client;
	readonly folder: string;
	readonly pilots: ReadonlyMap<string, PilotEntry>;
	/** What was reported of the pilots so far. */
	readonly reports: readonly PortfolioParams[];
	readonly log: Client["log"];
	readonly pass: Client["pass"];
	readonly soon: Client["soon"];
	uriOf(name: string): string;
	write(name: string, text: string): void;
	/** Notifies the server of what became of files. */
	changed(changes: Readonly<Record<string, number | undefined>>): Promise<void>;
	titles(): readonly (string | null)[];
	/** What was pushed last of a file. */
	pushed(name: string): readonly Diagnostic[];
	/** Asks for the findings of an open file. */
	pull(name: string): Promise<readonly Diagnostic[]>;
	complete(): Promise<void>;
}

const ABLE: InitializeParams["capabilities"] = {
	textDocument: { ...TAKES_FIXES, diagnostic: {}, publishDiagnostics: { relatedInformation: true } },
	workspace: {
		diagnostics: { refreshSupport: true },
		didChangeWatchedFiles: { dynamicRegistration: true },
		workspaceFolders: true,
		workspaceEdit: { documentChanges: true },
	},
	experimental: { pilotPortfolio: true },
};

interface Options {
	readonly capabilities?: InitializeParams["capabilities"];
	readonly options?: object;
	readonly folders?: readonly string[];
	readonly answer?: (connection: MessageConnection) => void;
}

export async function openFolder(files: Readonly<Record<string, string>>, given: Options = {}): Promise<Workspace> {
	const folder = mkdtempSync(join(tmpdir(), "pilots é-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const pilots = new Map<string, PilotEntry>();
	const reports: PortfolioParams[] = [];
	const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
	const write = (name: string, text: string) => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	};
	Object.entries(files).forEach(([name, text]) => {
		write(name, text);
	});
	const client = await startClient(
		given.capabilities ?? ABLE,
		{
			workspaceFolders: [pathToFileURL(folder).href, ...(given.folders ?? [])].map((uri) => ({ uri, name: uri })),
			initializationOptions: { language: "en", today: "2027-03-01", ...given.options },
		},
		(connection) => {
			connection.onRequest("client/registerCapability", () => null);
			connection.onRequest("workspace/diagnostic/refresh", () => null);
			connection.onNotification("pilot/portfolio", (params: PortfolioParams) => {
				reports.push(params);
				keepUp(pilots, params);
			});
			given.answer?.(connection);
		},
	);
	const workspace: Workspace = {
		...{ client, folder, pilots, reports, uriOf, write },
		...{ log: client.log, pass: client.pass, soon: client.soon },
		changed: (changes) =>
			client.connection.sendNotification("workspace/didChangeWatchedFiles", {
				changes: Object.entries(changes).map(([name, type]) => ({ uri: uriOf(name), type })),
			}),
		titles: () => [...pilots.values()].map(({ title }) => title).sort(),
		pushed: (name) => client.published.findLast(({ uri }) => uri === uriOf(name))?.diagnostics ?? [],
		async pull(name) {
			const textDocument = { uri: uriOf(name) };
			const { items } = await client.connection.sendRequest<{ items: Diagnostic[] }>("textDocument/diagnostic", {
				textDocument,
			});
			return items;
		},
		complete: () => client.soon(() => reports.at(-1)?.complete).toBe(true),
	};
	return workspace;
}

/** What a client does with what is reported of all pilots. */
export function keepUp(pilots: Map<string, PilotEntry>, { reset, changed, removed }: PortfolioParams): void {
	if (reset) {
		pilots.clear();
	}
	for (const entry of changed) {
		pilots.set(entry.uri, entry);
	}
	for (const uri of removed) {
		pilots.delete(uri);
	}
}
