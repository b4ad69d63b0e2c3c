/** The good pilots that slips are made in, with findings in several places, so that one can see whether they are kept. */
import { readdirSync, readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { findings } from "../unit/support/pilots";
import { VARIANTS } from "../unit/support/variants";
import { type Good, goodOf } from "./good";

const FOLDERS = ["../../examples/", "../fixtures/good/", "../precision/pilots/"];

export function goodPilots(): readonly Good[] {
	const asWritten = FOLDERS.flatMap(readFolder).filter(({ text }) => isGood(text));
	const complete = asWritten.find(({ name }) => name.startsWith("complete"))?.text ?? "";
	const variants = VARIANTS.filter(({ name }) => name !== "block style" && name !== "flow style");
	return [
		...asWritten,
		...asWritten.map(({ name, text }) => ({ name: `${name}, running`, text: running(text) })),
		...asWritten.filter((_, index) => index % 6 === 0).flatMap(({ name, text }) => otherStyles(name, running(text))),
		...asWritten.filter((_, index) => index % 6 === 3).flatMap(({ name, text }) => inBlocks(name, running(text))),
		...variants.map(({ name, text }) => ({ name: `complete, ${name}`, text: thinned(text) })),
		{ name: "complete, thinned", text: thinned(complete) },
	]
		.filter(({ text }) => isGood(text))
		.map(({ name, text }) => goodOf(name, text));
}

function readFolder(folder: string): { name: string; text: string }[] {
	const url = new URL(folder, import.meta.url);
	return readdirSync(url)
		.filter((name) => name.endsWith(".pilot.yaml"))
		.map((name) => ({ name: name.replace(".pilot.yaml", ""), text: readFileSync(new URL(name, url), "utf8") }));
}

function isGood(text: string): boolean {
	return parseDocument(text).errors.length === 0 && findings(text).every(({ code }) => !code.startsWith("file/"));
}

/** From then on every answer is due. */
function running(text: string): string {
	return text.replace(/^status: [\w-]+/m, "status: running");
}

function otherStyles(name: string, text: string): { name: string; text: string }[] {
	const printed = (options: object) => parseDocument(text).toString({ lineWidth: 0, ...options });
	return [
		{ name: `${name}, CRLF`, text: text.replaceAll(/\r?\n/g, "\r\n") },
		{ name: `${name}, 4 spaces`, text: printed({ indent: 4 }) },
		{ name: `${name}, lists not indented`, text: printed({ indentSeq: false }) },
	];
}

/** Each answer of several words as a text below its key. */
function inBlocks(name: string, text: string): { name: string; text: string }[] {
	const heads = ["|", ">-", "|2"];
	let count = 0;
	const blocks = text
		.replaceAll("\r\n", "\n")
		.replaceAll(
			/^( *)(- )?([A-Za-z]+): ([\p{L}\d][^\n#:]* [^\n#:]* )([^\n#:]+)$/gmu,
			(_, blanks: string, dash = "", key: string, words: string, last: string) => {
				const below = `\n${" ".repeat(blanks.length + dash.length + 2)}`;
				return `${blanks}${dash}${key}: ${heads[count++ % heads.length]}${below}${words.trimEnd()}${below}${last}`;
			},
		);
	return [
		{ name: `${name}, block texts`, text: blocks },
		{ name: `${name}, block texts, CRLF`, text: blocks.replaceAll("\n", "\r\n") },
	];
}

/** Without every seventh answer of one line. */
function thinned(text: string): string {
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const lines = text.split(eol);
	return lines
		.filter((line, index) => index % 7 !== 4 || !/^ +[a-z]\w*: \S/.test(line) || /[|>]-?$/.test(line))
		.join(eol);
}
