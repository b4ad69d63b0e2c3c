/** The page as Markdown, for a merge request or a summary of a job. Every word goes in as text, so that nothing in it can be markup. */
import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root, RootContent, TableRow } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Localized } from "../../format/language";
import type {
	Answer,
	Block,
	Gap,
	Line,
	Note,
	Person,
	PilotPage,
	Run,
	Section,
	StakeholderMap,
	Steps,
	Table,
	Timeline,
} from "../model";
import { GAP_WORD, SEVERITY_WORDS, WORDS } from "../words";

type Say = (words: Localized) => string;

export function markdownOf(page: PilotPage): string {
	const say: Say = (words) => words[page.language];
	const children: RootContent[] = [
		{ type: "heading", depth: 1, children: [text(page.title)] },
		...page.children.flatMap((block) => blockOf(say, block, 2)),
	];
	const root: Root = { type: "root", children };
	return toMarkdown(root, { bullet: "-", extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });
}

function blockOf(say: Say, block: Block, level: number): RootContent[] {
	switch (block.kind) {
		case "section":
			return sectionOf(say, block, level);
		case "answer":
			return answerOf(say, block, level);
		case "facts":
			return [
				listOf(
					block.rows
						.filter(({ lines }) => lines.length > 0)
						.map(({ term, lines }) => [strong(term), text(": "), ...inLine(say, lines)]),
				),
			].filter(hasItems);
		case "table":
			return tableOf(say, block);
		case "steps":
			return [stepsOf(say, block)];
		case "map":
			return mapOf(say, block);
		case "timeline":
			return [timelineOf(say, block)];
		case "points":
			return [
				listOf(
					block.items.map(({ isGap, severity, about, text: words }) => [
						strong(say(isGap ? GAP_WORD : SEVERITY_WORDS[severity])),
						text(`: ${about === undefined ? "" : `${about}: `}${words}`),
					]),
				),
				...(block.more === undefined ? [] : [paragraph([text(block.more)])]),
			];
		case "notice":
			return [{ type: "blockquote", children: [paragraph([text(block.text)])] }];
		case "gap":
		case "note":
			return [{ type: "blockquote", children: [paragraph(remark(say, block))] }];
		case "bullets":
			return [listOf(block.items.map(({ runs }) => runs.map(runOf)))].filter(hasItems);
		default:
			return [paragraph(inLine(say, [block]))];
	}
}

function sectionOf(say: Say, { title, aside, children }: Section, level: number): RootContent[] {
	const words = aside === undefined ? title : `${title} (${aside})`;
	return [heading(level, words), ...children.flatMap((child) => blockOf(say, child, level + 1))];
}

function answerOf(say: Say, { question, isUnread, children }: Answer, level: number): RootContent[] {
	if (isUnread && children.length === 0) {
		return [];
	}
	const note = isUnread ? [paragraph([text(say(WORDS.unreadAnswer))])] : [];
	return [heading(level, question), ...note, ...children.flatMap((child) => blockOf(say, child, level + 1))];
}

function heading(level: number, words: string): RootContent {
	return { type: "heading", depth: Math.min(level, 6) as 1 | 2 | 3 | 4 | 5 | 6, children: [text(words)] };
}

function stepsOf(say: Say, { title, steps, beside }: Steps): Paragraph {
	const now = beside ?? steps.find(({ state }) => state === "now")?.title ?? say(WORDS.unknown);
	return paragraph([strong(title), text(`: ${now}`)]);
}

function tableOf(say: Say, { caption, showsCaption, columns, rows }: Table): RootContent[] {
	const head = rowOf(columns.map(({ title }) => [text(title)]));
	const body = rows.map(({ cells }) => rowOf(cells.map(({ lines }) => inLine(say, lines))));
	const remarks = rows.flatMap(({ notes, cells }) =>
		notes.map((note) => [text(`${plain(inLine(say, cells[0]?.lines.slice(0, 1) ?? []))}: `), ...remark(say, note)]),
	);
	return [
		...(showsCaption ? [paragraph([strong(caption)])] : []),
		{ type: "table", children: [head, ...body] },
		...[listOf(remarks)].filter(hasItems),
	];
}

