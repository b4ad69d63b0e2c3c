/** Answers that are nearly right: their findings, and what one fix makes of them. */
import { describe, expect, it } from "vitest";
import { safeEdits } from "../../../server/src/check/fixAll";
import { applyFix, codes, finding, findings, fixed, fixes } from "../support/pilots";

const HEAD = "title: Stille nachten\nmunicipality: Westerhaven\nstatus: idea\nthemes: [liveability]\n";
const GOOD = `${HEAD}why:\n  problem: Lawaai\n  publicValue: Rust\n  goals:\n    - goal: Minder lawaai\n`;

const themes = (written: string) => GOOD.replace("themes: [liveability]", `themes: ${written}`);
const status = (written: string) => GOOD.replace("status: idea", `status: ${written}`);
const start = (written: string) => `${GOOD}period:\n  start: ${written}\n`;
const cost = (written: string) => `${GOOD}  businessCase:\n    costs:\n      pilot: ${written}\n`;
const baseline = (written: string) => `${GOOD}      baseline: ${written}\n`;
const risk = (written: string) => `${GOOD}success:\n  stakeholders:\n    - name: x\n      bearsRisk: ${written}\n`;
const PARTIES =
	"success:\n  stakeholders:\n    - id: bewoners\n      name: De bewoners\n    - id: winkels\n      name: x\n";

describe("a list in words", () => {
	it.each([
		["liveability, economy", "[liveability, economy]"],
		["liveability en economy", "[liveability, economy]"],
		["liveability and economy", "[liveability, economy]"],
		["liveability / economy", "[liveability, economy]"],
		["liveability; economy", "[liveability, economy]"],
		["liveability & economy", "[liveability, economy]"],
		["leefbaarheid en economie", "[liveability, economy]"],
		["Leefbaarheid, economie en duurzaamheid.", "[liveability, economy, sustainability]"],
		["liveability economy", "[liveability, economy]"],
		["liveability, leefbaarheid, economy", "[liveability, economy]"],
		['"liveability, economy"', "[liveability, economy]"],
		["“liveability”, “economy”", "[liveability, economy]"],
		["|\n  liveability\n  economy", "[liveability, economy]"],
		["liveability, blauwe lucht", "[liveability, blauwe lucht]"],
		["liveabilty, economy # nog kijken", "[liveability, economy] # nog kijken"],
		["leefbaarheid", "\n  - liveability"],
		["“liveability”", "\n  - liveability"],
	])("%j becomes %j, not unasked", (written, right) => {
		const text = themes(written);
		expect(codes(text)).toEqual(["file/type"]);
		expect(fixes(text, "file/type")).toMatchObject([{ preferred: true }]);
		expect(fixed(text, "file/type")).toBe(themes(right).replace("themes: \n", "themes:\n"));
		expect(safeEdits(findings(text))).toEqual([]);
	});
	it("of choices with more words each", () => {
		const text = `${GOOD}traits: camera's, inkoop en aanbesteding en geluid\n`;
		expect(fixed(text, "file/type")).toBe(`${GOOD}traits: [camera, procurement, audio]\n`);
	});
	it.each([
		["themes: liveability, economy", "themes: [liveability, economy]"],
		["themes: liveability en economy", "themes: [liveability, economy]"],
		[
			"themes: liveability, economy, sustainability, status: idea",
			"themes: [liveability, economy, sustainability], status: idea",
		],
	])("between braces, reported once: %s", (written, right) => {
		const text = (members: string) => `{title: x, ${members}}\n`;
		const about = codes(text(written)).filter((code) => code.startsWith("file/"));
		expect(about).toEqual(["file/type"]);
		expect(fixed(text(written), "file/type")).toBe(text(right));
	});
	it.each([
		[
			"    alternatives: Niets doen, of meer groen en water",
			"    alternatives:\n      - Niets doen, of meer groen en water",
		],
		["    endorsedBy: bewoners, winkels", "    endorsedBy: [bewoners, winkels]"],
		["    endorsedBy: De bewoners en winkels", "    endorsedBy: [De bewoners, winkels]"],
		["    endorsedBy: bewoners en de raad", "    endorsedBy:\n      - bewoners en de raad"],
		["    endorsedBy: Burgemeester en wethouders", "    endorsedBy:\n      - Burgemeester en wethouders"],
	])("is taken apart where all of it is known: %s", (written, right) => {
		const text = (lines: string) => `${GOOD}  businessCase:\n${lines}\n${PARTIES}`;
		expect(fixed(text(written), "file/type")).toBe(text(right));
	});
	it.each([
		["\n  - liveability, economy", "\n  - liveability\n  - economy"],
		[
			"\n  - sustainability\n  - leefbaarheid en economie # beide",
			"\n  - sustainability\n  - liveability\n  - economy # beide",
		],
		["[leefbaarheid en economie]", "[liveability, economy]"],
		['["liveability, economy", sustainability]', "[liveability, economy, sustainability]"],
	])("in one item becomes more: %j", (written, right) => {
		expect(codes(themes(written))).toEqual(["file/value"]);
		expect(fixed(themes(written), "file/value")).toBe(themes(right));
	});
	it("is not seen in an item of which a part is unknown", () => {
		const offered = fixes(themes("[economy en blauw]"), "file/value");
		expect(offered.map(({ title }) => title.en)).toEqual(
			["economy", "sustainability", "liveability"].map((choice) => expect.stringContaining(choice)),
		);
		expect(offered.some(({ safe, preferred }) => safe === true || preferred === true)).toBe(false);
	});
});

