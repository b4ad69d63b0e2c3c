/** Which assessments a pilot needs by its traits and answers, and whether it has them: a DPIA, and a FRIA or IAMA. */
import { ASSESSMENTS, type Ground, type Words } from "../../format/assessments";
import { hasReached } from "../../format/status";
import { type Answer, allAnswers, memberOf, memoized, type SchemaDocument, textOf } from "../document";
import { booleanIn, itemsAt, type Located, mayHoldMore, textIn, traitsOf } from "../query";

/** Something that asks for an assessment, with the traits and answers that show it. */
export interface Reason {
	readonly ground: Ground;
	readonly places: readonly Located<string>[];
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
	const personal = saidPersonal(pilot);
	if (personal.length === 0 || !hasReached(pilot.status, "preparing")) {
		return [];
	}
	const needs: AssessmentNeed[] = [
		{ kind: "dpia", reasons: personal.includes(true) ? dpiaReasons(pilot) : [] },
		{ kind: "fria", reasons: reasonsFor(pilot, ASSESSMENTS.fria.items, false) },
	];
	return needs.filter(({ kind, reasons }) => reasons.length > 0 && isSilentOn(pilot, kind));
}

/** Nothing where the criteria are too few, and none is enough by itself. */
function dpiaReasons(pilot: SchemaDocument): readonly Reason[] {
	const { criteria, alwaysRequired } = ASSESSMENTS.dpia;
	const listed =
		pilot.catalogue.country === alwaysRequired.country ? reasonsFor(pilot, alwaysRequired.items, true) : [];
	const met = reasonsFor(pilot, criteria.items, false);
	return listed.length > 0 || met.length >= criteria.enough ? [...listed, ...met] : [];
}

function reasonsFor(pilot: SchemaDocument, grounds: readonly Ground[], isListed: boolean): readonly Reason[] {
	return grounds
		.map((ground) => ({ ground, places: placesOf(pilot, ground), isListed }))
		.filter(({ places }) => places.length > 0);
}

function placesOf(pilot: SchemaDocument, ground: Ground): readonly Located<string>[] {
	const traits = traitsOf(pilot);
	if (ground.with !== undefined && !traits.some(({ value }) => ground.with?.includes(value))) {
		return [];
	}
	const personal = itemsAt(pilot, "success.data").filter((data) => booleanIn(data, "personal")?.value === true);
	return [
		...traits.filter(({ value }) => ground.traits.includes(value)),
		...personal.flatMap((data) => [
			...saying(textIn(data, "subjects"), ground.subjects),
			...saying(textIn(data, "use"), ground.use),
		]),
		...(ground.devices === true ? personalDevices(pilot) : []),
	];
}

function saying(text: Located<string> | undefined, words: Words | undefined): readonly Located<string>[] {
	return text !== undefined && words !== undefined && mentions(text.value, words) ? [text] : [];
}

function personalDevices(pilot: SchemaDocument): readonly Located<string>[] {
	return itemsAt(pilot, "success.devices").flatMap((device) => {
		const personal = booleanIn(device, "personal");
		return personal?.value === true ? [{ value: textIn(device, "kind")?.value ?? "", span: personal.span }] : [];
	});
}

/** For each data set and device that says so, whether it is about people. */
function saidPersonal(pilot: SchemaDocument): readonly boolean[] {
	return [...itemsAt(pilot, "success.data"), ...itemsAt(pilot, "success.devices")].flatMap((one) => {
		const personal = booleanIn(one, "personal");
		return personal === undefined ? [] : [personal.value];
	});
}

const KINDS: Readonly<Record<AssessmentNeed["kind"], readonly string[]>> = { dpia: ["dpia"], fria: ["fria", "iama"] };

/** Whether no assessment of this kind is listed, and no other answer speaks of one. */
function isSilentOn(pilot: SchemaDocument, kind: AssessmentNeed["kind"]): boolean {
	const success = memberOf(pilot.root, "success");
	const list = success && memberOf(success, "assessments");
	const parts = [pilot.root, success, list].filter((answer) => answer !== undefined);
	return (
		parts.every((answer) => answer.state !== "unreadable") &&
		(list === undefined || list.state === "absent" || !mayHoldMore(pilot, list)) &&
		!(list?.items ?? []).some((item) => isKind(item, kind)) &&
		!textsOf(pilot).some((text) => mentions(text, ASSESSMENTS[kind].mentions))
	);
}

/** An item that does not say its kind may be meant. */
function isKind(item: Answer, kind: AssessmentNeed["kind"]): boolean {
	const written = textIn(item, "kind")?.value;
	return written === undefined || KINDS[kind].includes(written.toLowerCase());
}

/** A DPIA among the proof for a law is noted as well, and so is one in any other answer. */
function textsOf(pilot: SchemaDocument): readonly string[] {
	return allAnswers(pilot)
		.filter(({ node, question }) => node?.kind === "scalar" && question.path !== "traits")
		.map(textOf);
}

function mentions(text: string, { en, nl }: Words): boolean {
	return patternOf([...en, ...nl]).test(text);
}

const PATTERNS = new Map<string, RegExp>();

function patternOf(words: readonly string[]): RegExp {
	const key = words.join("|");
	const pattern =
		PATTERNS.get(key) ?? new RegExp(`(?<![\\p{L}\\d])(?:${key.replaceAll(" ", "\\s+")})(?![\\p{L}\\d])`, "iu");
	PATTERNS.set(key, pattern);
	return pattern;
}
