/** Pilots of a given number of lines, always the same ones: the good fixture with optional answers out or more items in. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDocument, stringify } from "yaml";
import { growing } from "./items.mjs";

const fixture = fileURLToPath(new URL("../fixtures/good/complete.pilot.yaml", import.meta.url));

/** A day on which these pilots are as they should be, whenever they are measured. */
export const today = "2027-06-01";

const layout = { lineWidth: 0 };

/** What the fixture can do without, the least of it first. */
const optional = [
	["control", "collaboration", 1],
	["control", "champions", 1],
	["control", "growth", "steps"],
	["why", "businessCase", "alternatives"],
	["why", "businessCase", "benefits"],
	["why", "businessCase", "document"],
	["why", "businessCase", "fundedBy"],
	["success", "scaling", "stopCriteria"],
	["success", "compliance", 0, "limitsNow"],
	["success", "compliance", 0, "evidence"],
	["success", "compliance", 0, "due"],
	["success", "data", 0, "source"],
	["success", "staff", 0, "support"],
];

export function pilotOf(lines) {
	const document = parseDocument(readFileSync(fixture, "utf8"));
	document.deleteIn(["ended"]);
	for (const path of optional) {
		if (linesOf(document) > lines) document.deleteIn(path);
	}
	const laws = document.getIn(["success", "compliance"]).items;
	while (laws.length > 1 && linesOf(document) > lines) laws.pop();
	grow(document, lines - linesOf(document));
	return padded(print(document), lines);
}

/** The same pilot with one word that its list does not have. */
export function withMistake(text) {
	return text.replace(/^status: \w+$/m, "status: preparingg");
}

/** The same pilot while somebody types a key. */
export function halfTyped(text) {
	return text.replace(/^ {2}vision:/m, "  visi\n$&");
}

function grow(document, room) {
	let left = room;
	for (let number = 1; ; number++) {
		const { path, value, comment } = growing(number);
		const item = document.createNode(value);
		if (comment !== undefined) item.commentBefore = ` ${comment}`;
		const size = stringify([value], layout).split("\n").length - (comment === undefined ? 1 : 0);
		if (size > left) return;
		document.getIn(path).add(item);
		left -= size;
	}
}

function padded(text, lines) {
	const missing = lines - text.split("\n").length + 1;
	if (missing < 0) throw new Error(`A pilot of ${lines} lines is too short for what it needs.`);
	return text + "# still to be talked about with the residents' panel\n".repeat(missing);
}

const print = (document) => document.toString(layout);
const linesOf = (document) => print(document).split("\n").length - 1;
