/** A placeholder in a list leaves the question of the list unanswered, and the finding asks it as a whole. */
import { expect, it } from "vitest";
import { questionAt } from "../../../../server/src/format/questions";
import { overlay } from "../../support/overlay";
import { finding, marked } from "../../support/pilots";

it.each([
	["success.scaling.criteria", "success: {scaling: {criteria: [todo]}}"],
	["success.data.users", "success: {data: [{name: x, personal: false, users: [todo], use: z}]}"],
])("%s", (path, part) => {
	const text = overlay(part);
	const { message } = finding(text, path);
	expect(marked(text, finding(text, path))).toBe("todo");
	const question = questionAt(path)?.texts.en.question ?? "";
	expect(question).toMatch(/\?$/);
	expect(message.en.toLowerCase()).toBe(`not answered yet: ${question.toLowerCase()}`);
	expect(message.nl).toMatch(/\?$/);
});
