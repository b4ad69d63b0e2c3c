/** The results as text: tables, what to know about them, and which targets are reached. */
import { plan as coldPlan } from "./coldKeystrokeBench.mjs";
import { keys } from "./coldKeystrokes.mjs";
import { lines as coldStartLines, runs } from "./coldStartBench.mjs";
import { completionLines } from "./completionBench.mjs";
import { plan } from "./keystrokeBench.mjs";
import { edits, open } from "./memoryBench.mjs";

export function report(results) {
	const { keystrokes, completion, rules, peer } = results;
	const memory = keystrokes.at(-1).memory;
	return [
		"\nKeystroke to findings when all is warm, ms: median (p95), and how many times the floor of its kind",
		table([
			["lines", "floor", "in process", "", "half-typed", "", "wire floor", "wire", "", ...(peer ? ["peer", ""] : [])],
			...keystrokes.map(({ lines, times }) => [
				String(lines),
				time(times.floor),
				...beside(times, "inProcess", "floor"),
				...beside(times, "halfTyped", "floor"),
				time(times.wireFloor),
				...beside(times, "wire", "wireFloor"),
				...(peer ? beside(times, "peer", "wireFloor") : []),
			]),
		]),
		`\nFrom the cursor to an answer, in process, every place of ${completionLines} lines, ms`,
		table([
			["", "median (p95)", "slowest", "half-typed", "slowest"],
			...Object.entries(completion).map(([name, { whole, halfTyped }]) => [
				name,
				...[whole, halfTyped].flatMap((times) => [time(times), milliseconds(times.slowest)]),
			]),
		]),
		`\nAll ${rules.count} rules of the method beside the parse (parseDocument) of the same ${rules.lines} lines, ms`,
		table([
			["parse", "rules", "share"],
			[time(rules.times.parse), time(rules.times.rules), percent(rules.times.rules.median / rules.times.parse.median)],
		]),
		`\nMemory after 10 000 lines and ${keystrokesTyped()} keystrokes: ${megabytes(memory.ours)} MB${peer ? `, peer ${megabytes(memory.peer)} MB` : ""}`,
		`\n${notes(results).join("\n")}`,
	].join("\n");
}

/** The first keystrokes and the first findings of a process. */
export function reportFirst({ keystrokes, coldStart }) {
	const { ours, echo, peer } = coldStart;
	return [
		`\nThe first ${keys} keystrokes of a fresh process, ms each: median (p95) of the processes, and how many times the floor of its kind`,
		table([
			["lines", "floor", "in process", "", "wire floor", "wire", ""],
			...keystrokes.map(({ lines, times }) => [
				String(lines),
				time(times.floor),
				...beside(times, "inProcess", "floor"),
				time(times.wireFloor),
				...beside(times, "wire", "wireFloor"),
			]),
		]),
		`\nCold start to first findings, ${coldStartLines} lines, ms`,
		table([
			["ours", "echo", "", ...(peer ? ["peer", ""] : [])],
			[
				time(ours),
				time(echo),
				ratio(ours.median / echo.median),
				...(peer ? [time(peer), ratio(ours.median / peer.median)] : []),
			],
		]),
		"",
		`Each in a process of its own, all in turn: ${coldPlan.map(({ lines, processes }) => `${processes} at ${lines} lines`).join(", ")}; cold starts: ${runs} after 1.`,
		"Echo: a server on the same protocol, bundled in the same way, that reads nothing and answers with one finding.",
	].join("\n");
}

export function reportMemory({ lines, opened, typed }) {
	return [
		`\nMemory of the server with ${open} pilots of ${lines} lines open, MB`,
		table([
			["opened", ...edits.map((count) => `after ${count} edits`)],
			[megabytes(opened), ...typed.map(megabytes)],
		]),
	].join("\n");
}

export function reportTargets(targets) {
	const rows = targets.map((target) => [target.reached ? "pass" : "MISS", target.what, figure(target), limit(target)]);
	return `\nTargets\n${table(rows)}`;
}

function notes({ keystrokes, peer }) {
	const repeated = keystrokes.filter((size) => size.repeated).map(({ lines }) => lines);
	return [
		"Floor: parseDocument(text) of the yaml package in this process, on the same text. In turn within each round: those in this process, and then those over the wire.",
		"Half-typed: in process, while another line of the file is not yet YAML; not judged.",
		"Wire floor: a server that does only that and answers.",
		`Rounds: ${plan.map(({ lines, warmUps, rounds }) => `${rounds} at ${lines} lines after ${warmUps} to warm up`).join(", ")}.`,
		peer
			? `Peer: ${peer} with our schema, as npm installs it; before each check it waits 200 ms of its own, which is in its times.`
			: "Peer: yaml-language-server could not be installed (no network?), so nothing is set beside it.",
		...(repeated.length > 0 ? [`Measured twice, for the machine was busy: ${repeated.join(", ")} lines.`] : []),
	];
}

function keystrokesTyped() {
	const { warmUps, rounds } = plan.at(-1);
	return warmUps + rounds;
}

function beside(times, name, floor) {
	return [time(times[name]), ratio(times[name].median / times[floor].median)];
}

export function time({ median, p95 }) {
	return `${milliseconds(median)} (${milliseconds(p95)})`;
}

export const milliseconds = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
export const megabytes = (value) => (value === undefined ? "not known" : value.toFixed(0));
export const ratio = (value) => `${value.toFixed(2)}×`;
const percent = (value) => `${(100 * value).toFixed(1)} %`;
const figure = ({ value, unit }) => `${value.toFixed(2)} ${unit}`;
const limit = ({ limit, unit }) => `at most ${limit} ${unit}`;

export function table(rows) {
	const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column]))
				.join("   ")
				.trimEnd(),
		)
		.join("\n");
}
