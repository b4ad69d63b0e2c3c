/** What the product promises of whole folders, held against what was measured. */
import { atMost } from "../targets.mjs";

const floor = 0.7;
const cpu = 1;
const spectral = 0.2;
const megabytes = 400;
/** A run after one file has changed beside the first, in the largest folder: in a small one most of it is the start of the process. */
const changed = 0.1;
const typing = 1.5;

export function judgeChecks({ sizes }) {
	const largest = sizes.at(-1);
	return [
		...sizes.flatMap(({ count, runs }) => [
			atMost(`Check of ${count} pilots`, runs.ours.seconds / runs.floor.seconds, floor, "× floor"),
			atMost(`Check of ${count} pilots, processor`, runs.ours.cpu / runs.floor.cpu, cpu, "× floor"),
			...(runs.spectral
				? [atMost(`Check of ${count} pilots`, runs.ours.seconds / runs.spectral.seconds, spectral, "× Spectral")]
				: []),
		]),
		atMost(`Memory, ${largest.count} pilots`, largest.runs.ours.megabytes, megabytes, "MB"),
		atMost(
			`One of ${largest.count} changed`,
			largest.runs.changed.seconds / largest.runs.first.seconds,
			changed,
			"× first",
		),
	];
}

export function judgeTyping({ paces }) {
	return paces.flatMap(({ pace, alone, aloneLater, during, after }) => [
		atMost(`A key each ${pace} ms while a folder is read`, during.median / alone.median, typing, "× alone"),
		atMost(`A key each ${pace} ms when it has been read`, after.median / aloneLater.median, typing, "× alone"),
	]);
}
