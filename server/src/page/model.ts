/**
 * What stands on the page of a pilot, and in which order, as plain data. Writers turn it into HTML, Markdown or Word; it
 * says nothing about how it looks. Every part knows the span of the text that it comes from.
 */
import type { Language } from "../format/language";
import type { Severity } from "../format/status";
import type { Span } from "../text/span";

export const READERS = ["all", "directie", "college", "residents"] as const;
/** For whom the page is. */
export type Reader = (typeof READERS)[number];

export interface PilotPage {
	readonly language: Language;
	readonly reader: Reader;
	readonly title: string;
	/** Where the title stands. */
	readonly span: Span | undefined;
	readonly children: readonly Block[];
}

export type Block =
	| Section
	| Answer
	| Paragraph
	| Bullets
	| Facts
	| Table
	| Steps
	| GoalBar
	| StakeholderMap
	| Timeline
	| Points
	| Gap
	| Note
	| Notice;

interface Part {
	/** Unique on the page, and the same for the same answer in the next version of the text. */
	readonly id: string;
	/** Where it stands in the text; nothing for a text of the page itself. */
	readonly span: Span | undefined;
}

/** A piece of a line. */
export interface Run {
	readonly text: string;
	/** `http`, `https` or `mailto` only. */
	readonly href?: string;
	readonly strong?: boolean;
	/** Of less weight than what is beside it. */
	readonly quiet?: boolean;
}

/** The title of the page, the three questions, the timeline: all that has a heading and no question of its own. */
export interface Section extends Part {
	readonly kind: "section";
	readonly title: string;
	/** Behind the title, such as “4 of 4 answered”. */
	readonly aside?: string;
	/** As of an answer: nothing of it can be read now. */
	readonly isUnread?: boolean;
	readonly children: readonly Block[];
}

/** A question of the format with what the pilot says to it. */
export interface Answer extends Part {
	readonly kind: "answer";
	/** As the schema has it, list positions included: `why.goals.0.goal`. */
	readonly path: string;
	readonly question: string;
	/** Something stands there that cannot be read now: who has an earlier reading keeps that. */
	readonly isUnread: boolean;
	readonly children: readonly Block[];
}

export interface Paragraph {
	readonly kind: "paragraph";
	readonly runs: readonly Run[];
	/** The summary above all, or a text beside it. */
	readonly tone?: "lead" | "quiet";
}

export interface Bullets {
	readonly kind: "bullets";
	readonly items: readonly { readonly runs: readonly Run[]; readonly span: Span | undefined }[];
}

/** Short answers beside each other: the name of each and what it is. */
export interface Facts {
	readonly kind: "facts";
	readonly rows: readonly Fact[];
}
export interface Fact extends Part {
	readonly term: string;
	/** As of an answer. */
	readonly isUnread?: boolean;
	readonly lines: readonly Line[];
}
/** A line of an answer, or the gap where it should be. */
export type Line = Paragraph | Gap | Bullets | GoalBar;

export interface Table extends Part {
	readonly kind: "table";
	/** What it lists, for who cannot see what is above it. */
	readonly caption: string;
	/** The caption is all that says so. */
	readonly showsCaption: boolean;
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
}
export interface Column {
	readonly title: string;
	/** Wide columns get the room that others leave. */
	readonly isWide: boolean;
}
export interface Row extends Part {
	readonly isUnread: boolean;
	/** One for each column. */
	readonly cells: readonly Cell[];
	/** The notes about this row. */
	readonly notes: readonly Note[];
}
export interface Cell extends Part {
	readonly isUnread: boolean;
	readonly lines: readonly Line[];
}

/** The way of a pilot with the step where it is. */
export interface Steps extends Part {
	readonly kind: "steps";
	readonly title: string;
	readonly steps: readonly { readonly title: string; readonly state: "done" | "now" | "later" }[];
	/** Stopped, paused or completed: beside the way. */
	readonly beside: string | undefined;
}

/** A goal from its baseline by what was measured to its target. */
export interface GoalBar extends Part {
	readonly kind: "goalBar";
	readonly unit: string | undefined;
	readonly baseline: Mark | undefined;
	readonly target: Mark | undefined;
	readonly measured: readonly Mark[];
}
export interface Mark {
	readonly value: number;
	/** The value and when, as people write it. */
	readonly label: string;
}

/** Influence across, support up. */
export interface StakeholderMap extends Part {
	readonly kind: "map";
	readonly title: string;
	/** What it shows in a sentence. */
	readonly description: string;
	/** What goes up from left to right, and from below. */
	readonly across: string;
	readonly up: string;
	readonly columns: readonly string[];
	/** The highest first; a cell for each column. */
	readonly rows: readonly { readonly title: string; readonly cells: readonly (readonly Person[])[] }[];
	/** Of whom nobody says how much influence they have. */
	readonly unplaced: readonly Person[];
}
export interface Person extends Part {
	/** Cut where it is very long: the table has it whole. */
	readonly name: string;
	readonly bearsRisk: boolean;
	readonly isOnlyInformed: boolean;
}

export interface Timeline extends Part {
	readonly kind: "timeline";
	readonly title: string;
	/** The first and the last day that it shows. */
	readonly from: string;
	readonly to: string;
	readonly today: string;
	readonly period: { readonly start: string; readonly end: string } | undefined;
	/** In order of their days. */
	readonly moments: readonly Moment[];
}
export interface Moment extends Part {
	readonly what: "period" | "today" | "decision" | "due" | "involvement" | "law" | "other";
	/** `YYYY-MM-DD`. */
	readonly day: string;
	readonly date: string;
	readonly runs: readonly Run[];
	readonly isPast: boolean;
}

/** The heaviest points of all. */
export interface Points {
	readonly kind: "points";
	readonly items: readonly Point[];
	/** That there are more, and how many. */
	readonly more: string | undefined;
}
export interface Point extends Part {
	readonly severity: Severity;
	/** The point is an answer that is not there. */
	readonly isGap: boolean;
	/** What it belongs to, such as the name of a law. */
	readonly about: string | undefined;
	readonly text: string;
	/** The part of the page where it is shown in full. */
	readonly to: string | undefined;
}

/** An answer that is asked for and not there. */
export interface Gap extends Part {
	readonly kind: "gap";
	readonly severity: Severity;
	readonly question: string;
}

/** A finding, beside what it is about. */
export interface Note extends Part {
	readonly kind: "note";
	readonly severity: Severity;
	readonly code: string;
	readonly message: string;
}

/** What the reader has to know before the rest. */
export interface Notice extends Part {
	readonly kind: "notice";
	readonly text: string;
}

/** Every part that has an id, with its span. */
export function* partsOf(blocks: readonly Block[]): Generator<Part> {
	for (const block of blocks) {
		if ("id" in block) {
			yield block;
		}
		yield* within(block);
	}
}

function* within(block: Block): Generator<Part> {
	switch (block.kind) {
		case "section":
		case "answer":
			yield* partsOf(block.children);
			return;
		case "facts":
			for (const row of block.rows) {
				yield row;
				yield* partsOf(row.lines);
			}
			return;
		case "table":
			for (const row of block.rows) {
				yield row;
				for (const cell of row.cells) {
					yield cell;
					yield* partsOf(cell.lines);
				}
				yield* row.notes;
			}
			return;
		case "map":
			yield* [...block.rows.flatMap(({ cells }) => cells.flat()), ...block.unplaced];
			return;
		case "timeline":
			yield* block.moments;
			return;
		case "points":
			yield* block.items;
			return;
	}
}
