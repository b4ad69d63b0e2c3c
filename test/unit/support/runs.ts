/** How many random texts a property is tried on: `PILOT_RUNS=200000` for a long campaign. */
export function runs(usual: number): number {
	return Number(process.env.PILOT_RUNS ?? usual);
}
