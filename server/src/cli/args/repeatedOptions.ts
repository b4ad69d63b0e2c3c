/** Options that take one value and are given twice: the first would be ignored without a message. */
import type { Command } from "commander";
import type { Localized } from "../../format/language";

/** Two different values of these are reported; of a limit or a language the last one counts, which may follow that of a script. */
const SINGLE_VALUED = ["config", "stdin-filename", "cache-file", "explain"] as const;

/** Finds an option with two different values, once all arguments have been read. */
export function findRepeated(command: Command, names: readonly string[] = SINGLE_VALUED): () => Localized | undefined {
	const given = names.map((name) => ({ name, values: new Set<string>() }));
	for (const { name, values } of given) {
		command.on(`option:${name}`, (value) => void values.add(String(value)));
	}
	return () => {
		const twice = given.find(({ values }) => values.size > 1);
		return twice && repeatedOption(twice.name);
	};
}

function repeatedOption(name: string): Localized {
	return { en: `Give --${name} only once.`, nl: `Geef --${name} maar één keer.` };
}
