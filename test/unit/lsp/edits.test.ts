/** Places that are followed through what is typed. */
import { expect, it } from "vitest";
import { createEdits } from "../../../server/src/lsp/edits";

const TEXT = "# one\ntitle: Lamp\n# two\n";
const at = (offset: number) => ({ line: TEXT.slice(0, offset).split("\n").length - 1, character: 0 });
const title = { start: TEXT.indexOf("Lamp"), end: TEXT.indexOf("Lamp") + 4 };

function open() {
	const edits = createEdits();
	const document = edits.create("file:///a.pilot.yaml", "pilot", 1, TEXT);
	const words = ({ start, end }: { start: number; end: number }) => document.getText().slice(start, end);
	return { edits, document, words };
}

const insert = (line: number, text: string) => ({
	range: { start: { line, character: 0 }, end: { line, character: 0 } },
	text,
});

it("above and below, in one message and in several, a place stays on its words", () => {
	const { edits, document, words } = open();
	edits.update(document, [insert(3, "# end\n"), insert(0, "# top\n")], 2);
	edits.update(document, [insert(4, "# more\n")], 3);
	const moment = edits.now(document);
	const now = edits.since(document, 0)?.(title) ?? title;
	expect(words(now)).toBe("Lamp");
	edits.update(document, [{ text: `# all\n${document.getText()}` }], 4);
	expect(words(edits.since(document, moment)?.(now) ?? now)).toBe("Lamp");
	expect(words(edits.since(document, 0)?.(title) ?? title)).toBe("Lamp");
	expect(at(title.start).line).toBe(1);
});

it("knows the text that a document was opened with, and not what it has never seen", () => {
	const { edits, document } = open();
	const other = createEdits();
	expect(edits.opening(document)).toBe(other.opening(other.create("file:///b.pilot.yaml", "pilot", 7, TEXT)));
	expect(other.opening(document)).toBeUndefined();
});

it("does not keep changes for ever", () => {
	const { edits, document } = open();
	for (let version = 2; version < 4000; version++) {
		edits.update(document, [insert(0, "#\n")], version);
	}
	expect(edits.since(document, 0)).toBeUndefined();
	expect(edits.since(document, edits.now(document) - 10)?.(title)).toEqual({
		start: title.start + 20,
		end: title.end + 20,
	});
});
