import { describe, expect, it } from "vitest";
import { getHover } from "../../../server/src/editing/hover";
import { atCursor, textIn } from "../support/editing";

const EN = { language: "en", markdown: true } as const;
const NL_PLAIN = { language: "nl", markdown: false } as const;

function hover(marked: string, options: Parameters<typeof getHover>[2] = EN) {
	const { analysis, offset } = atCursor(marked);
	const found = getHover(analysis, offset, options);
	const contents = found?.contents as { kind: string; value: string } | undefined;
	return contents && { ...contents, on: found?.range && textIn(analysis, found.range) };
}

const STAKEHOLDERS = `success:
  stakeholders:
    - id: shops
      name: Shopkeepers
      kind: businesses
      influence: high
`;

/** The text, what is marked, and what the hover shows. */
const HOVERS: readonly (readonly [string, string, readonly string[]])[] = [
	[
		"ti‸tle: Bins\n",
		"title",
		["**What is this pilot called?**", "Needed from status: “idea”", "Example: Fewer full bins"],
	],
	["why:\n  problem‸:\n", "problem", ["Needed from status: “idea”"]],
	["title: Bins\nwhy\nsum‸mary: x\n", "summary", ["Needed from status: “preparing”"]],
	["success:\n  compliance:\n    - own‸er: x\n", "owner", ["but not with Status: “not-applicable”"]],
	["ended:\n  rea‸son: law\n", "reason", ["Needed at status: “stopped”"]],
	["status: run‸ning\n", "running", ["**running**"]],
	[
		"success:\n  stakeholders:\n    - from: explo‸ring\n",
		"exploring",
		["**exploring**\n\nThe municipality is studying"],
	],
	["themes: [live‸ability]\n", "liveability", ["**liveability**"]],
	["traits:\n  - came‸ra\n", "camera", ["**Camera**", "**Nearly always applies**\n\n- "]],
	[
		"traits: [cross-organisation-‸cooperation]\n",
		"cross-organisation-cooperation",
		["**Cooperation between organisations**"],
	],
	["success:\n  stakeholders:\n    - involvement: co-produ‸ce\n", "co-produce", ["**co-produce**"]],
	["success:\n  stakeholders:\n    - involvement: co-deci‸de\n", "co-decide", ["**co-decide**"]],
	["success: {scaling: {kind: roll-‸out}}\n", "roll-out", ["**roll-out**"]],
	["success:\n  compliance:\n    - status: not-appli‸cable\n", "not-applicable", ["**not applicable**"]],
	["control: {commissioner: {unit: i‸t}}\n", "it", ["**IT**"]],
	["traits:\n  - per‸sonal-data\n", "personal-data", ["General Data Protection Regulation"]],
	[
		"success:\n  compliance:\n    - regulation: 'GD‸PR'\n",
		"GDPR",
		["**General Data Protection Regulation", "](<http", "**Evidence**\n- ", "**When scaling up**", "not legal advice"],
	],
	[
		`${STAKEHOLDERS}  processes:\n    - owner: sh‸ops\n`,
		"shops",
		["**Shopkeepers**", "businesses; ", "high", "Also mentioned at:\n\n- ", ", line 3"],
	],
	[
		`why:\n  businessCase:\n    endorsedBy:\n      - Jo‸\n      - Sam\nsuccess:\n  scaling: {decidedBy: jo}\n`,
		"Jo",
		["**Jo**", ", line 7"],
	],
];

