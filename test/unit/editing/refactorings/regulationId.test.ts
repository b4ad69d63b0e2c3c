import { expect, it } from "vitest";
import { CATALOGUE } from "../../../../server/src/format/regulations";
import { offered, taken } from "../../support/refactor";

const law = (name: string) => `success:\n  compliance:\n    - regulation: ${name}\n      status: open\n`;
const write = (id: string) => `Gebruik de korte naam “${id}”`;

it.each([
	["g‸dpr", "avg"],
	["GDPR‸", "avg"],
	["‸'AI Act'", "ai-verordening"],
	["AI ‸act # to be checked", "ai-verordening"],
	["nis‸2", "cyberbeveiligingswet"],
	["NIS2-richt‸lijn", "cyberbeveiligingswet"],
	["2016/6‸79", "avg"],
	["Algemene verordening‸ gegevensbescherming (AVG)", "avg"],
	["General Data Protection ‸Regulation", "avg"],
])("writes %s as %s", (name, id) => {
	const before = law(name);
	expect(taken(before, write(id))).toBe(
		before.replace("‸", "").replace(/regulation: (?:'[^']*'|[^\n#]*[^\n# ])/, `regulation: ${id}`),
	);
});
it.each([
	[">\n        Algemene verordening ‸gegevensbescherming\n", "avg\n"],
	["|-   # the law\n        GD‸PR\n", "avg   # the law\n"],
	["|+\n        GD‸PR\n\n", "avg\n\n"],
])("writes a name on a line of its own beside the key: %j", (name, id) => {
	const text = (written: string) => `success:\n  compliance:\n    - regulation: ${written}      status: open\n`;
	expect(taken(text(name), write("avg"))).toBe(text(id));
	expect(taken(text(name).replaceAll("\n", "\r\n"), write("avg"))).toBe(text(id).replaceAll("\n", "\r\n"));
});
it("knows every other name of every law", () => {
	for (const { id, aliases, name } of CATALOGUE.regulations) {
		for (const alias of [...aliases, name.nl, name.en]) {
			if (alias.toLowerCase() !== id) {
				expect(
					offered(law(`‸"${alias}"`)).map(({ title }) => title),
					alias,
				).toEqual([write(id)]);
			}
		}
	}
});
it.each(["av‸g", "to‸do", "‸", "een eigen ‸regel", "wb‸p"])("leaves %s alone", (name) =>
	expect(offered(law(name))).toEqual([]),
);
it("leaves other ranges alone", () => expect(offered(law("gdpr").replace("open", "op‸en"))).toEqual([]));
it("is offered to who asks for all or for rewriting, and not for quick-fixes", () => {
	const titles = (only: string[]) => offered(law("g‸dpr"), only).map(({ title }) => title);
	expect(titles(["refactor.rewrite"])).toEqual([write("avg")]);
	expect(titles(["quickfix"])).not.toContain(write("avg"));
	expect(titles(["refactor.extract"])).toEqual([]);
});
