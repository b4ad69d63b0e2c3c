/** A message that a person sees: each once, for nobody wants to close the same message again. */
import { type Connection, MessageType, ShowMessageNotification, type ShowMessageParams } from "vscode-languageserver";
import type { Language, Localized } from "../../format/language";
import type { Log } from "./log";

export type ShowOnce = (text: Localized, language: Language) => void;

export function createShowOnce(connection: Connection, log: Log): ShowOnce {
	const shown = new Set<string>();
	return (text, language) => {
		if (!shown.has(text.en)) {
			shown.add(text.en);
			const params: ShowMessageParams = { type: MessageType.Warning, message: text[language] };
			log.run("Showing a message", () => connection.sendNotification(ShowMessageNotification.type, params));
		}
	};
}

export function noRegulations(setting: string): Localized {
	return {
		en: `There is no file “${setting}” in this folder, so the organisation's own laws are not known. Correct the setting “Pilot: Regulations”.`,
		nl: `Er is in deze map geen bestand “${setting}”; de eigen wetten en regels zijn dus niet bekend. Verbeter de instelling “Pilot: Regulations”.`,
	};
}
