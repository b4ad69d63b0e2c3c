/**
 * Any editor that knows JSON Schema asks a pilot for the same answers as the product does. That the schema has all that
 * follows from its annotations is held by `npm run generate:check`.
 */
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import schema from "../../../schemas/pilot.schema.json";
import { isNeeded } from "../../../server/src/format/needed";
import { allQuestions, type Question } from "../../../server/src/format/questions";
import { STATUSES } from "../../../server/src/format/status";
import { type Node, noteOf, PILOT } from "./schema";

type Data = Record<string, unknown>;

const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, validateFormats: false });
for (const keyword of ["x-pilot", "enumDescriptions"]) ajv.addKeyword(keyword);
const isValid = ajv.compile(schema);

describe.each(STATUSES)("a pilot that is %s", (status) => {
	it("is accepted with all answers", () => {
		expect(isValid(fullPilot(status)) || isValid.errors).toBe(true);
	});

	it("is refused without an answer exactly where the product misses it", () => {
		const questions = allQuestions().filter(({ path, orElse }) => path !== "" && orElse === undefined);
		const different = questions.filter((question) => {
			const refused = !isValid(without(fullPilot(status), question));
			return refused !== isNeeded(question, status, givenIn(fullPilot(status), question));
		});
		expect(different.map(({ path }) => path)).toEqual([]);
	});
});

describe("a pilot in preparation", () => {
	const stakeholder = { name: "Buurt", kind: "residents", influence: "low" };

	it.each([
		["someone with little influence", stakeholder, true],
		["someone with much influence", { ...stakeholder, influence: "high" }, false],
		["someone who bears the risk", { ...stakeholder, bearsRisk: true }, false],
	])("needs to say how %s is involved: not accepted without", (_, person, accepted) => {
		expect(isValid(withSuccess({ stakeholders: [person] }))).toBe(accepted);
	});

	it.each([
		["ruled out", "not-applicable", true],
		["open", "open", false],
	])("a law that is %s needs no requirement: %s, %s", (_, status, accepted) => {
		expect(isValid(withSuccess({ compliance: [{ regulation: "avg", status }] }))).toBe(accepted);
	});

	it("may have no effect on staff, but not no processes", () => {
		expect(isValid(withSuccess({ staff: [] }))).toBe(true);
		expect(isValid(withSuccess({ processes: [] }))).toBe(false);
	});

	it("names a champion by name or by role", () => {
		const champion = { strength: "Neemt mensen mee", network: ["inside"] };
		const pilot = fullPilot("preparing");
		const control = pilot.control as Data;
		const having = (person: Data) => ({ ...pilot, control: { ...control, champions: [person] } });
		expect(isValid(having({ ...champion, role: "Teamleider" }))).toBe(true);
		expect(isValid(having({ ...champion, name: "Noor" }))).toBe(true);
		expect(isValid(having(champion))).toBe(false);
	});

	it.each([
		["without devices, without personal data", [], false, true],
		["with a camera", ["camera"], false, false],
		["with personal data among its traits", ["cloud", "personal-data"], false, false],
		["with personal data among its data", [], true, false],
	])("%s: accepted without a contact: %s", (_, traits, personal, accepted) => {
		const { contact: _contact, ...pilot } = withSuccess({});
		const [data] = (pilot.success as Data).data as Data[];
		const [device] = (pilot.success as Data).devices as Data[];
		const success = {
			...(pilot.success as Data),
			data: [{ ...data, personal }],
			devices: [{ ...device, personal: false }],
		};
		expect(isValid({ ...pilot, traits, success })).toBe(accepted);
	});

	it("without devices in public space need not say which, and says all of those that it has", () => {
		const pilot = { ...withSuccess({ devices: [] }), traits: ["energy"] };
		expect(isValid(pilot)).toBe(true);
		expect(isValid({ ...pilot, traits: ["energy", "drones"] })).toBe(false);
		expect(isValid({ ...withSuccess({ devices: [{ kind: "Drone" }] }), traits: ["energy"] })).toBe(true);
		expect(isValid({ ...withSuccess({ devices: [{ kind: "Drone" }] }), traits: ["drones"] })).toBe(false);
	});

	it("says whose personal data it uses, on which basis and how long", () => {
		const data = { name: "Tellingen", personal: false, users: ["Team"], use: "Plannen" };
		expect(isValid(withSuccess({ data: [data] }))).toBe(true);
		expect(isValid(withSuccess({ data: [{ ...data, personal: true }] }))).toBe(false);
	});

	function withSuccess(part: Data): Data {
		const pilot = fullPilot("preparing");
		return { ...pilot, success: { ...(pilot.success as Data), ...part } };
	}
});

/** A pilot that answers every question there is. */
function fullPilot(status: string): Data {
	return { ...(answer(PILOT) as Data), status };
}

function answer(node: Node): unknown {
	if (node.enum !== undefined) return node.enum.at(-1);
	if (node.items?.enum !== undefined) return node.items.enum;
	if (node.items !== undefined) return [answer(node.items)];
	if (node.properties !== undefined) {
		const members = Object.entries(node.properties).map(([key, member]): [string, unknown] => [key, answer(member)]);
		return { ...Object.fromEntries(members), ...CONDITIONS[Object.keys(node.properties).join()] };
	}
	if (node.type === "number") return 1;
	if (node.type === "boolean") return true;
	return noteOf(node).kind === "date" ? "2027-03-01" : "Antwoord";
}

/** A law that counts, and a stakeholder who does, so that all is asked of them. */
const CONDITIONS: Readonly<Record<string, Data>> = Object.fromEntries(
	["stakeholders", "compliance"].map((key) => [
		Object.keys(PILOT.properties?.success?.properties?.[key]?.items?.properties ?? {}).join(),
		key === "stakeholders" ? { influence: "high" } : { status: "met" },
	]),
);

/** What stands beside the question, or at a path from the top. */
function givenIn(pilot: Data, { path }: Question) {
	return (asked: string): readonly unknown[] => {
		const full = asked.startsWith("/") ? asked.slice(1) : path.replace(/[^.]+$/, asked);
		return full
			.split(".")
			.reduce<unknown[]>((values, key) => values.flatMap((value) => (value as Data)[key] ?? []), [pilot]);
	};
}

function without(pilot: Data, { path }: Question): Data {
	const copy = structuredClone(pilot);
	const keys = path.split(".");
	const last = keys.pop() ?? "";
	const holder = keys.reduce<Data>((data, key) => {
		const value = data[key];
		return (Array.isArray(value) ? value[0] : value) as Data;
	}, copy);
	delete holder[last];
	return copy;
}
