/** The language that is asked for, known before all else: so that what is wrong is reported in it. */
import { type Language, languageOf } from "../../format/language";

const OPTION = "--locale";

/** What is asked for last counts, as for all options; nothing where nobody asks. */
export function requestedLanguage(argv: readonly string[]): Language | undefined {
	const end = argv.indexOf("--");
	const options = end < 0 ? argv : argv.slice(0, end);
	const chosen = options.flatMap((one, index) =>
		one === OPTION ? (options[index + 1] ?? []) : one.startsWith(`${OPTION}=`) ? one.slice(OPTION.length + 1) : [],
	);
	return chosen.length === 0 ? undefined : languageOf(chosen.at(-1));
}
