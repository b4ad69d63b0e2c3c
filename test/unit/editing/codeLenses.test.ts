import { describe, expect, it } from "vitest";
import { getCodeLenses } from "../../../server/src/editing/codeLenses";
import { analyse, textIn } from "../support/editing";
import { WHOLE } from "../support/examples";
import { VARIANTS } from "../support/variants";

const EN = { language: "en", followUp: true } as const;
const GO_TO_NEXT = "pilot.goToNextOpenAnswer";

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
			["status", "4 answers still missing for “idea”", GO_TO_NEXT],
			["why", "2 of 3 answered, next: goal", GO_TO_NEXT, "why"],
			["control", "No answers needed yet at “idea”", ""],
		]),
	);

	it("are in the language of the person, and lead nowhere in other editors", () =>
		expect(lenses(TEXT, { language: "nl", followUp: false }).slice(0, 2)).toEqual([
			["status", "Nog 4 antwoorden nodig voor “idee”", ""],
			["why", "2 van 3 beantwoord, volgende: doel", ""],
		]));

	it("count what the present status needs", () => {
		const title = (status: string) => lenses(`status: ${status}\nsuccess:\n  staff: []\n`).at(-1)?.[1];
		expect(title("exploring")).toBe("0 of 2 answered, next: name");
		expect(title("preparing")).toBe("1 of 22 answered, next: process");
		expect(title("running")).toBe(title("preparing"));
	});

	it("say of a status with all answers what comes next", () => {
		const text = (VARIANTS[0]?.text ?? "")
			.replace(/^status: .*/m, "status: exploring")
			.replace(/^summary: .*/m, "summary:");
		expect(lenses(text, { language: "nl", followUp: false })[0]?.[1]).toBe(
			"Alle antwoorden voor “verkenning” zijn er. Voor “voorbereiding” nog 1",
		);
		expect(lenses(text)[0]?.[1]).toBe("All answers for “exploring” are there. “preparing” needs 1 more");
	});

	it("have nothing to lead to where all is answered", () => {
		const whole = WHOLE.flatMap(({ text }) => lenses(text)).filter(([, title]) => /^(\d+) of \1 answered/.test(title));
		expect(whole.length).toBeGreaterThan(0);
		expect(whole.every(([, title, command]) => !title.includes("next") && command === "")).toBe(true);
	});

	it.each(["", "- a\n", "title: x\n", "\u0000", "why"])("are none in %j", (text) => expect(lenses(text)).toEqual([]));
});
