/** Quotation marks that YAML reads in another way than people do. */
import type { Kind } from "../slip";
import { sentence, type Written } from "./sentences";

function asTyped(typed: string): Written {
	return { typed, means: [typed] };
}

function firstWord(mark: string): (words: readonly string[]) => Written {
	return ([first, ...rest]) => asTyped(`${mark}${first}${mark} ${rest.join(" ")}`);
}

function neverClosed(mark: string): (words: readonly string[]) => Written {
	return (words) => ({ typed: `${mark}${words.join(" ")}`, means: [words.join(" "), `${mark}${words.join(" ")}`] });
}

function inside(mark: string): (words: readonly string[]) => Written {
	return (words) => {
		const quoted = [words[0], `${mark}${words[1]}${mark}`, ...words.slice(2)].join(" ");
		return { typed: `${mark}${quoted}${mark}`, means: [quoted] };
	};
}

function wordsBehind(mark: string): (words: readonly string[]) => Written {
	return (words) => asTyped(`${mark}${words.slice(0, -1).join(" ")}${mark} ${words.at(-1)}`);
}

function commaBehind(mark: string): (words: readonly string[]) => Written {
	return (words) => ({ typed: `${mark}${words.join(" ")}${mark},`, means: [words.join(" ")] });
}

/** @param close the straight mark that YAML needs, or the curly one that a word processor made */
function mixed(open: string, close: string): (words: readonly string[]) => Written {
	return (words) => ({
		typed: `${open}${words.join(" ")}${close}`,
		means: [words.join(" "), `${open}${words.join(" ")}${close}`],
	});
}

function bothEnds(mark: string): (words: readonly string[]) => Written {
	return (words) => asTyped(`${mark}${words[0]}${mark} ${words.slice(1, -1).join(" ")} ${mark}${words.at(-1)}${mark}`);
}

const curlyColon: Kind = sentence("curly quotes around a colon", ([first, ...rest]) => ({
	typed: `“${first}: ${rest.join(" ")}”`,
	means: [`${first}: ${rest.join(" ")}`, `“${first}: ${rest.join(" ")}”`],
}));

export const QUOTES: readonly Kind[] = [
	sentence('"first" word in quotes', firstWord('"')),
	sentence("'first' word in quotes", firstWord("'")),
	sentence('"quotes "inside" quotes"', inside('"')),
	sentence("'quotes 'inside' quotes'", inside("'")),
	sentence('"first" and last word in "quotes"', bothEnds('"')),
	sentence("'first' and last word in 'quotes'", bothEnds("'")),
	sentence('comma behind "…"', commaBehind('"')),
	sentence("comma behind '…'", commaBehind("'")),
	sentence('words behind "…"', wordsBehind('"')),
	sentence("words behind '…'", wordsBehind("'")),
	sentence('" never closed', neverClosed('"')),
	sentence("' never closed", neverClosed("'")),
	sentence("“curly quotes”", (words) => asTyped(`“${words.join(" ")}”`)),
	sentence('straight " and curly ”', mixed('"', "”")),
	sentence('curly “ and straight "', mixed("“", '"'), {
		unsure: "valid YAML whose quotes are letters: nothing is reported",
	}),
	sentence("straight ' and curly ’", mixed("'", "’")),
	curlyColon,
];
