import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../../../../../server/src/check/check";
import { readDocument } from "../../../../../server/src/document/read";
import { getHover } from "../../../../../server/src/editing/hover";
import { ASSESSMENTS } from "../../../../../server/src/format/assessments";
import { PILOT_FORMAT } from "../../../../../server/src/format/formats";
import { questionAt } from "../../../../../server/src/format/questions";
import { CATALOGUE, inCountry } from "../../../../../server/src/format/regulations";
import { overlay } from "../../../support/overlay";
import { CONTEXT, fixed, fixes, marked } from "../../../support/pilots";

const ID = "success/assessment-missing";
const data = (more = "", personal = "true") => `data: [{name: x, personal: ${personal}, users: [y], use: z${more}}]`;
const pilot = (traits: string, success = data(), more = "") =>
	overlay(`{traits: [${traits}], success: {${success}}${more}}`);
const found = (text: string, catalogue = CATALOGUE) =>
	check(readDocument(text, PILOT_FORMAT, catalogue), CONTEXT).filter(({ code }) => code === ID);

describe("a DPIA", () => {
	it.each([
		["camera, personal-data", "camera", "cameratoezicht"],
		["personal-data, location-data", "location-data", "locatiegegevens"],
		["profiling", "profiling", "profilering"],
		["anpr", "anpr", "locatiegegevens"],
		["staff-monitoring", "staff-monitoring", "controle van werknemers"],
		["cross-organisation-cooperation, special-category-data", "cross-organisation-cooperation", "samenwerkingsverband"],
	])("is asked for by the list of the AP: %s", (traits, trait, reason) => {
		const [one, ...others] = found(pilot(traits));
		expect(others).toEqual([]);
		expect(one?.severity).toBe("warning");
		expect(marked(pilot(traits), one)).toBe(trait);
		expect(one?.message.nl).toMatch(new RegExp(`^De DPIA ontbreekt, maar de lijst van de AP vraagt erom: .*${reason}`));
	});
	it.each([
		["ai, special-category-data", data(), ["gevoelige gegevens", "nieuwe techniek"]],
		["decision-with-legal-effect, automated-decision", data(), ["automatische besluiten", "recht of voorziening"]],
		["special-category-data", data(", subjects: Kinderen uit de wijk"), ["gevoelige gegevens", "kwetsbare mensen"]],
		["ai", data(", subjects: Alle inwoners"), ["grote schaal", "nieuwe techniek"]],
		["ai", data(", subjects: Alle gezinnen van de kern"), ["grote schaal", "nieuwe techniek"]],
		[
			"",
			data(", subjects: Every household").replace("use: z", "use: Kruisen met de BRP"),
			["grote schaal", "koppelen"],
		],
	])("is asked for by two criteria: %s, %s", (traits, success, reason) => {
		const text = pilot(traits, success);
		// The new questions of a data set may still be unknown keys here.
		if (questionAt("success.data.subjects") === undefined && success.includes("subjects")) {
			return;
		}
		const [one] = found(text).filter(({ message }) => message.nl.includes("DPIA"));
		for (const words of reason) {
			expect(one?.message.nl).toContain(words);
		}
	});
	it.each([
		["with one criterion", pilot("special-category-data")],
		["where there are no children", pilot("special-category-data", data(", subjects: Volwassenen en geen kinderen"))],
		["where nothing is combined", pilot("ai", data().replace("use: z", "use: Not linked to other files"))],
		["where nobody can be recognised", pilot("camera, location-data", data("", "false"))],
		["while it is unanswered which data are used", pilot("camera, personal-data", data("", "todo"))],
		["at exploring", pilot("camera, personal-data", data(), ", status: exploring")],
		["without traits", pilot("")],
		["with a DPIA as proof", pilot("camera", `${data()}, compliance: [{regulation: avg, evidence: DPIA van 3 mei}]`)],
		[
			"with one as a requirement",
			pilot("camera", `${data()}, compliance: [{regulation: avg, requirement: a data protection impact assessment}]`),
		],
		[
			"with a link to one",
			pilot("camera", `${data()}, compliance: [{regulation: avg, evidence: ./stukken/dpia-2027.pdf}]`),
		],
		["where it is said elsewhere", pilot("camera", data(), ", summary: De DPIA is klaar")],
	])("is not asked for %s", (_, text) => expect(found(text)).toEqual([]));
	it.each([
		...[
			"scholieren van het lyceum",
			"mensen met een beperking",
			"daklozen in de opvang",
			"ouderen in een verpleeghuis",
		],
		...["bewoners van het verpleeghuis", "jongeren onder de 18 jaar", "inwoners met schulden", "mensen in de bijstand"],
		...["gezinnen met betalingsachterstanden", "kwetsbare inwoners", "vluchtelingen", "laaggeletterden"],
		...["wachtenden voor de jeugd-ggz", "bewoners van de daklozenopvang", "older residents of the almshouses"],
		...["jeugdigen in de jeugdzorg", "mensen die slecht zien", "ex-gedetineerden", "teenagers", "wheelchair users"],
		...["homeless people", "rough sleepers", "people with disabilities", "residents of a care home", "schoolchildren"],
		...["benefit claimants", "people in debt", "alle automobilisten op de ring", "all road users"],
		...["ruim 31.000 inwoners", "alle 4.500 huishoudens", "about 120.000 visitors", "2 million commuters"],
	])("counts people who are vulnerable or very many: %s", (subjects) =>
		expect(found(pilot("special-category-data", data(`, subjects: ${subjects}`)))).toHaveLength(1),
	);
	it.each([
		...["bezoekers van het terras bij het verpleeghuis", "huurders zonder schulden", "geen kwetsbare inwoners"],
		...["ondernemers met personeelstekort", "automobilisten die een ontheffing vragen", "leden van de bibliotheek"],
		...[
			"ongeveer 4.500 abonnees",
			"bewoners van postcode 3512 en 10115 in 2027",
			"huurders tot 12.000 euro",
			"boat owners with a berth",
			"sporters",
			"passengers of the ferry",
			"volunteers",
		],
	])("does not count others: %s", (subjects) =>
		expect(found(pilot("special-category-data", data(`, subjects: ${subjects}`)))).toEqual([]),
	);
	const used = (use: string) => pilot("special-category-data", data().replace("use: z", `use: ${use}`));
	it.each([
		...["Gegevens worden gekoppeld aan de BRP", "Vergelijken met de leerlingenadministratie", "Linked to tax records"],
		...["Bestanden van drie organisaties worden samengevoegd", "Combineren van schuldgegevens met energiegegevens"],
		...["Matching with benefit data", "Merged with the case files", "Verrijkt met gegevens van de corporatie"],
	])("counts data sets that are combined: %s", (use) => expect(found(used(use))).toHaveLength(1));
	it.each([
		...[
			"De aanvraag wordt gekoppeld aan een buddy",
			"Leerlingen koppelen aan een stageplek",
			"Linked to a case worker",
		],
		...["Gegevens worden gekoppeld aan een vaste contactpersoon", "Residents are matched with a volunteer"],
		...["Gesprek gecombineerd met een huisbezoek", "Combining visits", "Nooit gekoppeld aan andere gegevens"],
	])("does not count people who are brought together: %s", (use) => expect(found(used(use))).toEqual([]));
	it("is asked for by the criteria only outside the Netherlands", () => {
		expect(found(pilot("camera, personal-data"), inCountry(CATALOGUE, "be"))).toEqual([]);
		expect(found(pilot("location-data"), inCountry(CATALOGUE, "be"))[0]?.message.nl).toMatch(
			/^De DPIA ontbreekt, maar het privacyrisico lijkt hoog: /,
		);
	});
});

