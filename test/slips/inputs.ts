/** The inputs that came with the issue, and the other members of their kinds: what is typed, and what is meant. */

export type Change = readonly [from: string, to: string];

export interface Input {
	readonly what: string;
	readonly file: string;
	/** Makes another member of the kind out of the file. */
	readonly instead?: Change;
	/** Makes what is meant out of what is typed. */
	readonly meant: readonly Change[];
	/** How many lines below the first one that differs the finding may stand as well. */
	readonly below?: number;
	/** And above it. */
	readonly above?: number;
	readonly reported?: "none" | "at most one";
}

const CHILDREN = "problem: Bewoners slapen slecht.\npublicValue: Rust in de stad.\ngoals:\n  - goal: Minder lawaai";
const BELOW =
	"  problem: Bewoners slapen slecht.\n  publicValue: Rust in de stad.\n  goals:\n    - goal: Minder lawaai";
const WINKELS = "    - id: winkels\n      name: Winkels\n      kind: businesses";
const MOVED = "     - id: winkels\n      name: Winkels\n      kind: businesses";
const BULLETS = "    • goal: Minder lawaai\n    • goal: Meer rust";
const DASHES = "    - goal: Minder lawaai\n    - goal: Meer rust";
const REST = "  publicValue: Rust in de stad.\n  goals:\n    - goal: Minder lawaai";
const START = "  start: ?";
const LIST = "themes: liveability, economy";
const THEMES = "themes: [liveability, economy]";
const TEXT = "Bewoners slapen slecht.\nIedere nacht.";
const NAME = "municipality: 's-Hertogenbosch";

function name(typed: string): Input {
	const quoted = JSON.stringify(typed);
	const to = `municipality: ${typed}`;
	return { what: typed, file: "apostrophe-name", instead: [NAME, to], meant: [[to, `municipality: ${quoted}`]] };
}

function open(typed: string): Input {
	const to = `  start: ${typed}`;
	const meant: Change[] = [[to, '  start: "?"']];
	return { what: typed, file: "question-mark", instead: [START, to], meant, reported: "none" };
}

function stakeholder(what: string, typed: string): Input {
	return { what, file: "dash-one-more", instead: [MOVED, typed], meant: [[typed, WINKELS]] };
}

function bullets(sign: string): Input {
	const typed = BULLETS.replaceAll("•", sign);
	return { what: `${sign} for a dash`, file: "bullet", instead: [BULLETS, typed], meant: [[typed, DASHES]] };
}

function words(typed: string): Input {
	const to = `themes: ${typed}`;
	return { what: typed, file: "list-in-words", instead: [LIST, to], meant: [[to, THEMES]] };
}

function space(what: string, file: string, from: string, typed: string): Input {
	return { what, file, instead: [from, typed], meant: [[typed, from]] };
}

