import { afterEach, describe, expect, it, vi } from "vitest";
import { onNewDay } from "../../../server/src/lsp/time/newDay";
import { dayOf } from "../../../server/src/text/dates";
import { fakeClock } from "../support/clock";

const zone = process.env.TZ;
afterEach(() => {
	process.env.TZ = zone ?? "UTC";
});

describe("Today", () => {
	it.each([
		["Europe/Amsterdam", "2027-03-01T22:59:59Z", "2027-03-01"],
		["Europe/Amsterdam", "2027-03-01T23:00:00Z", "2027-03-02"],
		["Europe/Amsterdam", "2027-06-30T21:59:59Z", "2027-06-30"],
		["Europe/Amsterdam", "2027-06-30T22:00:00Z", "2027-07-01"],
		["Europe/Amsterdam", "2027-12-31T23:30:00Z", "2028-01-01"],
		["Europe/Amsterdam", "2028-02-28T23:30:00Z", "2028-02-29"],
		["America/Aruba", "2027-03-01T03:59:59Z", "2027-02-28"],
		["Pacific/Auckland", "2027-03-01T11:00:00Z", "2027-03-02"],
		["UTC", "2027-01-01T00:00:00Z", "2027-01-01"],
	])("in %s at %s is %s", (place, moment, day) => {
		process.env.TZ = place;
		expect(dayOf(new Date(moment))).toBe(day);
	});
});

describe("A new day", () => {
	it("is reported within a minute, once, also to a machine that slept", () => {
		let today = "2027-03-01";
		const work = vi.fn();
		const clock = fakeClock();
		onNewDay(clock, () => today, work);
		clock.advance(3_600_000);
		expect(work).not.toHaveBeenCalled();
		today = "2027-03-02";
		clock.advance(60_000);
		expect(work).toHaveBeenCalledTimes(1);
		clock.advance(3_600_000);
		expect(work).toHaveBeenCalledTimes(1);
		today = "2027-03-09";
		clock.advance(60_000);
		expect(work).toHaveBeenCalledTimes(2);
	});
});