function mapOf(say: Say, { title, across, up, columns, rows, unplaced }: StakeholderMap): RootContent[] {
	const named = (people: readonly Person[]) => [text(people.map((one) => personText(say, one)).join("; "))];
	const head = rowOf([[text(`${up} / ${across}`)], ...columns.map((column) => [text(column)])]);
	const body = rows.map((row) => rowOf([[text(row.title)], ...row.cells.map(named)]));
	const left = [text(`${across}: ${say(WORDS.unknown)}: `), ...named(unplaced)];
	return [
		paragraph([strong(title)]),
		{ type: "table", children: [head, ...body] },
		...(unplaced.length === 0 ? [] : [paragraph(left)]),
	];
}

function personText(say: Say, { name, bearsRisk, isOnlyInformed }: Person): string {
	const labels = [...(bearsRisk ? [say(WORDS.bearsRisk)] : []), ...(isOnlyInformed ? [say(WORDS.onlyInformed)] : [])];
	return labels.length === 0 ? name : `${name} (${labels.join(", ")})`;
}

function timelineOf(say: Say, { moments }: Timeline): RootContent {
	const head = rowOf([[text(say(WORDS.date))], [text(say(WORDS.happens))]]);
	return {
		type: "table",
		children: [head, ...moments.map(({ date, runs }) => rowOf([[text(date)], runs.map(runOf)]))],
	};
}

/** Lines beside each other, for a cell. */
function inLine(say: Say, lines: readonly Line[]): PhrasingContent[] {
	return lines.flatMap((line, index): PhrasingContent[] => {
		const words = lineOf(say, line);
		return index === 0 ? words : [text("; "), ...words];
	});
}

function lineOf(say: Say, line: Line): PhrasingContent[] {
	switch (line.kind) {
		case "paragraph":
			return line.runs.map(runOf);
		case "bullets":
			return line.items.flatMap(({ runs }, index) => [...(index === 0 ? [] : [text("; ")]), ...runs.map(runOf)]);
		case "gap":
			return remark(say, line);
		case "goalBar": {
			const marks = [line.baseline, ...line.measured, line.target].flatMap((mark) => mark?.label ?? []);
			return [text(`${marks.join(" → ")} ${line.unit ?? ""}`.trim())];
		}
	}
}

function remark(say: Say, part: Gap | Note): PhrasingContent[] {
	return part.kind === "gap"
		? [strong(say(GAP_WORD)), text(`: ${part.question}`)]
		: [strong(say(SEVERITY_WORDS[part.severity])), text(`: ${part.message}`)];
}

function runOf({ text: words, href, strong: isStrong }: Run): PhrasingContent {
	if (href !== undefined) {
		return { type: "link", url: href, children: [text(words)] };
	}
	return isStrong ? strong(words) : text(words);
}

function rowOf(cells: readonly (readonly PhrasingContent[])[]): TableRow {
	return { type: "tableRow", children: cells.map((children) => ({ type: "tableCell", children: [...children] })) };
}

function listOf(items: readonly (readonly PhrasingContent[])[]): BlockContent & { type: "list" } {
	const children = items.map((item): ListItem => ({ type: "listItem", spread: false, children: [paragraph(item)] }));
	return { type: "list", ordered: false, spread: false, children };
}

function hasItems({ children }: { readonly children: readonly unknown[] }): boolean {
	return children.length > 0;
}

function paragraph(children: readonly PhrasingContent[]): Paragraph {
	return { type: "paragraph", children: [...children] };
}

function text(value: string): PhrasingContent & { type: "text" } {
	return { type: "text", value };
}

function strong(value: string): PhrasingContent {
	return { type: "strong", children: [text(value)] };
}

function plain(content: readonly PhrasingContent[]): string {
	return content
		.map((one) => ("value" in one ? one.value : "children" in one ? plain(one.children as PhrasingContent[]) : ""))
		.join("");
}
