/** What is true only of pilots together: each rule by its page, then where it speaks and where not. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CROSS_FILE_FINDINGS } from "../../../server/src/check/core/crossFileFindings";
import type { LocatedFinding } from "../../../server/src/check/core/finding";
import { checkCrossFile } from "../../../server/src/crossFile/index";
import { CROSS_FILE_RULES } from "../../../server/src/crossFile/rules/index";
import { expectCrossFileFindings } from "../support/fixtures";
import { overlay } from "../support/overlay";
import { examplesIn, HEADINGS, PAGES, SEVERITIES } from "../support/pages";
import { codes, findings } from "../support/pilots";
import { summaries, uriOf } from "../support/summaries";

const ALL = { areAll: true };

/** What is found in each of the pilots, by name, with the words it stands on. */
function found(texts: Readonly<Record<string, string>>): Record<string, string[]> {
	const result = checkCrossFile(summaries(texts), ALL);
	const words = (name: string, { code, span }: LocatedFinding) => `${code} ${texts[name]?.slice(span.start, span.end)}`;
	return Object.fromEntries(
		Object.keys(texts).flatMap((name) => {
			const ofPilot = (result.get(uriOf(name)) ?? []).map((finding) => words(name, finding).replace("portfolio/", ""));
			return ofPilot.length === 0 ? [] : [[name, ofPilot]];
		}),
	);
}

it("each rule has its file, its name and its position in the list", () => {
	const folder = new URL("../../../server/src/crossFile/rules", import.meta.url);
	const files = readdirSync(folder).filter((name) => name !== "index.ts");
	const ids = files.map((name) => `portfolio/${name.replace(".ts", "")}`);
	expect(CROSS_FILE_RULES.map(({ id }) => id)).toEqual(ids);
	expect(Object.keys(CROSS_FILE_FINDINGS).sort()).toEqual(ids);
});

describe.each(CROSS_FILE_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
	it.each(["en", "nl"] as const)("does in the examples of its page what it says, in %s", (language) => {
		const page = readFileSync(`${PAGES}${id}${language === "nl" ? ".nl" : ""}.md`, "utf8");
		expect(page.split("\n").slice(0, 3)).toEqual([
			`# ${CROSS_FILE_FINDINGS[id][language]}`,
			"",
			`\`${id}\` · ${SEVERITIES[language][rule.severity]}`,
		]);
		expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS[language]);
		const pilotsIn = (example: string): Record<string, string> =>
			Object.fromEntries(
				[...example.matchAll(/^# (\S+)\.pilot\.yaml\n((?:(?!^# ).*\n)+)/gm)].map(([, name, text]) => [
					name,
					overlay(text ?? ""),
				]),
			);
		const [bad, good] = [pilotsIn(examplesIn(page, "bad")[0] ?? ""), pilotsIn(examplesIn(page, "good")[0] ?? "")];
		const code = id.replace("portfolio/", "");
		expect(Object.keys(bad).length).toBeGreaterThan(1);
		expect(Object.values(found(bad)).map((all) => all.map((one) => one.split(" ")[0]))).toEqual(
			Object.keys(bad).map(() => [code]),
		);
		expect(Object.keys(good).length).toBeGreaterThan(1);
		expect(found(good)).toEqual({});
		for (const text of Object.values({ ...bad, ...good })) {
			expect(findings(text).filter((finding) => finding.code.startsWith("file/"))).toEqual([]);
		}
	});
});

