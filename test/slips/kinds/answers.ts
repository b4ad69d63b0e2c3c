/** Signs for an answer that is still to come, a word that is still being typed, and signs around the whole. */
import type { Good, Row } from "../good";
import { type Kind, pick, withLines } from "../slip";
import { instead } from "./sentences";

function unanswered(sign: string): Kind {
	return {
		name: `${sign} for an answer`,
		reported: "none",
		make(good, row) {
			const { value } = row;
			if (value === undefined || !["plain", "single", "double"].includes(value.style) || row.last !== row.index) {
				return undefined;
			}
			return row.path.includes("status") ? undefined : instead(good, row, value, { typed: sign, means: [sign] });
		},
	};
}

const colonAnswer: Kind = {
	name: "a colon for an answer",
	reported: "one",
	make(good, row) {
		const { value } = row;
		return row.key === undefined || value?.style !== "plain" || typeof value.data !== "string" || row.last !== row.index
			? undefined
			: instead(good, row, value, { typed: ":", means: [":"] });
	},
};

/** What is there when the key is being typed: the group without it, and a word in its column. */
function halfTyped(name: string, word: (key: string, at: { good: Good; row: Row }) => string | undefined): Kind {
	return {
		name,
		reported: "none",
		make(good, row) {
			const { key } = row;
			if (key === undefined || row.dash !== undefined || row.last !== row.index || row.group.length < 2)
				return undefined;
			if (row.index === row.group[0]) return undefined;
			const typed = word(key.name, { good, row });
			return typed === undefined
				? undefined
				: {
						text: withLines(good, row.index, 1, [" ".repeat(key.start) + typed]),
						rights: [withLines(good, row.index, 1, [""])],
						lines: [row.index, row.index],
						path: row.path,
					};
		},
	};
}

/** Somebody begins a key that the group has already, above this line or below it. */
const begunAgain: Kind = {
	name: "the beginning of a key that is there already",
	reported: "none",
	make(good, row) {
		const { key, group, last } = row;
		const next = good.lines[last + 1];
		const there = good.rows[pick(group, good, row)]?.key?.name;
		if (key === undefined || there === undefined || there === "<<" || next === undefined) return undefined;
		const word = there.slice(0, 1 + ((row.index * 7) % there.length));
		const withLine = (line: string) => withLines(good, last + 1, 0, [line]);
		return {
			text: withLine(" ".repeat(key.start) + word),
			rights: [withLine("")],
			lines: [last + 1, last + 1],
			path: row.path,
		};
	},
};

const DUTCH: Readonly<Record<string, string>> = {
	title: "titel",
	municipality: "gemeente",
	summary: "samenvatting",
	problem: "probleem",
	goal: "doel",
	indicator: "indicator",
	unit: "eenheid",
	owner: "eigenaar",
	role: "rol",
	name: "naam",
	vision: "visie",
	process: "proces",
};

const lone: Kind = once("a lone --- at the end", (good) => ({
	text: good.text.endsWith(good.eol) ? `${good.text}---${good.eol}` : `${good.text}${good.eol}---`,
	lines: [good.lines.length - 1, good.lines.length],
}));

const yaml11: Kind = once("%YAML 1.1 on top", (good) => ({
	text: `%YAML 1.1${good.eol}---${good.eol}${good.text}`,
	lines: [0, 1],
}));

/** A slip that a file has once. */
function once(name: string, slip: (good: Good) => { text: string; lines: [number, number] }): Kind {
	return {
		name,
		reported: "none",
		make: (good, row) =>
			row.index === 0 && !good.text.startsWith("---") ? { ...slip(good), rights: [good.text], path: [] } : undefined,
	};
}

const timestamp: Kind = {
	name: "!!timestamp in front of a date",
	reported: "at most one",
	hasSeveralFixes: true,
	unsure: "the date as it stands, or the tag reported",
	make(good, row) {
		const { value } = row;
		if (value?.style !== "plain" || !/^\d{4}-\d\d-\d\d$/.test(String(value.data))) return undefined;
		return instead(good, row, value, { typed: `!!timestamp ${value.data}`, means: [String(value.data)] });
	},
};

export const ANSWERS: readonly Kind[] = [
	unanswered("?"),
	unanswered("??"),
	unanswered("…"),
	colonAnswer,
	halfTyped("half of a key", (key) => (key.length < 4 ? undefined : key.slice(0, Math.ceil(key.length / 2)))),
	halfTyped("a whole key, its colon still to come", (key) => key),
	begunAgain,
	halfTyped("a Dutch word for a key", (key, { good, row }) => {
		const dutch = DUTCH[key];
		return dutch === undefined ? undefined : dutch.slice(0, pick([4, dutch.length], good, row));
	}),
	lone,
	yaml11,
	timestamp,
];
