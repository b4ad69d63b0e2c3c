/** The general bylaw is more than the duty to report sensors: a permit under it reports none. */
import { expect, it } from "vitest";
import { codes, finding } from "../../support/pilots";

const TO_CONSIDER = "success/regulations-to-consider";
const pilot = (law: string) =>
	`status: preparing\ntraits: [sensors-in-public-space]\nsuccess:\n  compliance:\n    - ${law}\n`;

it.each(["APV", "Algemene Plaatselijke Verordening"])(
	"%s as a law that is met leaves the sensors to be reported",
	(name) => {
		const text = pilot(`{regulation: ${name}, requirement: Objectvergunning, status: met}`);
		expect(finding(text, TO_CONSIDER).message.nl).toContain("Sensormelding");
		expect(codes(text)).not.toContain("success/regulation-unknown");
	},
);

it("is ruled out as a whole, with the sensors in it", () => {
	const text = pilot("{regulation: APV, status: not-applicable, reason: Niets hangt buiten}");
	expect(finding(text, TO_CONSIDER).message.nl).not.toContain("Sensormelding");
});
