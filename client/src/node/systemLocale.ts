/** The language of the machine, as well as it can be known without asking the system itself. */

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The first that names a language of: what the environment says, what VS Code found the system to speak, what Node was
 * started in. On Windows and macOS the system is asked first: there the environment is of a terminal that somebody set up.
 */
export function systemLocale(environment: Environment, ofNode: string, platform: NodeJS.Platform): string {
	const { LC_ALL, LC_MESSAGES, LANG } = environment;
	const ofEnvironment = [LC_ALL, LC_MESSAGES, LANG];
	const ofSystem = ofVSCode(environment);
	const asked =
		platform === "win32" || platform === "darwin" ? [ofSystem, ...ofEnvironment] : [...ofEnvironment, ofSystem];
	return asked.find(namesLanguage) ?? ofNode;
}

/** `C` and `POSIX` stand for no language at all. */
function namesLanguage(locale: string | undefined): locale is string {
	return locale !== undefined && /^[a-z]{2,3}(?![a-z])/i.test(locale);
}

/** VS Code passes it to its processes in an object that may change with it. */
function ofVSCode({ VSCODE_NLS_CONFIG }: Environment): string | undefined {
	try {
		const { osLocale } = JSON.parse(VSCODE_NLS_CONFIG ?? "{}") as { osLocale?: unknown };
		return typeof osLocale === "string" ? osLocale : undefined;
	} catch {
		return undefined;
	}
}
