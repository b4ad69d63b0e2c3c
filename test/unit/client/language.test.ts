import { describe, expect, it } from "vitest";
import { chooseLanguage } from "../../../client/src/language/language";
import { systemLocale } from "../../../client/src/node/systemLocale";

describe("The language", () => {
	it.each([
		["nl", "en", "en-US", "nl"],
		["en", "nl", "nl-NL", "en"],
		["auto", "nl", "en-US", "nl"],
		["auto", "en", "nl-NL", "nl"],
		["auto", "en-gb", "nl_BE.UTF-8", "nl"],
		["auto", "de", "nl", "nl"],
		["auto", "en", "en-NL", "en"],
		["auto", "en", "", "en"],
		["auto", "en", "nlx", "en"],
		[undefined, "nl", "en", "nl"],
		["fy", "en", "nl", "nl"],
	])("set to %s, in a VS Code in %s on a system in %s, is %s", (setting, displayLanguage, system, expected) => {
		expect(chooseLanguage(setting, displayLanguage, system)).toBe(expected);
	});
});

describe("The language of the system", () => {
	const nls = (osLocale: unknown) => JSON.stringify({ userLocale: "en", osLocale });

	it.each([
		[
			"the environment, the strongest first",
			{ LC_ALL: "nl_NL.UTF-8", LC_MESSAGES: "de_DE", LANG: "en_US.UTF-8" },
			"nl_NL.UTF-8",
		],
		["the language of messages before the general one", { LC_MESSAGES: "nl_NL", LANG: "en_US.UTF-8" }, "nl_NL"],
		["the general one", { LC_ALL: "", LANG: "nl" }, "nl"],
		["what VS Code knows, where the environment has no language", { VSCODE_NLS_CONFIG: nls("nl-nl") }, "nl-nl"],
		[
			"what VS Code knows, where the environment names none",
			{ LC_ALL: "C.UTF-8", LANG: "POSIX", VSCODE_NLS_CONFIG: nls("nl") },
			"nl",
		],
		["what Node knows, where nobody else does", {}, "fr-FR"],
		["what Node knows, where VS Code says something else than before", { VSCODE_NLS_CONFIG: nls(["nl"]) }, "fr-FR"],
		["what Node knows, where VS Code's words cannot be read", { VSCODE_NLS_CONFIG: "{" }, "fr-FR"],
	])("is %s", (_, environment, expected) => {
		expect(systemLocale(environment, "fr-FR", "linux")).toBe(expected);
	});

	it.each(["win32", "darwin"] as const)("on %s is that of the system before that of a terminal", (platform) => {
		const environment = { LANG: "en_US.UTF-8", VSCODE_NLS_CONFIG: nls("nl") };
		expect(systemLocale(environment, "fr-FR", platform)).toBe("nl");
		expect(systemLocale(environment, "fr-FR", "linux")).toBe("en_US.UTF-8");
		expect(systemLocale({ LANG: "nl_NL" }, "fr-FR", platform)).toBe("nl_NL");
	});
});
