/** Pilots of a given number of lines as people write them, with about six findings in 120 lines; always the same ones. */
import { withMistakes } from "./writing/mistakes.mjs";
import { bases, items, listsIn } from "./writing/sources.mjs";
import { shifted, varied } from "./writing/vary.mjs";

/** A day on which these pilots are as they should be, but for their mistakes, whenever they are measured. */
export const today = "2027-06-01";

/** Lines from one mistake to the next. */
const spacing = 24;
/** From one item to the next that is taken: no neighbours, and all of them before the first comes again. */
const stride = 61;
const notes = [
	"zie het verslag van 12 maart",
	"still to be talked about with the residents",
	"cijfers komen uit de enquête",
];

export const pilotOf = (lines) => numberedPilot(0, lines);

/** The `number`th pilot of so many lines: another one than all the others. */
export function numberedPilot(number, lines) {
	const fitting = bases.filter((base) => base.length <= lines);
	const text = grown(varied(fitting[number % fitting.length], number, false), number, lines);
	for (let nth = 0; text.length < lines; nth++) text.push(`# ${notes[(number + nth) % notes.length]} (${nth + 1})`);
	return `${withMistakes(text, number, spacing).join("\n")}\n`;
}

/** The same pilot with one word that its list does not have. */
export function withMistake(text) {
	return text.replace(/^status: \w+$/m, "status: preparingg");
}

/** The same pilot while somebody types a key. */
export function halfTyped(text) {
	return text.replace(/^ {2}vision:/m, "  visi\n$&");
}

/** With items of all pilots behind those of its own, as long as the next one fits. */
function grown(base, number, lines) {
	const lists = listsIn(base).map((list) => ({ ...list, added: [] }));
	let room = lines - base.length;
	for (let nth = 0; ; nth++) {
		const item = items[(number * 7 + nth * stride) % items.length];
		const list = lists.find(({ key }) => key === item.key);
		if (item.lines.length > room) break;
		if (list === undefined) continue;
		list.added.push(...shifted(varied(item.lines, number * 100 + nth, true), list.dash - item.dash));
		room -= item.lines.length;
	}
	return base.flatMap((line, at) => [line, ...(lists.find(({ end }) => end === at + 1)?.added ?? [])]);
}
