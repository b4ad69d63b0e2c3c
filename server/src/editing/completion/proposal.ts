/** A suggestion before it is known how a client takes it, and what one is made for. */
import {
	type CompletionItem,
	type CompletionItemKind,
	InsertTextFormat,
	InsertTextMode,
} from "vscode-languageserver-types";
import type { Vocabulary } from "../../crossFile/vocabulary";
import type { Language } from "../../format/language";
import { type Question, questionAlong } from "../../format/questions";
import { countStops, type Template, toPlain, toSnippet } from "../../text/template";
import type { CompletionContext, InsertionTarget, Quote } from "../../yaml/cursor/context";
import type { Path } from "../../yaml/outline";
import type { Style } from "../../yaml/style";
import type { Analysis } from "../analysis";
import { toRange } from "../toLsp";
import type { About } from "./documentation";
import { forClient, type LaterLines, type Writing } from "./lines";
import type { FolderListing } from "./paths";

export interface CompletionOptions {
	readonly language: Language;
	/** The client takes texts with tab stops. */
	readonly snippets: boolean;
	/** The client shows a few words beside each suggestion. */
	readonly labelDetails?: boolean;
	/** The client can be told to ask for suggestions again once one is taken. */
	readonly triggersSuggest?: boolean;
	/** Nobody asked: a space was typed. */
	readonly afterSpace?: boolean;
	/** The files of the folder that is being typed. */
	readonly files?: FolderListing;
	/** What the pilots of the folder have in common. */
	readonly vocabulary?: Vocabulary;
	/** What the client does with lines after the first; without it, it can be told. */
	readonly laterLines?: LaterLines;
}

/** What everything that makes suggestions is told. */
export interface Request {
	readonly analysis: Analysis;
	readonly offset: number;
	readonly style: Style;
	/** All that may come at the cursor. */
	readonly expected: readonly CompletionContext[];
	readonly options: CompletionOptions;
}

export interface Proposal {
	readonly label: string;
	readonly kind: CompletionItemKind;
	readonly detail?: string | undefined;
	/** How one says the label, where `detail` is more than that. */
	readonly title?: string;
	/** What people may type for it, beside the label. */
	readonly words?: readonly string[];
	/** The word that it would replace: it fits that as well as what people may type. */
	readonly picked?: string;
	readonly template: Template;
	/** Those of a lower rank come first; equal ones in the order in which they are made. */
	readonly rank: number;
	readonly preselect?: boolean;
	/** There is something to pick for the place behind it. */
	readonly triggersSuggest?: boolean;
	readonly about?: About | undefined;
}

/** The question that stands at a path of the file. */
export function questionOf({ analysis }: Request, path: Path): Question | undefined {
	return questionAlong(analysis.pilot.root.question, path);
}

/** What has been typed of the word at the cursor. */
export function typedIn({ analysis, offset }: Request, target: InsertionTarget): string {
	return analysis.pilot.tree.text.slice(target.word, offset);
}

export interface Placed {
	readonly target: InsertionTarget;
	readonly proposal: Proposal;
}

export function toItems(request: Request, placed: readonly Placed[]): CompletionItem[] {
	const { laterLines = "told" } = request.options;
	const writings = placed.map(({ target, proposal }) => ({
		span: target.span,
		template: [target.before, ...proposal.template, target.after],
	}));
	return forClient(request.analysis.pilot.tree.text, writings, laterLines).map((writing, index) => ({
		...toItem(request, placed[index] as Placed, writing, index),
		...(laterLines === "told" ? { insertTextMode: InsertTextMode.asIs } : {}),
	}));
}

function toItem({ analysis, options }: Request, { target, proposal }: Placed, writing: Writing, index: number) {
	const { label, kind, detail, title = detail, words = [], picked, rank, preselect, triggersSuggest, about } = proposal;
	const { span, template } = writing;
	const isSnippet = options.snippets && countStops(template) > 0;
	return {
		label,
		...(options.labelDetails === true && saysMore(title, label) ? { labelDetails: { description: title } } : {}),
		kind,
		...(detail === undefined || detail === "" ? {} : { detail }),
		sortText: `${rank}${String(index).padStart(4, "0")}`,
		// A client compares with all that is replaced, so what stands before the word is part of it.
		filterText:
			analysis.pilot.tree.text.slice(span.start, target.word) +
			[...(picked === undefined ? [] : [picked]), label, ...words].join(" "),
		...(preselect === true ? { preselect } : {}),
		insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
		textEdit: {
			range: toRange(analysis.document, span),
			newText: isSnippet ? toSnippet(template) : toPlain(template),
		},
		...(triggersSuggest === true ? { command: ASK_ON } : {}),
		...(about === undefined ? {} : { data: { uri: analysis.document.uri, ...about } }),
	};
}

function saysMore(title: string | undefined, label: string): title is string {
	return title !== undefined && title !== "" && title.toLowerCase() !== label.toLowerCase();
}

/** A word as it is written at a place: as it is, where that says the same. */
export function written(word: string, quote: Quote | undefined, flow: boolean): string {
	if (quote !== undefined) {
		return quote === "'" ? word.replaceAll("'", "''") : JSON.stringify(word).slice(1, -1);
	}
	const isText = !/^(?:true|false|null|[\d.]+(?:e[+-]?\d+)?|0[xo][\da-f]+)$/i.test(word);
	const plain =
		isText && /^[\p{L}\p{N}][^\r\n]*$/u.test(word) && !/: |:$| #|\s$/.test(word) && !(flow && /[,[\]{}]/.test(word));
	return plain ? word : JSON.stringify(word);
}

/** A command of VS Code's own. */
const ASK_ON = { title: "", command: "editor.action.triggerSuggest" };

/** Whether somebody who has typed so much may mean one of these words, and has more to come. */
export function mayMean(typed: string, words: readonly string[]): boolean {
	const start = typed.trimStart().toLowerCase();
	return words.some((word) => word.toLowerCase().startsWith(start)) && !words.some((word) => word === start);
}
