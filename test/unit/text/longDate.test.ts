import { expect, it } from "vitest";
import { longDate } from "../../../server/src/text/dates";

it("every month goes by its full name in either language", () => {
	const months = Array.from({ length: 12 }, (_, index) => `2027-${String(index + 1).padStart(2, "0")}-01`);
	const shown = (language: "en" | "nl") => months.map((day) => longDate(day, language).slice(2, -5));
	const full = (locale: string) =>
		months.map((day) => new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(new Date(day)));
	expect(shown("en")).toEqual(full("en-GB"));
	expect(shown("nl")).toEqual(full("nl-NL"));
});