describe("signs around an answer", () => {
	it.each([
		["file/value", status, "“idea”", "idea"],
		["file/value", status, "‘idea’", "idea"],
		["file/value", status, "\"'idea'\"", "idea"],
		["file/value", status, "idea,", "idea"],
		["file/value", status, "idea;", "idea"],
		["file/value", status, "idea.", "idea"],
		["file/value", themes, "[“liveability”]", "[liveability]"],
		["file/date", start, "“2028-03-01”", "2028-03-01"],
		["file/date", start, "2028-03-01,", "2028-03-01"],
		["file/date", start, "2028-03-01.", "2028-03-01"],
		["file/type", cost, "“25000”", "25000"],
		["file/type", cost, "25000,", "25000"],
		["file/type", cost, "25000;", "25000"],
		["file/type", cost, "25000.", "25000"],
		["file/type", baseline, "140.", "140"],
		["file/type", baseline, "‘-2.5’", "-2.5"],
		["file/type", risk, "“true”", "true"],
		["file/type", risk, "true,", "true"],
		["file/type", risk, "“nee”", "false"],
	] as const)("%s, once, and the fix takes them away (%#)", (code, text, written, right) => {
		expect(codes(text(written))).toEqual([code]);
		expect(fixes(text(written), code)).toMatchObject([{ preferred: true }]);
		expect(fixed(text(written), code)).toBe(text(right));
		expect(codes(text(right))).toEqual([]);
	});
	it.each([
		["a short name", `${GOOD}${PARTIES.replace("id: winkels", "id: “winkels”")}`],
		[
			"a party",
			`${GOOD}  businessCase:\n    endorsedBy: [bewoners, winkels]\n${PARTIES}`.replace(
				"[bewoners, w",
				"[“bewoners”, w",
			),
		],
	])("in quotes is %s, and who it is stays known", (_, text) => {
		expect(codes(text)).toEqual(["file/value"]);
		expect(finding(text, "file/value").message.nl).toContain("Rond dit antwoord staan tekens");
		expect(codes(fixed(text, "file/value"))).toEqual([]);
	});
	it.each([
		["a title", GOOD.replace("Stille nachten", "“Stille nachten”")],
		["a name with quotes inside", `${GOOD}${PARTIES.replace("De bewoners", "Vereniging “De Kade”")}`],
	])("belong to %s", (_, text) => expect(codes(text)).toEqual([]));
	it("hide nothing of what the pilot says", () => {
		const late = (moment: string, influence: string) =>
			`${GOOD.replace("idea", "preparing")}period: {start: 2028-01-01}\nsuccess:\n  stakeholders:\n    - name: x\n      influence: ${influence}\n      from: ${moment}\n`;
		const about = (text: string) => codes(text).filter((code) => !code.startsWith("file/"));
		expect(about(late("2028-05-01", "high"))).toContain("success/involved-late");
		expect(about(late("“2028-05-01”", "high;"))).toEqual(about(late("2028-05-01", "high")));
		const running = GOOD.replace("idea", "running");
		expect(about(running.replace("running", "running,"))).toEqual(about(running));
	});
});

describe("what is no number says why", () => {
	it.each([
		['"310"', "Door de aanhalingstekens is dit tekst en geen getal. Haal ze weg: 310."],
		["12,5", "Decimalen krijgen hier een punt, geen komma. Schrijf 12.5."],
		["15%", "Het %-teken hoort niet bij het getal. Zet het bij “unit”, en schrijf hier 15."],
		["12,5 %", "Het %-teken hoort niet bij het getal. Zet het bij “unit”, en schrijf hier 12.5."],
		["veel", "Dit moet een getal zijn, zoals 25000 of 12.5. Schrijf het in cijfers."],
	])("%s", (written, message) => expect(finding(baseline(written), "file/type").message.nl).toBe(message));
});

