/** The options that set the command up in a shell: completion and the manual page. */
import { type Command, Option } from "commander";
import type { Localized } from "../../format/language";

export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

export interface ShellOptions {
	/** The shell whose completion is shown. */
	readonly completion: Shell | undefined;
	readonly man: boolean;
}

export function addShellOptions(command: Command, localized: (texts: Localized) => string): Command {
	return command
		.addOption(new Option("--completion <shell>", localized(COMPLETION)).choices([...SHELLS]))
		.option("--man", localized(MAN));
}

export function readShellOptions(values: Record<string, unknown>): ShellOptions {
	return { completion: SHELLS.find((shell) => shell === values.completion), man: values.man === true };
}

const COMPLETION: Localized = {
	en: "show the script that completes these options in a shell",
	nl: "toon het script dat deze opties in een shell aanvult",
};
const MAN: Localized = { en: "show the manual page, for man", nl: "toon de handleiding, voor man" };
