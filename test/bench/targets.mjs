/** What the product promises, held against what was measured. */

/** Of the floor, by the lines of the pilot. */
const keystroke = { 100: 1.5, 1000: 0.4, 10000: 1.5 };
const firstKeystrokes = 0.7;
const coldStart = { echo: 1.7, peer: 0.5 };
/** Megabytes with many files open; and what a day of typing may add to what a morning has taken. */
const openFiles = 95;
const growing = 1.05;
/** Milliseconds, at every place. */
const completion = 20;
/** What the rules may add to the parse. */
const rulesShare = 0.1;

export function judge({ keystrokes, completion: requests, rules }) {
	return [
		// Each beside a floor that goes the same way: what the pipe between two processes costs is no matter of ours.
		...keystrokes.flatMap(({ lines, times: { floor, inProcess, wireFloor, wire } }) => [
			atMost(`Keystroke in process, ${lines} lines`, inProcess.median / floor.median, keystroke[lines], "× floor"),
			atMost(
				`Keystroke over the wire, ${lines} lines`,
				wire.median / wireFloor.median,
				keystroke[lines],
				"× wire floor",
			),
		]),
		...Object.entries(requests).flatMap(([name, { whole, halfTyped }]) => [
			atMost(`${sentence(name)}, slowest place`, whole.slowest, completion, "ms"),
			atMost(`${sentence(name)}, slowest place, half-typed`, halfTyped.slowest, completion, "ms"),
		]),
		atMost(
			`All ${rules.count} rules, ${rules.lines} lines`,
			rules.times.rules.median / rules.times.parse.median,
			rulesShare,
			"× parse",
		),
	];
}

export function judgeFirst({ keystrokes, coldStart: { ours, echo, peer } }) {
	const { times } = keystrokes.find(({ lines }) => lines === 1_000);
	const ratioOf = (one, other) => times[one].median / times[other].median;
	return [
		atMost("First keystrokes in process, 1000 lines", ratioOf("inProcess", "floor"), firstKeystrokes, "× floor"),
		atMost("First keystrokes over the wire, 1000 lines", ratioOf("wire", "wireFloor"), firstKeystrokes, "× wire floor"),
		atMost("Cold start", ours.median / echo.median, coldStart.echo, "× echo"),
		...(peer ? [atMost("Cold start", ours.median / peer.median, coldStart.peer, "× peer")] : []),
	];
}

export function judgeMemory({ opened, typed }) {
	return opened === undefined
		? []
		: [
				atMost("Memory with all files open", opened, openFiles, "MB"),
				atMost("Memory after all edits", typed.at(-1) / typed[0], growing, "× after the first"),
			];
}

function sentence(words) {
	return words[0].toUpperCase() + words.slice(1);
}

export function atMost(what, value, limit, unit) {
	return { what, value, limit, unit, reached: value <= limit };
}
