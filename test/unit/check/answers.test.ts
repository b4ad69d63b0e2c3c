/**
 * For each answer that the format needs: taken out of a good pilot, exactly its finding appears, at the right span, with the
 * severity of each status; each of its fixes leaves valid YAML in which nothing else changed and the question is still unanswered,
 * now at a span of its own. Driven by the schema itself, in each style that people write.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { fixesOf } from "../../../server/src/check/core/finding";
import { removal } from "../../../server/src/check/core/removal";
import { type Answer, memberOf, type SchemaDocument } from "../../../server/src/document/document";
import { givenIn } from "../../../server/src/document/given";
import { isNeeded } from "../../../server/src/format/needed";
import { allQuestions, type Question } from "../../../server/src/format/questions";
import { hasReached, STATUSES, type Status } from "../../../server/src/format/status";
import { applyEdits } from "../../../server/src/text/span";
import { findings as allFindings, applyFix, marked, read } from "../support/pilots";
import { VARIANTS } from "../support/variants";

/** If all laws are missing, those that the traits require are reported too. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
	success: ["success/regulations-to-consider"],
	"success.compliance": ["success/regulations-to-consider"],
};

/** The findings about the file and its answers; rules about other statuses have tests of their own. */
const findings = (text: string) =>
	allFindings(text).filter(({ code }) => isOwnStatus(text) || !code.includes("/") || code.startsWith("file/"));
const isOwnStatus = (text: string) => /^status: preparing/m.test(text);

const NEEDED = allQuestions().filter(
	(question) => question.neededFrom !== undefined || question.neededAt !== undefined,
);

/** As the design has it: a gap is a remark while the pilot is thought out, a warning until the start, an error after it, a remark at the end. */
const SEVERITY: Readonly<Record<Status, string>> = {
	idea: "information",
	exploring: "information",
	preparing: "warning",
	running: "error",
	evaluating: "error",
	scaling: "error",
	regular: "error",
	paused: "warning",
	stopped: "information",
	completed: "information",
};

/** What only personal data calls for. */
const PERSONAL = readFileSync(new URL("../../fixtures/good/personal.pilot.yaml", import.meta.url), "utf8");
const COMPLETE = VARIANTS[0]?.text ?? "";
const ONLY_PERSONAL = NEEDED.filter((question) => firstNeeded(read(COMPLETE), question) === undefined);

it("the schema says of every answer from when it is needed", () => expect(NEEDED.length).toBeGreaterThan(60));

it("every answer that is needed is given by one of the good pilots", () => {
	const nowhere = ONLY_PERSONAL.filter((question) => firstNeeded(read(PERSONAL), question) === undefined);
	expect(nowhere.map(({ path }) => path)).toEqual([]);
});

describe.each([
	...VARIANTS.map((variant) => ({ ...variant, asked: NEEDED.filter((question) => !ONLY_PERSONAL.includes(question)) })),
	{ name: "a pilot with personal data", text: PERSONAL, asked: ONLY_PERSONAL },
])("in $name", ({ text: good, asked }) => {
	it("the good pilot has no finding at any status but its end", () => {
		for (const status of STATUSES) {
			expect(codesAt(good, status), status).toEqual([]);
		}
	});

	it.each(asked.map((question) => [question.path, question] as const))("without %s", (path, question) => {
		const pilot = read(good);
		const target = firstNeeded(pilot, question) as Target;
		const without = takeOut(good, target);
		for (const status of STATUSES) {
			const needed = isNeeded(question, status, givenIn(pilot, target.holderAnswer));
			const text = atStatus(without, status);
			const found = findings(text);
			const beside = status === "preparing" ? (BESIDE[path] ?? []) : [];
			expect(found.map(({ code }) => code).sort(), status).toEqual(needed ? [path, ...beside] : []);
			const finding = found.find(({ code }) => code === path);
			if (finding !== undefined) {
				// Without a status the pilot counts as an idea.
				expect(finding.severity, status).toBe(path === "status" ? "information" : SEVERITY[status]);
				expect(marked(text, finding), status).toBe(expectedMark(target));
				if (status === "preparing" || status === "evaluating" || status === "stopped") {
					expectGoodFixes(text, path);
				}
			}
		}
	});
});

function expectGoodFixes(text: string, path: string): void {
	const finding = findings(text).find(({ code }) => code === path);
	const fixes = finding === undefined ? [] : fixesOf(finding);
	expect(fixes.length).toBeGreaterThan(0);
	for (const fix of fixes) {
		expect(
			fix.edits.every(({ span }) => span.start === span.end),
			"a fix only inserts",
		).toBe(true);
		const after = applyFix(text, fix);
		expect(parseDocument(after).errors, after).toEqual([]);
		const still = findings(after).filter(({ code }) => BESIDE[path]?.includes(code) !== true);
		expect(still.length, after).toBeGreaterThan(0);
		for (const open of still) {
			expect(open.code === path || open.code.startsWith(`${path}.`), `${open.code} in\n${after}`).toBe(true);
			expect(fixesOf(open).map(({ title }) => title.en)).not.toContain(fix.title.en);
		}
		expect(after.match(/\r?\n/)?.[0]).toBe(text.match(/\r?\n/)?.[0]);
		expect(new Set(after.match(/\r?\n/g)).size).toBe(1);
	}
}

interface Target {
	readonly answer: Answer;
	readonly holderAnswer: Answer;
}

/** The first answer in the pilot to the question, where its answer is needed at some time. */
function firstNeeded(pilot: SchemaDocument, question: Question): Target | undefined {
	for (const holder of pilot.answers) {
		const answer = holder.members.find((member) => member.question.path === question.path);
		if (answer?.state === "answered" && isNeeded(question, lateStatus(question), givenIn(pilot, holder))) {
			// Of two keys that answer one question the other has to be gone too.
			const spare = question.orElse === undefined ? undefined : memberOf(holder, question.orElse);
			if (spare === undefined || spare.state === "absent") {
				return { answer, holderAnswer: holder };
			}
		}
	}
	return undefined;
}

/** At which everything is needed that leads there, or that this question needs. */
function lateStatus({ neededAt, neededFrom = "preparing" }: Question): Status {
	return neededAt?.[0] ?? (hasReached(neededFrom, "preparing") ? neededFrom : "preparing");
}

function takeOut(text: string, { answer }: Target): string {
	if (answer.holder === undefined || answer.pair === undefined) {
		throw new Error(`${answer.question.path} stands in no map`);
	}
	const spans = removal(read(text), answer.holder, answer.pair) ?? [];
	return applyEdits(
		text,
		spans.map((span) => ({ span, text: "" })),
	);
}

/** The key of what lacks the answer, or the first key of the list item or the file. */
function expectedMark({ answer, holderAnswer }: Target): string {
	if (holderAnswer?.pair !== undefined) {
		return holderAnswer.pair.key;
	}
	const { path } = answer.question;
	if (path !== "status" && !path.includes(".")) {
		return "status";
	}
	const keys = answer.holder?.pairs.map((pair) => pair.key).filter((key) => key !== answer.question.key) ?? [];
	return keys[0] ?? "";
}

function atStatus(text: string, status: Status): string {
	return text.replace(/^status: \w+/m, `status: ${status}`);
}

/** The findings of the text at another status; the question about the end of a pilot has a test of its own. */
function codesAt(text: string, status: Status): string[] {
	return findings(atStatus(text, status)).map(({ code }) => code);
}
