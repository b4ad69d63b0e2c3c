/** Which slips are made: the same in each run, of each kind about so many, over all pilots. */
import type { Good, Row } from "./good";
import { sortOf } from "./measure";
import type { Kind, Slip } from "./slip";

export interface Sampled {
	readonly good: Good;
	readonly row: Row;
	readonly slip: Slip;
	readonly harmless: boolean;
}

export function sample(kind: Kind, pilots: readonly Good[], count: number): readonly Sampled[] {
	const found: Sampled[] = [];
	let harmless = 0;
	let tried = 0;
	for (const { good, row } of inDisorder(pilots, kind.name)) {
		// Some kinds hardly ever do harm: then there is little to be found.
		if (found.length - harmless >= count || tried > 4 * count) break;
		const slip = kind.make(good, row);
		if (slip === undefined || slip.text === slip.rights[0]) continue;
		tried++;
		const sort = sortOf(kind, slip);
		if (sort === "hidden" || (sort === "harmless" && harmless >= count / 4)) continue;
		harmless += sort === "harmless" ? 1 : 0;
		found.push({ good, row, slip, harmless: sort === "harmless" });
	}
	return found;
}

/** The first slip of this kind from some row on. */
export function slipFrom(kind: Kind, pilots: readonly Good[], start: number): Slip | undefined {
	const all = rowsOf(pilots);
	for (let turn = 0; turn < all.length; turn++) {
		const { good, row } = all[(start + turn) % all.length] as PilotRow;
		const slip = kind.make(good, row);
		if (slip !== undefined && slip.text !== slip.rights[0]) return slip;
	}
	return undefined;
}

const rowsByPilots = new WeakMap<readonly Good[], readonly PilotRow[]>();

interface PilotRow {
	readonly good: Good;
	readonly row: Row;
}

function rowsOf(pilots: readonly Good[]): readonly PilotRow[] {
	const all = rowsByPilots.get(pilots) ?? pilots.flatMap((good) => good.rows.map((row) => ({ good, row })));
	rowsByPilots.set(pilots, all);
	return all;
}

/** One line of each pilot in turn, so that long ones do not count for more. */
function* inDisorder(pilots: readonly Good[], seed: string): Generator<PilotRow> {
	const start = [...seed].reduce((sum, sign) => Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0), 7) >>> 0;
	const most = Math.max(...pilots.map(({ rows }) => rows.length));
	for (let turn = 0; turn < most; turn++) {
		for (let nth = 0; nth < pilots.length; nth++) {
			const good = pilots[(start + nth * stepIn(pilots.length)) % pilots.length] as Good;
			const at = start + nth + turn * stepIn(good.rows.length);
			if (turn < good.rows.length) yield { good, row: good.rows[at % good.rows.length] as Row };
		}
	}
}

/** A step that meets each of so many rows once: it shares no factor with their number. */
function stepIn(count: number): number {
	let step = Math.max(1, Math.floor(count * 0.382));
	while (commonFactor(step, count) > 1) step++;
	return step;
}

function commonFactor(a: number, b: number): number {
	return b === 0 ? a : commonFactor(b, a % b);
}
