/** The page as a Word document that can be edited. Every word goes in as text; nothing in it runs, links to pictures or is a field. */
import {
	Document,
	ExternalHyperlink,
	HeadingLevel,
	type IParagraphOptions,
	type IRunOptions,
	Packer,
	Paragraph,
	type ParagraphChild,
	TextRun,
	type Table as WordTable,
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
import { type GridRow, gridOf } from "./grid";
import { settled } from "./settled";
import { CELL_STYLE, PAGE, stylesIn } from "./styles";

type Say = (words: Localized) => string;
type Part = Paragraph | WordTable;

/** The same page and day give the same bytes. */
export async function wordOf(page: PilotPage, today: string): Promise<Uint8Array> {
	const say: Say = (words) => words[page.language];
	const heading = new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(page.title)] });
	const document = new Document({
		title: sound(page.title),
		creator: "Smart City Pilots",
		styles: stylesIn(page.language, page.reader === "directie"),
		sections: [{ properties: { page: PAGE }, children: [heading, ...partsOf(say, page.children, 1)] }],
	});
	return settled(new Uint8Array(await Packer.toArrayBuffer(document)), today);
}

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** @param last the layout of the last of them */
function partsOf(say: Say, blocks: readonly Block[], level: number, last: ParagraphLayout = {}): Part[] {
	return blocks.flatMap((block, at) => {
		const next = blocks[at + 1];
		const isKept = next?.kind === "note" || (next?.kind === "section" && next.id === "about") || isQuiet(next);
		return partOf(say, block, level, isKept ? KEPT : next === undefined ? last : {});
	});
}

/** A line about the page, which says little alone. */
function isQuiet(block: Block | undefined): boolean {
	return block?.kind === "paragraph" && block.tone === "quiet";
}

/** @param layout whether its end stays on one page with what follows */
function partOf(say: Say, block: Block, level: number, layout: ParagraphLayout): Part[] {
	switch (block.kind) {
		case "section": {
			const aside = block.aside === undefined ? [] : [textRun(` – ${block.aside}`, { color: QUIET })];
			return [headingOf(level, [textRun(block.title), ...aside]), ...partsOf(say, block.children, level + 1, layout)];
		}
		case "answer": {
			const unread = block.isUnread ? [paragraphOf([textRun(say(WORDS.unreadAnswer), { italics: true })])] : [];
			const isEmpty = block.isUnread && block.children.length === 0;
			return isEmpty
				? []
				: [headingOf(level, [textRun(block.question)]), ...unread, ...partsOf(say, block.children, level + 1, layout)];
		}
		case "facts":
			return factsOf(say, block, layout);
		case "table":
			return tableOf(say, block, layout);
		case "steps": {
			const names = block.steps.map(({ title, state }) => textRun(title, { bold: state === "now" }));
			const beside = block.beside === undefined ? [] : [textRun(` – ${block.beside}`, { bold: true })];
			return [paragraphOf([...names.flatMap((one, at) => (at === 0 ? one : [textRun(" → "), one])), ...beside])];
		}
		case "map":
			return mapOf(say, block);
		case "timeline":
			return timelineOf(block, layout);
		case "points":
			return [
				...block.items.map((item) => pointOf(say, item)),
				...(block.more === undefined ? [] : [paragraphOf([textRun(block.more, { color: QUIET })])]),
			];
		case "note":
			return [noteOf(say, block, layout)];
		case "notice":
			return [paragraphOf([textRun(block.text, { bold: true })])];
		default:
			return lineOf(say, block, layout);
	}
}

const QUIET = "526070";

function lineOf(say: Say, line: Line, layout: ParagraphLayout = {}): Paragraph[] {
	switch (line.kind) {
		case "paragraph":
			return [paragraphOf(runsOf(line.runs), layout)];
		case "bullets":
			return line.items.map(
				({ runs }) =>
					new Paragraph({ ...layout, bullet: { level: 0 }, spacing: { after: 20 }, children: runsOf(runs) }),
			);
		case "gap":
			return [
				paragraphOf([textRun(`${say(GAP_WORD)}: `, { bold: true }), textRun(line.question, { italics: true })], layout),
			];
		case "goalBar":
			return [paragraphOf([textRun(barText(line))], layout)];
	}
}

function barText({ baseline, measured, target, unit }: GoalBar): string {
	const marks = [baseline, ...measured, target].flatMap((mark) => (mark === undefined ? [] : [mark.label]));
	return `${marks.join(" → ")}${unit === undefined ? "" : ` ${unit}`}`;
}

function factsOf(say: Say, { rows }: Facts, last: ParagraphLayout): Part[] {
	const shown = rows.filter(({ lines }) => lines.length > 0);
	return gridOf(
		shown.map(({ term, lines }, at) => {
			const layout = rowLayout(at, shown.length, last);
			return { cells: [cellOf([textRun(term, { bold: true })], layout), linesOf(say, lines, layout)] };
		}),
		{ shares: [3, 7], last },
	);
}

