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

const places = new WeakMap<readonly Good[], readonly { good: Good; row: Row }[]>();

function* inDisorder(pilots: readonly Good[], seed: string): Generator<{ good: Good; row: Row }> {
	const all = places.get(pilots) ?? pilots.flatMap((good) => good.rows.map((row) => ({ good, row })));
	places.set(pilots, all);
	// A step that shares no factor with the number of places meets each of them once.
	let step = ([...seed].reduce((sum, sign) => Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0), 7) >>> 0) % all.length;
	while (step < 2 || commonFactor(step, all.length) > 1) step++;
	for (let turn = 0, at = step; turn < all.length; turn++, at = (at + step) % all.length) {
		yield all[at] as { good: Good; row: Row };
	}
}

function commonFactor(a: number, b: number): number {
	return b === 0 ? a : commonFactor(b, a % b);
}