describe("a FRIA or IAMA", () => {
	const fria = (text: string) => found(text).filter(({ message }) => message.nl.includes("IAMA"));
	it.each([
		["ai, decision-with-legal-effect"],
		["automated-decision, ai"],
		["ai, law-enforcement-data"],
		["ai, staff-monitoring"],
	])("is asked for with %s", (traits) => expect(fria(pilot(traits, data("", "false")))).toHaveLength(1));
	it.each([["ai"], ["decision-with-legal-effect"], ["ai, profiling"]])("is not asked for with %s", (traits) =>
		expect(fria(pilot(traits, data("", "false")))).toEqual([]),
	);
	it("is not asked for where it is noted, or the risk is judged to be low", () => {
		for (const requirement of ["IAMA vóór de start", "geen hoog risico volgens bijlage III", "limited risk"]) {
			const compliance = `compliance: [{regulation: ai-verordening, requirement: ${requirement}}]`;
			expect(fria(pilot("ai, decision-with-legal-effect", `${data("", "false")}, ${compliance}`))).toEqual([]);
		}
	});
});

describe("an assessment on the list", () => {
	const assessed = (kind: string, traits: string) =>
		found(pilot(traits, `${data()}, assessments: [{kind: ${kind}, status: needed}]`)).map(({ message }) => message.en);
	it("counts, whatever its status", () => {
		if (questionAt("success.assessments") !== undefined) {
			expect(assessed("dpia", "camera")).toEqual([]);
			expect(assessed("iama", "ai, law-enforcement-data").join()).toContain("DPIA");
			expect(assessed("iama", "ai, law-enforcement-data").join()).not.toContain("IAMA");
			expect(assessed("security", "camera").join()).toContain("DPIA");
		}
	});
});

