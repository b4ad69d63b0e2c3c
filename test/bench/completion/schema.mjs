/** The schema of a pilot, asked by the path of a value. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../paths.mjs";

const schema = JSON.parse(readFileSync(join(root, "schemas", "pilot.schema.json"), "utf8"));
const laws = new Set(JSON.parse(readFileSync(join(root, "schemas", "regulations.json"), "utf8")).map(({ id }) => id));

export function schemaAt(path) {
	return path.reduce((node, step) => (typeof step === "number" ? node?.items : node?.properties?.[step]), schema);
}

/** Whether somebody could have meant this value, rather than that an example is taken for an answer. */
export function isRightValue(value, path, knownTexts) {
	const node = schemaAt(path);
	if (node?.enum !== undefined) return node.enum.includes(value);
	if (node?.type === "boolean") return typeof value === "boolean";
	if (node?.format === "date") return isDay(value) && !(node.examples ?? []).includes(value);
	const { kind } = node?.["x-pilot"] ?? {};
	if (kind === "regulation" && laws.has(value)) return true;
	if (kind === "dateOrStatus") return isDay(value) || schema.properties.status.enum.includes(value);
	return typeof value === "string" && knownTexts.has(value);
}

function isDay(value) {
	return /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
}
