/** What is right of the suggestions at a position: taken, they leave a good file that says more than before. */
import { parseDocument, visit } from "yaml";
import { isRightValue, schemaAt } from "./schema.mjs";

/** The right ones as what they add, such as `why.goals` or `status = idea`; the others by what is wrong with them. */
export function judge(position, items) {
	const seen = items.map((item) => normal(position, item)).filter((item) => isVisible(position, item));
	if (position.free === true) {
		return {
			right: new Set(),
			wrong: seen.map(({ label }) => `${label}: a text is being written`),
			silent: seen.length === 0,
		};
	}
	const right = new Set();
	const wrong = [];
	for (const item of seen) {
		const { added, fault } = additions(position, item);
		if (fault === undefined) for (const one of added) right.add(one);
		else wrong.push(`${item.label}: ${fault}`);
	}
	return { right, wrong, silent: seen.length === 0 };
}

/** A suggestion as offsets and the text that it leaves when nothing is typed at its tab stops. */
function normal({ text, offset }, { label, filterText, textEdit, insertText, insertTextFormat, insertTextMode }) {
	const lines = lineStarts(text);
	const toOffset = ({ line, character }) => lines[line] + character;
	const range = textEdit?.range ?? textEdit?.replace;
	// Without a range an editor replaces the word before the cursor.
	const word = /[\w-]*$/.exec(text.slice(0, offset))[0];
	const [start, end] =
		range === undefined ? [offset - word.length, offset] : [toOffset(range.start), toOffset(range.end)];
	const raw = textEdit?.newText ?? insertText ?? label;
	const plain = insertTextFormat === 2 ? withoutStops(raw) : raw;
	// An editor indents the further lines like the first, unless it is told not to.
	const indent = /^[ \t]*/.exec(text.slice(lines.filter((at) => at <= start).at(-1)))[0];
	const newText = insertTextMode === 1 ? plain : plain.replace(/\r?\n/g, `$&${indent}`);
	return { label, match: filterText ?? label, start, end, newText };
}

function withoutStops(snippet) {
	return snippet
		.replace(/\$\{\d+\|(?:\\.|[^|\\])*\|\}/g, "")
		.replace(/\$\{\d+(?::(?:\\.|[^}\\])*)?\}/g, "")
		.replace(/\$\d+/g, "")
		.replace(/\\([\\$}|,])/g, "$1");
}

/** As an editor filters: the first letter at the start of a word, the others somewhere behind it. */
function isVisible({ text, offset }, { match, start }) {
	const typed = text.slice(start, offset).trimStart().toLowerCase();
	const words = match.toLowerCase();
	if (typed === "") return true;
	for (let at = words.indexOf(typed[0]); at >= 0; at = words.indexOf(typed[0], at + 1)) {
		if ((at === 0 || /[^\p{L}\p{N}]/u.test(words[at - 1])) && isWithin(typed, words.slice(at))) return true;
	}
	return false;
}

function isWithin(letters, word) {
	let at = 0;
	for (const letter of letters) {
		at = word.indexOf(letter, at) + 1;
		if (at === 0) return false;
	}
	return true;
}

function additions(position, { start, end, newText }) {
	const { text, base } = position;
	const after = text.slice(0, start) + newText + text.slice(end);
	const [before, then] = [base, after].map((one) => parseDocument(one));
	if (then.errors.length > (position.broken === true ? before.errors.length : 0))
		return { fault: "the file cannot be read" };
	const texts = new Set();
	visit(before, { Scalar: (_, { value }) => void (typeof value === "string" && texts.add(value)) });
	const added = [];
	const fault = compare(before.contents?.toJSON() ?? null, then.contents?.toJSON() ?? null, [], added);
	if (fault !== undefined) return { fault };
	if (added.length === 0) return { fault: "it adds nothing" };
	// The value that stands behind the name is no matter of the suggestion.
	for (const { path, value } of position.renames === true ? added.map((one) => ({ ...one, value: null })) : added) {
		const wrong = wrongIn(value, path, texts);
		if (wrong !== undefined) return { fault: wrong };
	}
	return { added: added.map(nameOf) };
}

/** Puts what is new into `added`; reports when something is lost or changed. */
function compare(before, after, path, added) {
	if (before === null || before === undefined) {
		if (after !== null && after !== undefined) spread(after, path, added);
		return undefined;
	}
	if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path, added);
	if (isObject(before) && isObject(after)) {
		for (const key of Object.keys(before)) {
			if (!(key in after)) return `${[...path, key].join(".")} is lost`;
			const fault = compare(before[key], after[key], [...path, key], added);
			if (fault !== undefined) return fault;
		}
		for (const key of Object.keys(after))
			if (!(key in before)) added.push({ path: [...path, key], value: after[key], key: true });
		return undefined;
	}
	return before === after ? undefined : `${path.join(".")} is changed`;
}

function compareLists(before, after, path, added) {
	if (before.length === after.length) {
		return before
			.map((item, index) => {
				const at = [...path, index];
				const isNew = item === null && after[index] !== null;
				return isNew ? addItem(before, after[index], at, added) : compare(item, after[index], at, added);
			})
			.find((fault) => fault !== undefined);
	}
	if (after.length !== before.length + 1) return `${path.join(".")} has lost items`;
	const index = after.findIndex((_, at) => JSON.stringify(without(after, at)) === JSON.stringify(before));
	if (index < 0) return `${path.join(".")} is changed`;
	return addItem(before, after[index], [...path, index], added);
}

function addItem(others, item, path, added) {
	if (others.includes(item)) return `${item} is there already`;
	spread(item, path, added);
	return undefined;
}

const without = (list, at) => [...list.slice(0, at), ...list.slice(at + 1)];

/** Of a new list its items count, of a new group its keys. */
function spread(value, path, added) {
	if (Array.isArray(value) && value.length > 0)
		value.forEach((item, index) => void spread(item, [...path, index], added));
	else if (isObject(value))
		for (const key of Object.keys(value)) added.push({ path: [...path, key], value: value[key], key: true });
	else added.push({ path, value });
}

function wrongIn(value, path, texts) {
	const node = schemaAt(path);
	if (node === undefined) return `${path.join(".")} is nothing that the format has`;
	if (value === null) return undefined;
	if (Array.isArray(value))
		return node.type === "array" ? firstWrong(value.entries(), path, texts) : "no list is due here";
	if (isObject(value))
		return node.type === "object" ? firstWrong(Object.entries(value), path, texts) : "no group is due here";
	return isRightValue(value, path, texts) ? undefined : `“${value}” is an example or no answer`;
}

function firstWrong(entries, path, texts) {
	for (const [step, value] of entries) {
		const wrong = wrongIn(value, [...path, step], texts);
		if (wrong !== undefined) return wrong;
	}
	return undefined;
}

function nameOf({ path, value, key }) {
	const name = path.join(".");
	return key === true || value === null ? name : `${name} = ${JSON.stringify(value)}`;
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function lineStarts(text) {
	return [0, ...[...text.matchAll(/\r?\n/g)].map(({ index, 0: lineBreak }) => index + lineBreak.length)];
}
