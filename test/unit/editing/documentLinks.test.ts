import { describe, expect, it } from "vitest";
import { getDocumentLinks } from "../../../server/src/editing/documentLinks";
import { analyse, marked } from "../support/editing";

const OPTIONS = { folders: ["file:///pilots"] };

function linked(text: string): string {
	const analysis = analyse(text);
	return marked(
		analysis,
		getDocumentLinks(analysis, OPTIONS).map(({ range }) => range),
	);
}

const targets = (text: string) => getDocumentLinks(analyse(text), OPTIONS).map(({ target }) => target);

/** The text of an answer that may be a link. */
const policy = (value: string) => `why:\n  goals:\n    - policy: ${value}\n`;
const document = (value: string) => `why:\n  businessCase:\n    document: ${value}\n`;
const WRITTEN_AS: readonly (readonly [string, (value: string) => string])[] = [
	["a text or link", policy],
	["a link", document],
	["evidence", (value) => `success:\n  compliance:\n    - evidence: ${value}\n`],
	["CRLF", (value) => policy(value).replaceAll("\n", "\r\n")],
];

describe.each(WRITTEN_AS)("in %s", (_, around) => {
	it.each([
		"«https://westerhaven.example/plan.pdf»",
		'"«https://westerhaven.example/plan.pdf»"',
		"'«./plan.pdf»' # the plan",
		"Environmental vision (see «https://westerhaven.example/a_(b)?c=d#e»).",
		"«HTTP://westerhaven.example», «https://waterhaven.example/x»; and more",
		"&p «../pilots/plan.pdf»",
		"«plan.pdf»",
		">-\n        see «https://westerhaven.example»",
	])("%s", (value) => expect(linked(around(value.replace(/[«»]/g, "")))).toBe(around(value)));

	it.each([
		"Vision 2026",
		"westerhaven.nl",
		"todo",
		"https://",
		"command:workbench.action.quit",
		"file:///etc/passwd",
		"'[x](command:quit)'",
		"../../outside.pdf",
		"..%2f..%2foutside.pdf",
		"/etc/passwd.txt",
		"ftp://a.example/b.pdf",
	])("not %s", (value) => expect(targets(around(value))).toEqual([]));
});

it("in brackets", () => {
	const text =
		'why: {goals: [{policy: «https://a.example/b»}, {policy: "see «https://a.example/c»)"}, {policy: «./d.pdf» }]}\n';
	expect(linked(text.replace(/[«»]/g, ""))).toBe(text);
});

it("a file name may have spaces where a file is asked for, and only there", () => {
	expect(targets(document("Green plan.pdf"))).toEqual(["file:///pilots/Green%20plan.pdf"]);
	expect(targets(policy("See the plan.pdf"))).toEqual([]);
});

it("an address is as it is written, a path as it leads from the file", () => {
	expect(targets(policy("https://a.example/é%20b"))).toEqual(["https://a.example/é%20b"]);
	expect(targets(document("./b.pdf"))).toEqual(["file:///pilots/b.pdf"]);
});

it("links where it is written, once", () =>
	expect(
		linked(
			"a: &g {policy: «./a.pdf»}\nwhy:\n  goals:\n    - *g\n    - <<: *g\n    - policy: *x\n".replace(/[«»]/g, ""),
		),
	).toBe("a: &g {policy: «./a.pdf»}\nwhy:\n  goals:\n    - *g\n    - <<: *g\n    - policy: *x\n"));

it.each(["", "\u0000", "- https://a.example", "title: https://a.example"])("nothing for %j", (text) =>
	expect(targets(text)).toEqual([]),
);
