/** One A4 for the directie: what it is, why, what it asks, and what they decide on. Whatever the length of the answers. */
import { readinessOf } from "../../check/missing/readiness";
import { listedItems } from "../../document/compliance";
import { questionAt } from "../../format/questions";
import { anyAnswerAt, type Build, buildOf } from "../build/build";
import { barOf } from "../build/goals";
import { groupFact, periodFact, stepsOf, titleOf, titleSpan } from "../build/head";
import { pointsOf } from "../build/needed";
import { clip, quietLine } from "../build/prose";
import { capitalized, itemName } from "../build/values";
import type { Block, Fact, PilotPage, Section } from "../model";
import type { PageSource } from "../source";
import { answeredOf, WORDS } from "../words";
import { noticesOf, section } from "./all";
import { bulletsOf, clipped, clippedList, fact, groupsAt, wordIn } from "./parts";

/** How many signs and lines fit on the sheet. */
const FITS = {
	...{ title: 120, summary: 300, answer: 200, line: 84, name: 40, fact: 54, point: 130 },
	...{ goals: 3, parties: 3, laws: 4, criteria: 3, points: 3 },
};

export function directiePage(source: PageSource): PilotPage {
	const build = buildOf(source);
	const points = pointsOf(build, FITS.points);
	const cut = points && {
		...points,
		items: points.items.map((item) => ({ ...item, text: clip(item.text, FITS.point) })),
	};
	return {
		language: build.language,
		reader: "directie",
		title: clip(titleOf(build), FITS.title),
		span: titleSpan(build),
		children: [
			...noticesOf(build),
			stepsOf(build),
			...clipped(build, "summary", FITS.summary).map((one) => ({ ...one, tone: "lead" as const })),
			{ kind: "facts", rows: factsOf(build) },
			...titled(build, "why", [
				...clipped(build, "why.problem", FITS.answer),
				...clipped(build, "why.publicValue", FITS.answer),
				...goals(build),
			]),
			...titled(build, "success", [...parties(build), ...laws(build)]),
			...titled(build, "control", [
				...labelled(build, "control.vision"),
				...labelled(build, "control.growth.service"),
				...labelled(build, "control.growth.owner"),
				...labelled(build, "control.management"),
			]),
			...decision(build),
			...(cut === undefined ? [] : [section("needed", build.say(WORDS.needed), [cut])]),
			quietLine(build.say(WORDS.noAdvice)),
		],
	};
}

function factsOf(build: Build): readonly Fact[] {
	const rows = [
		...fact(build, "municipality"),
		...periodFact(build),
		...groupFact(build, "control.commissioner", ["name", "role"]),
		...fact(build, "why.businessCase.costs.pilot"),
		...fact(build, "why.businessCase.costs.yearlyAtScale"),
		...fact(build, "why.businessCase.fundedBy"),
	];
	return rows.map(shortened);
}

/** Cut to what a third of a line of the sheet has room for, twice. */
function shortened(row: Fact): Fact {
	const [first] = row.lines;
	const text = first?.kind === "paragraph" ? first.runs.map((run) => run.text).join("") : "";
	return { ...row, lines: [{ kind: "paragraph", runs: [{ text: clip(text, FITS.fact) }] }] };
}

function titled(build: Build, key: string, children: readonly Block[]): readonly Section[] {
	const answer = anyAnswerAt(build, key);
	const readiness = readinessOf(build.pilot).find((one) => one.key === key);
	const aside =
		readiness && readiness.total > 0 ? { aside: build.say(answeredOf(readiness.answered, readiness.total)) } : {};
	const title = questionAt(key)?.texts[build.language].title ?? key;
	const isAnswered =
		(readiness?.answered ?? 0) > 0 || answer?.members.some(({ state }) => state === "answered") === true;
	const shown =
		children.length === 0 ? [quietLine(build.say(isAnswered ? WORDS.onWholePage : WORDS.notAnswered))] : children;
	return answer === undefined ? [] : [{ ...section(`s-${key}`, title, shown), ...aside }];
}

function goals(build: Build): readonly Block[] {
	const items = groupsAt(build, "why.goals").slice(0, FITS.goals);
	return bulletsOf(
		items.map((answer) => {
			const bar = barOf(build, answer);
			const values = [bar?.baseline, bar?.measured.at(-1), bar?.target].flatMap((mark) => mark?.label ?? []);
			const text = values.length === 0 ? undefined : `${values.join(" → ")} ${clip(bar?.unit ?? "", 24)}`.trim();
			return { answer, name: wordIn(build, answer, "goal"), text };
		}),
		FITS.line,
	);
}

/** Those who cannot be passed over; the first of all where nothing says who these are. */
function parties(build: Build): readonly Block[] {
	const all = groupsAt(build, "success.stakeholders");
	const heavy = all.filter((one) => {
		const word = (key: string) => one.members.find(({ question }) => question.key === key)?.node;
		const is = (key: string, value: unknown) => {
			const node = word(key);
			return node?.kind === "scalar" && node.value === value;
		};
		return is("bearsRisk", true) || is("support", "against") || is("support", "doubting") || is("influence", "high");
	});
	return bulletsOf(
		(heavy.length === 0 ? all : heavy).slice(0, FITS.parties).map((answer) => ({
			answer,
			name: clip(itemName(build, answer) ?? build.say(WORDS.unnamed), FITS.name),
			text: ["support", "interest"].flatMap((key) => wordIn(build, answer, key) ?? []).join("; ") || undefined,
		})),
		FITS.line,
	);
}

/** On a line with its name in front. */
function labelled(build: Build, path: string): readonly Block[] {
	const title = questionAt(path)?.texts[build.language].title ?? "";
	return clipped(build, path, FITS.line).map((one) => ({
		...one,
		runs: [{ text: `${title}: `, strong: true }, ...one.runs],
	}));
}

/** What is not met yet, by short name. */
function laws(build: Build): readonly Block[] {
	const left = listedItems(build.pilot).filter(
		({ status }) => status?.value === "open" || status?.value === "in-progress",
	);
	const names = left.slice(0, FITS.laws).map(({ item, status }) => {
		const question = item.question.members.find(({ key }) => key === "status");
		const state = question?.choiceTexts.get(status?.value ?? "")?.[build.language].title ?? "";
		return `${clip(itemName(build, item) ?? "", FITS.name)} (${state})`;
	});
	const title = questionAt("success.compliance")?.texts[build.language].title ?? "";
	const others = left.length - names.length;
	const more = others > 0 ? build.say({ en: ` and ${others} more`, nl: ` en nog ${others}` }) : "";
	return names.length === 0
		? []
		: [{ kind: "paragraph", runs: [{ text: `${title}: `, strong: true }, { text: names.join(", ") + more }] }];
}

/** When to go on and when to stop, who decides and when. */
function decision(build: Build): readonly Section[] {
	const list = (path: string) => {
		const title = questionAt(path)?.texts[build.language].title ?? "";
		const items = clippedList(build, path, FITS.criteria, FITS.line);
		return items.length === 0
			? []
			: [{ kind: "paragraph" as const, runs: [{ text: capitalized(title), strong: true }] }, ...items];
	};
	const rows = [...fact(build, "success.scaling.decidedBy"), ...fact(build, "success.scaling.decideOn")].map(shortened);
	const children: readonly Block[] = [
		...(rows.length === 0 ? [] : [{ kind: "facts" as const, rows }]),
		...list("success.scaling.criteria"),
		...list("success.scaling.stopCriteria"),
	];
	return children.length === 0 ? [] : [section("decision", build.say(WORDS.decision), children)];
}
