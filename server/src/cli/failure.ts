/** The message for an unexpected failure of the command: one sentence, with a stack trace on request. */
import { type Localized, languageOf } from "../format/language";
import { requestedLanguage } from "./args/requestedLanguage";

interface FailureContext {
	/** The name of the command. */
	readonly command?: string;
	readonly argv: readonly string[];
	readonly locale: string | undefined;
	readonly env: Readonly<Record<string, string | undefined>>;
}

export function failureText(error: unknown, { command = "pilot-check", argv, locale, env }: FailureContext): string {
	const { code, syscall, message, stack } = (
		error instanceof Error ? error : new Error(String(error))
	) as NodeJS.ErrnoException;
	// If this variable is set, the stack trace is shown too.
	const details = `${command.toUpperCase().replace("-", "_")}_DEBUG`;
	const knownError = KNOWN_ERRORS[syscall === "uv_cwd" ? "ENOENT_CWD" : (code ?? "")];
	const text = (knownError ?? unexpected(message, command, details))[requestedLanguage(argv) ?? languageOf(locale)];
	return `${text}\n${env[details] && stack !== undefined ? `${stack}\n` : ""}`;
}

const NO_REPORT: Localized = { en: "The report could not be written.", nl: "Het rapport kon niet worden geschreven." };
/** By error code. */
const KNOWN_ERRORS: Readonly<Record<string, Localized>> = {
	ENOSPC: {
		en: "The report could not be written: the disk is full.",
		nl: "Het rapport kon niet worden geschreven: de schijf is vol.",
	},
	EDQUOT: NO_REPORT,
	EIO: NO_REPORT,
	// The error of Node if the working directory no longer exists.
	ENOENT_CWD: {
		en: "The folder that this command runs in no longer exists.",
		nl: "De map waarin deze opdracht draait, bestaat niet meer.",
	},
};

function unexpected(message: string, command: string, details: string): Localized {
	return {
		en: `${command} stopped because of a mistake in the program itself (${message}). Set ${details}=1 to see where.`,
		nl: `${command} is gestopt door een fout in het programma zelf (${message}). Zet ${details}=1 om te zien waar.`,
	};
}
