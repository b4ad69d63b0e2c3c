/** Lays a part of a pilot over a whole good one: groups are joined, lists and texts replaced. */
import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";

const COMPLETE = parse(readFileSync(new URL("../../fixtures/good/complete.pilot.yaml", import.meta.url), "utf8"));

export function overlay(part: string): string {
	return stringify(joined(COMPLETE, parse(part)), { lineWidth: 0 });
}

function joined(below: unknown, above: unknown): unknown {
	if (!isGroup(below) || !isGroup(above)) {
		return above;
	}
	const result: Record<string, unknown> = { ...below };
	for (const [key, value] of Object.entries(above)) {
		// `null` in the part takes the answer out.
		if (value === null) {
			delete result[key];
		} else {
			result[key] = joined(below[key], value);
		}
	}
	return result;
}

function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
