/**
 * A person at work in a text: letters in the problem, in an answer halfway, and in the last stakeholder; now and then one
 * is taken back. Every version differs from all before it.
 */
import { TextDocument } from "vscode-languageserver-textdocument";

const alphabet = "abcdefghijklmnopqrstuvwxyz";
/** The place that is typed in, and whether a letter comes (+) or the last one there goes again (-). */
const rhythm = ["0+", "1+", "2+", "0+", "1+", "2+", "0-", "1-", "2-"];

/** An endless row of incremental changes, each with the text as it is afterwards. */
export function* keystrokes(text) {
	const document = TextDocument.create("file:///bench.pilot.yaml", "pilot", 1, text);
	const places = placesIn(text).map((offset) => ({ position: document.positionAt(offset), typed: 0 }));
	for (let number = 0; ; number++) {
		const [index, sign] = rhythm[number % rhythm.length];
		const place = places[index];
		const letter = alphabet[Math.floor(number / rhythm.length) % alphabet.length];
		const change =
			sign === "+"
				? { range: span(place, place.typed, 0), text: letter }
				: { range: span(place, place.typed - 1, 1), text: "" };
		place.typed += sign === "+" ? 1 : -1;
		TextDocument.update(document, [change], document.version + 1);
		yield change;
	}
}

/** `length` letters, `after` letters behind the place. */
function span({ position: { line, character } }, after, length) {
	return { start: { line, character: character + after }, end: { line, character: character + after + length } };
}

/** Behind the first letter of three answers. */
function placesIn(text) {
	const answers = lettersBehind(
		text,
		/^ *(?:- )?(?:interest|requirement|limitsAtScale|change|use|goal|exit): ["']?(?=\w)/gm,
	);
	const ofParties = lettersBehind(text, /^ *(?:interest|how): ["']?(?=\w)/gm);
	const [problem] = lettersBehind(text, /^ *problem: (?:[>|]-?\n *)?["']?(?=\w)/gm);
	return [problem, answers.find((offset) => offset > text.length / 2), ofParties.at(-1) ?? answers.at(-1)];
}

function lettersBehind(text, pattern) {
	return [...text.matchAll(pattern)].map(({ index, 0: before }) => index + before.length + 1);
}
