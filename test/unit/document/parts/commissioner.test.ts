/** Who commissions the pilot, and what places that person in IT. Which roles do is in the tests of `roles.ts`. */
import { expect, it } from "vitest";
import { commissionerOf } from "../../../../server/src/document/parts/commissioner";
import { read } from "../../support/pilots";

const of = (commissioner: string, status = "exploring") =>
	commissionerOf(read(`status: ${status}\ncontrol:\n  commissioner: ${commissioner}\n`));

it.each([
	["{name: Jo, unit: it, role: Head of enforcement}", "it"],
	["{name: Jo, role: Head of ICT}", "Head of ICT"],
	["{name: Jo, role: Head of enforcement}", undefined],
	["{name: Jo, unit: unknown}", undefined],
])("%s is in IT by %s", (commissioner, by) => expect(of(commissioner)?.inIt?.value).toBe(by));

it("there is none while the pilot is an idea, or nothing is said of one", () => {
	expect(of("{name: Jo}", "idea")).toBeUndefined();
	expect(of("todo")).toBeUndefined();
	expect(of("{name: Jo}")?.name?.value).toBe("Jo");
});
