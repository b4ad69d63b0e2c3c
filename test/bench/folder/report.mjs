/** What whole folders cost, as text. */
import { megabytes, ratio, table, time } from "../report.mjs";
import { lines } from "./generate.mjs";
import { pilots } from "./typingBench.mjs";

export function reportChecks({ spectral, sizes, sharing }) {
	return [
		`\npilot-check on folders of pilots of ${lines} lines, the whole process with --format json: seconds, of the clock and of the processor, and peak memory in MB`,
		table([
			[
				"pilots",
				"floor",
				"CPU",
				"MB",
				"ours",
				"",
				"CPU",
				"",
				"MB",
				"with a cache",
				"one changed",
				"",
				"MB",
				"Spectral",
				"",
			],
			...sizes.map(({ count, runs: { floor, ours, first, changed, spectral: other } }) => [
				String(count),
				seconds(floor),
				floor.cpu.toFixed(2),
				megabytes(floor.megabytes),
				seconds(ours),
				ratio(ours.seconds / floor.seconds),
				ours.cpu.toFixed(2),
				ratio(ours.cpu / floor.cpu),
				megabytes(ours.megabytes),
				seconds(first),
				seconds(changed),
				ratio(changed.seconds / first.seconds),
				megabytes(changed.megabytes),
				...(other ? [seconds(other), ratio(other.seconds / ours.seconds)] : []),
			]),
		]),
		"",
		"Floor: a loop that reads each file with the yaml package and holds it against our schema with ajv, and does nothing else.",
		`Cores: beside a copy of itself the loop takes ${ratio(sharing)} the time; the targets are for two free cores, ${ratio(1)}.`,
		`Rounds: ${sizes.map(({ count, rounds }) => `${rounds} of ${count}`).join(", ")}, all in turn within each; medians, and the most memory of any.`,
		spectral
			? `Spectral: ${spectral} with the same schema, once.`
			: "Spectral could not be installed (no network?), so nothing is set beside the check.",
	].join("\n");
}

export function reportTyping({ paces, memory, seconds: whole }) {
	const beside = (one, alone) => [time(one), ratio(one.median / alone.median)];
	return [
		"\nTyping in a pilot of a folder, over the wire, ms: median (p95)",
		table([
			["a key each", "alone", `${pilots} read meanwhile`, "", "later, alone", "when read", ""],
			...paces.map(({ pace, alone, aloneLater, during, after }) => [
				`${pace} ms`,
				time(alone),
				...beside(during, alone),
				time(aloneLater),
				...beside(after, aloneLater),
			]),
		]),
		`\nMemory of the server: ${megabytes(memory.alone)} MB alone, ${megabytes(memory.others)} MB with the folder, which was read in ${whole.toFixed(0)} s; most of that time somebody typed.`,
	].join("\n");
}

const seconds = ({ seconds: value }) => value.toFixed(2);
