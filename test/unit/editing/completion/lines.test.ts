/** Suggestions of several lines, as they come out in clients that do something with the lines after the first, or do not. */
import { describe, expect, it } from "vitest";
import { type CompletionItem, InsertTextMode, type TextEdit } from "vscode-languageserver-types";
import type { LaterLines } from "../../../../server/src/editing/completion/lines";
import { accept, type Suggested, suggest } from "../../support/completion";

/** As an editor that leaves white space alone. */
const kept = accept;

/** As one that gives later lines the white space in front of the line at the cursor, as VS Code does. */
function added(analysis: Suggested["analysis"], item: CompletionItem): string {
	const { range, newText } = item.textEdit as TextEdit;
	const line = analysis.document.getText({ start: { line: range.start.line, character: 0 }, end: range.start });
	const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
	return accept(analysis, { ...item, textEdit: { range, newText: newText.replaceAll("\n", `\n${indent}`) } });
}

const AT = [
	"why:\n  ‸\n",
	"why:\n  go‸\n",
	"why:\n  goals:\n    ‸\n",
	"why:\n  goals:\n    - ‸\n",
	"why:\n  goals:\n    - in‸\n",
	"success:\n    ‸\n",
	"success:\r\n  ‸\r\n",
	"‸",
	"# x\nw‸\n",
];

const whatHappens = (laterLines: LaterLines, after: typeof accept, marked: string, snippets: boolean) => {
	const { analysis, items } = suggest(marked, "en", { laterLines, snippets });
	return items.map((item) => [item.label, after(analysis, item)]);
};

describe.each(AT)("at %j", (marked) => {
	it.each([true, false])("the text is the same in every client (with tab stops: %s)", (snippets) => {
		const right = whatHappens("perItem", kept, marked, snippets);
		expect(right.some(([, text]) => (text ?? "").split("\n").length > marked.split("\n").length)).toBe(true);
		expect(whatHappens("kept", kept, marked, snippets)).toEqual(right);
		expect(whatHappens("added", added, marked, snippets)).toEqual(right);
		expect(whatHappens("unknown", kept, marked, snippets)).toEqual(right);
		expect(whatHappens("unknown", added, marked, snippets)).toEqual(right);
	});

	it("all suggestions of a list have one start where nobody knows what the client does", () => {
		const { items } = suggest(marked, "en", { laterLines: "unknown" });
		expect([...new Set(items.map(({ textEdit }) => (textEdit as TextEdit).range.start.character))]).toEqual([0]);
	});
});

it("only a client that takes a mode per item gets one", () => {
	const modes = (laterLines: LaterLines) =>
		new Set(suggest("why:\n  ‸\n", "en", { laterLines }).items.map(({ insertTextMode }) => insertTextMode));
	expect(modes("perItem")).toEqual(new Set([InsertTextMode.asIs]));
	expect(modes("kept")).toEqual(new Set([undefined]));
	expect(modes("added")).toEqual(new Set([undefined]));
	expect(modes("unknown")).toEqual(new Set([undefined]));
});

it("what is typed so far fits a suggestion that begins with the line", () => {
	const { items } = suggest("why:\n  go‸\n", "en", { laterLines: "unknown" });
	expect(items.find(({ label }) => label === "goals")?.filterText).toMatch(/^ {2}goals/);
});
