/** The page as a Word document that can be edited. Every word goes in as text; nothing in it runs, links to pictures or is a field. */
import {
	BorderStyle,
	Document,
	ExternalHyperlink,
	HeadingLevel,
	type IRunOptions,
	Packer,
	Paragraph,
	type ParagraphChild,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
	Table as WordTable,
} from "docx";
import type { Localized } from "../../format/language";
import type {
	Block,
	Facts,
	GoalBar,
	Line,
	Note,
	PilotPage,
	Point,
	Run,
	StakeholderMap,
	Table,
	Timeline,
} from "../model";
import { GAP_WORD, SEVERITY_WORDS, WORDS } from "../words";
import { settled } from "./settled";

type Say = (words: Localized) => string;
type Part = Paragraph | WordTable;

/** The same page and day give the same bytes. */
export async function wordOf(page: PilotPage, today: string): Promise<Uint8Array> {
	const say: Say = (words) => words[page.language];
	const heading = new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(page.title)] });
	const document = new Document({
		title: sound(page.title),
		creator: "Smart City Pilots",
		styles: {
			default: { document: { run: { font: "Calibri", size: 22, language: { value: LOCALES[page.language] } } } },
		},
		sections: [{ properties: {}, children: [heading, ...partsOf(say, page.children, 1)] }],
	});
	return settled(new Uint8Array(await Packer.toArrayBuffer(document)), today);
}

const LOCALES = { en: "en-GB", nl: "nl-NL" };
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

function partsOf(say: Say, blocks: readonly Block[], level: number): Part[] {
	return blocks.flatMap((block) => partOf(say, block, level));
}

function partOf(say: Say, block: Block, level: number): Part[] {
	switch (block.kind) {
		case "section": {
			const aside = block.aside === undefined ? [] : [textRun(` – ${block.aside}`, { color: QUIET })];
			return [headingOf(level, [textRun(block.title), ...aside]), ...partsOf(say, block.children, level + 1)];
		}
		case "answer": {
			const unread = block.isUnread ? [paragraphOf([textRun(say(WORDS.unreadAnswer), { italics: true })])] : [];
			const isEmpty = block.isUnread && block.children.length === 0;
			return isEmpty
				? []
				: [headingOf(level, [textRun(block.question)]), ...unread, ...partsOf(say, block.children, level + 1)];
		}
		case "facts":
			return factsOf(say, block);
		case "table":
			return tableOf(say, block);
		case "steps": {
			const names = block.steps.map(({ title, state }) => textRun(title, { bold: state === "now" }));
			const beside = block.beside === undefined ? [] : [textRun(` – ${block.beside}`, { bold: true })];
			return [paragraphOf([...names.flatMap((one, at) => (at === 0 ? one : [textRun(" → "), one])), ...beside])];
		}
		case "map":
			return mapOf(say, block);
		case "timeline":
			return timelineOf(say, block);
		case "points":
			return [
				...block.items.map((item) => pointOf(say, item)),
				...(block.more === undefined ? [] : [paragraphOf([textRun(block.more, { color: QUIET })])]),
			];
		case "note":
			return [noteOf(say, block)];
		case "notice":
			return [paragraphOf([textRun(block.text, { bold: true })])];
		default:
			return lineOf(say, block);
	}
}

const QUIET = "526070";

function lineOf(say: Say, line: Line): Paragraph[] {
	switch (line.kind) {
		case "paragraph":
			return [paragraphOf(runsOf(line.runs))];
		case "bullets":
			return line.items.map(({ runs }) => new Paragraph({ bullet: { level: 0 }, children: runsOf(runs) }));
		case "gap":
			return [paragraphOf([textRun(`${say(GAP_WORD)}: `, { bold: true }), textRun(line.question, { italics: true })])];
		case "goalBar":
			return [paragraphOf([textRun(barText(line))])];
	}
}

function barText({ baseline, measured, target, unit }: GoalBar): string {
	const marks = [baseline, ...measured, target].flatMap((mark) => (mark === undefined ? [] : [mark.label]));
	return `${marks.join(" → ")}${unit === undefined ? "" : ` ${unit}`}`;
}

function factsOf(say: Say, { rows }: Facts): Part[] {
	const shown = rows.filter(({ lines }) => lines.length > 0);
	return gridOf(shown.map(({ term, lines }) => [[paragraphOf([textRun(term, { bold: true })])], linesOf(say, lines)]));
}

