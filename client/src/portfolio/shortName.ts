/** The name of a pilot as it leaves room for the figures behind it, which VS Code would cut off first. Knows no VS Code. */
import type { PilotEntry } from "../../../server/src/protocol/protocol";
import { figuresOf, nameOf } from "./model";

/** Of a row, in letters such as n of a wide font: VS Code makes the view a quarter of the window, here one of 960, and at most 300 wide. */
const ROOM = 18.5;
/** A figure is written smaller. */
const FIGURE = 0.75;

export function shortNameOf(pilot: PilotEntry): string {
	const name = nameOf(pilot);
	const room = ROOM - FIGURE * figuresOf(pilot).length;
	if (widthOf(name) <= room) {
		return name;
	}
	let short = "";
	let left = room - widthOf("…");
	for (const letter of name) {
		left -= letterWidth(letter);
		if (left < 0) {
			break;
		}
		short += letter;
	}
	return `${short.trimEnd()}…`;
}

function widthOf(text: string): number {
	return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
	return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1;
}

const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
	[/[ijlI.,:;'’|!]/, 0.45],
	[/[\sfrt()-]/, 0.6],
	[/[csz]/, 0.85],
	[/[mMW@…]/, 1.55],
	[/w/, 1.3],
	[/\p{Lu}/u, 1.1],
];
