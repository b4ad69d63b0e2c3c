/** What one slip brings about: how it is reported, what becomes of all other findings, and what its fixes do. */
import { isDeepStrictEqual } from "node:util";
import { type Finding, fixesOf } from "../../server/src/check/core/finding";
import { safeEdits } from "../../server/src/check/fixAll";
import { questionAt } from "../../server/src/format/questions";
import { applyEdits } from "../../server/src/text/span";
import { toPlainEdit } from "../../server/src/text/template";
import { applyFix } from "../unit/support/pilots";
import { analysedText } from "./analysed";
import type { Kind, Slip } from "./slip";

/** `undefined` where the question does not arise. */
export interface Measure {
	readonly one: boolean;
	readonly place: boolean | undefined;
	readonly quiet: boolean;
	readonly kept: boolean;
	readonly fix: boolean | undefined;
	/** What preferred fixes, and *Fix All*, do wrong. */
	readonly harm: readonly string[];
	/** For the eye. */
	readonly reported: readonly string[];
	readonly lost: readonly string[];
	readonly fixed: readonly string[];
}

/** `harmless` reads as what is meant; `hidden` as another good pilot. */
export function sortOf(kind: Kind, slip: Slip): "slip" | "harmless" | "hidden" {
	const { isStrict, strict } = analysedText(slip.text);
	if (!isStrict || kind.reported === "none") return "slip";
	if (slip.rights.some((right) => sameAs(slip.text, right))) return "harmless";
	return kind.mayHide === true && fits(strict, "") ? "hidden" : "slip";
}

export function measure(kind: Kind, slip: Slip, harmless = false): Measure {
	const { fresh, lost } = differences(slip);
	const ofFile = fresh.filter(({ finding }) => isOfFile(finding));
	const atSlip = ofFile.find(({ finding }) => isInSlip(finding, slip));
	const elsewhere = fresh.filter((one) => one !== (atSlip ?? ofFile[0]));
	const reported = harmless ? "none" : kind.reported;
	const fixed = ofFile.flatMap(({ finding }) => preferred(slip.text, finding));
	const mistakes = ofFile.map(({ finding }) => finding);
	return {
		one: isReported(reported, mistakes),
		place: reported === "one" || (reported === "at most one" && ofFile.length > 0) ? atSlip !== undefined : undefined,
		quiet: elsewhere.length === 0,
		kept: lost.length === 0,
		fix: reported !== "one" || kind.hasSeveralFixes ? undefined : fixed.some((text) => isRight(text, slip)),
		harm: harmOf(slip, mistakes),
		reported: fresh.map(({ finding, at }) => `${at} ${finding.severity}: ${finding.message.en}`),
		lost,
		fixed,
	};
}

interface Differences {
	readonly fresh: readonly { readonly finding: Finding; readonly at: string }[];
	/** Outside the lines of the slip. */
	readonly lost: readonly string[];
}

/** Beside what is meant; where several things may be, beside the one that is nearest. */
function differences(slip: Slip): Differences {
	const now = analysedText(slip.text).findings.map((finding) => ({
		finding,
		at: keyOf(finding, lineAt(slip.text, finding)),
	}));
	const all = slip.rights.map((right) => {
		const before = placed(right, slip.text);
		const lost = without(before, now, ({ at }) => at);
		return {
			fresh: without(now, before, ({ at }) => at),
			lost: lost.filter(({ line }) => line < slip.lines[0] || line > slip.lines[1]).map(({ at }) => at),
		};
	});
	const far = ({ fresh, lost }: Differences) => fresh.length + lost.length;
	return all.reduce((best, one) => (far(one) < far(best) ? one : best));
}

/** Findings that stand in the slipped text as they do in what is meant: `[in the slipped text, in what is meant]`. */
export function keptFindings({ text, rights: [right = ""] }: Slip): readonly (readonly [Finding, Finding])[] {
	const before = placed(right, text);
	return analysedText(text).findings.flatMap((finding) => {
		const there = before.filter(({ at }) => at === keyOf(finding, lineAt(text, finding)));
		// Two of a kind in one line, such as two laws that are not listed, are distinguished by what they say.
		const same = there.length > 1 ? there.find((one) => one.finding.message.en === finding.message.en) : there[0];
		return same === undefined || isOfFile(finding) ? [] : [[finding, same.finding] as const];
	});
}

function isReported(reported: Kind["reported"], mistakes: readonly Finding[]): boolean {
	const [first, ...others] = mistakes;
	if (first === undefined) return reported !== "one";
	return reported !== "none" && others.length === 0 && (first.severity === "error" || first.severity === "warning");
}