function tableOf(say: Say, { caption, showsCaption, columns, rows }: Table): Part[] {
	const head = columns.map(({ title }) => [paragraphOf([textRun(title, { bold: true })])]);
	const body = rows.map(({ cells, notes }) =>
		cells.map(({ lines }, at) => [...linesOf(say, lines), ...(at === 0 ? notes.map((note) => noteOf(say, note)) : [])]),
	);
	const title = showsCaption ? [paragraphOf([textRun(caption, { bold: true })])] : [];
	return [...title, ...gridOf([head, ...body], true)];
}

function mapOf(say: Say, { title, description, columns, rows, unplaced }: StakeholderMap): Part[] {
	const names = (people: StakeholderMap["unplaced"]) =>
		people.map(({ name, bearsRisk, isOnlyInformed }) => {
			const traits = [bearsRisk ? say(WORDS.bearsRisk) : "", isOnlyInformed ? say(WORDS.onlyInformed) : ""];
			const known = traits.filter((trait) => trait !== "").join(", ");
			return paragraphOf([textRun(known === "" ? name : `${name} (${known})`)]);
		});
	const cell = (text: string) => [paragraphOf([textRun(text, { bold: true })])];
	return [
		paragraphOf([textRun(title, { bold: true }), textRun(` ${description}`)]),
		...gridOf([
			[[paragraphOf([])], ...columns.map(cell)],
			...rows.map((row) => [cell(row.title), ...row.cells.map(names)]),
		]),
		...(unplaced.length === 0 ? [] : [paragraphOf([textRun(`${say(WORDS.unknown)}:`)]), ...names(unplaced)]),
	];
}

function timelineOf(_: Say, { moments }: Timeline): Part[] {
	return gridOf(moments.map(({ date, runs }) => [[paragraphOf([textRun(date)])], [paragraphOf(runsOf(runs))]]));
}

function pointOf(say: Say, { severity, isGap, about, text }: Point): Paragraph {
	const word = say(isGap ? GAP_WORD : SEVERITY_WORDS[severity]);
	return new Paragraph({
		bullet: { level: 0 },
		children: [textRun(`${word}: `, { bold: true }), textRun(about === undefined ? text : `${about}: ${text}`)],
	});
}

function noteOf(say: Say, { severity, message }: Note): Paragraph {
	return paragraphOf([textRun(`${say(SEVERITY_WORDS[severity])}: `, { bold: true }), textRun(message)]);
}

function linesOf(say: Say, lines: readonly Line[]): Paragraph[] {
	return lines.flatMap((line) => lineOf(say, line));
}

/** Word takes no table without a row, and no cell without a paragraph. */
function gridOf(rows: readonly (readonly Paragraph[])[][], hasHead = false): Part[] {
	if (rows.length === 0) {
		return [];
	}
	const line = { style: BorderStyle.SINGLE, size: 4, color: "DBE1E8" };
	const grid = new WordTable({
		width: { size: 100, type: WidthType.PERCENTAGE },
		borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
		rows: rows.map(
			(cells, at) =>
				new TableRow({
					cantSplit: true,
					tableHeader: hasHead && at === 0,
					children: cells.map(
						(children) => new TableCell({ children: children.length === 0 ? [paragraphOf([])] : children }),
					),
				}),
		),
	});
	return [grid, paragraphOf([])];
}

function headingOf(level: number, children: ParagraphChild[]): Paragraph {
	return new Paragraph({
		heading: HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? HEADINGS[2],
		keepNext: true,
		children,
	});
}

function paragraphOf(children: readonly ParagraphChild[]): Paragraph {
	return new Paragraph({ children: [...children], spacing: { after: 80 } });
}

function runsOf(runs: readonly Run[]): ParagraphChild[] {
	return runs.map(({ text, href, strong, quiet }) => {
		const run = textRun(text, { ...(strong ? { bold: true } : {}), ...(quiet ? { color: QUIET } : {}) });
		return href === undefined
			? run
			: new ExternalHyperlink({ link: href, children: [textRun(text, { style: "Hyperlink" })] });
	});
}

function textRun(text: string, options: IRunOptions = {}): TextRun {
	return new TextRun({ ...options, text: sound(text) });
}

/** Signs that a document cannot hold would make Word refuse all of it. */
function sound(text: string): string {
	return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}
