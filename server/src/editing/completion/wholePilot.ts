/** A whole pilot, where a file is still empty. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { PILOT } from "../../format/questions";
import { SNIPPETS, snippetSkeleton } from "../../format/snippets";
import type { KeyContext } from "../../yaml/cursor/context";
import { writeBlock } from "../../yaml/edit/write";
import type { Proposal, Request } from "./proposal";

export function wholePilotProposals(request: Request, context: KeyContext): readonly Proposal[] {
	const { analysis, options, style } = request;
	const { text } = analysis.pilot.tree;
	const snippet = SNIPPETS.find(({ path }) => path === PILOT.path);
	const rest = text.slice(0, context.span.start) + text.slice(context.span.end);
	const isEmpty = rest.replace(/#.*/g, "").trim() === "";
	if (analysis.pilot.root.question !== PILOT || snippet === undefined || !isEmpty || !context.alone) {
		return [];
	}
	const skeleton = snippetSkeleton(snippet, options.language);
	return [
		{
			label: snippet.title[options.language],
			kind: CompletionItemKind.File,
			detail: { en: "blanks for a whole pilot", nl: "plekken voor een hele pilot" }[options.language],
			synonyms: snippet.synonyms,
			template: skeleton.kind === "map" ? writeBlock(skeleton.members, 0, style) : [],
			rank: 0,
			preselect: true,
			about: { question: PILOT.path },
		},
	];
}
