/** Which assessments a pilot needs by its traits and answers, and whether it has them: a DPIA, and a FRIA or IAMA. */
import { ASSESSMENTS, type Ground, type Words } from "../../format/assessments";
import { hasReached } from "../../format/status";
import { type Clue, clue, hasClue, latin, whole } from "../../text/words";
import { type Answer, memberOf, memoized, type SchemaDocument, textOf } from "../document";
import { booleanIn, itemsAt, type Located, mayHoldMore, textIn, traitsOf } from "../query";

/** Something that asks for an assessment, with the traits and answers that show it. */
export interface Reason {
	readonly ground: Ground;
	readonly evidence: readonly Located<string>[];
	/** It is enough by itself, because it is on the list of the AP. */
	readonly isListed: boolean;
}

export interface AssessmentNeed {
	readonly kind: "dpia" | "fria";
	/** Those on the list first. */
	readonly reasons: readonly Reason[];
}

/** The assessments that the pilot needs and says nothing about; nothing as long as it does not say which data it uses. */
export function missingAssessments(pilot: SchemaDocument): readonly AssessmentNeed[] {
	return memoized(pilot, findMissing);
}

function findMissing(pilot: SchemaDocument): readonly AssessmentNeed[] {
	if (!hasReached(pilot.status, "preparing")) {
		return NONE;
	}
	// Most pilots list theirs, and it need not be known whether they need it.
	const unlisted = (["dpia", "fria"] as const).filter((kind) => mayLack(pilot, kind));
	if (unlisted.length === 0 || !somePersonal(pilot, (personal) => personal !== undefined)) {
		return NONE;
	}
	const signs = signsOf(pilot);
	const reasonsOf = {
		dpia: () => (somePersonal(pilot, (personal) => personal?.value === true) ? dpiaReasons(pilot, signs) : NONE),
		fria: () => reasonsFor(signs, ASSESSMENTS.fria.items, false),
	};
	return unlisted
		.map((kind) => ({ kind, reasons: reasonsOf[kind]() }))
		.filter(({ kind, reasons }) => reasons.length > 0 && isSilentOn(pilot, kind));
}

/** What may show a ground, collected once for all of them. */
interface Signs {
	readonly traits: readonly Located<string>[];
	/** Whose the personal data is, and what it is used for. */
	readonly data: readonly Readonly<Record<"subjects" | "use", Located<string> | undefined>>[];
	readonly devices: readonly Located<string>[];
}

function signsOf(pilot: SchemaDocument): Signs {
	const personal = itemsAt(pilot, "success.data").filter((data) => booleanIn(data, "personal")?.value === true);
	return {
		traits: traitsOf(pilot),
		data: personal.map((data) => ({ subjects: textIn(data, "subjects"), use: textIn(data, "use") })),
		devices: personalDevices(pilot),
	};
}

/** Nothing where the criteria are too few, and none is enough by itself. */
function dpiaReasons(pilot: SchemaDocument, signs: Signs): readonly Reason[] {
	const { criteria, alwaysRequired } = ASSESSMENTS.dpia;
	const listed =
		pilot.catalogue.country === alwaysRequired.country ? reasonsFor(signs, alwaysRequired.items, true) : NONE;
	const met = reasonsFor(signs, criteria.items, false);
	return listed.length > 0 || met.length >= criteria.enough ? [...listed, ...met] : NONE;
}

function reasonsFor(signs: Signs, grounds: readonly Ground[], isListed: boolean): readonly Reason[] {
	const reasons: Reason[] = [];
	for (const ground of grounds) {
		const evidence = evidenceOf(signs, ground);
		if (evidence.length > 0) {
			reasons.push({ ground, evidence, isListed });
		}
	}
	return reasons;
}

function evidenceOf({ traits, data, devices }: Signs, ground: Ground): readonly Located<string>[] {
	if (ground.with !== undefined && !traits.some(({ value }) => ground.with?.includes(value))) {
		return NONE;
	}
	const evidence = ground.traits.length === 0 ? NONE : traits.filter(({ value }) => ground.traits.includes(value));
	const asksData = ground.subjects !== undefined || ground.use !== undefined;
	const fromData = asksData
		? data.flatMap(({ subjects, use }) => [...about(subjects, ground), ...saying(use, ground.use, ground.sources)])
		: NONE;
	return [...evidence, ...fromData, ...(ground.devices === true ? devices : NONE)];
}

const NONE: readonly never[] = [];

function about(subjects: Located<string> | undefined, ground: Ground): readonly Located<string>[] {
	return ground.many === true && subjects !== undefined && MANY.test(subjects.value)
		? [subjects]
		: saying(subjects, ground.subjects);
}

