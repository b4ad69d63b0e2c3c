/** What the product promises, held against what was measured. */

const keystroke = 1.5;
const coldStart = 0.5;
const packageBytes = 1_000_000;

export function judge({ keystrokes, coldStart: cold, packageSize }) {
	return [
		...keystrokes.flatMap(({ lines, times: { floor, inProcess, wire } }) => [
			atMost(`Keystroke in process, ${lines} lines`, inProcess.median / floor.median, keystroke, "× floor"),
			atMost(`Keystroke over the wire, ${lines} lines`, wire.median / floor.median, keystroke, "× floor"),
		]),
		...(cold.peer ? [atMost("Cold start", cold.ours.median / cold.peer.median, coldStart, "× peer")] : []),
		...(packageSize ? [atMost("Package", packageSize.bytes / 1_000_000, packageBytes / 1_000_000, "MB")] : []),
	];
}

function atMost(what, value, limit, unit) {
	return { what, value, limit, unit, reached: value <= limit };
}
