/** What a role says of where somebody works. */
import { expect, it } from "vitest";
import { isItRole } from "../../../server/src/document/roles";

it.each(["CIO", "Head of IT", "hoofd ICT", "IT-manager", "Informatiemanager", "manager it", "Systeembeheerder"])(
	"%s is in IT",
	(role) => expect(isItRole(role)).toBe(true),
);

it.each(["Head of the unit", "City planner", "Credit officer", "Wethouder", "Make it happen", "Hoofd handhaving", ""])(
	"%s is not",
	(role) => expect(isItRole(role)).toBe(false),
);
