/**
 * The messages of our own beside the Language Server Protocol. The client sees the server through these files alone,
 * with `import type`, so they hold types only; the method names stand in the types.
 */
import type { Range, TextEdit } from "vscode-languageserver-types";
import type {
	FileExistsParams,
	FileExistsResult,
	FindPilotsResult,
	ListFolderParams,
	ListFolderResult,
	ReadFileParams,
	ReadFileResult,
} from "./files";
import type { ExportPageParams, ExportPageResult, PageParams, PageResult } from "./page";

/** Every message by its method: a request has a result, a notification has none. */
export interface Messages {
	/** Server to client. */
	"pilot/readiness": { readonly params: ReadinessParams };
	"pilot/portfolio": { readonly params: PortfolioParams };
	"pilot/readFile": { readonly params: ReadFileParams; readonly result: ReadFileResult };
	"pilot/fileExists": { readonly params: FileExistsParams; readonly result: FileExistsResult };
	"pilot/listFolder": { readonly params: ListFolderParams; readonly result: ListFolderResult };
	"pilot/findPilots": { readonly params: NoParams; readonly result: FindPilotsResult };
	/** Client to server. */
	"pilot/language": { readonly params: LanguageParams };
	"pilot/settings": { readonly params: SettingsParams };
	/** Find the files of all pilots again, and read them anew. */
	"pilot/refreshPortfolio": { readonly params: NoParams };
	/** Leave the files that have not been read yet. */
	"pilot/stopPortfolio": { readonly params: NoParams };
	"pilot/nextAnswer": { readonly params: NextAnswerParams; readonly result: NextAnswerResult };
	"pilot/pilotDetails": { readonly params: PilotDetailsParams; readonly result: PilotDetailsResult };
	"pilot/page": { readonly params: PageParams; readonly result: PageResult };
	"pilot/exportPage": { readonly params: ExportPageParams; readonly result: ExportPageResult };
	"pilot/newPilotChoices": { readonly params: NoParams; readonly result: NewPilotChoicesResult };
	"pilot/newPilot": { readonly params: NewPilotParams; readonly result: NewPilotResult };
}

export type NoParams = Readonly<Record<string, never>>;
export type Params<Method extends keyof Messages> = Messages[Method]["params"];
export type Result<Method extends RequestMethod> = Messages[Method]["result"];
export type RequestMethod = {
	[Method in keyof Messages]: Messages[Method] extends { readonly result: unknown } ? Method : never;
}[keyof Messages];
export type NotificationMethod = Exclude<keyof Messages, RequestMethod>;

export type Language = "en" | "nl";

/** What a person sets; a `.pilotrc.yaml` counts before it. */
export interface Settings {
	/** How serious each finding is. */
	readonly rules?: RulesSetting;
	/** The file with laws of the organisation's own, as a path from the workspace folder. */
	readonly regulations?: string;
	readonly country?: "nl" | "be" | "other";
	/** Show names, laws and distances in days beside short values. */
	readonly inlayHints?: boolean;
	/** Show the question at each key that has no answer yet. */
	readonly questionHints?: boolean;
	/** Whether findings are shown of the pilots that are open, or of all in the folders. */
	readonly diagnosticMode?: DiagnosticMode;
}

export type DiagnosticMode = "openFilesOnly" | "workspace";

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
	/** The client shows the pilots of all folders: send `pilot/portfolio`. */
	readonly pilotPortfolio?: boolean;
	/** The client reads files for the server: answer `pilot/readFile`, `pilot/fileExists`, `pilot/listFolder` and `pilot/findPilots`. Without it the server reads local files itself. */
	readonly pilotFiles?: boolean;
	/** The client opens only what one can edit: check all of it, whatever its scheme. */
	readonly pilotEditable?: boolean;
	/** The client sends `pilot/settings` and `pilot/language`: do not ask it for its configuration. */
	readonly pilotSettings?: boolean;
	/**
	 * The client opens the page of a rule under this scheme, `<scheme>:/why/target-is-baseline.nl.md`: send its address as
	 * `codeDescription`.
	 */
	readonly pilotPages?: { readonly scheme: string };
}

/** One of the three questions: how many of the answers are there that the pilot's present status needs. */
export interface QuestionReadiness {
	readonly key: "why" | "success" | "control";
	/** Short name in the user's language, such as "Why". */
	readonly label: string;
	readonly answered: number;
	readonly total: number;
}

/** A question that the pilot's present status needs, and that has no answer that counts. */
export interface UnansweredQuestion {
	/** The path, such as `why.problem`. */
	readonly code: string;
	/** The question in the user's language. */
	readonly question: string;
	/** Where it stands; else the head of what lacks it. */
	readonly range: Range;
}

/** Notification `pilot/readiness`, server to client, after each analysis of an open document, to clients that announce
 * `pilotReadiness`. One for every version; without `questions` the document is no longer followed. */
