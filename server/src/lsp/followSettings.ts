/** Keeps up with what the person changes. */
import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import type { Background } from "./background";
import type { ClientSettings } from "./client";
import type { LanguageMethod, SettingsMethod } from "./protocol";
import { ownSettings, readSettings, type Said, UNSAID } from "./settings";
import { plain } from "./shapes";

const LANGUAGE: LanguageMethod = "pilot/language";
const SETTINGS: SettingsMethod = "pilot/settings";

/** Under this name the settings stand among those of others. */
const SECTION = "pilot";

export function followSettings(
	connection: Connection,
	client: ClientSettings,
	background: Background,
	log: (line: string) => void,
	changed: () => void,
): void {
	const read = (settings: unknown) => readSettings(settings, (name) => log(ignoring(name)));
	const set = ({ today: _, ...said }: Said) => {
		Object.assign(client, said);
		changed();
	};
	connection.onNotification(LANGUAGE, (params: unknown) => set(read({ language: plain(params).language })));
	connection.onNotification(SETTINGS, (settings: unknown) => set({ ...UNSAID, ...read(settings) }));
	connection.onDidChangeConfiguration((params: unknown) =>
		background("Reading what was set", async () => {
			const { settings } = plain(params);
			const told = ownSettings(settings) ?? (client.tellsSettingsWhenAsked ? await ask(connection) : undefined);
			const said = read(told);
			// Others have settings too.
			if (Object.keys(said).length > 0) {
				set(said);
			}
		}),
	);
}

/** Asks the client to tell of changes; to be done once it is ready for that. */
export function watchSettings(connection: Connection, client: ClientSettings): void {
	if (client.tellsSettingsOnRequest) {
		// A client that refuses tells by itself, or not at all.
		connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(() => {});
	}
}

export function ignoring(name: string): string {
	return `Ignored, because it does not have the expected form: ${name}`;
}

/** What a client answers may have any shape, or be no answer. */
async function ask(connection: Connection): Promise<unknown> {
	return connection.workspace.getConfiguration(SECTION).catch(() => undefined);
}
