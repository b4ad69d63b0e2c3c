/** A slip that fails, for the eye. */
import type { Measure } from "./measure";
import type { Sampled } from "./sample";

export function isClean({ one, place, quiet, kept, fix, harm }: Measure): boolean {
	return one && place !== false && quiet && kept && fix !== false && harm.length === 0;
}

export function shown({ good, row, slip, harmless, measure }: Sampled & { measure: Measure }): string {
	const failed = (["one", "place", "quiet", "kept", "fix"] as const).filter((column) => measure[column] === false);
	return [
		`── ${good.name}, line ${row.index + 1}${harmless ? ", harmless" : ""}: not ${failed.join(", ") || "-"}`,
		around(slip.text, slip.lines[0]),
		...measure.reported.map((reported) => `  reported: ${reported}`),
		...measure.lost.map((lost) => `  lost: ${lost}`),
		...measure.harm.map((harm) => `  harm: ${harm}`),
		...measure.fixed.map((fixed) => `  preferred fix gives:\n${around(fixed, slip.lines[0])}`),
		...slip.rights.slice(0, 1).map((right) => `  right:\n${around(right, slip.lines[0])}`),
	].join("\n");
}

function around(text: string, line: number): string {
	const lines = text.split(/\r?\n/);
	const from = Math.max(0, line - 3);
	return lines
		.slice(from, line + 5)
		.map(
			(one, index) =>
				`${String(from + index + 1).padStart(5)}${from + index === line ? ">" : " "}|${one.replaceAll("\t", "⇥")}`,
		)
		.join("\n");
}
