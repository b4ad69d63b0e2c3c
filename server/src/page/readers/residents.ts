/**
 * The page for residents: what happens, where, with which data and which not, until when, whom to ask, what was decided.
 * No findings, no names of staff but the contact, no amounts.
 */
import { choiceIn } from "../../document/query";
import { type Build, buildOf } from "../build/build";
import { groupFact, periodFact, stepsOf, titleOf, titleSpan } from "../build/head";
import { quietLine } from "../build/prose";
import { itemName } from "../build/values";
import type { Block, PilotPage, Section } from "../model";
import type { PageSource } from "../source";
import { section } from "./all";
import { bulletsOf, fact, groupsAt, saidOnly, whole, wordIn } from "./parts";
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
			{ kind: "facts", rows: [...fact(build, "municipality"), ...saidOnly(periodFact(build))] },
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

function until(build: Build, answer: Parameters<typeof wordIn>[1]): string | undefined {
	const day = wordIn(build, answer, "until");
	return day === undefined ? undefined : `${build.say(RESIDENTS.until)} ${day}`;
}

function joined(words: readonly (string | undefined)[], ...more: readonly (string | undefined)[]): string | undefined {
	const said = [...words, ...more].filter((word) => word !== undefined);
	return said.length === 0 ? undefined : said.join("; ");
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
				text: joined([kind, ...keys.map((key) => wordIn(build, answer, key))]),
			};
		}),
		LONGEST,
	);
}

/** How residents have a say; others have other pages. */
function residents(build: Build): readonly Block[] {
	const own = groupsAt(build, "success.stakeholders").filter((one) => choiceIn(one, "kind")?.value === "residents");
	return bulletsOf(
		own.map((answer) => ({
			answer,
			name: itemName(build, answer),
			text: joined(["involvement", "how"].map((key) => wordIn(build, answer, key))),
		})),
		LONGEST,
	);
}

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
	const next = fact(build, "success.scaling.decideOn", build.say(RESIDENTS.next));
	return [
		...decisions,
		...(next.length === 0 ? [] : [{ kind: "facts" as const, rows: next }]),
		...whole(build, "ended.lessons"),
	];
}

function ask(build: Build): readonly Block[] {
	const rows = saidOnly(groupFact(build, "contact"));
	return rows.length === 0 ? [quietLine(build.say(RESIDENTS.askMunicipality))] : [{ kind: "facts", rows }];
}
