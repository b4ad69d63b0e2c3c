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

it.each([
	"Chief Digital Officer",
	"Chief Digital & Information Officer",
	"CDO",
	"Manager I&D",
	"Hoofd Digitalisering en Informatie",
	"Informatie en digitalisering",
	"CISO en CIO",
	"Manager Digitale Infrastructuur en ICT",
	"Head of Technology",
	"Directeur Automatisering en Informatie",
	"Chief Technology and Innovation Officer",
])("%s is in IT by another name", (role) => expect(isItRole(role)).toBe(true));

it.each([
	"Directeur Digitale Stad en Economie",
	"Directeur Informatie en Dienstverlening",
	"Director of Information Desk and Services",
	"Chief Executive",
	"Director of Health and Technology",
	"Programmadirecteur Dienstverlening",
])("%s leads something else", (role) => expect(isItRole(role)).toBe(false));
