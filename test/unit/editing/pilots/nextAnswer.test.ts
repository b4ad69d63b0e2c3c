/** Where “Next” leads: what a lens names, or the first missing answer behind the cursor, with a place to write it in. */
import { describe, expect, it } from "vitest";
import { neededNow } from "../../../../server/src/check/missing/neededAnswers";
import { getCodeLenses } from "../../../../server/src/editing/codeLenses";
import { getNextAnswer } from "../../../../server/src/editing/pilots/nextAnswer";
import { toSpan } from "../../../../server/src/editing/toLsp";
import { questionAt } from "../../../../server/src/format/questions";
import { lineEnd } from "../../../../server/src/text/lines";
import { applyEdits } from "../../../../server/src/text/span";
import { analyse } from "../../support/editing";
import { WHOLE } from "../../support/examples";

function next(text: string, offset = 0, within?: string) {
	const analysis = analyse(text);
	const position = analysis.document.positionAt(offset);
	return getNextAnswer(analysis, within === undefined ? { position } : { within }, "nl").next;
}

/** The text with the key or item for the next answer inserted. */
function withInserted(text: string, within?: string): string {
	const { document } = analyse(text);
	const edits = next(text, 0, within)?.edits ?? [];
	return applyEdits(
		text,
		edits.map(({ range, newText }) => ({ span: toSpan(document, range), text: newText })),
	);
}

const TEXT = "title: A\nmunicipality:\nstatus: idea\nthemes: [economy]\nwhy:\n  problem:\n  publicValue: x\n";

describe("The next answer", () => {
	it("is the first one behind the cursor, round and round", () => {
		const behind = (mark: string) => TEXT.indexOf(mark) + mark.length;
		expect(next(TEXT, 0)?.code).toBe("municipality");
		expect(next(TEXT, behind("municipality:"))?.code).toBe("why.problem");
		expect(next(TEXT, behind("problem:"))?.code).toBe("why.goals.goal");
		expect(next(TEXT, TEXT.length)?.code).toBe("municipality");
	});

	it("is the one at the cursor, before its key", () => {
		expect(next("title:\nmunicipality:\n")?.code).toBe("title");
		expect(next("title:\nmunicipality:\n", "title:".length)?.code).toBe("municipality");
	});

	it("without a place comes where its place will be, also right behind the cursor", () => {
		const text = "title: A\nmunicipality: B\nstatus: idea\nwhy:\n  problem: x\n  goals:\n    - goal:\n";
		expect(next(text, text.indexOf("\nwhy"))?.code).toBe("themes");
		expect(next(text, text.indexOf("why:"))?.code).toBe("why.publicValue");
		expect(next(text, text.indexOf("\n  goals"))?.code).toBe("why.publicValue");
		expect(next(text, text.indexOf("  goals"))?.code).toBe("why.goals.goal");
	});

	it("comes with its question, and whether there is something to choose", () => {
		expect(next("title:\n")).toMatchObject({ code: "title", title: "Titel", hasChoices: false, edits: [] });
		const from = "status: preparing\nsuccess: {stakeholders: [{name: x, kind: residents, influence: high, from: }]}\n";
		expect(next(from, from.indexOf("from:") - 1)).toMatchObject({
			code: "success.stakeholders.from",
			hasChoices: true,
		});
		expect(next("title: A\nmunicipality: B\nstatus:\n")).toMatchObject({ code: "status", hasChoices: true });
	});

	it("gets a place where it has none", () => {
		expect(withInserted(TEXT, "why.goals")).toBe(`${TEXT}  goals:\n    - goal: \n`);
		expect(next(withInserted(TEXT, "why.goals"), 0, "why.goals")).toMatchObject({ code: "why.goals.goal", edits: [] });
	});

	it.each([
		["an empty item", "    - \n", "    - name: \n      kind: \n"],
		["a placeholder of an item", "    - todo\n", "    - name: \n      kind: \n"],
		["empty braces", "    - {}\n", "    - name: \n      kind: \n"],
	])("gets all places of an item: %s", (_, item, expected) => {
		const text = "status: exploring\nsuccess:\n  stakeholders:\n    - {name: x, kind: residents}\n";
		expect(withInserted(`${text}${item}`, "success.stakeholders")).toBe(`${text}${expected}`);
	});

	it("goes between brackets that stand there", () => {
		const text = "status: preparing\nsuccess: {scaling: {criteria: []}}\n";
		const { range } = next(text, 0, "success.scaling.criteria") ?? {};
		expect(range?.start).toEqual({ line: 1, character: text.split("\n")[1]?.indexOf("]") });
		expect(range?.end).toEqual(range?.start);
	});

	it("leads into the place that was written, at the head of the file too", () => {
		const analysis = analyse("title: \nwhy: []\n");
		const at = (line: number) => getNextAnswer(analysis, { from: { line, character: 0 } }, "nl").next?.code;
		expect([at(0), at(1)]).toEqual(["title", "why.problem"]);
	});

	it("is nothing where all is there", () => {
		const done = WHOLE.filter(({ text }) => neededNow(analyse(text).pilot).every(({ isAnswered }) => isAnswered));
		expect(done.length).toBeGreaterThan(0);
		expect(done.map(({ text }) => next(text))).toEqual(done.map(() => null));
	});

	it("is what the lens says", () => {
		for (const { text } of WHOLE) {
			const cut = text.replace(/^ +(policy|owner|criteria|vision|role): .*\n/gm, "");
			for (const { command } of getCodeLenses(analyse(cut), { language: "nl", followUp: true })) {
				const [within] = (command?.arguments ?? []) as string[];
				const named = /volgende: (.*)$/.exec(command?.title ?? "")?.[1];
				if (within !== undefined) {
					expect(next(cut, 0, within)?.title.toLowerCase()).toBe(named?.toLowerCase());
				}
			}
		}
	});

	it("leads through all of them to none: each is written, answered, and gone", () => {
		let text = "title: A\nmunicipality: B\nstatus: preparing\n";
		const codes: string[] = [];
		for (let found = next(text); found !== null; found = next(text)) {
			codes.push(found.code);
			expect(codes.length, codes.join(" ")).toBeLessThan(150);
			text = found.edits.length > 0 ? withInserted(text) : withAnswer(text, found);
		}
		expect(codes.length).toBeGreaterThan(40);
		expect(neededNow(analyse(text).pilot).every(({ isAnswered }) => isAnswered)).toBe(true);
	});
});

/** Something that will do, behind the key or the dash. */
function withAnswer(text: string, { code, range }: NonNullable<ReturnType<typeof next>>): string {
	const question = questionAt(code);
	const { end } = toSpan(analyse(text).document, range);
	const line = lineEnd(text, end);
	const answers = { choice: question?.item?.choices[0] ?? question?.choices[0], boolean: "true", date: "2027-03-01" };
	const shape = question?.item?.shape ?? question?.shape ?? "text";
	const answer = shape in answers ? answers[shape as keyof typeof answers] : shape === "number" ? "5" : "Woorden";
	return `${text.slice(0, line).trimEnd()} ${answer}${text.slice(line)}`;
}
