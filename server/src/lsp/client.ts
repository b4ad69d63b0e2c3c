/** What the client on the other side can do and wants, read once from its first message. */
import type { InitializeParams } from "vscode-languageserver";
import { type Language, languageOf } from "../format/language";
import { isDay } from "../text/dates";
import type { ExperimentalCapabilities, InitializationOptions } from "./protocol";

export interface ClientSettings {
	/** Changes when the person chooses another language. */
	language: Language;
	/** The client asks for diagnostics itself. */
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly snippetEdits: boolean;
	readonly snippetCompletions: boolean;
	readonly versionedEdits: boolean;
	readonly relatedInformation: boolean;
	readonly readiness: boolean;
	/** A day to take for today, when the client gives one. */
	readonly today: string | undefined;
}

export function clientSettings(params: InitializeParams): ClientSettings {
	const { textDocument, workspace, experimental } = params.capabilities;
	const options = (params.initializationOptions ?? {}) as InitializationOptions;
	return {
		language: languageOf(options.language ?? params.locale),
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
		snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
		versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		relatedInformation:
			(textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
		readiness: (experimental as ExperimentalCapabilities | undefined)?.pilotReadiness === true,
		today: options.today !== undefined && isDay(options.today) ? options.today : undefined,
	};
}
