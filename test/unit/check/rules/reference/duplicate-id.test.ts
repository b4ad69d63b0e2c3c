import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, findings, marked } from "../../../support/pilots";

const ID = "reference/duplicate-id";
const one = (more: string) => `{name: Groep, kind: residents, influence: low, ${more}}`;
const pilot = (...items: string[]) =>
	overlay(`{why: {businessCase: {endorsedBy: [Directie, Raad]}}, success: {stakeholders: [${items}]}}`);

it("is an error on each after the first, beside the first", () => {
	const text = pilot(one("id: wijk-a"), one("id: wijk-b"), one("id: wijk-a"), one("id: wijk-a"));
	const found = findings(text);
	expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual([`${ID} error`, `${ID} error`]);
	const starts = [...text.matchAll(/wijk-a/g)].map(({ index }) => index);
	expect(found.map(({ span }) => span.start)).toEqual(starts.slice(1));
	expect(found.map(({ related }) => related?.[0]?.span.start)).toEqual([starts[0], starts[0]]);
	expect(found.map((finding) => marked(text, finding))).toEqual(["wijk-a", "wijk-a"]);
	expect(found[0]?.message.nl).toContain("De korte naam “wijk-a” is al van een andere belanghebbende.");
});
it.each([
	["with ids of their own", pilot(one("id: wijk-a"), one("id: wijk-b"))],
	["without ids", pilot(one("support: for"), one("support: for"))],
	["where an id is unanswered", pilot(one("id: todo"), one("id: todo"))],
	["for one name in capitals and not", pilot(one("id: wijk-a"), one("id: Wijk-A"))],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
