/** The words of the product are looked at by these; each finds what it is there for, and nothing in a good text. */
import { describe, expect, it } from "vitest";
import { firstSentence, messageFaults, textFaults, titleFaults } from "./faults";

const GOOD = {
	en: "“APV” isn’t arranged yet (“in-progress”), but the pilot is already running. Arrange it now.",
	nl: "“APV” is nog niet geregeld: “in-progress” (bezig). Regel dit nu, of zet de status op “paused” (gepauzeerd).",
};
const english = (en: string) => textFaults({ en, nl: "Goed zo." }).map((one) => one.split(" · ")[0]);
const dutch = (nl: string) => textFaults({ en: "Well done.", nl }).map((one) => one.split(" · ")[0]);

it("nothing in a good message", () => expect(messageFaults(GOOD)).toEqual([]));

describe("in any text", () => {
	it.each([
		["Ask the executive board.", "senior management (directie)"],
		["Is it a local rule, then it can stay.", "If …, you can …"],
		["Was “title” meant?", "Did you mean …?"],
		["Who decides should be named.", "anyone who"],
		["How is management taken along?", "bring on board"],
		["A stakeholder of this file.", "in this file"],
		["AI Act: to comply with", "add to the list"],
	])("English: %s", (text, say) => expect(english(text)).toEqual([expect.stringContaining(say)]));

	it.each([
		["Geen alternatief gewogen.", "overwogen"],
		["De wet is uitgesloten.", "niet van toepassing"],
		["Wordt “title” bedoeld?", "Bedoel je …?"],
		["Hier mist een komma.", "ontbreekt"],
		["Voeg een plek voor de afbouw toe.", "zet een plek klaar"],
		["Van wie zijn deze gegevens?", "over wie de gegevens gaan"],
	])("Dutch: %s", (text, say) => expect(dutch(text)).toEqual([expect.stringContaining(say)]));

	it.each(["De pilot staat op running.", "De pilot staat op “running”.", "Het is “in-progress”, dus bezig."])(
		"a value without its meaning: %s",
		(text) => expect(dutch(text)).toEqual([expect.stringMatching(/^the value/)]),
	);

	it("brackets that do not match, and one text for both languages", () => {
		expect(dutch("Een haakje (te weinig.")).toEqual(["( and ) do not match"]);
		expect(textFaults({ en: "One and the same.", nl: "One and the same." })).toHaveLength(1);
	});

	it("what somebody wrote is not ours to word", () => {
		expect(english("“the executive board” isn’t an option here.")).toEqual([]);
		expect(dutch("“mist” staat niet in de keuzelijst.")).toEqual([]);
	});
});

describe("in a message", () => {
	const faults = (nl: string) => messageFaults({ en: "Well done.", nl }).map((one) => one.split(" · ")[0]);

	it("is no jargon, path or half sentence, and it is not too long", () => {
		expect(faults("Het document klopt niet.")).toEqual([expect.stringContaining("document")]);
		expect(faults("Het hoort bij why.problem.")).toEqual([expect.stringContaining("a path (why.problem)")]);
		expect(faults("zonder hoofdletter")).toEqual(["not a sentence"]);
		expect(faults(`${"Heel lang ".repeat(12)}zo. ${"En nog langer ".repeat(4)}zo.`)).toEqual([
			"183 signs, at most 160",
			"123 signs, at most 120",
		]);
	});

	it("the first sentence ends where the next one begins", () => {
		expect(firstSentence("Op 1.5 klopt het niet. “title” ontbreekt.")).toBe("Op 1.5 klopt het niet.");
	});
});

it("a preposition is no title", () => {
	expect(titleFaults({ en: "From", nl: "Begindatum" })).toHaveLength(1);
	expect(titleFaults({ en: "Start date", nl: "Begindatum" })).toEqual([]);
});
