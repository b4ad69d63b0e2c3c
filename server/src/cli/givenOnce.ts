/** Options that are given twice and can be only one thing: the other would be left out without a word. */
import type { Command } from "commander";
import type { Localized } from "../format/language";

/** Of these there is one, so that two are reported; of a limit or a language the last counts, which may stand behind that of a script. */
const GIVEN_ONCE = ["format", "config", "stdin-filename", "cache-file", "explain"] as const;

/** What was given twice in different words, to be asked for when all is read. */
export function findTwice(command: Command): () => Localized | undefined {
	const given = GIVEN_ONCE.map((name) => ({ name, values: new Set<string>() }));
	for (const { name, values } of given) {
		command.on(`option:${name}`, (value) => void values.add(String(value)));
	}
	return () => {
		const twice = given.find(({ values }) => values.size > 1);
		return twice && givenTwice(twice.name);
	};
}

function givenTwice(name: string): Localized {
	return { en: `Give --${name} only once.`, nl: `Geef --${name} maar één keer.` };
}
