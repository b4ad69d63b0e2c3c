/** A whole pilot, where a file says nothing yet. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { PILOT } from "../../format/questions";
import { SNIPPETS, snippetSkeleton } from "../../format/snippets";
import type { KeyContext } from "../../yaml/cursor/context";
import { writeBlock } from "../../yaml/edit/write";
import type { Proposal, Request } from "./proposal";

export function wholePilotProposals(request: Request, expected: KeyContext): readonly Proposal[] {
	const { analysis, options, style } = request;
	const { text } = analysis.pilot.tree;
	const snippet = SNIPPETS.find(({ path }) => path === PILOT.path);
	const rest = text.slice(0, expected.span.start) + text.slice(expected.span.end);
	const isEmpty = rest.replace(/#.*/g, "").trim() === "";
	if (analysis.pilot.root.question !== PILOT || snippet === undefined || !isEmpty || !expected.alone) {
		return [];
	}
	const skeleton = snippetSkeleton(snippet, options.language);
	return [
		{
			label: snippet.title[options.language],
			kind: CompletionItemKind.File,
			detail: { en: "the places of a whole pilot", nl: "de plekken van een hele pilot" }[options.language],
			words: snippet.synonyms,
			template: skeleton.kind === "map" ? writeBlock(skeleton.members, 0, style) : [],
			rank: 0,
			preselect: true,
			about: { question: PILOT.path },
		},
	];
}