describe("an amount", () => {
	it.each([
		["0x61A8", "25000"],
		["0o17", "15"],
		["1e3", "1000"],
		["2.5E4", "25000"],
		[".5", "0.5"],
		["+5", "5"],
		["5.", "5"],
		["25_000", "25000"],
	])("%s is not in plain digits; %s is offered, not done", (written, right) => {
		expect(codes(cost(written))).toEqual(["file/type"]);
		expect(finding(cost(written), "file/type").message.nl).toContain(`Schrijf ${right}.`);
		expect(fixes(cost(written), "file/type")).toMatchObject([{ preferred: true, safe: false }]);
		expect(fixed(cost(written), "file/type")).toBe(cost(right));
	});
	it.each(["-5000", "-25.000", "-1e3", '"-5000"', "€ -5000"])(
		"%s is not below zero, and nothing is guessed",
		(written) => {
			expect(codes(cost(written))).toEqual(["file/type"]);
			expect(finding(cost(written), "file/type").message.en).toContain("below zero");
			expect(fixes(cost(written), "file/type")).toEqual([]);
		},
	);
	it.each([".inf", "-.inf", ".nan", "1e999", "ca. 25000", "25k", "25000 ?"])(
		"%s is no number, and nothing is guessed",
		(written) => {
			expect(codes(cost(written))).toEqual(["file/type"]);
			expect(fixes(cost(written), "file/type")).toEqual([]);
		},
	);
	it.each(["0", "25000", "25000.00", "!!int 5", "!!float 5", "!!str 5"])("%s is right", (written) => {
		expect(codes(cost(written))).toEqual([]);
	});
});

describe("a measured number", () => {
	it.each(["-5", "+5", ".5", "-0.25", "1e3", "!!float 5"])("may be %s", (written) => {
		expect(codes(baseline(written))).toEqual([]);
	});
	it.each([
		["0x61A8", "25000"],
		["0o17", "15"],
	])("is not %s", (written, right) => {
		expect(codes(baseline(written))).toEqual(["file/type"]);
		expect(fixed(baseline(written), "file/type")).toBe(baseline(right));
	});
	it("is yes or no whatever tag stands before it", () => expect(codes(risk("!!str true"))).toEqual([]));
});

describe("a date", () => {
	it.each(["26-11-28", "28-11-26", "11/12/28", "3/4/2028", "2028-28-11"])(
		"%s may be more than one day: none is preferred, none is done unasked",
		(written) => {
			const text = start(written);
			expect(codes(text)).toEqual(["file/date"]);
			expect(fixes(text, "file/date").length).toBeGreaterThan(0);
			expect(fixes(text, "file/date").filter(({ preferred, safe }) => preferred || safe)).toEqual([]);
		},
	);
	it("says which days it may be", () => {
		expect(finding(start("26-11-28"), "file/date").message.nl).toBe(
			"“26-11-28” kan meer dan één dag betekenen. Schrijf jaar, maand en dag voluit: 2028-11-26 of 2026-11-28.",
		);
	});
	it.each([
		["1-3-2028", "2028-03-01"],
		["1.3.2028", "2028-03-01"],
		["1-3-28", "2028-03-01"],
		["1 maart '28", "2028-03-01"],
	])("%s is offered as the day that people here mean by it, and not done unasked", (written, right) => {
		expect(fixes(start(written), "file/date")[0]).toMatchObject({ preferred: true, safe: false });
		expect(fixed(start(written), "file/date")).toBe(start(right));
	});
	it.each(["!!timestamp 2028-03-01", "!!str 2028-03-01"])("%s is right", (written) => {
		expect(codes(start(written)).filter((code) => code.startsWith("file/"))).toEqual([]);
	});
});

describe("a question mark", () => {
	it.each(["?", "??", "? nog kiezen", "?!", "“?”", "(?)"])("or %s is no answer", (mark) => {
		const written = JSON.stringify(mark);
		expect(codes(status(written))).toEqual(["status"]);
		expect(codes(themes(written))).toEqual(["themes"]);
		expect(codes(themes(`[${written}]`))).toEqual(["themes"]);
		expect([start, cost, baseline, risk].flatMap((text) => codes(text(written)))).toEqual([]);
		expect(codes(GOOD.replace("Lawaai", written))).toEqual(["why.problem"]);
		expect(codes(GOOD.replace("Minder lawaai", written))).toEqual(["why.goals.goal"]);
	});
	it.each(["Wie betaalt dit?", "Wat? Waar?"])("in the text %j is part of an answer", (text) => {
		expect(codes(GOOD.replace("Lawaai", text))).toEqual([]);
	});
});

describe("half an item of a list of groups", () => {
	it.each(["g", "goa", "goal", "doel", "Indic", "streefw"])(
		"%s begins a key: it says no more than an empty item",
		(typed) => {
			const text = `${GOOD}    - ${typed}\n`;
			expect(codes(text)).toEqual(codes(`${GOOD}    - \n`));
			expect(codes(text)).toEqual(["why.goals.goal"]);
			expect(fixed(text, "why.goals.goal")).toBe(`${GOOD}    - goal: \n`);
		},
	);
	it.each(["Minder lawaai", "zzz", '"goal"'])("%s begins none", (written) => {
		expect(codes(`${GOOD}    - ${written}\n`)).toEqual(["file/type"]);
	});
});

it("no fix leaves the text as it is", () => {
	for (const text of [
		themes("liveability, economy"),
		status("idea,"),
		start("1-3-2028"),
		cost("1e3"),
		cost("!!str 5."),
	]) {
		const found = findings(text).filter(({ code }) => code.startsWith("file/"));
		expect(found.length).toBe(1);
		for (const { code } of found) {
			expect(fixes(text, code).map((fix) => applyFix(text, fix))).not.toContain(text);
		}
	}
});
