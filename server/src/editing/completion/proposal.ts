/** A suggestion before it is known how a client takes it, and what one is made for. */
import {
	type CompletionItem,
	type CompletionItemKind,
	InsertTextFormat,
	InsertTextMode,
} from "vscode-languageserver-types";
import type { Language } from "../../format/language";
import { type Question, questionAlong } from "../../format/questions";
import { countStops, type Template, toPlain, toSnippet } from "../../text/template";
import type { CompletionContext, InsertionTarget, Quote } from "../../yaml/cursor/context";
import { plainOrQuoted } from "../../yaml/edit/writeValue";
import type { Path } from "../../yaml/outline";
import type { Style } from "../../yaml/style";
import type { Analysis } from "../analysis";
import type { About } from "../documentation/documentation";
import { toRange } from "../toLsp";
import { forClient, type LaterLines, type Writing } from "./lines";
import type { Vocabulary } from "./vocabulary";

export interface FolderEntry {
	readonly name: string;
	readonly isFolder: boolean;
}

export interface FolderListing {
	/** As it is typed, with a slash at its end: `./` or `../plans/`. */
	readonly folder: string;
	readonly entries: readonly FolderEntry[];
}

export interface CompletionOptions {
	readonly language: Language;
	/** The client takes texts with tab stops. */
	readonly snippets: boolean;
	/** The client shows a description beside each label. */
	readonly labelDetails?: boolean;
	/** The client can ask for suggestions again once one is taken. */
	readonly triggersSuggest?: boolean;
	/** Nobody asked: a space was typed. */
	readonly afterSpace?: boolean;
	/** The files of the folder that is being typed. */
	readonly files?: FolderListing;
	/** What the pilots of the folder have in common. */
	readonly vocabulary?: Vocabulary;
	/** What the client does with lines after the first; `perItem` by default. */
	readonly laterLines?: LaterLines;
}

/** The input of everything that makes suggestions. */
export interface Request {
	readonly analysis: Analysis;
	readonly offset: number;
	readonly style: Style;
	/** All that can be written at the cursor. */
	readonly contexts: readonly CompletionContext[];
	readonly options: CompletionOptions;
}

export interface Proposal {
	readonly label: string;
	readonly kind: CompletionItemKind;
	readonly detail?: string | undefined;
	/** The label in plain language, where `detail` is longer than that. */
	readonly title?: string;
	/** What people may type for it, beside the label. */
	readonly synonyms?: readonly string[];
	/** The value that it would replace: it matches that as well as what people type. */
	readonly picked?: string;
	readonly template: Template;
	/** Those of a lower rank come first; equal ones in the order in which they are made. */
	readonly rank: number;
	readonly preselect?: boolean;
	/** There is something to pick behind it. */
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

export interface LocatedProposal {
	readonly target: InsertionTarget;
	readonly proposal: Proposal;
}

export function toItems(request: Request, located: readonly LocatedProposal[]): CompletionItem[] {
	const { laterLines = "perItem" } = request.options;
	const writings = located.map(({ target, proposal }) => ({
		span: target.span,
		template: [target.before, ...proposal.template, target.after],
	}));
	return forClient(request.analysis.pilot.tree.text, writings, laterLines).map((writing, index) => ({
		...toItem(request, located[index] as LocatedProposal, writing, index),
		...(laterLines === "perItem" ? { insertTextMode: InsertTextMode.asIs } : {}),
	}));
}

function toItem(
	{ analysis, options }: Request,
	{ target, proposal }: LocatedProposal,
	writing: Writing,
	index: number,
) {
	const {
		label,
		kind,
		detail,
		title = detail,
		synonyms = [],
		picked,
		rank,
		preselect,
		triggersSuggest,
		about,
	} = proposal;
	const { span, template } = writing;
	const isSnippet = options.snippets && countStops(template) > 0;
	return {
		label,
		...(options.labelDetails === true && addsToLabel(title, label) ? { labelDetails: { description: title } } : {}),
		kind,
		...(detail === undefined || detail === "" ? {} : { detail }),
		sortText: `${rank}${String(index).padStart(4, "0")}`,
		// A client compares with all that is replaced, so the text before the word is included.
		filterText:
			analysis.pilot.tree.text.slice(span.start, target.word) +
			[...(picked === undefined ? [] : [picked]), label, ...synonyms].join(" "),
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

function addsToLabel(title: string | undefined, label: string): title is string {
	return title !== undefined && title !== "" && title.toLowerCase() !== label.toLowerCase();
}

/** A value as YAML: without quotes where that means the same. */
export function written(word: string, quote: Quote | undefined, flow: boolean): string {
	if (quote !== undefined) {
		return quote === "'" ? word.replaceAll("'", "''") : JSON.stringify(word).slice(1, -1);
	}
	return plainOrQuoted(word, flow);
}

/** A command of VS Code's own. */
const ASK_ON = { title: "", command: "editor.action.triggerSuggest" };

/** Whether what has been typed begins one of these names and is not yet one of them. */
export function mayMean(typed: string, synonyms: readonly string[]): boolean {
	const start = typed.trimStart().toLowerCase();
	return synonyms.some((word) => word.toLowerCase().startsWith(start)) && !synonyms.some((word) => word === start);
}
