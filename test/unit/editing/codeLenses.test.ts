import { describe, expect, it } from "vitest";
import { getCodeLenses } from "../../../server/src/editing/codeLenses";
import { analyse, textIn } from "../support/editing";
import { WHOLE } from "../support/examples";

const EN = { language: "en", goesOn: true } as const;
const GO_ON = "pilot.goToNextOpenAnswer";

function lenses(text: string, options: Parameters<typeof getCodeLenses>[1] = EN) {
	const analysis = analyse(text);
	return getCodeLenses(analysis, options).map(({ range, command }) => [
		textIn(analysis, range),
		command?.title,
		command?.command,
		...(command?.arguments ?? []),
	]);
}

const TEXT = "status: idea\nwhy:\n  problem: Bins are full\n  publicValue: Clean streets\ncontrol: {vision: Later}\n";

describe("code lenses", () => {
	it.each([TEXT, TEXT.replaceAll("\n", "\r\n")])("say how far the questions are, and lead on", (text) =>
		expect(lenses(text)).toEqual([
			["status", expect.stringMatching(/^\d+ answers to go before running$/), GO_ON],
			["why", "2 of 4 answered, next: goals", GO_ON, "why"],
			["control", expect.stringMatching(/^1 of 6 answered, next: /), GO_ON, "control"],
		]),
	);

	it("are in the language of the person, and lead nowhere in other editors", () =>
		expect(lenses(TEXT, { language: "nl", goesOn: false }).slice(0, 2)).toEqual([
			["status", expect.stringMatching(/^Nog \d+ antwoorden te gaan tot ‘/), ""],
			["why", expect.stringMatching(/^2 van 4 beantwoord, nu: /), ""],
		]));

	it("say of a pilot that started what is missing", () =>
		expect(lenses("status: running\n")).toEqual([
			["status", expect.stringMatching(/^\d+ answers are missing$/), GO_ON],
		]));

	it("have nothing to lead to where all is answered", () => {
		const whole = WHOLE.flatMap(({ text }) => lenses(text)).filter(([, title]) => /^(\d+) of \1 answered/.test(title));
		expect(whole.length).toBeGreaterThan(0);
		expect(whole.every(([, title, command]) => !title.includes("next") && command === "")).toBe(true);
	});

	it.each(["", "- a\n", "title: x\n", "\u0000", "why"])("are none in %j", (text) => expect(lenses(text)).toEqual([]));
});
