/** What the product promises, held against what was measured. */

const keystroke = 1.5;
const coldStart = 0.5;
/** Milliseconds, at every place. */
const completion = 20;
/** What the rules may add to the parse. */
const rulesShare = 0.1;
const packageBytes = 1_000_000;

export function judge({ keystrokes, completion: requests, rules, coldStart: cold, packageSize }) {
	return [
		// Each beside a floor that goes the same way: what the pipe between two processes costs is no matter of ours.
		...keystrokes.flatMap(({ lines, times: { floor, inProcess, wireFloor, wire } }) => [
			atMost(`Keystroke in process, ${lines} lines`, inProcess.median / floor.median, keystroke, "× floor"),
			atMost(`Keystroke over the wire, ${lines} lines`, wire.median / wireFloor.median, keystroke, "× wire floor"),
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
		...(cold.peer ? [atMost("Cold start", cold.ours.median / cold.peer.median, coldStart, "× peer")] : []),
		...(packageSize ? [atMost("Package", packageSize.bytes / 1_000_000, packageBytes / 1_000_000, "MB")] : []),
	];
}

function sentence(words) {
	return words[0].toUpperCase() + words.slice(1);
}

export function atMost(what, value, limit, unit) {
	return { what, value, limit, unit, reached: value <= limit };
}
