/** The requested language, read before the other arguments so that mistakes in them are reported in it. */
import { type Language, languageOf } from "../../format/language";

const OPTION = "--locale";

/** The last one applies, as with all options; nothing if none is given. */
export function requestedLanguage(argv: readonly string[]): Language | undefined {
	const end = argv.indexOf("--");
	const options = end < 0 ? argv : argv.slice(0, end);
	const chosen = options.flatMap((one, index) =>
		one === OPTION ? (options[index + 1] ?? []) : one.startsWith(`${OPTION}=`) ? one.slice(OPTION.length + 1) : [],
	);
	return chosen.length === 0 ? undefined : languageOf(chosen.at(-1));
}
