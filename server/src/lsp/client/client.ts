/** The client on the other side, as it is at a moment: what it can do, and what the person there has set. */
import type { Diagnostic, InitializeParams } from "vscode-languageserver";
import type { Analysis } from "../../editing/analysis";
import { type DiagnosticOptions, toDiagnostic } from "../../editing/toLsp";
import { languageOf } from "../../format/language";
import { hasAddress, isText, listOf } from "../connection/shapes";
import { type Capabilities, capabilitiesOf } from "./capabilities";
import { type ClientSettings, DEFAULTS, readSettings } from "./settings";

export interface Client {
	readonly capabilities: Capabilities;
	readonly settings: ClientSettings;
	/** The addresses of the folders that are open. */
	readonly folders: readonly string[];
	/** The client reports files that change; not so once it has refused to. */
	readonly watchesFiles: boolean;
	/** A day to take for today, where the client gave one. */
	readonly today: string | undefined;
}

/** @param ignored is called with the name of what has another shape than it should, and counts as not set */
export function clientOf(params: InitializeParams, ignored: (name: string) => void): Client {
	const { today, ...given } = readSettings(params.initializationOptions, ignored);
	const language = languageOf(isText(params.locale) ? params.locale : undefined);
	const capabilities = capabilitiesOf(params);
	return {
		capabilities,
		settings: { language, ...DEFAULTS, ...given },
		folders: foldersOf(params, ignored),
		watchesFiles: capabilities.watchesFiles,
		today,
	};
}

export function diagnosticOptions({ capabilities, settings }: Client): DiagnosticOptions {
	return { language: settings.language, related: capabilities.relatedInformation, pages: capabilities.pages };
}

export function diagnosticsOf({ document, findings }: Analysis, client: Client): Diagnostic[] {
	const options = diagnosticOptions(client);
	return findings.map((finding) => toDiagnostic(document, finding, options));
}

/** The older way to give a folder counts where the newer one gives none. */
function foldersOf(
	{ workspaceFolders, rootUri }: InitializeParams,
	ignored: (name: string) => void,
): readonly string[] {
	const folders = listOf(workspaceFolders, hasAddress);
	// Something was given of which not all is understood.
	if ([workspaceFolders ?? []].flat().length > folders.length) {
		ignored("workspaceFolders");
	}
	if (!isText(rootUri ?? "")) {
		ignored("rootUri");
	}
	return folders.length > 0 ? folders.map(({ uri }) => uri) : isText(rootUri) && rootUri !== "" ? [rootUri] : [];
}
