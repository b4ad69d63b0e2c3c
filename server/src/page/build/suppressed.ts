/** What people agreed to leave as it is: comments that suppress a finding, with their reason, who agreed and until when. */

import { findingNames } from "../../check/findingNames";
import { isInEffect, type SuppressionComment, suppressionComments } from "../../check/suppress/comments";
import { UNUSED_IGNORE } from "../../check/suppress/suppressible";
import { questionAt } from "../../format/questions";
import type { Span } from "../../text/span";
import type { Block, Cell, Paragraph, Row, Table } from "../model";
import { knownOf, WORDS } from "../words";
import type { Build } from "./build";
import { dayText } from "./days";
import { quietLine, runsOf } from "./prose";

/** Nothing where nobody suppressed anything. */
export function suppressedOf(build: Build): readonly Block[] {
	const { known = 0, say } = build;
	return [...tableOf(build), ...(known === 0 ? [] : [quietLine(say(knownOf(known)))])];
}

function tableOf(build: Build): readonly Table[] {
	const { pilot, findings, today, say } = build;
	const useless = new Set(findings.filter(({ code }) => code === UNUSED_IGNORE).map(({ span }) => span.start));
	const comments = suppressionComments(pilot).filter((comment) => isInEffect(comment, today));
	const suppressed = comments.flatMap((comment) =>
		comment.codes.filter(({ span }) => !useless.has(span.start)).map(({ code }) => ({ code, comment })),
	);
	const rows = suppressed.map(({ code, comment }, index) => rowOf(build, code, comment, index + 1));
	const titles = [WORDS.suppressedWhat, WORDS.suppressedWhy, WORDS.suppressedWho, WORDS.suppressedUntil];
	const isFilled = titles.map((_, index) => index < 2 || rows.some(({ cells }) => cells[index]?.lines.length !== 0));
	return rows.length === 0
		? []
		: [
				{
					...{ kind: "table", id: "silenced--table", span: rows[0]?.span, showsCaption: false },
					caption: say(WORDS.suppressed),
					columns: titles
						.map((title, index) => ({ title: say(title), isWide: index < 2 }))
						.filter((_, index) => isFilled[index]),
					rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isFilled[index]) })),
				},
			];
}

/** @param number because the same finding may be suppressed on several lines */
function rowOf(build: Build, code: string, comment: SuppressionComment, number: number): Row {
	const { reason, who, end, span } = comment;
	const { language } = build;
	const id = `silenced-${code.replace(/[^a-zA-Z0-9]+/g, "-")}`;
	const name = questionAt(code)?.texts[language].question ?? findingNames().get(code)?.[language] ?? code;
	const until = end && (end.day === undefined ? end.written : dayText(end.day, language));
	return {
		...{ id: `${id}-${number}`, span, isUnread: false, notes: [] },
		cells: [
			cellOf(`${id}-what-${number}`, span, { kind: "paragraph", runs: [{ text: name }] }),
			cellOf(`${id}-why-${number}`, span, { kind: "paragraph", runs: runsOf(reason) }),
			cellOf(`${id}-who-${number}`, span, who === undefined ? undefined : { kind: "paragraph", runs: [{ text: who }] }),
			cellOf(
				`${id}-until-${number}`,
				span,
				until === undefined ? undefined : { kind: "paragraph", runs: [{ text: until }] },
			),
		],
	};
}

function cellOf(id: string, span: Span, line: Paragraph | undefined): Cell {
	return { id, span, isUnread: false, lines: line === undefined ? [] : [line] };
}
