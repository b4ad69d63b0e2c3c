/**
 * The messages of our own beside the Language Server Protocol. The client sees the server through this file alone,
 * with `import type`, so it holds types only; the method names stand in the types.
 */
import type { Range } from "vscode-languageserver-types";

export type Language = "en" | "nl";

/** What a person sets; what a `.pilotrc.yaml` says counts before it. */
export interface Settings {
	/** How serious each finding is. */
	readonly rules?: RulesSetting;
	/** The file with laws of the organisation's own, as a path from the folder that is open. */
	readonly regulations?: string;
	/** Show names, laws and distances in days beside short words. */
	readonly inlayHints?: boolean;
}

/** What the client passes in `initializationOptions`. */
export interface InitializationOptions extends Settings {
	/** Language of messages; without it the `locale` of the initialize request decides. */
	readonly language?: Language;
	/** Fixed date `YYYY-MM-DD` for reproducible runs; without it the machine's own date. */
	readonly today?: string;
}

/** By id of a finding or by group, such as `why/*`: `off`, `hint`, `information`, `warning` or `error`. */
export type RulesSetting = Readonly<Record<string, string>>;

/** What the client puts under `capabilities.experimental`. */
export interface ExperimentalCapabilities {
	/** The client runs `editor.action.triggerSuggest`: send it with suggestions that have more to pick behind them. */
	readonly pilotSuggestCommand?: boolean;
	/**
	 * The client runs `pilot.goToNextOpenAnswer`, which may be given a path such as `why` to stay in: send it with code lenses.
	 */
	readonly pilotNextAnswerCommand?: boolean;
	/** The client shows how far a pilot is: send `pilot/readiness`. */
	readonly pilotReadiness?: boolean;
	/** The client reads files for the server: answer `pilot/readFile` and `pilot/fileExists`. Without it the server looks at local files itself. */
	readonly pilotFiles?: boolean;
	/**
	 * The client opens the page of a rule under this scheme, `<scheme>:/why/target-is-baseline.nl.md`: send its address as
	 * `codeDescription`.
	 */
	readonly pilotPages?: { readonly scheme: string };
}

/** One of the three questions: how many of its answers are there. */
export interface QuestionReadiness {
	readonly key: "why" | "success" | "control";
	/** Short name in the user's language, such as "Why". */
	readonly label: string;
	readonly answered: number;
	readonly total: number;
}

/** An answer that is still open, in the order of the file's design. */
export interface OpenAnswer {
	/** The path, such as `why.problem`. */
	readonly code: string;
	/** The question in the user's language. */
	readonly question: string;
	readonly range: Range;
	/** False when the pilot's status does not ask for it yet. */
	readonly neededNow: boolean;
}

/**
 * Notification `pilot/readiness`, server to client, after each analysis of an open document, to clients that announce
 * `pilotReadiness`. One for every version; an empty `questions` says that the document is no longer followed.
 */
export interface ReadinessParams {
	readonly uri: string;
	readonly version: number;
	readonly questions: readonly QuestionReadiness[];
	readonly openAnswers: readonly OpenAnswer[];
}
export type ReadinessMethod = "pilot/readiness";

/** Request `pilot/readFile`, server to client, to clients that announce `pilotFiles`. */
export interface ReadFileParams {
	readonly uri: string;
}
export interface ReadFileResult {
	/** Nothing where there is no such file, or none that can be read as text. */
	readonly text: string | null;
}
export type ReadFileMethod = "pilot/readFile";

/** Request `pilot/fileExists`, server to client, to clients that announce `pilotFiles`. */
export interface FileExistsParams {
	readonly uri: string;
}
export interface FileExistsResult {
	/** There is a file or folder, or nobody can tell. */
	readonly exists: boolean;
}
export type FileExistsMethod = "pilot/fileExists";

/** Notification `pilot/language`, client to server: write everything in this language from now on. */
export interface LanguageParams {
	readonly language: Language;
}
export type LanguageMethod = "pilot/language";

/** Notification `pilot/settings`, client to server: these hold from now on, in place of what was said before. */
export type SettingsParams = Settings;
export type SettingsMethod = "pilot/settings";
