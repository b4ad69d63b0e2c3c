import { describe, expect, it } from "vitest";
import { answerAtOffset } from "../../../server/src/document/at";
import { read } from "../support/pilots";

function at(marked: string) {
	const text = marked.replace("‸", "");
	const found = answerAtOffset(read(text), marked.indexOf("‸"));
	return found && [found.answer.question.path, found.side, text.slice(found.span.start, found.span.end)];
}

const CASES: readonly (readonly [string, readonly string[] | undefined])[] = [
	["ti‸tle: Bins\n", ["title", "key", "title"]],
	["‸title: Bins\n", ["title", "key", "title"]],
	["title‸: Bins\n", ["title", "key", "title"]],
	["title: ‸Bins\n", ["title", "value", "Bins"]],
	["title: Bins‸", ["title", "value", "Bins"]],
	["title: 'Bi‸ns' # x\n", ["title", "value", "Bins"]],
	["title: Bins # ‸x\n", undefined],
	["title:   ‸  Bins\n", undefined],
	["title:‸\n", undefined],
	["title: ‸\n", undefined],
	["xyz: Bi‸ns\n", undefined],
	["w‸hy:\n  problem: |\n    one\n    two\n", ["why", "key", "why"]],
	["why:\n  problem: |\n    one\n    t‸wo\n", ["why.problem", "value", "one\n    two"]],
	["traits: [camera, pers‸onal-data]\n", ["traits", "value", "personal-data"]],
	["success: {processes: [{own‸er: x}]}\n", ["success.processes.owner", "key", "owner"]],
	["success: {processes: [{owner: ‸x}]}\n", ["success.processes.owner", "value", "x"]],
	["success:\n  processes:\n    - owner: &o Jo\n    - owner: *‸o\n", ["success.processes.owner", "value", "*o"]],
	["success:\n  processes:\n    - owner: &o J‸o\n    - owner: *o\n", ["success.processes.owner", "value", "Jo"]],
	["x: &s\n  own‸er: Jo\nsuccess:\n  processes:\n    - <<: *s\n", ["success.processes.owner", "key", "owner"]],
	["title: Bins\nwhy\nsum‸mary: x\n", ["summary", "key", "summary"]],
	["- ‸a\n", undefined],
	["‸", undefined],
	["\u0000‸", undefined],
];

describe("the answer at an offset", () => {
	it.each(CASES)("%j", (text, expected) => expect(at(text)).toEqual(expected));
	it.each(CASES)("%j, CRLF", (text, expected) =>
		expect(at(text.replaceAll("\n", "\r\n"))).toEqual(expected?.map((part) => part.replaceAll("\n", "\r\n"))),
	);
});
