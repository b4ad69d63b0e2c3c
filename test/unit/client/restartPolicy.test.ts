import { describe, expect, it } from "vitest";
import { createRestartPolicy } from "../../../client/src/restartPolicy";

const seconds = 1000;
const minutes = 60 * seconds;

describe("A server that stopped", () => {
	it("is started again four times, and not a fifth in the same three minutes", () => {
		const policy = createRestartPolicy();
		const tries = [0, 1, 2, 3, 4].map((stop) => policy.mayRestart(stop * 30 * seconds));
		expect(tries).toEqual([true, true, true, true, false]);
	});

	it("is started again as often as it likes when that is now and then", () => {
		const policy = createRestartPolicy();
		const tries = Array.from({ length: 20 }, (_, stop) => policy.mayRestart(stop * minutes));
		expect(tries).not.toContain(false);
	});

	it("begins anew when a person wants to try again", () => {
		const policy = createRestartPolicy();
		for (let stop = 0; stop < 5; stop++) policy.mayRestart(stop);
		policy.forget();
		expect(policy.mayRestart(6)).toBe(true);
	});
});
