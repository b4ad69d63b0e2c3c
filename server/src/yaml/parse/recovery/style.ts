/** How far in the lines of a text go, known from the lines alone. */
import { readHead } from "./head";
import type { Line } from "./lines";
import type { Style } from "./walk";

/** As far as most do behind a key with nothing behind its colon. */
export function indentsOf(text: string, lines: readonly Line[]): Style {
	const keys = new Map<number, number>();
	const dashes = new Map<number, number>();
	let above: number | undefined;
	for (const line of lines) {
		if (line.kind !== "content") {
			continue;
		}
		const isDash = text[line.first] === "-" && text[line.first + 1] === " ";
		if (above !== undefined && line.column >= above && (isDash || line.column > above)) {
			const counts = isDash ? dashes : keys;
			counts.set(line.column - above, (counts.get(line.column - above) ?? 0) + 1);
		}
		above = text[line.last - 1] === ":" ? readHead(text, line).column : undefined;
	}
	const all = new Map(keys);
	for (const [by, count] of dashes) {
		all.set(by, (by > 0 ? count : 0) + (all.get(by) ?? 0));
	}
	const indent = mostUsed(all) ?? USUAL;
	const dashIndent = mostUsed(dashes, indent) ?? indent;
	return {
		indent,
		dashIndent,
		certainty: certaintyOf(all.get(indent)),
		dashCertainty: certaintyOf(dashes.get(dashIndent)),
	};
}

const USUAL = 2;

function mostUsed(counts: ReadonlyMap<number, number>, usual = USUAL): number | undefined {
	return [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0] - usual) - Math.abs(b[0] - usual))[0]?.[0];
}

/** The group at hand is one of those that were counted. */
function certaintyOf(count = 1): number {
	return Math.min(3, count - 1);
}