describe("The same title", () => {
	const pilot = (title: string) => `title: ${title}\nmunicipality: W\n`;

	it("counts in other letters, and with one sign written in two ways", () => {
		expectCrossFileFindings(`
			-- licht --
			title: Slim  Licht
			       ~~~~~~~~~~~ portfolio/same-title
			municipality: W
			-- light --
			title: 'slim licht '
			       ~~~~~~~~~~~~~ portfolio/same-title
			municipality: W
			-- one-sign --
			title: Caf\u00e9
			       ~~~~ portfolio/same-title
			municipality: W
			-- two-signs --
			title: Cafe\u0301
			       ~~~~~ portfolio/same-title
			municipality: W
		`);
	});

	it("counts three times", () => {
		expectCrossFileFindings(`
			-- a --
			title: A
			       ~ portfolio/same-title
			municipality: W
			-- b --
			title: A
			       ~ portfolio/same-title
			municipality: W
			-- c --
			title: A
			       ~ portfolio/same-title
			municipality: W
		`);
	});

	it("does not count in another municipality, without one, or where it says nothing", () => {
		expectCrossFileFindings(`
			-- here --
			title: A
			municipality: W
			-- there --
			title: A
			municipality: M
			-- nowhere --
			title: A
			-- nowhere-else --
			title: A
			-- open --
			title: todo
			municipality: W
			-- open-too --
			title: todo
			municipality: W
		`);
	});

	it("points at the others, a few at most", () => {
		const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`p${index}`, pilot("A")]));
		const all = checkCrossFile(summaries(many), ALL);
		const [first] = all.get(uriOf("p0")) ?? [];
		expect(first?.related).toHaveLength(5);
		expect(first?.related?.[0]?.location).toEqual({
			uri: uriOf("p1"),
			range: { start: { line: 0, character: 7 }, end: { line: 0, character: 8 } },
		});
		expect(first?.message.nl).toMatch(/^8 andere pilots .* zoals “p1\.pilot\.yaml”\./);
	});

	it.each([
		["p1.pilot.yaml", "file:///pilots/p1.pilot.yaml"],
		["licht é/pilot.yaml", "file:///pilots/licht%20%C3%A9/pilot.yaml"],
		["old/2020/a.pilot.yaml", "file:///pilots/old/2020/a.pilot.yaml"],
		["other/a.pilot.yaml", "file:///other/a.pilot.yaml"],
	])("names the other by its file, %s", (name, uri) => {
		const [one, other] = summaries({ a: pilot("A"), b: pilot("A") });
		const all = checkCrossFile(one && other ? [one, { ...other, uri }] : [], ALL);
		expect(all.get(uriOf("a"))?.[0]?.message.en).toContain(`, “${name}”, `);
	});

	it("names the folder of the other where that is above its own", () => {
		const [one, other] = summaries({ "deep/er/a": pilot("A"), b: pilot("A") });
		const all = checkCrossFile(one && other ? [one, other] : [], ALL);
		expect(all.get(uriOf("deep/er/a"))?.[0]?.message.en).toContain(", “pilots/b.pilot.yaml”, ");
	});

	it("stands on the first line of a title that goes on", () => {
		expectCrossFileFindings(`
			-- long --
			title: "Quiet
			       ~~~~~~ portfolio/same-title
			  nights"
			municipality: W
			-- short --
			title: Quiet nights
			       ~~~~~~~~~~~~ portfolio/same-title
			municipality: W
		`);
	});

	const SUPPRESSED = "# pilot-ignore portfolio/same-title: a copy for the council";

	it.each([true, false])("is suppressed by a comment with a reason, where all are read (%s) or not", (areAll) => {
		expectCrossFileFindings(
			`
			-- copy --
			${SUPPRESSED}
			title: A
			municipality: W
			-- original --
			title: A
			       ~ portfolio/same-title
			municipality: W
			`,
			{ areAll },
		);
	});

	it("leaves a comment without use, which is reported once all are read", () => {
		expectCrossFileFindings(`
			-- copy --
			# pilot-ignore portfolio/same-title: a copy for the council
			               ~~~~~~~~~~~~~~~~~~~~ file/unused-ignore
			title: A
			municipality: W
			-- original --
			title: B
			municipality: W
		`);
		const unread = `-- copy --\n${SUPPRESSED}\ntitle: A\nmunicipality: W\n-- original --\ntitle: B\nmunicipality: W\n`;
		expectCrossFileFindings(unread, { areAll: false });
		const suppressed = `${SUPPRESSED}\n${pilot("A")}`;
		expect(codes(suppressed)).not.toContain("file/unused-ignore");
		expect(codes(suppressed.replace("same-title", "same-titel"))).toContain("file/unused-ignore");
	});
});