/** “Ruim 31.000 inwoners”, or “all 4,500 households”; a number without a separator may be a year or a postcode. */
const MANY =
	/(?<![\d.,€-])(?:\d{2,3}(?:[.,]\d{3})+|(?<=(?:^|\s)(?:alle|all)\s+(?:[a-z]+\s+)?)\d[.,]\d{3}|\d+\s+(?:miljoen|million))\s+(?!euro|meters?(?:\s|$)|km|m2|uur|hours?(?:\s|$))\p{L}/iu;

function saying(
	text: Located<string> | undefined,
	words: Words | undefined,
	sources?: Words,
): readonly Located<string>[] {
	return text !== undefined && words !== undefined && affirms(text.value, words, sources) ? [text] : NONE;
}

/** Whether one of the words stands there, and not as something that is not so: “no children”, “niet gekoppeld aan”. */
function affirms(text: string, words: Words, sources: Words | undefined): boolean {
	const { roughly, pattern } = clueOf(words);
	if (!roughly.test(text)) {
		return false;
	}
	for (let at = 0, found = pattern.exec(text); found !== null; found = pattern.exec(text.slice(at))) {
		const start = at + found.index;
		const end = start + found[0].length;
		const isDenied = DENIED.test(text.slice(Math.max(0, start - NEAR), start));
		if (!isDenied && (sources === undefined || isAbout(sources, text, start, end))) {
			return true;
		}
		at = end;
	}
	return false;
}

/** “Linked to the tax records”, “bestanden worden samengevoegd”, but not “gegevens worden gekoppeld aan een buddy”. */
function isAbout(sources: Words, text: string, start: number, end: number): boolean {
	const pattern = endingOn(sources);
	const [after = ""] = text.slice(end, end + NEAR).match(/^(?:\s+[^\s.;]+){0,5}/) ?? [];
	const before = text.slice(Math.max(0, start - NEAR), start).replace(/^.*[.;]/s, "");
	return (
		pattern.test(after) || (!/ (?:met|aan|with|to|against)$/i.test(text.slice(start, end)) && pattern.test(before))
	);
}

const NEAR = 80;

const DENIED = /(?<![\p{L}\d])(?:geen|niet|nooit|zonder|no|not|never|nor|without|n['’]t)(?: [\p{L}-]+)?\s+$/iu;

function personalDevices(pilot: SchemaDocument): readonly Located<string>[] {
	return itemsAt(pilot, "success.devices").flatMap((device) => {
		const personal = booleanIn(device, "personal");
		return personal?.value === true ? [{ value: textIn(device, "kind")?.value ?? "", span: personal.span }] : [];
	});
}

/** Whether what any data set or device says of being about people, if it says so, passes the test. */
function somePersonal(pilot: SchemaDocument, test: (personal: Located<boolean> | undefined) => boolean): boolean {
	return ["success.data", "success.devices"].some((list) =>
		itemsAt(pilot, list).some((one) => test(booleanIn(one, "personal"))),
	);
}

const KINDS: Readonly<Record<AssessmentNeed["kind"], readonly string[]>> = { dpia: ["dpia"], fria: ["fria", "iama"] };

/** Whether no assessment of this kind is listed, and none may stand where the file cannot be read. */
function mayLack(pilot: SchemaDocument, kind: AssessmentNeed["kind"]): boolean {
	const success = memberOf(pilot.root, "success");
	const list = success && memberOf(success, "assessments");
	const parts = [pilot.root, success, list].filter((answer) => answer !== undefined);
	return (
		parts.every((answer) => answer.state !== "unreadable") &&
		(list === undefined || list.state === "absent" || !mayHoldMore(pilot, list)) &&
		!(list?.items ?? []).some((item) => isKind(item, kind))
	);
}

/** Whether no answer speaks of one: a DPIA among the proof for a law is noted as well. */
function isSilentOn(pilot: SchemaDocument, kind: AssessmentNeed["kind"]): boolean {
	const mentions = clueOf(ASSESSMENTS[kind].mentions);
	return !pilot.answers.some(
		(answer) =>
			answer.node?.kind === "scalar" && answer.question.path !== "traits" && hasClue(textOf(answer), mentions),
	);
}

/** An item that does not say its kind may be meant. */
function isKind(item: Answer, kind: AssessmentNeed["kind"]): boolean {
	const written = textIn(item, "kind")?.value;
	return written === undefined || KINDS[kind].includes(written.toLowerCase());
}

const ENDINGS = new Map<Words, RegExp>();

function endingOn(words: Words): RegExp {
	const pattern =
		ENDINGS.get(words) ?? new RegExp(latin(`(?:${[...words.en, ...words.nl].join("|")})(?![\\p{L}\\d])`), "i");
	ENDINGS.set(words, pattern);
	return pattern;
}

const CLUES = new Map<Words, Clue>();

function clueOf(words: Words): Clue {
	const found = CLUES.get(words) ?? clueFor([...words.en, ...words.nl].join("|").replaceAll(" ", "\\s+"));
	CLUES.set(words, found);
	return found;
}

function clueFor(words: string): Clue {
	return clue(new RegExp(words, "i"), whole(words));
}
