import { describe, expect, it } from "vitest";
import type { SelectionRange } from "vscode-languageserver-types";
import { getSelectionRanges } from "../../../../server/src/editing/outline/selectionRanges";
import { atCursor, textIn } from "../../support/editing";

/** What a selection at the sign `‸` grows to, without the file at the end. */
function grows(marked: string): string[] {
	const { analysis, offset } = atCursor(marked);
	const steps: string[] = [];
	for (let at: SelectionRange | undefined = getSelectionRanges(analysis, [offset])[0]; at; at = at.parent) {
		steps.push(textIn(analysis, at.range));
	}
	expect(steps.pop()).toBe(marked.replace("‸", ""));
	return steps;
}

describe("a selection grows", () => {
	it.each([
		[
			"from a word to its section",
			"status: idea\nwhy:\n  problem: Noise at ni‸ght\n  publicValue: Sleep\n",
			[
				"night",
				"Noise at night",
				"problem: Noise at night",
				"problem: Noise at night\n  publicValue: Sleep",
				"why:\n  problem: Noise at night\n  publicValue: Sleep",
				"status: idea\nwhy:\n  problem: Noise at night\n  publicValue: Sleep",
			],
		],
		[
			"over quotes",
			'title: "Quiet ‸nights" # c\n# end',
			["nights", "Quiet nights", '"Quiet nights"', 'title: "Quiet nights"'],
		],
		["from a key", "pub‸lic value: a\n", ["public", "public value", "public value: a"]],
		["over hyphens", "owner: bar-ow‸ners\nx: y", ["owners", "bar-owners", "owner: bar-owners"]],
		[
			"over an address",
			"document: see https://a.example/b‸c?d=e#f\n",
			[
				"bc",
				"https://a.example/bc?d=e#f",
				"see https://a.example/bc?d=e#f",
				"document: see https://a.example/bc?d=e#f",
			],
		],
		[
			"through a list on one line",
			"themes: [economy, live‸ability]\n",
			["liveability", "[economy, liveability]", "themes: [economy, liveability]"],
		],
		[
			"through an object on one line",
			"period: {start: 2027‸-01-01, end: 2028-01-01}\n",
			[
				"2027",
				"2027-01-01",
				"start: 2027-01-01",
				"{start: 2027-01-01, end: 2028-01-01}",
				"period: {start: 2027-01-01, end: 2028-01-01}",
			],
		],
		[
			"from item to list",
			"themes:\n  - eco‸nomy\n  - liveability\n",
			["economy", "- economy", "- economy\n  - liveability", "themes:\n  - economy\n  - liveability"],
		],
		[
			"through the lines of a text",
			"title: |\n  Quiet ‸nights\n  at last\n\nstatus: idea\n",
			[
				"nights",
				"Quiet nights",
				"Quiet nights\n  at last",
				"|\n  Quiet nights\n  at last",
				"title: |\n  Quiet nights\n  at last",
				"title: |\n  Quiet nights\n  at last\n\nstatus: idea",
			],
		],
		[
			"from the key behind a block text",
			"title: |\n  a\n‸status: idea\n",
			["status", "status: idea", "title: |\n  a\nstatus: idea"],
		],
		["through a comment", "title: a # told in ‸2026\n", ["2026", "# told in 2026", "title: a # told in 2026"]],
		["through a comment behind a `#` in a text", 'title: "a # b" # c‸d\n', ["cd", "# cd", 'title: "a # b" # cd']],
		["and no comment begins within a text", 'title: "a # b‸c"\n', ["bc", "a # bc", '"a # bc"', 'title: "a # bc"']],
		[
			"from an alias, which stands for what is elsewhere",
			"a: &x {b: c}\nwhy: *‸x\n",
			["x", "*x", "why: *x", "a: &x {b: c}\nwhy: *x"],
		],
		["on a line that cannot be read", "themes: [x]\nno col‸on here\n", ["colon", "no colon here"]],
		[
			"over words of other scripts",
			"title: Één straat vol café‸s\n",
			["cafés", "Één straat vol cafés", "title: Één straat vol cafés"],
		],
	])("%s", (_, marked, steps) => {
		expect(grows(marked)).toEqual(steps);
		expect(grows(marked.replaceAll("\n", "\r\n")).map((step) => step.replaceAll("\r\n", "\n"))).toEqual(steps);
	});

	it("to the file at once where there is nothing", () => {
		expect(grows("‸")).toEqual([]);
		expect(grows("title: x\n\n‸\n")).toEqual([]);
	});
});