it("says which answer leads to which criterion, in the related places and where one points at it", () => {
	const text = pilot("camera, special-category-data, ai");
	const [one] = found(text);
	expect(one?.related?.map(({ span, message }) => [text.slice(span.start, span.end), message.en])).toEqual([
		["camera", "camera surveillance (on the AP’s list)"],
		["camera", "systematic observation of people"],
		["special-category-data", "sensitive data"],
		["ai", "new technology"],
	]);
	const pilotDocument = readDocument(text);
	const document = TextDocument.create("file:///a.pilot.yaml", "pilot", 1, text);
	const analysis = { document, pilot: pilotDocument, findings: found(text), context: CONTEXT, isIgnored: false };
	const hover = getHover(analysis, one?.span.start ?? 0, { language: "nl", markdown: false });
	expect(JSON.stringify(hover?.contents)).toContain(
		"Waarom er een toets nodig is\\n\\n- camera: cameratoezicht (op de lijst van de AP)",
	);
});

it.each([
	["camera, personal-data", data(), "kind: dpia\n      status: \n", "Zet een plek klaar voor de DPIA"],
	["ai, law-enforcement-data", data("", "false"), "kind: iama\n      status: \n", "Zet een plek klaar voor de IAMA"],
])("its fix adds the assessment, and the finding is gone: %s", (traits, success, added, title) => {
	const text = pilot(traits, success);
	expect(fixes(text, ID)[0]?.title.nl).toBe(title);
	expect(fixed(text, ID)).toContain(added);
	expect(found(fixed(text, ID))).toEqual([]);
});

it("every message fits, whatever the traits", () => {
	const traits = questionAt("traits")?.item?.choices ?? [];
	for (const all of [traits, [...traits].reverse(), ...traits.map((one) => [one, "personal-data", "ai", "camera"])]) {
		for (const { message } of found(pilot([...new Set(all)].join(", ")))) {
			expect(message.en.length, message.en).toBeLessThanOrEqual(160);
			expect(message.nl.length, message.nl).toBeLessThanOrEqual(160);
		}
	}
});

it("the data name only traits that there are, and all nine criteria and seventeen kinds of the list", () => {
	const traits = questionAt("traits")?.item?.choices ?? [];
	const { dpia, fria } = ASSESSMENTS;
	const grounds = [...dpia.criteria.items, ...dpia.alwaysRequired.items, ...fria.items];
	expect(
		grounds.flatMap((ground) => [...ground.traits, ...(ground.with ?? [])]).filter((one) => !traits.includes(one)),
	).toEqual([]);
	expect([dpia.criteria.items.length, dpia.alwaysRequired.items.length]).toEqual([9, 17]);
});
