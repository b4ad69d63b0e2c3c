/** An answer of the wrong kind has a finding of its own, and suppresses no rule that looks at other answers. */
import { describe, expect, it } from "vitest";
import { isMap, isSeq, parseDocument } from "yaml";
import { overlay } from "../../support/overlay";
import { codes } from "../../support/pilots";

const CASES: Readonly<Record<string, { readonly part: string; readonly looksAt: RegExp }>> = {
	"period/end-before-start": {
		part: "period: {start: 2028-09-01, end: 2027-06-30}",
		looksAt: /^period/,
	},
	"success/only-informed": {
		part: "success: {stakeholders: [{name: Buurt, kind: residents, influence: high, involvement: inform, how: brief, from: idea}], data: [{name: x, personal: false, users: [y], use: z}]}",
		looksAt: /^success$|^success\.stakeholders(?:$|.*\.(?:involvement|influence)$)/,
	},
	"success/open-while-running": {
		part: "status: running",
		looksAt: /^success$|^success\.compliance(?:$|.*\.status$)/,
	},
};

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
	if (typeof value !== "object" || value === null) {
		return [];
	}
	return Object.entries(value).flatMap(([key, inner]) => {
		const below = [...path, Array.isArray(value) ? Number(key) : key];
		return [...(Array.isArray(value) ? [] : [below]), ...pathsIn(inner, below)];
	});
}

/** Instead of one value a list with it, instead of a group or a list a word. */
function withWrongKind(text: string, path: Path): string {
	const document = parseDocument(text);
	const value = document.getIn(path, true);
	const isGroup = isMap(value) || isSeq(value);
	document.setIn(path, isGroup ? "wrong" : document.createNode([document.getIn(path)], { flow: true }));
	return document.toString({ lineWidth: 0 });
}

describe.each(Object.entries(CASES))("%s", (id, { part, looksAt }) => {
	const text = overlay(part);
	const paths = pathsIn(parseDocument(text).toJS()).filter((path) => !looksAt.test(path.join(".")));
	it(`is found behind ${paths.length} wrong kinds`, () => {
		expect(codes(text)).toContain(id);
		expect(paths.length).toBeGreaterThan(50);
		for (const path of paths) {
			const found = codes(withWrongKind(text, path));
			expect(found, path.join(".")).toContain(id);
		}
	});
});
