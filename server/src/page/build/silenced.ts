/** What people agreed to leave as it is: comments that silence a finding, with their reason. */
import { findingNames } from "../../check/findingNames";
import { suppressionComments } from "../../check/suppress/comments";
import { UNUSED_IGNORE } from "../../check/suppress/suppressible";
import { questionAt } from "../../format/questions";
import type { Row, Table } from "../model";
import { WORDS } from "../words";
import type { Build } from "./build";
import { runsOf } from "./prose";

/** Nothing where nobody silenced anything. */
export function silencedOf(build: Build): Table | undefined {
	const { pilot, findings, language, say } = build;
	const useless = new Set(findings.filter(({ code }) => code === UNUSED_IGNORE).map(({ span }) => span.start));
	const rows = suppressionComments(pilot)
		.filter(({ reason }) => reason !== "")
		.flatMap(({ codes, reason, span }) =>
			codes
				.filter((one) => !useless.has(one.span.start))
				.map(({ code }): Row => {
					const id = `silenced-${code.replace(/[^a-zA-Z0-9]+/g, "-")}`;
					const name = questionAt(code)?.texts[language].question ?? findingNames().get(code)?.[language] ?? code;
					return {
						...{ id, span, isUnread: false, notes: [] },
						cells: [
							{ id: `${id}-what`, span, isUnread: false, lines: [{ kind: "paragraph", runs: [{ text: name }] }] },
							{ id: `${id}-why`, span, isUnread: false, lines: [{ kind: "paragraph", runs: runsOf(reason) }] },
						],
					};
				}),
		);
	const columns = [WORDS.silencedWhat, WORDS.silencedWhy].map((title) => ({ title: say(title), isWide: true }));
	return rows.length === 0
		? undefined
		: {
				...{ kind: "table", id: "silenced--table", span: rows[0]?.span, columns },
				...{ caption: say(WORDS.silenced), showsCaption: false, rows: numbered(rows) },
			};
}

/** The same finding may be silenced in several places. */
function numbered(rows: readonly Row[]): readonly Row[] {
	return rows.map((row, index) => ({
		...row,
		id: `${row.id}-${index + 1}`,
		cells: row.cells.map((cell) => ({ ...cell, id: `${cell.id}-${index + 1}` })),
	}));
}
