/** Writes JSON as the formatter of the project does, so that generated files stay as they are. */

const widest = 120;

export function stringify(value) {
	return `${write(value, "", 0)}\n`;
}

/** `taken` is what stands on the line already, a tab counted as two. */
function write(value, indent, taken) {
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	if (Array.isArray(value)) return writeArray(value, indent, taken);
	const members = Object.entries(value).filter(([, member]) => member !== undefined);
	if (members.length === 0) return "{}";
	const inner = `${indent}\t`;
	const lines = members.map(([key, member]) => {
		const start = `${inner}${JSON.stringify(key)}: `;
		return start + write(member, inner, width(start));
	});
	return `{\n${lines.join(",\n")}\n${indent}}`;
}

/** A list without objects stands on one line where it fits, with the comma that may follow. */
function writeArray(items, indent, taken) {
	const line = `[${items.map(inLine).join(", ")}]`;
	if (!items.some(holdsObject) && taken + width(line) < widest) return line;
	const inner = `${indent}\t`;
	return `[\n${items.map((item) => inner + write(item, inner, width(inner))).join(",\n")}\n${indent}]`;
}

function inLine(item) {
	return Array.isArray(item) ? `[${item.map(inLine).join(", ")}]` : JSON.stringify(item);
}

function holdsObject(item) {
	return Array.isArray(item) ? item.some(holdsObject) : item !== null && typeof item === "object";
}

function width(text) {
	return text.replaceAll("\t", "  ").length;
}
