/** Everything that a finding or its fix says, with its arguments filled in, keeps to the style guide in CONTRIBUTING.md. */
import { describe, expect, it } from "vitest";
import { findingTexts, ruleTitles } from "./collect";
import { messageFaults, textFaults, titleFaults } from "./faults";
import { LONGEST } from "./glossary";

const { messages, missing, related, fixes } = findingTexts();

describe("what findings say", () => {
	it("there are texts of every kind", () => {
		expect(messages.length).toBeGreaterThan(200);
		expect(missing.length).toBeGreaterThan(60);
		expect(related.length).toBeGreaterThan(10);
		expect(fixes.length).toBeGreaterThan(150);
	});

	it("messages", () =>
		expect(messages.flatMap(({ id, text }) => messageFaults(text).map((one) => `${id}: ${one}`))).toEqual([]));

	it("missing answers", () =>
		expect(missing.flatMap(({ id, text }) => messageFaults(text).map((one) => `${id}: ${one}`))).toEqual([]));

	it("related places", () =>
		expect(related.flatMap(({ id, text }) => textFaults(text).map((one) => `${id}: ${one}`))).toEqual([]));

	it("fixes", () =>
		expect(fixes.flatMap(({ id, text }) => titleFaults(text, LONGEST.fix).map((one) => `${id}: ${one}`))).toEqual([]));

	it("what rules are called", () =>
		expect(ruleTitles().flatMap(({ id, text }) => titleFaults(text).map((one) => `${id}: ${one}`))).toEqual([]));
});