export interface ReadinessParams {
	readonly uri: string;
	readonly version: number;
	readonly questions: readonly QuestionReadiness[];
	/** How many answers are missing, those outside the three questions too. */
	readonly missing: number;
	readonly status: Named;
	/** What the next status needs once nothing is missing; nothing where none follows, or it needs no more. */
	readonly later: { readonly status: Named; readonly missing: number } | null;
}

/** Request `pilot/nextAnswer`, client to server: where the next answer is to be given in an open document. */
export interface NextAnswerParams {
	readonly textDocument: { readonly uri: string };
	/** The cursor: the first missing answer behind it, else the first of all. */
	readonly position?: Range["start"];
	/** Where a key was inserted just now: the first missing answer there or behind it, else the first of all. */
	readonly from?: Range["start"];
	/** A path such as `why`: the first missing answer below it, wherever the cursor is. */
	readonly within?: string;
}
export interface NextAnswerResult {
	/** Nothing where no answer is missing. */
	readonly next: NextAnswer | null;
}
export interface NextAnswer extends UnansweredQuestion {
	/** Its name in the user's language. */
	readonly title: string;
	/** There is a list to choose from. */
	readonly hasChoices: boolean;
	/** The edits that insert a key for it; none where it has one, or the text cannot be read well enough. */
	readonly edits: readonly TextEdit[];
}

/** One pilot of the portfolio, in the user's language where it holds labels. */
export interface PilotEntry {
	readonly uri: string;
	readonly title: string | null;
	readonly municipality: string | null;
	/** Values of the format, such as `running`, with their labels. */
	readonly status: Named;
	readonly themes: readonly Named[];
	/** Whether it has begun: answers that are missing now are errors. */
	readonly started: boolean;
	readonly questions: readonly QuestionReadiness[];
	/** How many findings it has, by how serious they are. */
	readonly errors: number;
	readonly warnings: number;
	readonly informations: number;
}
export interface Named {
	readonly value: string;
	readonly label: string;
}

/**
 * Notification `pilot/portfolio`, server to client, to clients that announce `pilotPortfolio`: what is new since the last
 * one. While the files are read for the first time they are sent in portions.
 */
export interface PortfolioParams {
	/** Forget all that was sent before. */
	readonly reset: boolean;
	/** How many of the files have been read. */
	readonly read: number;
	readonly total: number;
	/** Whether all files have been read; false also when a person broke it off. */
	readonly complete: boolean;
	/** Whether files are being read for the first time; false when a person broke it off. */
	readonly reading: boolean;
	readonly changed: readonly PilotEntry[];
	/** Addresses of pilots that are no longer there. */
	readonly removed: readonly string[];
}

/** Request `pilot/pilotDetails`, client to server: what one pilot of the portfolio still asks for. */
export interface PilotDetailsParams {
	readonly uri: string;
}
export interface PilotDetailsResult {
	readonly openAnswers: readonly MissingEntry[];
	/** All other findings, the most serious first, equal ones in the order of the file. */
	readonly findings: readonly FindingEntry[];
}

interface EntryContext {
	/** What the item of a list is called that it belongs to, such as a law by its short name. */
	readonly about: string | null;
	/** The one of the three questions that it belongs to. */
	readonly within: QuestionReadiness["key"] | null;
}
export interface MissingEntry extends UnansweredQuestion, EntryContext {
	/** As it fits in a row. */
	readonly shortQuestion: string;
}
export interface FindingEntry extends EntryContext {
	readonly code: string;
	readonly message: string;
	/** What it is called, in few words; nothing where the message is short. */
	readonly title: string | null;
	readonly severity: "error" | "warning" | "information" | "hint";
	readonly range: Range;
}

/** Request `pilot/newPilotChoices`, client to server, without parameters: what may be chosen for a new pilot, with labels. */
export interface NewPilotChoicesResult {
	readonly statuses: readonly StatusChoice[];
	/** Those of a group stand together. */
	readonly traits: readonly TraitChoice[];
}
export interface Choice extends Named {
	readonly description: string;
}
export interface StatusChoice extends Choice {
	/** How many answers it asks for. */
	readonly asked: number;
}
export interface TraitChoice extends Choice {
	readonly group: string;
	/** Other words for it, in both languages: people search in either. */
	readonly words: readonly string[];
	/** Short names of the laws and rules that practically always apply with it. */
	readonly laws: readonly string[];
}

/** Request `pilot/newPilot`, client to server: the text of a pilot that somebody begins. */
export interface NewPilotParams {
	/** Where the file will be: the settings of its folder count. */
	readonly uri: string;
	readonly title: string;
	readonly municipality: string;
	readonly status: string;
	readonly traits: readonly string[];
}
export interface NewPilotResult {
	readonly text: string;
	/** Short names of the laws and rules in it. */
	readonly laws: readonly string[];
	/** The first unanswered question. */
	readonly range: Range;
	/** There is a list to choose its answer from. */
	readonly hasChoices: boolean;
}

/** Notification `pilot/language`, client to server: write everything in this language from now on. */
export interface LanguageParams {
	readonly language: Language;
}

/** Notification `pilot/settings`, client to server: these hold from now on, instead of those sent before. */
export type SettingsParams = Settings;