export const INPUTS: readonly Input[] = [
	{ what: "as it came", file: "apostrophe-name", meant: [["'s-Hertogenbosch", `"'s-Hertogenbosch"`]] },
	name("'t Gooi"),
	name("'s-Hertogenbosch en 's-Gravenhage"),
	name(`'s-Hertogenbosch, "de Bossche bollen"`),
	{ what: "as it came", file: "apostrophe-name-comment", meant: [["'s-Gravenhage", `"'s-Gravenhage"`]] },
	{
		what: "between braces",
		file: "good",
		instead: ["    - goal: Minder lawaai", "    - {goal: 's-Hertogenbosch stil, policy: Nota}"],
		meant: [["'s-Hertogenbosch stil", `"'s-Hertogenbosch stil"`]],
	},

	{ what: "as it came", file: "question-mark", meant: [[START, '  start: "?"']], reported: "none" },
	open("? nog vragen"),
	open("??"),
	open("…"),
	{
		what: "of a goal",
		file: "good",
		instead: ["- goal: Minder lawaai", "- goal: ?"],
		meant: [["- goal: ?", '- goal: "?"']],
		reported: "none",
	},
	{
		what: "on the last line",
		file: "good",
		instead: ["- goal: Minder lawaai\n", "- goal: ?"],
		meant: [["- goal: ?", '- goal: "?"']],
		reported: "none",
	},

	{ what: "as it came", file: "colon-as-answer", meant: [["role: :", 'role: ":"']] },

	{ what: "as it came", file: "dash-one-more", meant: [[MOVED, WINKELS]] },
	stakeholder("two more", MOVED.replace(" -", "  -")),
	stakeholder("one less", MOVED.replace("  -", "-")),
	stakeholder("two less", MOVED.replace("   -", "-")),
	stakeholder("one more, with its lines", WINKELS.replaceAll(/^/gm, " ")),
	stakeholder("one less, with its lines", WINKELS.replaceAll(/^ /gm, "")),

	{ what: "as it came", file: "dash-key-no-colon", meant: [["- goal\n", "- goal:\n"]] },

	{ what: "as it came", file: "tab-behind-dash", meant: [["-\tgoal", "- goal"]] },
	{ what: "as it came", file: "tab-on-blank-line", meant: [["\n\t\n", "\n\n"]], reported: "none" },
	{
		what: "between two answers",
		file: "good",
		instead: ["  publicValue", "\t\n  publicValue"],
		meant: [["\t\n  publicValue", "\n  publicValue"]],
		reported: "at most one",
	},

	{ what: "as it came", file: "first-of-group-one-more", meant: [["   problem", "  problem"]] },
	space("one less", "good", "  problem", " problem"),
	{
		what: "the rest of a group one more",
		file: "good",
		instead: [REST, REST.replaceAll(/^/gm, " ")],
		meant: [[REST.replaceAll(/^/gm, " "), REST]],
		below: 2,
	},

	{ what: "as it came", file: "parent-commented-out", meant: [["# why:", "why:"]], below: 1 },
	{ what: "as it came", file: "children-not-indented", meant: [[CHILDREN, BELOW]], above: 1 },

	{ what: "as it came", file: "no-break-space-behind-colon", meant: [["title:\u00a0", "title: "]] },
	space("narrow, behind the colon", "good", "title: ", "title:\u202f "),
	space("ideographic, behind the colon", "good", "title: ", "title:\u3000"),
	space("no-break, as indentation", "good", "  publicValue", "\u00a0\u00a0publicValue"),
	space("no-break, behind a dash", "good", "- goal", "-\u00a0goal"),

	{ what: "as it came", file: "bullet", meant: [[BULLETS, DASHES]] },
	...["–", "+", "*"].map(bullets),
	{
		what: "numbers for dashes",
		file: "bullet",
		instead: [BULLETS, "    1. goal: Minder lawaai\n    2. goal: Meer rust"],
		meant: [["    1. goal: Minder lawaai\n    2. goal: Meer rust", DASHES]],
	},

	{
		what: "as it came",
		file: "tag-swallows-word",
		meant: [["!Let op de nacht", '"!Let op de nacht"']],
	},
	{
		what: "an anchor",
		file: "tag-swallows-word",
		instead: ["!Let op de nacht", "&Ruimte voor de nacht"],
		meant: [["&Ruimte voor de nacht", '"&Ruimte voor de nacht"']],
	},

	{
		what: "as it came",
		file: "block-text-column-1",
		above: 1,
		meant: [[TEXT, TEXT.replaceAll(/^/gm, "    ")]],
	},
	{ what: "as it came", file: "comma-behind-quotes", meant: [['slecht.",', 'slecht."']] },

	{ what: "as it came", file: "list-in-words", meant: [[LIST, THEMES]] },
	...["liveability en economy", "liveability and economy", "liveability / economy"].map(words),

	{ what: "as it came", file: "yaml-1-1", meant: [["%YAML 1.1\n---\n", ""]], reported: "none" },
	{ what: "as it came", file: "front-matter-end", meant: [["lawaai\n---\n", "lawaai\n"]], reported: "none" },
	{ what: "as it came", file: "good-merge-in-list", meant: [], reported: "none" },
];
