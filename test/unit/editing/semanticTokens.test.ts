import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TOKEN_TYPES } from "../../../server/src/editing/announced";
import { getSemanticTokens } from "../../../server/src/editing/semanticTokens";
import type { Span } from "../../../server/src/text/span";
import { analyse } from "../support/editing";

/** The text with each token as `‹words:Type›`, the type without `pilot`. */
function coloured(text: string, within?: Span): string {
	const { data } = getSemanticTokens(analyse(text), within);
	const lines = text.split("\n");
	const tokens: { line: number; from: number; to: number; type: string }[] = [];
	let [line, character] = [0, 0];
	for (let at = 0; at < data.length; at += 5) {
		const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 5);
		[line, character] = [line + down, down === 0 ? character + right : right];
		tokens.push({
			line,
			from: character,
			to: character + length,
			type: (TOKEN_TYPES[type] ?? "?").slice("pilot".length),
		});
	}
	for (const { line, from, to, type } of tokens.reverse()) {
		const whole = lines[line] ?? "";
		lines[line] = `${whole.slice(0, from)}‹${whole.slice(from, to)}:${type}›${whole.slice(to)}`;
	}
	return lines.join("\n");
}

const plain = (text: string) => text.replace(/‹([^›]*):\w+›/g, "$1");

const TEXTS = [
	"title: ‹todo:Open›\nstatus: ‹running:Status› # x\nperiod:\n  start: '‹2027-06-13:Date›'\n  end: soon\ntraits: [‹camera:Trait›, drums]\n",
	"‹why:Question›:\n  problem: Bins are full\n  publicValue: |\n    ‹nog:Open›\n    ‹invullen:Open›\n",
	"‹success:Question›:\n  stakeholders:\n    - id: ‹shops:Party›\n      from: ‹preparing:Status›\n  processes:\n    - owner: ‹Jo:Party›\n",
	'‹success:Question›: {compliance: [{regulation: ‹avg:Regulation›, status: ‹open:Status›, owner: "‹shops:Party›"}, {regulation: Our rule}]}\n',
	"‹success:Question›:\n  processes:\n    - owner: &o ‹shops:Party›\n    - owner: ‹*o:Party›\n    - <<: {owner: ‹me:Party›}\n",
	"x: &s\n  owner: ‹shops:Party›\n‹success:Question›:\n  processes:\n    - <<: *s\n    - <<: *s\n",
	"‹control:Question›:\n  growth:\n    owner: >-\n      ‹Head of:Party›\n\n      ‹the team:Party›\n",
	"title: x\nbroken\n‹control:Question›:\n  vision: ‹tbd:Open›\n",
];

describe("semantic tokens", () => {
	it.each([...TEXTS, ...TEXTS.map((text) => text.replaceAll("\n", "\r\n"))])("%j", (text) =>
		expect(coloured(plain(text))).toBe(text),
	);

	it("are given for what is shown", () => {
		const text = "status: running\ncontrol:\n  vision: todo\n";
		expect(coloured(text, { start: 0, end: 16 })).toBe(
			"status: ‹running:Status›\ncontrol:\n  vision: todo\n".replace("control", "‹control:Question›"),
		);
		expect(coloured(text, { start: 0, end: 3 })).toBe(text);
	});

	it.each(["", "- a\n", "title: x\n", "\u0000", "why"])("are none in %j", (text) => expect(coloured(text)).toBe(text));

	it("each have a colour of the theme", () => {
		const manifest = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
		const { semanticTokenTypes, semanticTokenScopes } = JSON.parse(manifest).contributes;
		expect(semanticTokenTypes.map(({ id }: { id: string }) => id)).toEqual([...TOKEN_TYPES]);
		expect(Object.keys(semanticTokenScopes[0]?.scopes ?? {})).toEqual([...TOKEN_TYPES]);
	});
});
