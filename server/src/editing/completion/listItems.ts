/** "New stakeholder": an item of a list with all the keys that it needs. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { SNIPPETS, snippetSkeleton } from "../../format/snippets";
import type { ItemContext } from "../../yaml/cursor/context";
import { writeFlow, writeItemContent } from "../../yaml/edit/write";
import { type Proposal, questionOf, type Request } from "./proposal";
import { isPicked, withBareStart } from "./skeletons";

/** Behind all keys that are needed at some time. */
const AFTER_KEYS = 8;

export function itemProposals(request: Request, context: ItemContext): readonly Proposal[] {
	const { language } = request.options;
	const list = questionOf(request, context.path);
	const snippet = SNIPPETS.find(({ path }) => path === list?.path && path !== "");
	if (list?.item?.shape !== "object" || snippet === undefined || context.begun || !context.alone) {
		return [];
	}
	const triggersSuggest = request.options.triggersSuggest === true && isPicked(list);
	const full = snippetSkeleton(snippet, language);
	const skeleton = triggersSuggest ? withBareStart(full) : full;
	// In the middle of an item its own keys come first.
	const isLast = request.contexts.some((one) => one.kind === "key" && one.siblings.size > 0);
	return [
		{
			label: snippet.title[language],
			kind: CompletionItemKind.Struct,
			detail: list.texts[language].question,
			// It is found by its name in the other language too.
			synonyms: snippet.synonyms,
			template: context.flow ? writeFlow(skeleton) : writeItemContent(skeleton, context.column, request.style),
			rank: isLast ? AFTER_KEYS : 0,
			preselect: !isLast,
			triggersSuggest,
			about: { question: list.path },
		},
	];
}
