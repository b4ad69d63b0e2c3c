import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../../server/src/check/check";
import { RULES } from "../../../server/src/check/rules/index";
import { readSeverities } from "../../../server/src/settings/severities";
import { CONTEXT, read } from "../support/pilots";

/** Finds `why/target-is-baseline`, `file/value`, `why.problem` and, as why is empty but for goals, more of `why`. */
const TEXT = "status: ideea\nwhy:\n  goals:\n    - baseline: 1\n      target: 1\n";

function severityOf(code: string, setting: unknown, text = TEXT) {
	const found = check(read(text), { ...CONTEXT, severities: [readSeverities(setting)] });
	return found.find((finding) => finding.code === code)?.severity;
}

describe("What people set about findings", () => {
	it.each([
		["why/target-is-baseline", {}, "warning"],
		["why/target-is-baseline", { "why/target-is-baseline": "off" }, undefined],
		["why/target-is-baseline", { "why/target-is-baseline": "hint" }, "hint"],
		["why/target-is-baseline", { "why/target-is-baseline": "error" }, "error"],
		["why/target-is-baseline", { "why/*": "information" }, "information"],
		["why/target-is-baseline", { "why/*": "off", "why/target-is-baseline": "error" }, "error"],
		["why/target-is-baseline", { "why/target-is-baseline": "error", "why/*": "off" }, "error"],
		["why/target-is-baseline", { "success/*": "off", "why.*": "off", why: "off" }, "warning"],
		["why.problem", { "why/*": "off" }, "information"],
		["why.problem", { "why.problem": "off" }, undefined],
		["why.problem", { "why.*": "hint" }, "hint"],
		["why.goals.goal", { "why.*": "off", "why.goals.*": "error" }, "error"],
		["file/value", { "file/*": "information" }, "information"],
		["file/value", { "file/value": "off" }, undefined],
	])("makes %s under %o: %s", (code, setting, expected) => {
		expect(severityOf(code, setting)).toBe(expected);
	});

	it.each([{ "file/syntax": "off" }, { "file/syntax": "hint" }, { "file/*": "off" }])(
		"leaves a text that cannot be read an error under %o",
		(setting) => {
			expect(severityOf("file/syntax", setting, 'title: "Stille nachten\n')).toBe("error");
		},
	);

	it.each([
		null,
		undefined,
		"off",
		3,
		["off"],
		{ "why/target-is-baseline": "loud" },
		{ "why/target-is-baseline": 0 },
		{ "why/target-is-baseline": ["off"] },
		{ "why/target": "off" },
		{ "why*": "off" },
		{ "*": "off" },
	])("pays no heed to what says nothing: %o", (setting) => {
		expect(severityOf("why/target-is-baseline", setting)).toBe("warning");
	});

	it("makes no comment useless that suppresses what is turned off", () => {
		const text = TEXT.replace("      target", "      # pilot-ignore why/target-is-baseline: agreed\n      target");
		const off = { "why/target-is-baseline": "off" };
		expect(severityOf("file/unused-ignore", off, text)).toBeUndefined();
	});
});

describe("The setting in package.json", () => {
	const readRoot = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, "../../..", name), "utf8"));
	const [manifest, en, nl] = ["package.json", "package.nls.json", "package.nls.nl.json"].map(readRoot);
	const { properties, patternProperties } = manifest.contributes.configuration.properties["pilot.rules"];
	const described = (id: string, texts: Record<string, string>) => texts[properties[id]?.description.slice(1, -1)];

	it("proposes every rule with its title and severity", () => {
		for (const { id, title, severity } of RULES) {
			expect(described(id, en), id).toBe(`${title.en} (${severity})`);
			expect(described(id, nl)?.startsWith(`${title.nl} (`), id).toBe(true);
			expect(described(`${id.split("/")[0]}/*`, en), id).toMatch(/^All findings (?:about|that) /);
			expect(described(`${id.split("/")[0]}/*`, nl), id).toMatch(/^Alle meldingen (?:over|die) /);
		}
	});

	it("takes levels that the check takes", () => {
		for (const level of properties["file/value"].enum) {
			expect(readSeverities({ "file/value": level }).get("file/value")).toBe(level);
		}
	});

	it("takes missing answers, and nothing that is not there", () => {
		const [pattern = ""] = Object.keys(patternProperties);
		const matches = (key: string) => new RegExp(pattern).test(key);
		expect(["why", "why.problem", "why.*", "success.compliance.owner"].map(matches)).not.toContain(false);
		expect(["file/syntax", "why/nothing", "*", "Why", "why."].map(matches)).not.toContain(true);
		expect(properties["file/syntax"]).toBeUndefined();
	});
});
