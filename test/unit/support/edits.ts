/** What people type into a pilot, and what they never should. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { VARIANTS } from "./variants";

const EXAMPLES = new URL("../../../examples/", import.meta.url);

/** Whole pilots, in every style. */
export const TEXTS = [
	...VARIANTS.map(({ text }) => text),
	...readdirSync(EXAMPLES)
		.filter((name) => name.endsWith(".pilot.yaml"))
		.map((name) => readFileSync(new URL(name, EXAMPLES), "utf8")),
];

export const PIECES = [
	...[
		"\n",
		"\r\n",
		" ",
		"  ",
		"\t",
		":",
		": ",
		"- ",
		"#",
		"# x",
		"[",
		"]",
		"{",
		"}",
		",",
		'"',
		"'",
		"|",
		">-",
		"&a ",
		"*a",
		"<<: *a",
	],
	...[
		"todo",
		"null",
		"~",
		"1",
		"true",
		"title",
		"why:\n",
		"  goals:\n    - ",
		"---\n",
		"...",
		"!x ",
		"? ",
		"\u0000",
		"\ud800",
		"é",
		"👍",
	],
	...["status: running\n", "__proto__: x\n", "2027-02-30", "kind: bewoners", "\u2028"],
];

/** One change somewhere in a text. */
export function edits(): fc.Arbitrary<(text: string) => string> {
	const place = fc.double({ min: 0, max: 1, noNaN: true });
	return fc.tuple(place, fc.nat({ max: 40 }), fc.constantFrom("", ...PIECES)).map(([at, remove, insert]) => (text) => {
		const offset = Math.floor(at * text.length);
		return text.slice(0, offset) + insert + text.slice(offset + remove);
	});
}