describe("The busy stakeholder", () => {
	const pilot = (start: string, end: string, { status = "running", name = "GGD", municipality = "W" } = {}) =>
		`municipality: ${municipality}\nstatus: ${status}\nperiod: {start: ${start}, end: ${end}}\nsuccess:\n  stakeholders:\n    - name: ${name}\n`;
	const year = (status = "running", name = "GGD", municipality = "W") =>
		pilot("2027-01-01", "2027-12-31", { status, name, municipality });
	it.each([
		["four at once", [year(), year(), year("preparing"), year("exploring", "ggd")], 4],
		["three at once", [year(), year(), year()], 0],
		["the last day counts", [year(), year(), year(), pilot("2027-12-31", "2028-12-31")], 4],
		["the day after does not", [year(), year(), year(), pilot("2028-01-01", "2028-12-31")], 0],
		["one that runs beside is left out", [year(), year(), year(), year(), pilot("2029-01-01", "2029-12-31")], 4],
		[
			"ideas and what has ended do not count",
			[year(), year(), year("idea"), year("stopped"), year("completed"), year("paused"), year("regular")],
			0,
		],
		["another municipality", [year(), year(), year(), year("running", "GGD", "M")], 0],
		["an end before the start", [year(), year(), year(), pilot("2028-01-01", "2027-01-01")], 0],
		[
			"by its name only",
			[year("running", "todo"), year("running", "todo"), year("running", "todo"), year("running", "todo")],
			0,
		],
	])("%s", (_, texts, expected) => {
		expect(Object.keys(found(Object.fromEntries(texts.entries())))).toHaveLength(expected);
	});

	it("points only at pilots that run beside it", () => {
		const early = () => pilot("2027-01-01", "2027-06-30");
		const late = () => pilot("2027-07-01", "2027-12-31");
		const texts = [early(), early(), early(), year(), late(), late(), late(), late()];
		const all = checkCrossFile(summaries(Object.fromEntries(texts.entries())), ALL);
		const beside = (name: number) => all.get(uriOf(`${name}`))?.[0]?.related?.map(({ location }) => location?.uri);
		expect(beside(0)).toEqual([1, 2, 3].map((name) => uriOf(`${name}`)));
		expect(beside(7)).toEqual([3, 4, 5, 6].map((name) => uriOf(`${name}`)));
		expect(all.get(uriOf("0"))?.[0]?.message.en).toMatch(/ in 5 pilots at the same time\./);
	});

	it("counts a pilot once", () => {
		const twice = `${year()}    - name: ggd\n`;
		expect(found({ a: twice, b: twice, c: twice })).toEqual({});
	});
});

describe("Different baselines", () => {
	const pilot = (baseline: string, unit = "dB", indicator = "Noise", municipality = "W") =>
		`municipality: ${municipality}\nwhy:\n  goals:\n    - indicator: ${indicator}\n      unit: ${unit}\n      baseline: ${baseline}\n`;
	it.each([
		["two figures", [pilot("1"), pilot("2")], 2],
		["one figure in two ways of writing", [pilot("1"), pilot("1.0")], 0],
		["in other letters", [pilot("1"), pilot("2", "db", "noise")], 2],
		["another unit", [pilot("1"), pilot("2", "sone")], 0],
		["another municipality", [pilot("1"), pilot("2", "dB", "Noise", "M")], 0],
		["no unit", [pilot("1", "''"), pilot("2", "''")], 0],
		["no figure", [pilot("1"), pilot("todo")], 0],
		["the same pilot", [`${pilot("1")}    - {indicator: Noise, unit: dB, baseline: 2}\n`], 0],
		["a pilot that measures twice", [pilot("1"), `${pilot("1")}    - {indicator: Noise, unit: dB, baseline: 2}\n`], 0],
		["a pilot that says it twice", [pilot("2"), `${pilot("1")}    - {indicator: Noise, unit: dB, baseline: 1}\n`], 2],
		[
			"of another time",
			[pilot("1"), ...["regular", "stopped", "completed"].map((one) => `status: ${one}\n${pilot("2")}`)],
			0,
		],
	])("%s", (_, texts, expected) => {
		expect(Object.keys(found(Object.fromEntries(texts.entries())))).toHaveLength(expected);
	});

	it("names one pilot that differs, and points at each other figure once", () => {
		const titled = (title: string, baseline: string) => `title: ${title}\n${pilot(baseline)}`;
		const all = checkCrossFile(
			summaries({ a: titled("A", "1"), b: titled("B", "2"), c: titled("C", "2"), d: titled("D", "3") }),
			ALL,
		);
		const of = (name: string) => all.get(uriOf(name))?.map(({ message, related }) => [message.nl, related?.length]);
		expect(of("a")).toEqual([[expect.stringMatching(/^De pilot “B” .* 2\./), 2]]);
		expect(of("c")).toEqual([[expect.stringMatching(/^De pilot “A” .* 1\./), 2]]);
	});
});

it("thousands of pilots that share everything take no longer than one may wait", () => {
	const [one] = summaries({
		a: "title: A\nmunicipality: W\nstatus: running\nperiod: {start: 2027-01-01, end: 2027-12-31}\nwhy:\n  goals:\n    - {indicator: Noise, unit: dB, baseline: 1}\nsuccess:\n  stakeholders:\n    - name: GGD\n",
	});
	const many = Array.from({ length: 10_000 }, (_, index) => {
		const measures = (one?.measures ?? []).map(({ baseline, ...rest }) => ({
			...rest,
			baseline: baseline && { ...baseline, value: index },
		}));
		return one === undefined ? [] : { ...one, uri: uriOf(`${index}`), measures };
	}).flat();
	// Each with each would take minutes, and a test has seconds.
	const all = checkCrossFile(many, ALL);
	expect(all.size).toBe(10_000);
	expect([...all.values()].every((findings) => findings.length === 3)).toBe(true);
});
