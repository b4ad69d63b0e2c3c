/**
 * Places where somebody is typing, made from the examples: a part of a good pilot is taken out, and maybe its first letters are
 * typed again. `base` is the text without those letters; what is right to suggest is judged against it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import { root } from "../paths.mjs";
import { schemaAt } from "./schema.mjs";

/** The same ones in each run, as many of each kind as can be. */
export function positions(count) {
	const texts = readdirSync(join(root, "examples"), { recursive: true })
		.filter((name) => name.endsWith(".pilot.yaml"))
		.sort()
		.map((name) => readFileSync(join(root, "examples", name), "utf8"));
	const byKind = new Map();
	for (const position of texts.flatMap(positionsIn)) {
		byKind.set(position.kind, [...(byKind.get(position.kind) ?? []), position]);
	}
	const shuffled = [...byKind.values()].map((list, index) => shuffle(list, index + 1));
	const chosen = [];
	for (let round = 0; chosen.length < count; round++) {
		const next = shuffled.flatMap((list) => list[round] ?? []);
		if (next.length === 0) throw new Error(`There are only ${chosen.length} positions.`);
		chosen.push(...next.slice(0, count - chosen.length));
	}
	return chosen.sort((a, b) => a.kind.localeCompare(b.kind, "en", { numeric: true }));
}

function positionsIn(text) {
	const found = [];
	const crlf = text.replaceAll("\n", "\r\n");
	for (const pair of pairsIn(text)) {
		found.push(...keyPositions(text, pair), ...valuePositions(text, pair));
	}
	for (const pair of pairsIn(crlf)) {
		const [first] = keyPositions(crlf, pair);
		if (first !== undefined) found.push({ ...first, kind: "05 a key, in CRLF" });
	}
	for (const item of wordsIn(text).filter(({ inFlow }) => !inFlow)) found.push(...wordPositions(text, item));
	const flow = inFlow(text);
	for (const pair of pairsIn(flow).filter(({ inFlow }) => inFlow)) found.push(...flowPairPositions(flow, pair));
	for (const item of wordsIn(flow).filter(({ inFlow }) => inFlow)) found.push(...flowWordPositions(flow, item));
	found.push(...textPositions(text));
	return found;
}

function keyPositions(text, pair) {
	if (!pair.oneLine || pair.inFlow) return [];
	const { keyStart, lineEnd, key, firstOfItem } = pair;
	const without = text.slice(0, keyStart) + text.slice(lineEnd);
	const letters = key.slice(0, 2);
	const cut = text.slice(0, keyStart);
	const broken = `${without}\nremarks: [not closed\n`;
	const half = at(text.slice(0, keyStart) + letters + text.slice(lineEnd), keyStart + 2, without);
	if (firstOfItem) {
		return [
			{ kind: "03 an item behind its dash", ...at(without, keyStart, without) },
			{ kind: "04 an item, two letters typed", ...half },
		];
	}
	return [
		{ kind: "01 a key on an empty line", ...at(without, keyStart, without) },
		{ kind: "02 a key, two letters typed", ...half },
		{ kind: "06 a key at the end of a file", ...at(cut, keyStart, cut) },
		{ kind: "07 a key, a mistake further on", ...at(broken, keyStart, broken), broken: true },
		{
			kind: "08 the name of a key that has its value",
			...at(text, keyStart + 1, text.slice(0, keyStart) + text.slice(lineEnd)),
			renames: true,
		},
	];
}

function valuePositions(text, pair) {
	if (!pair.oneLine || pair.inFlow) return [];
	const { path, value, valueStart, valueEnd, colonEnd } = pair;
	const node = schemaAt(path);
	const base = text.slice(0, valueStart) + text.slice(valueEnd);
	if (node?.enum !== undefined || node?.type === "boolean") {
		const letters = String(value).slice(0, 2);
		const typed = (word, back = 0) => {
			return at(text.slice(0, valueStart) + word + text.slice(valueEnd), valueStart + word.length - back, base);
		};
		const glued = text.slice(0, colonEnd) + text.slice(valueEnd);
		return [
			{ kind: "09 a word behind its key", ...typed("") },
			{ kind: "10 a word, two letters typed", ...typed(letters) },
			...(node.enum === undefined ? [] : [{ kind: "11 a word in quotes", ...typed('""', 1) }]),
			{
				kind: "12 a word before a comment",
				...at(commented(base, valueStart), valueStart, commented(base, valueStart)),
			},
			{ kind: "13 a word right behind the colon", ...at(glued, colonEnd, glued) },
			{ kind: "14 a word in place of another", ...at(text, valueStart + 1, base) },
			{
				kind: "15 a word at the end of a file",
				...at(text.slice(0, valueStart), valueStart, text.slice(0, valueStart)),
			},
		];
	}
	if (node?.format === "date") return [{ kind: "16 a day", ...at(base, valueStart, base) }];
	const { kind } = node?.["x-pilot"] ?? {};
	return kind === "party" || kind === "regulation"
		? [{ kind: "17 a party or a law", ...at(base, valueStart, base) }]
		: [];
}

function wordPositions(text, { start, end, word }) {
	const base = text.slice(0, start) + text.slice(end);
	return [
		{ kind: "18 a word of a list", ...at(base, start, base) },
		{
			kind: "19 a word of a list, two letters typed",
			...at(text.slice(0, start) + word.slice(0, 2) + text.slice(end), start + 2, base),
		},
	];
}

