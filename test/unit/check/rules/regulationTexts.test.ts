/** The messages about laws that are not listed, and what the light bulb offers for them: in a sentence, by short names. */
import { describe, expect, it } from "vitest";
import { questionAt } from "../../../../server/src/format/questions";
import { applyFix, codes, finding, findings, fixes } from "../../support/pilots";

const TRAITS = questionAt("traits")?.item?.choices ?? [];
const pilot = (traits: readonly string[], status = "exploring") =>
	`title: x\nstatus: ${status}\ntraits: [${traits.join(", ")}]\nsuccess:\n  stakeholders: []\n`;
const TO_CONSIDER = "success/regulations-to-consider";
const SENSORS = pilot(["sensors-in-public-space"]);

describe("laws to have a look at", () => {
	it("are named in one sentence", () =>
		expect(finding(SENSORS, TO_CONSIDER).message).toMatchInlineSnapshot(`
			{
			  "en": "Five laws may apply too: Local Participation Act, Sensor reporting duty and 3 more (see the light bulb). Add them to the list, or say why they don’t apply.",
			  "nl": "Vijf wetten gelden misschien ook: Wet versterking participatie, Sensormelding en nog 3 (zie het lampje). Zet ze op de lijst, of schrijf waarom ze niet gelden.",
			}
		`));

	it("one law is spoken of as one", () => {
		const one = TRAITS.map((trait) => pilot([trait])).find(
			(text) => findings(text).some(({ code }) => code === TO_CONSIDER) && fixes(text, TO_CONSIDER).length < 4,
		);
		expect(finding(one ?? "", TO_CONSIDER).message).toMatchInlineSnapshot(`
			{
			  "en": "One law may apply too: Data Partnerships Act. Add it to the list, or say why it doesn’t apply.",
			  "nl": "Eén wet geldt misschien ook: Wgs. Zet die op de lijst, of schrijf waarom die niet geldt.",
			}
		`);
	});

	it("all traits together, and each pair, make no long message in either language", () => {
		const sets = [
			TRAITS,
			...TRAITS.map((trait, index) => [trait, TRAITS[index + 1] ?? "camera"]),
			...TRAITS.map((one) => [one]),
		];
		const messages = sets.flatMap((traits) =>
			["exploring", "preparing"].flatMap((status) =>
				findings(pilot(traits, status))
					.filter(({ code }) => code.startsWith("success/regulation"))
					.flatMap(({ message }) => [message.en, message.nl]),
			),
		);
		expect(messages.length).toBeGreaterThan(200);
		expect(messages.filter((message) => message.length > 160)).toEqual([]);
	});

	it("can be listed one by one, ruled out with a place for the reason, or listed all at once", () => {
		const [all, ...others] = fixes(SENSORS, TO_CONSIDER);
		expect([all?.preferred, ...others.map(({ preferred }) => preferred === true)]).toEqual([
			true,
			...others.map(() => false),
		]);
		expect(others.slice(0, 2).map(({ title }) => title.nl)).toEqual([
			"Wet versterking participatie: op de lijst zetten",
			"Wet versterking participatie: niet van toepassing, omdat…",
		]);
		expect(others.at(-1)?.suppresses).toBe(true);
		const listed = applyFix(SENSORS, all ?? { title: { en: "", nl: "" }, edits: [] });
		expect(codes(listed)).not.toContain(TO_CONSIDER);
		expect(listed.match(/^ {4}- regulation: /gm)?.length).toBe((others.length - 1) / 2);
	});

	it.each([
		"  compliance:\n    - regulation: avg\n",
		"  compliance: [{regulation: avg}]\n",
		"  compliance: []\n",
		"  compliance:\n",
		"  compliance:\n    - regulation: avg # known\n  scaling: {kind: roll-out}\n",
	])("all at once go behind what the list has: %j", (list) => {
		const text = `${SENSORS}${list}`;
		const [all] = fixes(text, TO_CONSIDER);
		const listed = applyFix(text, all ?? { title: { en: "", nl: "" }, edits: [] });
		expect(codes(listed).filter((code) => code.startsWith("file/") || code === TO_CONSIDER)).toEqual([]);
		expect(listed).toContain("apv-sensormelding");
	});
});

it("a law that practically always applies goes by its short name, and listing it is what most want", () => {
	const text = pilot(["camera"], "preparing");
	const [first] = findings(text).filter(({ code }) => code === "success/regulation-missing");
	expect(first?.message).toMatchInlineSnapshot(`
		{
		  "en": "“GDPR (AVG)” is missing, but nearly always applies to “Camera”. Add it to the list, or say why it doesn’t apply.",
		  "nl": "“AVG” ontbreekt, maar geldt vrijwel altijd bij “Camera's”. Zet die op de lijst, of schrijf waarom die niet geldt.",
		}
	`);
	expect(first?.fixes?.().map(({ preferred }) => preferred === true)).toEqual([true, false, false]);
});
