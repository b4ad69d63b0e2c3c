/** Lists as one writes them in a letter. */
import { questionAt } from "../../../server/src/format/questions";
import type { Good, Row } from "../good";
import { type Kind, oneLine, pick, withLines } from "../slip";

const BULLETS = ["•", "–", "—", "*", "+", "1."];

const oneBullet: Kind = {
	name: "a bullet for a dash",
	reported: "one",
	make(good, row) {
		if (row.dash === undefined || !/^\s*- \S/.test(row.text) || row.items.length < 2) return undefined;
		return { ...oneLine(good, row, row.text.replace("-", pick(BULLETS, good, row))), path: row.itemPath };
	},
};

const allBullets: Kind = {
	name: "bullets for all dashes",
	reported: "one",
	make(good, row) {
		const { items } = row;
		if (row.dash === undefined || row.index !== items[0]) return undefined;
		if (!items.every((line) => /^\s*- \S/.test(good.lines[line] ?? ""))) return undefined;
		const bullet = pick(BULLETS, good, row);
		const sign = (nth: number) => (bullet === "1." ? `${nth + 1}.` : bullet);
		const lines = good.lines.map((line, at) =>
			items.includes(at) ? line.replace("-", sign(items.indexOf(at))) : line,
		);
		return {
			text: lines.join(good.eol),
			rights: [good.text],
			lines: [row.index, row.index],
			path: row.itemPath.slice(0, -1),
		};
	},
};

const inWords: Kind = {
	name: "a list in words",
	reported: "one",
	make(good, row) {
		const list = row.key === undefined ? undefined : choicesAt(good, row);
		if (list === undefined || row.key === undefined) return undefined;
		const between = pick([", ", " en ", " and ", " / ", ","], good, row);
		const words =
			list.length > 2 && between.length > 2
				? `${list.slice(0, -1).join(", ")}${between}${list.at(-1)}`
				: list.join(between);
		return {
			text: withLines(good, row.index, row.last - row.index + 1, [`${row.text.slice(0, row.key.end)}: ${words}`]),
			rights: [
				withLines(good, row.index, row.last - row.index + 1, [
					`${row.text.slice(0, row.key.end)}: [${list.join(", ")}]`,
				]),
			],
			lines: [row.index, row.index],
			path: row.path,
		};
	},
};

/** The words of a list of two choices or more, where no comment would go with the lines. */
function choicesAt(good: Good, row: Row): readonly string[] | undefined {
	const code = row.path.filter((part) => typeof part === "string").join(".");
	const choices = questionAt(code)?.item?.choices ?? [];
	const list = row.path.reduce<unknown>((node, part) => (node as Record<string | number, unknown>)?.[part], good.data);
	if (!Array.isArray(list) || list.length < 2 || choices.length === 0) return undefined;
	const comment = good.lines.slice(row.index, row.last + 1).some((line) => line.includes("#"));
	return comment || !list.every((one) => choices.includes(one)) ? undefined : list;
}

export const LISTS: readonly Kind[] = [oneBullet, allBullets, inWords];
