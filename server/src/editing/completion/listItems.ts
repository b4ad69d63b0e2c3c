/** "New stakeholder": an item of a list with all that it has to say. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { SNIPPETS, snippetSkeleton } from "../../format/snippets";
import type { ItemContext } from "../../yaml/cursor/context";
import { writeFlow, writeItemContent } from "../../yaml/edit/write";
import { type Proposal, questionOf, type Request } from "./proposal";
import { isPicked, withBareStart } from "./skeletons";

/** Behind all keys that are needed at some time. */
const AFTER_KEYS = 8;

export function itemProposals(request: Request, expected: ItemContext): readonly Proposal[] {
	const { language } = request.options;
	const list = questionOf(request, expected.path);
	const snippet = SNIPPETS.find(({ path }) => path === list?.path && path !== "");
	if (list?.item?.shape !== "object" || snippet === undefined || expected.begun || !expected.alone) {
		return [];
	}
	const triggersSuggest = request.options.triggersSuggest === true && isPicked(list);
	const full = snippetSkeleton(snippet, language);
	const skeleton = triggersSuggest ? withBareStart(full) : full;
	// In the middle of an item its own keys come first.
	const isLast = request.expected.some((one) => one.kind === "key" && one.siblings.size > 0);
	return [
		{
			label: snippet.title[language],
			kind: CompletionItemKind.Struct,
			detail: list.texts[language].question,
			// Whoever types the word of the other language finds it too.
			words: snippet.synonyms,
			template: expected.flow ? writeFlow(skeleton) : writeItemContent(skeleton, expected.column, request.style),
			rank: isLast ? AFTER_KEYS : 0,
			preselect: !isLast,
			triggersSuggest,
			about: { question: list.path },
		},
	];
}
