/** What to say when the command itself cannot go on: one sentence, and where it happened only to who asks for that. */
import { type Localized, languageOf } from "../format/language";
import { requestedLanguage } from "./args/requestedLanguage";

/** Set to anything, the place in the code is shown too. */
const DETAILS = "PILOT_CHECK_DEBUG";

interface FailureContext {
	readonly argv: readonly string[];
	readonly locale: string | undefined;
	readonly env: Readonly<Record<string, string | undefined>>;
}

export function failureText(error: unknown, { argv, locale, env }: FailureContext): string {
	const { code, syscall, message, stack } = (
		error instanceof Error ? error : new Error(String(error))
	) as NodeJS.ErrnoException;
	const known = KNOWN[syscall === "uv_cwd" ? "ENOENT_CWD" : (code ?? "")];
	const words = (known ?? unexpected(message))[requestedLanguage(argv) ?? languageOf(locale)];
	return `${words}\n${env[DETAILS] && stack !== undefined ? `${stack}\n` : ""}`;
}

const NO_REPORT: Localized = { en: "The report could not be written.", nl: "Het rapport kon niet worden geschreven." };
/** By the code of the error. */
const KNOWN: Readonly<Record<string, Localized>> = {
	ENOSPC: {
		en: "The report could not be written: there is no room left.",
		nl: "Het rapport kon niet worden geschreven: er is geen ruimte meer.",
	},
	EDQUOT: NO_REPORT,
	EIO: NO_REPORT,
	// What Node says where nobody can tell which folder it is in.
	ENOENT_CWD: {
		en: "The folder that pilot-check runs in is not there any more.",
		nl: "De map waarin pilot-check draait is er niet meer.",
	},
};

function unexpected(message: string): Localized {
	return {
		en: `pilot-check stopped because of an error of its own (${message}). With ${DETAILS}=1 it says where.`,
		nl: `pilot-check is gestopt door een eigen fout (${message}). Met ${DETAILS}=1 zegt het waar.`,
	};
}
