/** The options of the command as data, for what is made from them: completion in shells and the manual page. */
import type { Option } from "commander";
import { findingNames } from "../../check/findingNames";
import type { Language } from "../../format/language";
import { STATUSES } from "../../format/status";
import { commandIn } from "./args";

export interface ListedOption {
	/** `-h` and `--help`. */
	readonly names: readonly string[];
	/** As in the help: `--format <format>`. */
	readonly flags: string;
	readonly description: string;
	/** What follows it: one of these, a file, or any text; nothing if it may stand alone. */
	readonly value: { readonly choices: readonly string[]; readonly isFile: boolean } | undefined;
}

export function listOptions(language: Language): readonly ListedOption[] {
	const command = commandIn(language);
	const help = command.createHelp();
	return help.visibleOptions(command).map((option) => ({
		names: [option.short, option.long].filter((name) => typeof name === "string"),
		flags: option.flags,
		description: help.optionDescription(option),
		value: option.required ? { choices: choicesOf(option), isFile: /<(?:path|file)>/.test(option.flags) } : undefined,
	}));
}

function choicesOf({ long, argChoices }: Option): readonly string[] {
	switch (long) {
		case "--status":
			return STATUSES;
		case "--explain":
			return [...findingNames().keys()];
		default:
			return argChoices ?? [];
	}
}
