/** What people wrote: examples and precision pilots with hardly a finding, cut into lines as they are. Nothing here reads YAML. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../paths.mjs";

const sources = {
	examples: ["cycle-path-counting", "volle-containers"],
	"test/precision/pilots": [
		"fietsenstalling",
		"jeugd-op-het-plein",
		"led-by-the-canal",
		"school-street-hour",
		"sewer-gauges",
		"shore-power",
		"wander-path",
		"water-voor-bomen",
		"zwemwater",
	],
};
const listKey = /^ +(goals|processes|data|staff|stakeholders|compliance|collaboration|champions):\s*(?:#.*)?$/;

/** Without the mark at their head, which hardly anybody writes. */
const pilots = Object.entries(sources).flatMap(([folder, names]) =>
	names.map((name) => {
		const text = readFileSync(join(root, folder, `${name}.pilot.yaml`), "utf8");
		return text
			.replace(/^---\r?\n/, "")
			.trimEnd()
			.split(/\r?\n/);
	}),
);

/** Every item of every list. */
export const items = pilots.flatMap((lines) => listsIn(lines).flatMap((list) => list.items));

/** Those of some length that answer all three questions in lists that can grow. */
export const bases = pilots.filter((lines) => {
	const keys = listsIn(lines).map(({ key }) => key);
	const has = (pattern) => lines.some((line) => pattern.test(line));
	return (
		lines.length >= 80 &&
		["goals", "stakeholders", "compliance"].every((key) => keys.includes(key)) &&
		[/^status: \w+$/, /^ {2}vision: /, /^ {2}problem:/].every(has)
	);
});

/** The block lists: where each ends, how deep its dashes stand, and its items with the comments above them. */
export function listsIn(lines) {
	return lines.flatMap((line, at) => {
		const key = listKey.exec(line)?.[1];
		const dash = lines[at + 1]?.search(/- /);
		if (key === undefined || dash < indentOf(line) || !/^ +- /.test(lines[at + 1])) return [];
		const end = endOfList(lines, at + 1, dash);
		return [{ key, end, dash, items: itemsOf(lines.slice(at + 1, end), key, dash) }];
	});
}

function endOfList(lines, start, dash) {
	let end = start;
	for (let at = start; at < lines.length; at++) {
		const line = lines[at];
		if (/^ *(?:#.*)?$/.test(line)) continue;
		const isIn = indentOf(line) > dash || (indentOf(line) === dash && line.startsWith("- ", dash));
		if (!isIn) break;
		end = at + 1;
	}
	return end;
}

function itemsOf(lines, key, dash) {
	const found = [];
	let above = [];
	for (const line of lines) {
		if (line.startsWith("- ", dash) && indentOf(line) === dash) {
			found.push({ key, dash, lines: [...above, line] });
			above = [];
		} else if (line.startsWith("#", dash) && indentOf(line) === dash) {
			above.push(line);
		} else {
			found.at(-1)?.lines.push(...above, line);
			above = [];
		}
	}
	return found;
}

function indentOf(line) {
	return line.search(/\S|$/);
}