describe("hover", () => {
	it.each(HOVERS)("%j", (text, on, shown) => {
		for (const whole of [text, text.replaceAll("\n", "\r\n")]) {
			const found = hover(whole);
			expect(found?.on).toBe(on);
			for (const part of shown) {
				expect(found?.value).toContain(part);
			}
		}
	});

	it.each([
		["in free text", "why:\n  problem: Full ‸bins\n"],
		["on a key that is none", "xy‸z: a\n"],
		["in a comment", "title: x # tit‸le\n"],
		["on a day where a status may be", "success:\n  stakeholders:\n    - from: 2027-0‸1-01\n"],
		["on an unknown word", "status: bu‸sy\n"],
		["on a law that nobody knows", "success:\n  compliance:\n    - regulation: Our ru‸le\n"],
		["on somebody who is named once", "success:\n  processes:\n    - owner: J‸o\n"],
		["in no pilot", "- ‸a\n"],
		["in nothing", "‸"],
	])("says nothing %s", (_, text) => expect(hover(text)).toBeUndefined());

	it.each([
		["avg", "Verordening (EU) 2016/679", "Regulation (EU) 2016/679"],
		["ai-verordening", "2024/1689, gewijzigd bij Verordening", "2024/1689, amended by Regulation"],
		["staatssteun", "VWEU art. 107", "TFEU art. 107"],
		["wmebv", "afdeling 2.3", "section 2.3"],
		["drones", "Uitvoeringsverordening (EU) 2019/947", "Implementing Regulation (EU) 2019/947"],
		["wgs", "Staatsblad 2024, 198", "Bulletin of Acts and Decrees 2024, 198"],
		["uavg", "wetten.overheid.nl (BWBR0040940)", "wetten.overheid.nl (BWBR0040940)"],
	])("cites %s in the language of the reader", (law, nl, en) => {
		const text = `success:\n  compliance:\n    - regulation: ‸${law}\n`;
		expect(hover(text, { language: "nl", markdown: true })?.value.split("\n\n")[1]).toContain(nl);
		expect(hover(text, EN)?.value.split("\n\n")[1]).toContain(en);
		expect(hover(text, NL_PLAIN)?.value).toContain(nl);
	});

	it("is plain text, in Dutch, where a client wants that", () => {
		const found = hover(`${STAKEHOLDERS}  processes:\n    - owner: sh‸ops\n`, NL_PLAIN);
		expect(found).toMatchObject({ kind: "plaintext", on: "shops" });
		expect(found?.value.startsWith("Shopkeepers\n\n")).toBe(true);
		expect(found?.value).toContain("Ook genoemd bij:\n\n- ");
		expect(hover("sta‸tus: preparing\n", NL_PLAIN)?.value).not.toContain("*");
	});

	it("counts the occurrences of a party when there are many", () => {
		const uses = "    - owner: shops\n".repeat(30);
		expect(hover(`${STAKEHOLDERS}  processes:\n    - owner: sh‸ops\n${uses}`)?.value).toMatch(/\n- and 22 more$/);
	});
});

describe("where an answer is missing", () => {
	const HEAD = "title: x\nmunicipality: y\nstatus: idea\nthemes: [economy]\n";
	const PLACES = `${HEAD}why:\n  problem:\n  publicValue: todo\n`;
	const at = (word: string) => PLACES.replace(word, `${word.slice(0, -1)}‸${word.slice(-1)}`);

	it.each([
		["problem", "**Problem**", "**Probleem**"],
		["todo", "**Public value**", "**Maatschappelijke waarde**"],
	])("the question is left to the finding at %s", (word, en, nl) => {
		expect(hover(at(word))?.value.split("\n\n")[0]).toBe(en);
		expect(hover(at(word), { language: "nl", markdown: true })?.value.split("\n\n")[0]).toBe(nl);
	});

	it("it is asked where the finding stands elsewhere", () =>
		expect(hover(at("publicValue"))?.value.split("\n\n")[0]).toMatch(/\?\*\*$/));

	it("the key of its group, or the status, says what", () => {
		expect(hover("sta‸tus: idea\nmunicipality: y\nthemes: [economy]\n")?.value).toMatch(
			/\n\nStill missing: Title, Why$/,
		);
		expect(hover(`${HEAD}w‸hy:\n  problem: x\n`, NL_PLAIN)?.value).toMatch(
			/\n\nOntbreekt nog: Maatschappelijke waarde, Doelen$/,
		);
		expect(hover(`${HEAD}w‸hy:\n  problem: x\n  publicValue: y\n  goals: [{goal: z}]\n`)?.value).not.toContain(
			"missing",
		);
	});
});

describe("words of a file are shown as they are", () => {
	it.each([
		["[x](command:workbench.action.quit)", "\\[x\\](command:workbench.action.quit)"],
		["![x](https://x.example/a.png)", "!\\[x\\](https\\:\\/\\/x.example/a\\.png)"],
		["<img src=x onerror=y>", "\\<img src=x onerror=y\\>"],
		["&lt;b&gt;", "&amp;lt;b&amp;gt;"],
		["```x``` `y`", "\\`\\`\\`x\\`\\`\\` \\`y\\`"],
		["a | b", "a \\| b"],
		["# big", "\\# big"],
		["one\\n\\n- two\\n\\n# three\\r\\n| a |\\n|-|", "one - two # three \\| a \\| \\|-\\|"],
		["\\u2028- two", "\\- two"],
		["**bold** _it_ ~~no~~", "\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~"],
	])("%j", (name, shown) => {
		const text = `success:\n  stakeholders:\n    - id: shops\n      name: "${name}"\n      kind: businesses\n  processes:\n    - owner: sho‸ps\n`;
		expect(hover(text)?.value.split("\n\n")[0]).toBe(`**${shown}**`);
	});

	it("and cut off when there is no end to them", () => {
		const name = "x ".repeat(10_000);
		const text = `success:\n  stakeholders:\n    - id: shops\n      name: ${name}\n      kind: businesses\n  processes:\n    - owner: sho‸ps\n`;
		expect(hover(text)?.value.length).toBeLessThan(2500);
	});
});
