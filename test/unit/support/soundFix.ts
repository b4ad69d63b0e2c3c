/** What a fix does to a text beyond what it says: nothing, when all is well. */
import { parseDocument } from "yaml";
import type { Finding, Fix } from "../../../server/src/check/core/finding";
import type { SchemaDocument } from "../../../server/src/document/document";
import type { Span } from "../../../server/src/text/span";
import { toPlain } from "../../../server/src/text/template";
import { commentsIn } from "../../../server/src/yaml/parse/package/compose";
import type { Tree } from "../../../server/src/yaml/tree";
import { applyFix, findingsIn, read } from "./pilots";
import { ofRecent } from "./recent";
import { contains, listed, same, seen } from "./seenData";

/** In plain words, for the one who reads why a test failed. */
export function faultsOf(finding: Finding, fix: Fix, pilot: SchemaDocument): readonly string[] {
	const before = pilot.tree;
	const written = applyFix(before.text, fix);
	const after = read(written).tree;
	// What a text with a mistake in it says is a guess, which another text may change.
	const isSure = before.problems.length === 0 && before.secondDocument === undefined;
	return [
		...(written === before.text ? ["changes nothing"] : []),
		...(overlapping(fix) ? ["edits overlap"] : []),
		...(isSure && isReadable(before.text) && !isReadable(written) ? ["can no longer be read"] : []),
		...(isSure && after.problems.length > 0 ? ["a problem"] : []),
		...(tabsInFront(written) > tabsInFront(before.text) ? ["a tab in front of a line"] : []),
		...(before.text.startsWith("\uFEFF") !== written.startsWith("\uFEFF") ? ["byte order mark"] : []),
		...(fix.title.en.startsWith("Remove") ? [] : lostComments(before.text, written)),
		...(isSure && !isDataKept(before, after, finding, fix) ? ["other data"] : []),
	];
}

/** Of a fix that most will want: the finding, or more findings than before. Placeholders are still to be filled in. */
export function leftBehind(finding: Finding, fix: Fix, pilot: SchemaDocument): readonly string[] {
	const hasPlaceholders = fix.edits.some(({ template }) => template.some((part) => typeof part !== "string"));
	if ((fix.preferred !== true && fix.safe !== true) || hasPlaceholders || pilot.tree.problems.length > 0) {
		return [];
	}
	const after = read(applyFix(pilot.tree.text, fix));
	const [had, has] = [findingsIn(pilot), findingsIn(after)];
	const alike = (findings: readonly Finding[]) =>
		findings.filter(({ code, message }) => code === finding.code && message.en === finding.message.en).length;
	// What was under a name that is none, or not in a list, is looked at from then on; another status asks for other answers.
	const isAnswer = finding.code !== "file/unknown-key" && /^(?:Change to|Put quotes|Swap)/.test(fix.title.en);
	const isOneAnswer = isAnswer && after.status === pilot.status;
	return [
		...(alike(has) >= alike(had) ? ["the finding stays"] : []),
		...(isOneAnswer && has.length > had.length ? ["more findings"] : []),
	];
}

function overlapping({ edits }: Fix): boolean {
	const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
	return ordered.some(({ span }, index) => index > 0 && (ordered[index - 1]?.span.end ?? 0) > span.start);
}

export const isReadable = ofRecent((text) => {
	// A lone `\r` ends a line where there is no other line end; the package takes it for a sign.
	return parseDocument(text.includes("\n") ? text : text.replaceAll("\r", "\n")).errors.length === 0;
});

function tabsInFront(text: string): number {
	return [...text.matchAll(/^ *\t/gm)].length;
}

const comments = ofRecent(commentsIn);

export function lostComments(before: string, written: string): readonly string[] {
	const left = [...comments(written)];
	return comments(before).flatMap((comment) => {
		const index = left.indexOf(comment);
		left.splice(index, index < 0 ? 0 : 1);
		return index < 0 ? [`lost ${comment}`] : [];
	});
}

/** Whether all that the fix is not about says what it said. */
function isDataKept(before: Tree, after: Tree, finding: Finding, fix: Fix): boolean {
	const isAbout = (key: Span) => key.start === finding.span.start;
	if (/: (?:add to the list|not applicable)/.test(fix.title.en)) {
		return contains(seen(after.root), seen(before.root));
	}
	switch (/^(?:Make it a list|Put the whole sentence|\w+)/.exec(fix.title.en)?.[0]) {
		case "Silence":
			return same(seen(before.root), seen(after.root));
		case "Add":
		case "Write":
			return contains(seen(after.root), seen(before.root));
		case "Choose":
			return contains(seen(after.root), seen(before.root)) || isOnlyThisChanged(before, after, fix);
		case "Remove":
			return same(seen(before.root, { keys: isAbout }), seen(after.root));
		case "Move":
			return contains(seen(after.root), seen(before.root, { keys: isAbout }));
		case "Make it a list":
			return listed(seen(before.root), seen(after.root));
		case "Put the whole sentence":
			return isSentenceWhole(before, after, fix);
		default:
			return isOnlyThisChanged(before, after, fix);
	}
}

/** What followed a comma was read as keys, and is part of the answer now. */
function isSentenceWhole(before: Tree, after: Tree, { edits: [edit] }: Fix): boolean {
	const { start = 0, end = 0 } = edit?.span ?? {};
	const words = (span: Span) => span.start === start;
	const keys = (key: Span) => start < key.start && key.end <= end;
	return same(seen(before.root, { words, keys }), seen(after.root, { words }));
}

function isOnlyThisChanged(before: Tree, after: Tree, { edits }: Fix): boolean {
	const starts = edits.map(({ span }) => span.start);
	const grown = (offset: number) =>
		edits
			.filter(({ span }) => span.start < offset)
			.reduce((at, { span, template }) => at + toPlain(template).length - (span.end - span.start), offset);
	const now = starts.map(grown);
	return same(
		seen(before.root, { words: ({ start }) => starts.includes(start) }),
		seen(after.root, { words: ({ start }) => now.includes(start) }),
	);
}
