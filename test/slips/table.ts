/** The table that the measure prints. */
import type { Measure } from "./measure";

export interface Line {
	readonly name: string;
	readonly measures: readonly Measure[];
}

const COLUMNS = ["one", "place", "quiet", "kept", "fix"] as const;

export type Column = (typeof COLUMNS)[number];

/** A part of 1; `undefined` where the question never arises. */
export function share(measures: readonly Measure[], column: Column): number | undefined {
	const asked = measures.filter((one) => one[column] !== undefined);
	return asked.length === 0 ? undefined : asked.filter((one) => one[column] === true).length / asked.length;
}

export function harmful(measures: readonly Measure[]): number {
	return measures.filter(({ harm }) => harm.length > 0).length;
}

export function table(lines: readonly Line[]): string {
	const width = Math.max(...lines.map(({ name }) => name.length)) + 2;
	const head = `${"".padEnd(width)}${["n", ...COLUMNS, "harm"].map((title) => title.padStart(7)).join("")}`;
	return [head, ...lines.map((line) => tableLine(line, width))].join("\n");
}

function tableLine({ name, measures }: Line, width: number): string {
	const shares = COLUMNS.map((column) => percent(share(measures, column)));
	const cells = [String(measures.length), ...shares, String(harmful(measures))];
	return `${name.padEnd(width)}${cells.map((cell) => cell.padStart(7)).join("")}`;
}

function percent(part: number | undefined): string {
	return part === undefined ? "–" : `${(Math.floor(part * 1000) / 10).toFixed(1)}`;
}
