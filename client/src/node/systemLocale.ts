/** The language of the machine, as well as it can be known without asking the system itself. */

type Environment = Readonly<Record<string, string | undefined>>;

/** The first of: what the environment says, what VS Code found the system to speak, what Node was started in. */
export function systemLocale(environment: Environment, ofNode: string): string {
	const { LC_ALL, LC_MESSAGES, LANG } = environment;
	return [LC_ALL, LC_MESSAGES, LANG, ofVSCode(environment)].find(namesLanguage) ?? ofNode;
}

/** `C` and `POSIX` stand for no language at all. */
function namesLanguage(locale: string | undefined): locale is string {
	return locale !== undefined && /^[a-z]{2,3}(?![a-z])/i.test(locale);
}

/** On Windows and macOS only VS Code knows; it passes it to its processes in an object that may change with it. */
function ofVSCode({ VSCODE_NLS_CONFIG }: Environment): string | undefined {
	try {
		const { osLocale } = JSON.parse(VSCODE_NLS_CONFIG ?? "{}") as { osLocale?: unknown };
		return typeof osLocale === "string" ? osLocale : undefined;
	} catch {
		return undefined;
	}
}
