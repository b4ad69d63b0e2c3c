import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "why/not-shared";
const pilot = (endorsedBy: string, more = "") => overlay(`{why: {businessCase: {endorsedBy: [${endorsedBy}]}}${more}}`);

it.each([
	["one", "Directie"],
	["one named twice", "Directie, directie"],
	["one by its id and by its name", "Residents of Havenplein, residents-havenplein"],
])("is a warning on %s", (_, endorsedBy) => {
	const text = pilot(endorsedBy);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("endorsedBy");
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain(
		`Alleen “${endorsedBy.split(",")[0]}” is akkoord met de businesscase.`,
	);
});
it.each([
	["on two", pilot("Directie, Politie")],
	["on two of three", pilot("Directie, directie, Politie")],
	["where one is a placeholder", pilot("Directie, todo")],
	["without any", pilot("")],
	["before preparing", pilot("Directie", ", status: exploring")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
