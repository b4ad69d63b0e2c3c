/**
 * The one list of questions: the schema and its Dutch texts, read once into a tree that missing answers, skeletons,
 * snippets, readiness and pages all take.
 */

import schema from "../../../schemas/pilot.schema.json";
import dutch from "../../../schemas/pilot.schema.nl.json";
import { onceFor } from "../text/once";
import { type Condition, inherited } from "./conditions";
import type { Language } from "./language";
import type { Phase, Status } from "./status";

export type Shape = "text" | "number" | "boolean" | "date" | "choice" | "object" | "list";
export type Kind = "party" | "date" | "dateOrStatus" | "link" | "textOrLink" | "regulation" | "amount" | "text";

export interface QuestionTexts {
	readonly title: string;
	readonly description: string;
	readonly question: string;
	/** As it fits behind the key: the question itself where that is short enough. */
	readonly shortQuestion: string;
	readonly placeholder: string | undefined;
	/** Answers as somebody could give them. */
	readonly examples: readonly string[];
}

export interface ChoiceTexts {
	/** Its name in a sentence: `inwoners` for `residents`. */
	readonly title: string;
	readonly description: string;
}

export interface Question {
	/** List positions left out: `why.goals.policy`. This is the code of the finding when the answer is missing. */
	readonly path: string;
	/** The last word of the path; empty for the pilot itself and for list items. */
	readonly key: string;
	readonly shape: Shape;
	/** What a text or number stands for, where its shape does not show it. */
	readonly kind: Kind | undefined;
	readonly neededFrom: Phase | undefined;
	/** Needed at these statuses only. */
	readonly neededAt: readonly Status[] | undefined;
	/** Needed only where this holds. */
	readonly neededIf: Condition | undefined;
	readonly notNeededIf: Condition | undefined;
	/** The key beside it that answers this question just as well. */
	readonly orElse: string | undefined;
	/** An empty list says "none" and is an answer. */
	readonly emptyIsAnswer: boolean;
	/** What an object holds, in the design's order. */
	readonly members: readonly Question[];
	/** The index of a member by its key: each keystroke needs it. */
	readonly memberIndex: ReadonlyMap<string, number>;
	/** What each item of a list is. */
	readonly item: Question | undefined;
	readonly choices: readonly string[];
	/** Where the words stand that people write for the choices. */
	readonly choiceWords: readonly [english: Annotation["valueSynonyms"], dutch: DutchTexts["values"]];
	/** What each choice means. */
	readonly choiceTexts: ReadonlyMap<string, Readonly<Record<Language, ChoiceTexts>>>;
	/** What people write for the key, lower case. */
	readonly synonyms: readonly string[];
	readonly texts: Readonly<Record<Language, QuestionTexts>>;
}

interface SchemaNode {
	readonly type?: string;
	readonly title?: string;
	readonly description?: string;
	readonly format?: string;
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
	readonly examples?: readonly unknown[];
	readonly properties?: Readonly<Record<string, SchemaNode>>;
	readonly items?: SchemaNode;
	readonly definitions?: Readonly<Record<string, SchemaNode>>;
	readonly $ref?: string;
	readonly "x-pilot"?: Annotation;
}

interface Annotation {
	readonly question?: string;
	readonly shortQuestion?: string;
	readonly placeholder?: string;
	readonly kind?: Kind;
	readonly neededFrom?: Phase;
	readonly neededAt?: readonly Status[];
	readonly neededIf?: Condition;
	readonly notNeededIf?: Condition;
	readonly orElse?: string;
	readonly emptyIsAnswer?: boolean;
	readonly synonyms?: readonly string[];
	readonly valueSynonyms?: Readonly<Record<string, string>>;
	/** The English name of a choice, where that is more than its word without hyphens. */
	readonly valueTitles?: Readonly<Record<string, string>>;
}

interface DutchTexts {
	readonly title?: string;
	readonly description?: string;
	readonly examples?: readonly unknown[];
	readonly question?: string;
	readonly shortQuestion?: string;
	readonly placeholder?: string;
	readonly synonyms?: readonly string[];
	readonly values?: Readonly<Record<string, DutchChoice>>;
}

interface DutchChoice extends Partial<ChoiceTexts> {
	/** What people write for it. */
	readonly synonyms?: readonly string[];
	/** What people write for it, and may mean something else by. */
	readonly related?: readonly string[];
}

/** The pilot as a whole; its members are the top-level keys. */
export const PILOT: Question = readQuestions(schema, dutch);

/**
 * @param schema JSON Schema (draft-07) of a file, with our own notes under `x-pilot`
 * @param dutch the Dutch texts, by path with list items marked: `success.data[].name`
 */
export function readQuestions(schema: object, dutch: object): Question {
	return questionAtNode({ schema: schema as SchemaNode, dutch: dutch as DutchFile }, "", "", schema as SchemaNode, "");
}

/** Every question below `question`, itself first. */
export function allQuestions(question: Question = PILOT): readonly Question[] {
	return collectedOnce(question);
}

/** Each unknown key needs them. */
const collectedOnce = onceFor(collected);

function collected(question: Question): readonly Question[] {
	return [question, ...question.members.flatMap(collected), ...(question.item?.members ?? []).flatMap(collected)];
}

/** The members of an object, or of the objects in a list. */
export function memberQuestions(question: Question): readonly Question[] {
	return question.shape === "list" ? (question.item?.members ?? []) : question.members;
}

const BY_PATH: ReadonlyMap<string, Question> = new Map(allQuestions().map((question) => [question.path, question]));

export function questionAt(path: string): Question | undefined {
	return BY_PATH.get(path);
}

