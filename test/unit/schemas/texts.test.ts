/** Every answer has its texts in both languages. */
import { describe, expect, it } from "vitest";
import { DUTCH, type Dutch, type Node, type Note, noteOf, schemaNodes } from "./schema";

interface LocalizedNode {
	readonly path: string;
	readonly node: Node;
	readonly note: Note;
	readonly nl: Dutch;
}

const NODES: readonly LocalizedNode[] = schemaNodes().map(([path, node]) => ({
	path,
	node,
	note: noteOf(node),
	nl: DUTCH[path] ?? {},
}));
/** The description of the list is enough for an item that is a word or a line. */
const DESCRIBED = NODES.filter(({ path, node }) => node.type === "object" || !path.endsWith("[]"));
const CHOICES = NODES.filter(({ node }) => node.enum !== undefined);
const WRITTEN = NODES.filter(({ note }) =>
	["text", "party", "link", "textOrLink", "regulation"].includes(note.kind ?? ""),
);

describe("every answer", () => {
	it("has a title in English and Dutch", () => {
		expect(lacking(NODES, /\S/, ({ node, nl }) => [node.title, nl.title])).toEqual([]);
	});

	it("is described in English and Dutch", () => {
		expect(lacking(DESCRIBED, /^\p{L}.*\.$/u, ({ node, nl }) => [node.description, nl.description])).toEqual([]);
	});

	it("asks a question in English and Dutch", () => {
		const asked = DESCRIBED.filter(({ path }) => path !== "");
		expect(lacking(asked, /^\p{Lu}.*\?$/u, ({ note, nl }) => [note.question, nl.question])).toEqual([]);
	});

	it("that is a text has a placeholder that can stand in YAML unquoted", () => {
		expect(lacking(WRITTEN, /^\p{Lu}[\p{L} -]+$/u, ({ note, nl }) => [note.placeholder, nl.placeholder])).toEqual([]);
	});
});

describe("every choice", () => {
	it("is described in English and Dutch", () => {
		for (const { path, node, note, nl } of CHOICES) {
			expect(node.enumDescriptions, path).toHaveLength(node.enum?.length ?? 0);
			expect(Object.keys(nl.values ?? {}), path).toEqual(node.enum);
			expect(node.enum, path).toEqual(expect.arrayContaining(Object.keys(note.valueTitles ?? {})));
		}
		const textsOf = (node: LocalizedNode) => [
			...(node.node.enumDescriptions ?? []),
			...Object.values(node.note.valueTitles ?? {}),
			...Object.values(node.nl.values ?? {}).flatMap(({ title, description }) => [title, description]),
		];
		expect(lacking(CHOICES, /\S/, textsOf)).toEqual([]);
	});

	it.each(CHOICES)("of $path has synonyms of its own", ({ node, note, nl }) => {
		const choices = node.enum ?? [];
		const synonyms = [
			...choices.map((choice): [string, string] => [choice, choice]),
			...Object.entries(note.valueSynonyms ?? {}),
			...Object.entries(nl.values ?? {}).flatMap(([choice, { title, synonyms }]) =>
				[title, ...synonyms].map((word): [string, string] => [word, choice]),
			),
		];
		expect(synonyms.filter(([, choice]) => !choices.includes(choice))).toEqual([]);
		expect(ambiguous(synonyms)).toEqual([]);
	});
});

it("every key has synonyms of its own among those beside it", () => {
	for (const { path, node } of NODES) {
		const synonyms = Object.entries(node.properties ?? {}).flatMap(([key, member]) => {
			const { title = key, synonyms = [] } = DUTCH[path === "" ? key : `${path}.${key}`] ?? {};
			const all = [key, member.title ?? key, ...(noteOf(member).synonyms ?? []), title, ...synonyms];
			return all.map((word): [string, string] => [word, key]);
		});
		expect(ambiguous(synonyms), path).toEqual([]);
	}
});

describe("the Dutch texts", () => {
	it("cover every node of the schema and no other", () => {
		expect(Object.keys(DUTCH).sort()).toEqual(NODES.map(({ path }) => path).sort());
	});

	it("do not address the reader", () => {
		const texts = Object.values(DUTCH).flatMap(({ question, description }) => [question ?? "", description ?? ""]);
		expect(texts.filter((text) => /\b(?:je|jij|jouw|u|uw)\b/i.test(text))).toEqual([]);
	});
});

function lacking(
	among: readonly LocalizedNode[],
	good: RegExp,
	textsOf: (node: LocalizedNode) => readonly (string | undefined)[],
): readonly string[] {
	return among.filter((node) => !textsOf(node).every((text) => good.test(text ?? ""))).map(({ path }) => path);
}

/** Synonyms of more than one thing. */
function ambiguous(synonyms: readonly (readonly [string, string])[]): readonly string[] {
	const meanings = new Map<string, Set<string>>();
	for (const [word, meaning] of synonyms) {
		const key = word.toLowerCase();
		meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning));
	}
	return [...meanings].filter(([, set]) => set.size > 1).map(([word, set]) => `${word}: ${[...set].join(", ")}`);
}
