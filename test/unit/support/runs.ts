/** How many random texts a property is tried on: `PILOT_RUNS=200000` for a long campaign. */
export function runs(usual: number): number {
	return Number(process.env.PILOT_RUNS ?? usual);
}

const isCampaign = ["PILOT_RUNS", "PILOT_SWEEP", "PILOT_SLIPS"].some((name) => process.env[name] !== undefined);

/** Milliseconds; 0 is no limit. Hundreds of texts take minutes on a machine that is busy with other work. */
export const MANY_TEXTS_MS = isCampaign ? 0 : 900_000;

/** For a test of hundreds of texts. */
export const MANY_TEXTS = { timeout: MANY_TEXTS_MS };
