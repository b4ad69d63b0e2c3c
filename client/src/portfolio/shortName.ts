/** The name of a pilot as it leaves room for the figures behind it, which VS Code would cut off first. Knows no VS Code. */
import type { PilotEntry } from "../../../server/src/protocol/protocol";
import { figuresOf, nameOf } from "./model";

/** Of a row, in letters such as n, where the view is as wide as VS Code makes it on a large screen that is zoomed in twice. */
const ROOM = 21.5;
/** A figure is written smaller. */
const FIGURE = 0.7;

export function shortNameOf(pilot: PilotEntry): string {
	const name = nameOf(pilot);
	const room = ROOM - FIGURE * figuresOf(pilot).length;
	if (widthOf(name) <= room) {
		return name;
	}
	let short = name;
	while (widthOf(`${short}…`) > room) {
		short = short.slice(0, -1);
	}
	return `${short.trimEnd()}…`;
}

function widthOf(text: string): number {
	return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
	if (/[ijlI.,:;'’|!]/.test(letter)) {
		return 0.45;
	}
	if (/[\sfrt()-]/.test(letter)) {
		return 0.6;
	}
	return /[mwMW@…]/.test(letter) ? 1.5 : /\p{Lu}/u.test(letter) ? 1.15 : 1;
}
