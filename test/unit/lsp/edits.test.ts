/** Places that are followed through what is typed. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Position, Range } from "vscode-languageserver-types";
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

/** What the protocol says of a position: behind the end of a line is its end, behind the last line the end of the text. */
function offsetIn(text: string, { line, character }: Position): number {
	const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
	const all = /[\r\n]$/.test(text) ? [...lines, ""] : lines;
	const before = all.slice(0, Math.max(0, line)).join("").length;
	const own = line < 0 ? "" : (all[line] ?? "").replace(/[\r\n]+$/, "");
	return before + Math.max(0, Math.min(line < 0 ? 0 : character, own.length));
}

function changed(text: string, { range, text: by }: { range: Range; text: string }): string {
	const offsets = [offsetIn(text, range.start), offsetIn(text, range.end)];
	return text.slice(0, Math.min(...offsets)) + by + text.slice(Math.max(...offsets));
}

const place = fc.record({ line: fc.integer({ min: -2, max: 9 }), character: fc.integer({ min: -2, max: 12 }) });
const piece = fc.array(fc.constantFrom("a", "\r\n", "\n", "\r", "😀", "\ud83d", " "), { maxLength: 4 });
const change = fc.record({
	range: fc.record({ start: place, end: place }),
	text: piece.map((pieces) => pieces.join("")),
});

it("takes a change anywhere, inside and outside the text and the wrong way round, as a text that is opened so", () => {
	fc.assert(
		fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.boolean(), (changes, together) => {
			const start = "title: 😀\r\nstatus: idea\r\n\r\nwhy:\n  problem: x";
			const edits = createEdits();
			const document = edits.create("file:///a.pilot.yaml", "pilot", 1, start);
			const messages = together ? [changes] : changes.map((one) => [one]);
			messages.forEach((one, index) => void edits.update(document, one, index + 2));
			const text = changes.reduce(changed, start);
			expect(document.getText()).toBe(text);
			const fresh = TextDocument.create("file:///b.pilot.yaml", "pilot", 1, text);
			for (let offset = 0; offset <= text.length; offset++) {
				expect(document.positionAt(offset)).toEqual(fresh.positionAt(offset));
			}
			expect(document.lineCount).toBe(fresh.lineCount);
			expect(edits.now(document)).toBe(changes.length);
		}),
		{ numRuns: 2000 },
	);
});

it("counts on where a client does not", () => {
	const { edits, document } = open();
	edits.update(document, [insert(0, "a")], 0);
	const first = document.version;
	edits.update(document, [insert(0, "b")], 0);
	expect(document.version).toBeGreaterThan(first);
});