/** What a choice means, where the answer is one. */
export function choiceTextsOf(question: Question, word: string): Readonly<Record<Language, ChoiceTexts>> | undefined {
	return choosing(question).choiceTexts.get(word);
}

/** What people write for the choices of the list. */
export function choiceSynonymsOf(question: Question): ReadonlyMap<string, string> {
	return choiceWordsOf(choosing(question)).all;
}

/** Whether a synonym only comes near the choice that it is taken for. */
export function isNearSynonym(question: Question, word: string): boolean {
	return choiceWordsOf(choosing(question)).near.has(word.toLowerCase());
}

/** A moment may be a status. */
function choosing(question: Question): Question {
	return (question.kind === "dateOrStatus" ? questionAt("status") : undefined) ?? question;
}

/** The question at a path of keys and list positions, below `question`. */
export function questionAlong(question: Question, path: readonly (string | number)[]): Question | undefined {
	return path.reduce<Question | undefined>(
		(at, step) => (typeof step === "number" ? at?.item : at?.members.find(({ key }) => key === step)),
		question,
	);
}

interface Schemas {
	readonly schema: SchemaNode;
	readonly dutch: DutchFile;
	/** On what the group around the question depends. */
	readonly within?: Condition | undefined;
}
type DutchFile = Readonly<Record<string, DutchTexts>>;

/** @param textsKey the path with list items marked: `success.data[].name` */
function questionAtNode(scope: Schemas, path: string, key: string, written: SchemaNode, textsKey: string): Question {
	const { $ref } = written;
	const node = $ref === undefined ? written : { ...scope.schema.definitions?.[nameOf($ref)], ...written };
	const note = node["x-pilot"] ?? {};
	const own = scope.dutch[textsKey] ?? {};
	const nl = $ref === undefined ? own : { ...scope.dutch[$ref], ...own };
	const neededIf = note.neededIf ?? scope.within;
	const inner = { ...scope, within: inherited(neededIf) };
	const members = Object.entries(node.properties ?? {}).map(([name, member]) => {
		return questionAtNode(inner, join(path, name), name, member, join(textsKey, name));
	});
	const item = node.items === undefined ? undefined : questionAtNode(inner, path, "", node.items, `${textsKey}[]`);
	return {
		path,
		key,
		shape: shapeOf(node, note),
		kind: note.kind,
		neededFrom: note.neededFrom,
		neededAt: note.neededAt,
		neededIf,
		notNeededIf: note.notNeededIf,
		orElse: note.orElse,
		emptyIsAnswer: note.emptyIsAnswer === true,
		members,
		memberIndex: new Map(members.map((member, index) => [member.key, index])),
		item,
		choices: node.enum ?? [],
		choiceWords: [note.valueSynonyms, nl.values],
		choiceTexts: choiceTexts(node, note, nl),
		synonyms: [...(note.synonyms ?? []), ...(nl.synonyms ?? []), ...(nl.title === undefined ? [] : [nl.title])].map(
			(word) => word.toLowerCase(),
		),
		texts: { en: textsOf(node, note), nl: textsOf(nl, nl) },
	};
}

function nameOf(reference: string): string {
	return reference.slice("#/definitions/".length);
}

function join(path: string, name: string): string {
	return path === "" ? name : `${path}.${name}`;
}

function textsOf(
	from: { readonly title?: string; readonly description?: string; readonly examples?: readonly unknown[] },
	{ question = from.title ?? "", shortQuestion = question, placeholder }: Annotation | DutchTexts,
): QuestionTexts {
	const examples = (from.examples ?? []).filter((one) => typeof one !== "object").map(String);
	const { title = "", description = "" } = from;
	return { title, description, question, shortQuestion, placeholder, examples };
}

function shapeOf(node: SchemaNode, note: Annotation): Shape {
	if (node.enum !== undefined) {
		return "choice";
	}
	if (note.kind === "date") {
		return "date";
	}
	switch (node.type) {
		case "object":
			return "object";
		case "array":
			return "list";
		case "number":
			return "number";
		case "boolean":
			return "boolean";
		default:
			return "text";
	}
}

/** In lower case. */
interface ChoiceWords {
	/** What people write for a choice, to the choice. */
	readonly all: ReadonlyMap<string, string>;
	/** Those of them that only come near it in meaning. */
	readonly near: ReadonlySet<string>;
}

/**
 * Of the list itself: a moment has none. Made for a list when they are first needed: each thread starts anew, and most runs
 * need few.
 */
export const choiceWordsOf: (question: Question) => ChoiceWords = onceFor(readWords);

function readWords({ choiceWords: [english = {}, dutch = {}] }: Question): ChoiceWords {
	const all = new Map(Object.entries(english).map(([word, value]) => [word.toLowerCase(), value]));
	for (const [value, { title, synonyms = [], related = [] }] of Object.entries(dutch)) {
		for (const word of [...(title === undefined ? [] : [title]), ...synonyms, ...related]) {
			all.set(word.toLowerCase(), value);
		}
	}
	const near = Object.values(dutch).flatMap(({ related = [] }) => related.map((word) => word.toLowerCase()));
	return { all, near: new Set(near) };
}

function choiceTexts(node: SchemaNode, note: Annotation, nl: DutchTexts): Question["choiceTexts"] {
	const texts = (node.enum ?? []).map((value, index) => {
		const label = note.valueTitles?.[value] ?? value.replaceAll("-", " ");
		const { title = label, description = "" } = nl.values?.[value] ?? {};
		const en = { title: label, description: node.enumDescriptions?.[index] ?? "" };
		return [value, { en, nl: { title, description } }] as const;
	});
	return new Map(texts);
}