function isOfFile({ code }: Finding): boolean {
	return code.startsWith("file/");
}

function isInSlip(finding: Finding, { text, lines }: Slip): boolean {
	const line = lineAt(text, finding);
	return lines[0] <= line && line <= lines[1];
}

function lineAt(text: string, { span }: Finding): number {
	return text.slice(0, span.start).split("\n").length - 1;
}

function keyOf({ code }: Finding, line: number): string {
	return `${code} in line ${line + 1}`;
}

/** The findings of the right text, in the lines of the slipped one. */
function placed(right: string, slipped: string): { finding: Finding; at: string; line: number }[] {
	const [a, b] = [right.split("\n"), slipped.split("\n")];
	const most = Math.min(a.length, b.length);
	let head = 0;
	while (head < most && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	return analysedText(right).findings.map((finding) => {
		const line = lineAt(right, finding);
		const moved =
			line >= a.length - tail ? line + b.length - a.length : Math.min(line, Math.max(head, b.length - tail - 1));
		const there = line < head ? line : moved;
		return { finding, at: keyOf(finding, there), line: there };
	});
}

/** What is in `all` and not in `others`, each counted as often as it is there. */
function without<One, Other>(
	all: readonly One[],
	others: readonly Other[],
	key: (one: One | Other) => string,
): readonly One[] {
	const left = others.map(key);
	return all.filter((one) => {
		const at = left.indexOf(key(one));
		if (at < 0) return true;
		left.splice(at, 1);
		return false;
	});
}

/** The texts after each fix that most people will want. */
export function preferred(text: string, finding: Finding): readonly string[] {
	return fixesOf(finding)
		.filter((fix) => fix.preferred === true)
		.map((fix) => applyFix(text, fix));
}

function isRight(fixed: string, { rights }: Slip): boolean {
	return rights.some((right) => sameAs(fixed, right) && isDeepStrictEqual(codesOf(fixed), codesOf(right)));
}

function codesOf(text: string): string[] {
	return analysedText(text)
		.findings.map(({ code }) => code)
		.sort();
}

function harmOf(slip: Slip, ofFile: readonly Finding[]): string[] {
	const count = analysedText(slip.text).findings.length;
	const fixes = ofFile.flatMap((finding) =>
		preferred(slip.text, finding).flatMap((text) => {
			// What the slip hid is seen again once all is right.
			const isBetter = analysedText(text).findings.length < count || isRight(text, slip);
			const fewer = isBetter ? [] : ["no fewer findings"];
			return [...fewer, ...changes(text, slip)].map((harm) => `${harm} by the fix of ${finding.code}`);
		}),
	);
	const edits = safeEdits(ofFile);
	const all = edits.length === 0 ? [] : changes(applyEdits(slip.text, edits.map(toPlainEdit)), slip);
	return [...fixes, ...all.map((harm) => `${harm} by Fix All`)];
}

/** Whether a fix leaves other answers than any that may be meant. */
function changes(fixed: string, { rights }: Slip): string[] {
	const { answers } = analysedText(fixed);
	const meant = rights.some((right) => isDeepStrictEqual(answers, analysedText(right).answers));
	const comments = rights.some((right) => analysedText(right).comments.every((comment) => fixed.includes(comment)));
	return [...(meant ? [] : ["other answers"]), ...(comments ? [] : ["a comment lost"])];
}

/** The same data by the package for YAML, and the same comments. */
function sameAs(text: string, right: string): boolean {
	const [a, b] = [analysedText(text), analysedText(right)];
	return a.isStrict && isDeepStrictEqual(a.strict, b.strict) && isDeepStrictEqual(a.comments, b.comments);
}

/** Whether the format has each key, and groups and lists where they are due. */
function fits(value: unknown, path: string): boolean {
	const question = questionAt(path);
	if (question === undefined) return false;
	if (value === null) return true;
	if (Array.isArray(value)) {
		return question.shape === "list" && value.every((item) => fitsItem(item, path));
	}
	if (typeof value === "object") {
		return question.shape === "object" && membersFit(value, path);
	}
	return question.shape !== "list" && question.shape !== "object";
}

function fitsItem(item: unknown, path: string): boolean {
	const shape = questionAt(path)?.item?.shape;
	return typeof item === "object" && item !== null && !Array.isArray(item)
		? shape === "object" && membersFit(item, path)
		: item === null || (!Array.isArray(item) && shape !== "object");
}

function membersFit(group: object, path: string): boolean {
	return Object.entries(group).every(([key, value]) => fits(value, path === "" ? key : `${path}.${key}`));
}
