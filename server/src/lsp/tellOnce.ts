/** What a person is told in a message: each thing once, for nobody wants to click the same message away again. */
import { type Connection, MessageType, ShowMessageNotification, type ShowMessageParams } from "vscode-languageserver";
import type { Localized } from "../format/language";
import type { Background } from "./background";
import type { ClientSettings } from "./client";

export function createTeller(
	connection: Connection,
	background: Background,
	client: ClientSettings,
): (texts: Localized) => void {
	const told = new Set<string>();
	return (texts) => {
		if (!told.has(texts.en)) {
			told.add(texts.en);
			const message = texts[client.language];
			const params: ShowMessageParams = { type: MessageType.Warning, message };
			background("Telling", () => connection.sendNotification(ShowMessageNotification.type, params));
		}
	};
}

export function noRegulations(setting: string): Localized {
	return {
		en: `There is no file “${setting}” in this folder, so the organisation's own laws are not known. Correct the setting “Pilot: Regulations”.`,
		nl: `Er is in deze map geen bestand “${setting}”; de eigen wetten en regels zijn dus niet bekend. Verbeter de instelling “Pilot: Regulations”.`,
	};
}
