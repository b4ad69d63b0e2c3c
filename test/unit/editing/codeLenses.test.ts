import { describe, expect, it } from "vitest";
import { getCodeLenses } from "../../../server/src/editing/codeLenses";
import { analyse, textIn } from "../support/editing";
import { WHOLE } from "../support/examples";
import { VARIANTS } from "../support/variants";

const EN = { language: "en", followUp: true } as const;
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
		expect(lenses(TEXT, { language: "nl", followUp: false }).slice(0, 2)).toEqual([
			["status", expect.stringMatching(/^Nog \d+ antwoorden nodig voor status ‘loopt’$/), ""],
			["why", expect.stringMatching(/^2 van 4 beantwoord, volgende: /), ""],
		]));

	it("name first what is asked for now", () => {
		const title = (status: string) => lenses(`status: ${status}\nsuccess:\n  staff: []\n`).at(-1)?.[1];
		expect(title("exploring")).toBe("1 of 6 answered, next: stakeholders");
		expect(title("preparing")).toBe("1 of 6 answered, next: processes");
	});

	it("say of a pilot that started what is missing", () =>
		expect(lenses("status: running\n")).toEqual([
			["status", expect.stringMatching(/^\d+ answers are missing$/), GO_ON],
		]));

	it("say of the last open answer that it is one", () => {
		const text = (VARIANTS[0]?.text ?? "").replace(/^summary: .*/m, "summary:");
		expect(lenses(text, { language: "nl", followUp: false })[0]?.[1]).toBe("Nog 1 antwoord nodig voor status ‘loopt’");
		expect(lenses(text)[0]?.[1]).toBe("1 answer to go before running");
	});

	it("have nothing to lead to where all is answered", () => {
		const whole = WHOLE.flatMap(({ text }) => lenses(text)).filter(([, title]) => /^(\d+) of \1 answered/.test(title));
		expect(whole.length).toBeGreaterThan(0);
		expect(whole.every(([, title, command]) => !title.includes("next") && command === "")).toBe(true);
	});

	it.each(["", "- a\n", "title: x\n", "\u0000", "why"])("are none in %j", (text) => expect(lenses(text)).toEqual([]));
});