function flowWordPositions(text, { start, end, isLast }) {
	const base = text.slice(0, start) + text.slice(end);
	return isLast ? [{ kind: "20 a word in brackets", ...at(base, start, base) }] : [];
}

function flowPairPositions(text, { path, keyStart, valueStart, valueEnd, isLast, isScalarValue }) {
	if (!isScalarValue) return [];
	const node = schemaAt(path);
	const base = text.slice(0, valueStart) + text.slice(valueEnd);
	const without = text.slice(0, keyStart) + text.slice(valueEnd);
	return [
		...(node?.enum === undefined ? [] : [{ kind: "21 a word in braces", ...at(base, valueStart, base) }]),
		...(isLast ? [{ kind: "22 a key in braces", ...at(without, keyStart, without) }] : []),
	];
}

/** Where nothing is to be suggested. */
function textPositions(text) {
	const found = [];
	for (const { path, value, valueStart, valueEnd, oneLine } of pairsIn(text)) {
		const node = schemaAt(path);
		const kind = node?.["x-pilot"]?.kind;
		// Measures of other goals may be meant here too.
		if (/^(?:indicator|unit)$/.test(path.at(-1))) continue;
		if (node?.type !== "string" || node.enum !== undefined || kind !== "text" || typeof value !== "string") continue;
		if (oneLine && value.length > 12) {
			const middle = valueStart + (value.length >> 1);
			found.push({ kind: "23 in a text", ...at(text, middle, text), free: true });
			const start = text.slice(0, valueStart) + text.slice(valueEnd);
			found.push({ kind: "24 a text that is to be begun", ...at(start, valueStart, start), free: true });
		} else if (!oneLine) {
			const middle = valueStart + ((valueEnd - valueStart) >> 1);
			found.push({ kind: "25 in a text over lines", ...at(text, middle, text), free: true });
		}
	}
	for (const { index, 0: comment } of text.matchAll(/(?<=^|\s)# .+$/gm)) {
		found.push({ kind: "26 in a comment", ...at(text, index + (comment.length >> 1), text), free: true });
	}
	return found;
}

const at = (text, offset, base) => ({ text, offset, base });
const commented = (text, offset) => `${text.slice(0, offset)} # to be discussed${text.slice(offset)}`;

function pairsIn(text) {
	const pairs = [];
	visit(parseDocument(text), {
		Pair(_, { key, value }, ancestors) {
			if (!isScalar(key) || value === null || value.range === undefined) return;
			const map = ancestors.at(-1);
			const keyStart = key.range[0];
			const [valueStart, valueEnd] = value.range;
			const lineEnd = endOfLine(text, keyStart);
			const line = text.slice(text.lastIndexOf("\n", keyStart - 1) + 1, keyStart);
			pairs.push({
				path: [...pathOf(ancestors), key.value],
				key: String(key.value),
				keyStart,
				colonEnd: text.indexOf(":", key.range[1]) + 1,
				value: isScalar(value) ? value.value : undefined,
				valueStart,
				valueEnd: isScalar(value) && value.type?.startsWith("BLOCK") ? valueEnd - 1 : valueEnd,
				lineEnd,
				oneLine: isScalar(value) && valueEnd <= lineEnd && !value.type?.startsWith("BLOCK"),
				isScalarValue: isScalar(value),
				firstOfItem: /^\s*- +$/.test(line),
				inFlow: map.flow === true,
				isLast: map.items.at(-1)?.key === key,
			});
		},
	});
	return pairs;
}

/** Words of a closed list that are items. */
function wordsIn(text) {
	const words = [];
	visit(parseDocument(text), {
		Seq(_, list, ancestors) {
			if (schemaAt([...pathOf(ancestors), keyAbove(ancestors), 0])?.enum === undefined) return;
			for (const item of list.items) {
				const [start, end] = item.range;
				words.push({ start, end, word: item.value, inFlow: list.flow === true, isLast: list.items.at(-1) === item });
			}
		},
	});
	return words;
}

function pathOf(ancestors) {
	return ancestors.flatMap((node, index) => {
		const below = ancestors[index + 1];
		if (isSeq(node)) return below === undefined ? [] : [node.items.indexOf(below)];
		return isMap(node) || node.key === undefined || below === undefined ? [] : [node.key.value];
	});
}

const keyAbove = (ancestors) => ancestors.at(-1)?.key?.value;

/** The lists of words and the small groups of a pilot on one line. */
function inFlow(text) {
	const document = parseDocument(text);
	visit(document, {
		Pair(_, { value }) {
			const small =
				(isMap(value) || isSeq(value)) && value.items.every((item) => isScalar(item) || isScalar(item.value));
			if (small && String(document.createNode(value.toJSON())).length < 150) value.flow = true;
		},
	});
	return document.toString({ lineWidth: 0 });
}

function endOfLine(text, offset) {
	const end = text.slice(offset).search(/\r?\n/);
	return end < 0 ? text.length : offset + end;
}

function shuffle(list, seed) {
	let state = seed;
	const keyed = list.map((value) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return { value, order: state };
	});
	return keyed.sort((a, b) => a.order - b.order).map(({ value }) => value);
}
