/** What a pilot says, for questions that depend on it. */
import { describe, expect, it } from "vitest";
import { type Answer, memberOf } from "../../../server/src/document/document";
import { givenFromTop, givenIn } from "../../../server/src/document/given";
import { itemsAt } from "../../../server/src/document/query";
import { codes, read } from "../support/pilots";

describe("what is given from the top of the file", () => {
	it.each([
		["each item of a list", "traits: [camera, cloud]", "/traits", ["camera", "cloud"]],
		["a list that is written as a sentence", "traits: camera en cloud", "/traits", ["camera", "cloud"]],
		[
			"an answer of each item",
			"success: {data: [{personal: true}, {name: x}, {personal: false}]}",
			"/success.data.personal",
			[true, false],
		],
		["nothing where it is unanswered", "traits: [todo]", "/traits", []],
		["nothing where it is absent", "title: x", "/success.data.personal", []],
		["nothing in an empty file", "", "/traits", []],
		["nothing of what stands beside", "title: x", "title", []],
	])("%s", (_, text, path, values) => expect(givenFromTop(read(text))(path)).toEqual(values));
});

it("what stands beside a question is given in its group alone", () => {
	const pilot = read("traits: [camera]\nsuccess: {data: [{name: x, personal: true}, {name: y}]}");
	const [first, second] = itemsAt(pilot, "success.data") as [Answer, Answer];
	expect([first, second].map((item) => givenIn(pilot, item)("personal"))).toEqual([[true], []]);
	expect(givenIn(pilot, second)("/traits")).toEqual(["camera"]);
	expect(memberOf(second, "personal")?.state).toBe("absent");
});

describe("what only some pilots are asked for", () => {
	const asked = (text: string) => codes(text).filter((code) => /^(?:contact|success\.(?:data|devices))\b/.test(code));
	const pilot = (traits: string, success = "") =>
		`status: preparing\ntraits: [${traits}]\nsuccess:\n  data: [{name: x, users: [x], use: x, personal: false}]\n${success}`;

	it.each([
		["a simple pilot nothing more", pilot("cloud, ai"), []],
		["one with a camera its devices and a contact", pilot("camera"), ["contact", "success.devices"]],
		["one with personal data a contact", pilot("personal-data"), ["contact"]],
		[
			"one with a device that records people a contact",
			pilot("", "  devices: [{kind: x, personal: true}]"),
			["contact"],
		],
		["a device nothing where no trait puts it in public space", pilot("", "  devices: [{kind: x}]"), []],
		[
			"a device all that is needed where one does",
			pilot("drones", "  devices: [{kind: x}]"),
			["contact", "success.devices.measures", "success.devices.where", "success.devices.owner"],
		],
	])("%s", (_, text, expected) => expect(asked(text).sort()).toEqual([...expected].sort()));

	it("of each data set about people whose data it is, on which basis and how long it is kept", () =>
		expect(asked(pilot("").replace("personal: false", "personal: true"))).toEqual([
			"contact",
			...["subjects", "basis", "retention"].map((key) => `success.data.${key}`),
		]));

	it("a name is not enough for a contact, and a phone number is as good as an email address", () => {
		const contact = (written: string) => asked(`${pilot("camera", "  devices: []")}\ncontact: {${written}}`);
		expect(contact("name: x")).toContain("contact.email");
		expect(contact("name: x, phone: 038 1")).toEqual(["success.devices"]);
		expect(contact("name: x, email: x@y.example")).toEqual(["success.devices"]);
		expect(contact("phone: 038 1")).toContain("contact.name");
	});

	it("measurements once a pilot is evaluated, of a goal with an indicator", () => {
		const goals = (status: string) => codes(`status: ${status}\nwhy: {goals: [{goal: x, indicator: y}, {goal: z}]}`);
		expect(goals("evaluating").filter((code) => code === "why.goals.measured")).toHaveLength(1);
		expect(["running", "completed", "stopped"].flatMap(goals)).not.toContain("why.goals.measured");
	});
});
