/** A draft for the college or the council, in the order of such a proposal. All of it is the pilot's own, or says that it is ours. */
import { isMissingAnswer } from "../../check/missing/missing";
import { answerBlocks } from "../build/answers";
import { anyAnswerAt, type Build, buildOf } from "../build/build";
import { periodFact, summaryOf, titleOf, titleSpan } from "../build/head";
import { bySeverity, namedText } from "../build/needed";
import { quietLine } from "../build/prose";
import { shownTable } from "../build/table";
import type { Block, PilotPage, Row, Section } from "../model";
import type { PageSource } from "../source";
import { colophonOf, noticesOf, section } from "./all";
import { answeredOnly, whole } from "./parts";
import { decisionAsked, PROPOSAL } from "./proposalWords";

export function collegePage(source: PageSource): PilotPage {
	const build = buildOf(source);
	const { say } = build;
	return {
		language: build.language,
		reader: "college",
		title: titleOf(build),
		span: titleSpan(build),
		children: [
			...noticesOf(build),
			quietLine(say(PROPOSAL.draft)),
			...summaryOf(build).filter(({ kind }) => kind !== "gap"),
			...part(build, "occasion", whole(build, "why.problem")),
			...part(build, "decision", [
				{ kind: "paragraph", runs: [{ text: say(decisionAsked(build)) }] },
				...whole(build, "why.businessCase.objective"),
			]),
			...part(build, "arguments", [
				...whole(build, "why.publicValue"),
				...answered(build, "why.goals"),
				...whole(build, "why.businessCase.benefits"),
			]),
			...part(build, "objections", objections(build)),
			...part(build, "alternatives", whole(build, "why.businessCase.alternatives")),
			...part(build, "money", [
				...answered(build, "why.businessCase.costs"),
				...whole(build, "why.businessCase.fundedBy"),
			]),
			...part(build, "participation", answered(build, "success.stakeholders")),
			...part(build, "law", [...answered(build, "success.compliance"), ...answered(build, "success.assessments")]),
			...part(build, "carryingOut", carryingOut(build)),
			...part(
				build,
				"goingOn",
				["criteria", "stopCriteria", "decidedBy", "decideOn", "exit"].flatMap((key) =>
					whole(build, `success.scaling.${key}`),
				),
			),
			colophonOf(build),
		],
	};
}

/** A heading of the proposal; where the pilot says nothing for it, a line says so. */
function part(build: Build, key: keyof typeof PROPOSAL, children: readonly Block[]): readonly Section[] {
	const shown = children.length === 0 ? [quietLine(build.say(PROPOSAL.nothing))] : children;
	return [section(`proposal-${key}`, build.say(PROPOSAL[key]), shown)];
}

function answered(build: Build, path: string): readonly Block[] {
	const answer = anyAnswerAt(build, path);
	return answer?.state === "answered" ? answerBlocks(build, answer).flatMap(withoutRemarks) : [];
}

/** What was found stands among the objections; what is missing is no part of a proposal. */
function withoutRemarks(block: Block): readonly Block[] {
	switch (block.kind) {
		case "note":
		case "gap":
			return [];
		case "answer":
		case "section": {
			const children = block.children.flatMap(withoutRemarks);
			return children.length === 0 ? [] : [{ ...block, children }];
		}
		case "facts": {
			const rows = answeredOnly(block.rows);
			return rows.length === 0 ? [] : [{ ...block, rows }];
		}
		case "table":
			return shownTable({ ...block, rows: block.rows.map(withoutGaps) });
		default:
			return [block];
	}
}

function withoutGaps(row: Row): Row {
	const cells = row.cells.map((cell) => ({ ...cell, lines: cell.lines.filter(({ kind }) => kind !== "gap") }));
	return { ...row, cells, notes: [] };
}

/** What is wrong in the plan; what is only missing in the file is no objection to it. */
function objections(build: Build): readonly Block[] {
	const found = bySeverity(build.findings).filter(
		({ code, severity }) =>
			!isMissingAnswer(code) && !code.startsWith("file/") && (severity === "error" || severity === "warning"),
	);
	const items = found.map((finding) => ({ runs: [{ text: namedText(build, finding) }], span: finding.span }));
	const words: Block = items.length === 0 ? quietLine(build.say(PROPOSAL.noObjections)) : { kind: "bullets", items };
	return [words, ...answered(build, "control.risks")];
}

function carryingOut(build: Build): readonly Block[] {
	const rows = answeredOnly(periodFact(build));
	return [
		...(rows.length === 0 ? [] : [{ kind: "facts" as const, rows }]),
		...["control.commissioner", "control.projectLead", "control.collaboration", "control.growth"].flatMap((path) =>
			answered(build, path),
		),
		...answered(build, "success.processes"),
	];
}