function tableOf(say: Say, { caption, showsCaption, columns, rows }: Table, last: ParagraphLayout): Part[] {
	const head = columns.map(({ title }) => cellOf([textRun(title, { bold: true })], KEPT_CELL));
	const body = rows.flatMap(({ cells, notes }, at): GridRow[] => {
		const isEdge = at === 0 || at === rows.length - 2;
		// No row is alone on a page, without the one beside it.
		const end = at === rows.length - 1 ? { ...IN_CELL, ...last } : isEdge ? KEPT_CELL : IN_CELL;
		return [
			{
				cells: cells.map(({ lines }) => linesOf(say, lines, notes.length > 0 ? KEPT_CELL : end)),
				isContinued: notes.length > 0,
			},
			// Below the row, over its whole width.
			...(notes.length === 0 ? [] : [{ cells: [notes.map((note) => noteOf(say, note, end))] }]),
		];
	});
	const title = showsCaption ? [paragraphOf([textRun(caption, { bold: true })], { keepNext: true })] : [];
	const narrow = columns.length > MANY_COLUMNS ? 2 : 3;
	const shares = columns.map(({ isWide }, at) => (isWide ? (at === 0 ? 5 : 4) : narrow));
	return [...title, ...gridOf([{ cells: head }, ...body], { shares, hasHead: true, last })];
}

const MANY_COLUMNS = 4;

function mapOf(say: Say, { title, description, across, up, columns, rows, unplaced }: StakeholderMap): Part[] {
	const names = (people: StakeholderMap["unplaced"], layout = IN_CELL) =>
		people.map(({ name, bearsRisk, isOnlyInformed }) => {
			const traits = [bearsRisk ? say(WORDS.bearsRisk) : "", isOnlyInformed ? say(WORDS.onlyInformed) : ""];
			const known = traits.filter((trait) => trait !== "").join(", ");
			return paragraphOf([textRun(known === "" ? name : `${name} (${known})`)], layout);
		});
	const isShort = rows.flatMap(({ cells }) => cells.flat()).length <= LONG;
	const cell = (text: string) => cellOf([textRun(text, { bold: true })], KEPT_CELL);
	const axis = (text: string) => cellOf([textRun(text, { color: QUIET })], KEPT_CELL);
	return [
		paragraphOf([textRun(title, { bold: true }), textRun(` ${description}`, { color: QUIET })], { keepNext: true }),
		...gridOf(
			[
				{
					cells: [[...axis(`${across} →`), ...axis(`↑ ${up}`)], ...columns.map(cell)],
				},
				...rows.map((row, at) => {
					const layout = isShort ? rowLayout(at, rows.length, {}) : IN_CELL;
					const title = cellOf([textRun(row.title, { bold: true })], layout);
					return { cells: [title, ...row.cells.map((people) => names(people, layout))], maySplit: !isShort };
				}),
			],
			{ shares: [3, ...columns.map(() => 4)], hasHead: true },
		),
		...(unplaced.length === 0
			? []
			: [
					paragraphOf([textRun(`${across}: ${say(WORDS.unknown)}`)], { keepNext: true }),
					...names(unplaced),
					roomBelow(),
				]),
	];
}

function roomBelow(): Paragraph {
	return new Paragraph({ children: [], spacing: { after: 0 } });
}

function timelineOf({ moments }: Timeline, last: ParagraphLayout): Part[] {
	return gridOf(
		moments.map(({ date, runs }, at) => {
			const layout = rowLayout(at, moments.length, last);
			return { cells: [cellOf([textRun(date)], layout), cellOf(runsOf(runs), layout)] };
		}),
		{ shares: [3, 9], last },
	);
}

function pointOf(say: Say, { severity, isGap, about, text }: Point): Paragraph {
	const word = say(isGap ? GAP_WORD : SEVERITY_WORDS[severity]);
	return new Paragraph({
		bullet: { level: 0 },
		children: [textRun(`${word}: `, { bold: true }), textRun(about === undefined ? text : `${about}: ${text}`)],
	});
}

function noteOf(say: Say, { severity, message }: Note, layout: ParagraphLayout = {}): Paragraph {
	return paragraphOf([textRun(`${say(SEVERITY_WORDS[severity])}: `, { bold: true }), textRun(message)], layout);
}

/** Inside a cell. */
function linesOf(say: Say, lines: readonly Line[], layout: ParagraphLayout): Paragraph[] {
	return lines.flatMap((line) => lineOf(say, line, layout));
}

function cellOf(children: readonly ParagraphChild[], layout: ParagraphLayout): readonly Paragraph[] {
	return [paragraphOf(children, layout)];
}

function headingOf(level: number, children: ParagraphChild[]): Paragraph {
	return new Paragraph({
		heading: HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? HEADINGS[2],
		keepNext: true,
		children,
	});
}

type ParagraphLayout = Pick<IParagraphOptions, "style" | "keepNext">;
const IN_CELL: ParagraphLayout = { style: CELL_STYLE };
/** On the page of what follows. */
const KEPT: ParagraphLayout = { keepNext: true };
const KEPT_CELL: ParagraphLayout = { ...IN_CELL, ...KEPT };
/** More rows than this may go over two pages. */
const LONG = 20;

/** A short table stays whole; a long one does not begin at the foot of a page. */
function rowLayout(at: number, count: number, last: ParagraphLayout): ParagraphLayout {
	const isKept = at < count - 1 && (at === 0 || count <= LONG);
	return isKept ? KEPT_CELL : at === count - 1 ? { ...IN_CELL, ...last } : IN_CELL;
}

function paragraphOf(children: readonly ParagraphChild[], layout: ParagraphLayout = {}): Paragraph {
	return new Paragraph({
		...layout,
		children: [...children],
		spacing: { after: layout.style === CELL_STYLE ? 40 : 80 },
	});
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
