/**
 * The page for residents: what happens, where, with which data and which not, until when, whom to ask, what was decided.
 * No findings, no names of staff but the contact, no amounts.
 */
import type { Answer } from "../../document/document";
import { answerAt, choiceIn, scalarOf } from "../../document/query";
import { type Build, buildOf } from "../build/build";
import { withDaysTogether } from "../build/days";
import { groupFact, periodFact, stepsOf, titleOf, titleSpan } from "../build/head";
import { quietLine } from "../build/prose";
import { capitalized, itemName } from "../build/values";
import type { Block, PilotPage, Section } from "../model";
import type { PageSource } from "../source";
import { section } from "./all";
import { answeredOnly, bulletsOf, fact, groupsAt, whole, wordIn } from "./parts";
import { RESIDENTS } from "./residentWords";

export function residentsPage(source: PageSource): PilotPage {
	const build = buildOf(source);
	return {
		language: build.language,
		reader: "residents",
		title: titleOf(build),
		span: titleSpan(build),
		children: [
			stepsOf(build),
			...whole(build, "summary"),
			{ kind: "facts", rows: [...fact(build, "municipality"), ...answeredOnly(periodFact(build))] },
			...part(build, "why", [...whole(build, "why.problem"), ...whole(build, "why.publicValue"), ...goals(build)]),
			...part(build, "where", devices(build)),
			...part(build, "data", data(build)),
			...part(build, "say", residents(build)),
			...part(build, "decided", decided(build)),
			...part(build, "ask", ask(build)),
		],
	};
}

function part(build: Build, key: keyof typeof RESIDENTS, children: readonly Block[]): readonly Section[] {
	return children.length === 0 ? [] : [section(`residents-${key}`, build.say(RESIDENTS[key]), children)];
}

const LONGEST = 400;

function goals(build: Build): readonly Block[] {
	return bulletsOf(
		groupsAt(build, "why.goals").map((answer) => ({ answer, text: wordIn(build, answer, "goal") })),
		LONGEST,
	);
}

/** What hangs where, and what it measures. */
function devices(build: Build): readonly Block[] {
	return bulletsOf(
		groupsAt(build, "success.devices").map((answer) => ({
			answer,
			name: wordIn(build, answer, "kind"),
			text: joined(
				["measures", "where"].map((key) => wordIn(build, answer, key)),
				until(build, answer),
			),
		})),
		LONGEST,
	);
}

function until(build: Build, answer: Answer): string | undefined {
	const day = wordIn(build, answer, "until");
	return day === undefined ? undefined : `${build.say(RESIDENTS.until)} ${day}`;
}

function joined(words: readonly (string | undefined)[], ...more: readonly (string | undefined)[]): string | undefined {
	const parts = [...words, ...more].filter((word) => word !== undefined);
	const sentences = parts.map((word, at) => {
		const begun = at === 0 ? word : capitalized(word);
		return at === parts.length - 1 || /[.!?…]$/.test(begun) ? begun : `${begun}.`;
	});
	return parts.length === 0 ? undefined : withDaysTogether(sentences.join(" "));
}

/** Behind what it is called. */
function labelled(build: Build, item: Answer, key: string): string | undefined {
	const word = wordIn(build, item, key);
	const title = item.question.members.find((member) => member.key === key)?.texts[build.language].title ?? "";
	return word === undefined ? undefined : `${title}: ${word}`;
}

/** Each data set with whether people can be recognised in it. */
function data(build: Build): readonly Block[] {
	return bulletsOf(
		groupsAt(build, "success.data").map((answer) => {
			const personal = answer.members.find(({ question }) => question.key === "personal")?.node;
			const isPersonal =
				personal?.kind === "scalar" && typeof personal.value === "boolean" ? personal.value : undefined;
			const kind =
				isPersonal === undefined ? undefined : build.say(isPersonal ? RESIDENTS.personal : RESIDENTS.notPersonal);
			const keys = isPersonal === true ? ["subjects", "use", "retention"] : ["use"];
			return {
				answer,
				name: wordIn(build, answer, "name"),
				text: joined([kind, ...keys.map((key) => labelled(build, answer, key))]),
			};
		}),
		LONGEST,
	);
}

/** How residents have a say; others have other pages. */
function residents(build: Build): readonly Block[] {
	const own = groupsAt(build, "success.stakeholders").filter((one) => choiceIn(one, "kind")?.value === "residents");
	const described = own.map((answer) => ({
		answer,
		name: itemName(build, answer),
		text: joined(["involvement", "how"].map((key) => wordIn(build, answer, key))),
	}));
	return bulletsOf(
		described.filter(({ text }) => text !== undefined),
		LONGEST,
	);
}

const DECIDE_ON = "success.scaling.decideOn";

/** Who decided is left out: it may be a person's name. */
function decided(build: Build): readonly Block[] {
	const decisions = bulletsOf(
		groupsAt(build, "decisions").map((answer) => ({
			answer,
			name: wordIn(build, answer, "decision"),
			text: joined(["on", "because"].map((key) => wordIn(build, answer, key))),
		})),
		LONGEST,
	);
	const day = scalarOf(answerAt(build.pilot, DECIDE_ON));
	const isAhead = typeof day === "string" && day >= build.today;
	const next = isAhead ? fact(build, DECIDE_ON, build.say(RESIDENTS.next)) : [];
	return [
		...decisions,
		...(next.length === 0 ? [] : [{ kind: "facts" as const, rows: next }]),
		...whole(build, "ended.lessons"),
	];
}

function ask(build: Build): readonly Block[] {
	const rows = answeredOnly(groupFact(build, "contact"));
	return rows.length === 0 ? [quietLine(build.say(RESIDENTS.askMunicipality))] : [{ kind: "facts", rows }];
}
