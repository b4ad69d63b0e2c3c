/** Keeps up with what the person sets, in whatever way a client sends it. */
import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import type { Log } from "../connection/log";
import { onNotification } from "../connection/messages";
import { plain } from "../connection/shapes";
import type { Capabilities } from "./capabilities";
import { type ClientSettings, DEFAULTS, ignoring, ownSettings, readSettings } from "./settings";

/** Under this name the settings stand among those of others. */
const SECTION = "pilot";

/** @param changed is called with those that were given */
export function onClientSettings(
	connection: Connection,
	{ answersSettings }: Capabilities,
	log: Log,
	changed: (settings: Partial<ClientSettings>) => void,
): void {
	const read = (settings: unknown): Partial<ClientSettings> => {
		const { today: _, ...given } = readSettings(settings, (name) => log.warnOnce(ignoring(name)));
		return given;
	};
	onNotification(connection, "pilot/language", (params) => changed(read({ language: plain(params).language })));
	onNotification(connection, "pilot/settings", (settings) => changed({ ...DEFAULTS, ...read(settings) }));
	connection.onDidChangeConfiguration((params: unknown) =>
		log.run("Reading settings", async () => {
			// What a client answers may have any shape, or be no answer.
			const ask = () => connection.workspace.getConfiguration(SECTION).catch(() => undefined);
			const own: unknown = ownSettings(plain(params).settings) ?? (answersSettings ? await ask() : undefined);
			const given = read(own);
			// Others have settings too.
			if (Object.keys(given).length > 0) {
				changed(given);
			}
		}),
	);
}

/** Asks the client to report changes; to be called once it is ready for that. */
export function registerSettings(connection: Connection): void {
	// A client that refuses reports them by itself, or not at all.
	connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(() => {});
}
