/** What the answers of a pilot link to. Which words are links is in the tests of `editing/documentLinks.ts`. */
import { describe, expect, it } from "vitest";
import { linkedFilesOf, linksOf } from "../../../server/src/document/links";
import { read } from "../support/pilots";

const document = (value: string) => `why:\n  businessCase:\n    document: ${value}\n`;

it("links are told apart, with where each stands and the answer it is in", () => {
	const text = `${document("./plan.pdf")}  goals:\n    - policy: See https://a.example/x, and https://b.example.\n`;
	const links = linksOf(read(text));
	const seen = links.map(({ kind, target, answer }) => [kind, target, answer.question.path]);
	expect(seen.sort()).toEqual([
		["file", "./plan.pdf", "why.businessCase.document"],
		["web", "https://a.example/x", "why.goals.policy"],
		["web", "https://b.example", "why.goals.policy"],
	]);
	expect(links.every(({ span, target }) => text.slice(span.start, span.end) === target)).toBe(true);
});

it("what an alias stands for links where it is written, once", () => {
	const text = "x: &p ./plan.pdf\nwhy:\n  goals:\n    - policy: &q ./a.pdf\n    - policy: *q\n    - policy: *p\n";
	expect(linksOf(read(text)).map(({ target }) => target)).toEqual(["./a.pdf"]);
});

describe("A linked file", () => {
	const addresses = (value: string, uri = "file:///work/sub/a.pilot.yaml") =>
		linkedFilesOf(read(document(value)), uri).map((file) => [file.path, ...file.addresses]);

	it.each([
		["./plan.pdf", "file:///work/sub/plan.pdf"],
		["../plan.pdf", "file:///work/plan.pdf"],
		["plan.pdf#page=3", "file:///work/sub/plan.pdf"],
		["'./my plan.pdf'", "file:///work/sub/my%20plan.pdf"],
	])("%s is at %s", (value, address) => {
		expect(addresses(value).flatMap(([, ...all]) => all)).toContain(address);
	});

	it("is none where the way leads out of all folders, or where there is no file", () => {
		expect(addresses("../../../../plan.pdf")).toEqual([]);
		expect(addresses("https://a.example/plan.pdf")).toEqual([]);
	});

	it("that is named twice is one", () => {
		const twice = `${document("./plan.pdf")}  goals:\n    - policy: ./plan.pdf\n`;
		expect(linkedFilesOf(read(twice), "file:///work/a.pilot.yaml")).toHaveLength(1);
	});
});
