/** `.pilotrc.yaml`: what applies, and the findings about a wrong one. */
import { describe, expect, it } from "vitest";
import { check } from "../../../server/src/check/check";
import { fixesOf } from "../../../server/src/check/core/finding";
import { RULES } from "../../../server/src/check/rules/index";
import { documentOf } from "../../../server/src/document/document";
import { PILOTRC_FORMAT } from "../../../server/src/format/formats";
import { allQuestions } from "../../../server/src/format/questions";
import { readFolderSettings } from "../../../server/src/settings/folderSettings";
import { readSeverities } from "../../../server/src/settings/severities";
import { parse } from "../../../server/src/yaml/parse/parse";
import { applyFix, CONTEXT, read } from "../support/pilots";

const file = (text: string) => documentOf(parse(text), PILOTRC_FORMAT);
const findings = (text: string) => check(file(text), CONTEXT);

describe("What counts", () => {
	it("are the levels that stand there, and the file with own laws", () => {
		const { severities, regulations } = readFolderSettings(
			"# Ours\nrules:\n  why/no-payer: off\n  'success/*': error\n  why.problem: hint # later\nregulations: ./ours.yaml\n",
		);
		expect(Object.fromEntries(severities)).toEqual({
			"why/no-payer": "off",
			"success/*": "error",
			"why.problem": "hint",
		});
		expect(regulations?.value).toBe("./ours.yaml");
	});

	it.each(["", "rules:\n", "rules: off\n", "- a\n", "rules:\n  why/no-payer: loud\n", "rules: [a", "\0", "a: &a [*a]"])(
		"is nothing in %j",
		(text) => expect(readFolderSettings(text).severities.size).toBe(0),
	);

	it("is read on beside what is broken", () => {
		const { severities } = readFolderSettings(
			"rules:\n  why/no-payer: off\n  why/not-shared error\n  period/ended: hint\n",
		);
		expect([...severities.keys()]).toEqual(["why/no-payer", "why/not-shared", "period/ended"]);
	});

	it("wins from what somebody set in the editor, also where that is more exact", () => {
		const text = "why:\n  goals:\n    - baseline: 1\n      target: 1\n";
		const ours = readFolderSettings("rules:\n  why/*: error\n").severities;
		const mine = readSeverities({ "why/target-is-baseline": "off", "file/value": "off" });
		const found = check(read(`status: ideea\n${text}`), { ...CONTEXT, severities: [ours, mine] });
		expect(found.find(({ code }) => code === "why/target-is-baseline")?.severity).toBe("error");
		expect(found.some(({ code }) => code === "file/value")).toBe(false);
	});
});

describe("Its findings", () => {
	it.each(["", "# nothing yet\n", "rules:\n", "rules:\n  why/no-payer: off\n", "regulations: ./ours.yaml\n"])(
		"is nothing for %j",
		(text) => expect(findings(text)).toEqual([]),
	);

	it.each([
		["rule:\n  why/no-payer: off\n", "file/unknown-key", "rules:\n  why/no-payer: off\n"],
		["rules:\n  why/no-payr: off\n", "file/unknown-key", "rules:\n  why/no-payer: off\n"],
		["rules:\n  why/no-payer: warn\n", "file/value", undefined],
		["rules:\n  why/no-payer: errror\n", "file/value", "rules:\n  why/no-payer: error\n"],
		["rules:\n\t why/no-payer: off\n", "file/syntax", undefined],
		["rules:\n  file/syntax: off\n", "file/unknown-key", undefined],
		["rules:\n  - why/no-payer\n", "file/type", undefined],
		["turned off\n", "file/type", undefined],
		["a: 1\n---\nb: 2\n", "file/one-pilot", undefined],
	])("of %j is %s", (text, code, fixed) => {
		const finding = findings(text).find((one) => one.code === code);
		expect(finding?.message.nl).not.toContain("pilot ");
		const [fix] = finding === undefined ? [] : fixesOf(finding);
		if (fixed !== undefined && fix !== undefined) {
			expect(applyFix(text, fix)).toBe(fixed);
			expect(findings(fixed)).toEqual([]);
		}
		expect([finding?.code, fixed === undefined || fix !== undefined]).toEqual([code, true]);
	});
});

describe("Its format", () => {
	const rules = PILOTRC_FORMAT.questions.members.find(({ key }) => key === "rules")?.members ?? [];
	const keys = rules.map(({ key }) => key);

	it("has every rule, every group and every answer, in both languages", () => {
		expect(keys).toEqual(expect.arrayContaining(RULES.map(({ id }) => id)));
		expect(keys).toEqual(expect.arrayContaining(RULES.map(({ id }) => id.replace(/\/.*/, "/*"))));
		expect(keys).toEqual(
			expect.arrayContaining(
				allQuestions()
					.slice(1)
					.map(({ path }) => path),
			),
		);
		for (const { key, texts, choices } of rules) {
			expect([key, texts.en.title !== "", texts.nl.title !== "", choices.length]).toEqual([key, true, true, 5]);
		}
	});

	it("does not have the one finding that stays as it is", () => expect(keys).not.toContain("file/syntax"));
});
