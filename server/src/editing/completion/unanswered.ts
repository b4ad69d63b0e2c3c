/** All keys at once that are needed first. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { type Question, questionAlong } from "../../format/questions";
import type { KeyContext } from "../../yaml/cursor/context";
import { writeBlock } from "../../yaml/edit/write";
import { type Proposal, questionOf, type Request } from "./proposal";
import { skeletonToPick } from "./skeletons";

const TITLE = { en: "all missing answers", nl: "alle ontbrekende antwoorden" };
/** Of a rank above this a key is not needed as things are. */
const LAST_NEEDED = 7;

/** @param keys what is suggested one by one, in its order */
export function unansweredProposal(
	request: Request,
	context: KeyContext,
	holder: Question,
	keys: readonly Proposal[],
): readonly Proposal[] {
	const rank = keys[0]?.rank ?? LAST_NEEDED + 1;
	const labels = keys.filter((key) => key.rank === rank).map(({ label }) => label);
	const inLines = context.alone && !context.flow && !context.hasColon && !context.hasBlock;
	if (!inLines || rank > LAST_NEEDED || labels.length < 2 || isOffered(request, context)) {
		return [];
	}
	const { language } = request.options;
	const members = holder.members
		.filter(({ key }) => labels.includes(key))
		.map((member) => ({ key: member.key, value: skeletonToPick(request, member) }));
	return [
		{
			label: `${holder.texts[language].title}: ${TITLE[language]} (${labels.length})`,
			kind: CompletionItemKind.Snippet,
			detail: labels.join(", "),
			title: "",
			synonyms: Object.values(TITLE),
			template: writeBlock(members, context.column, request.style),
			rank,
			about: holder.path === "" ? undefined : { question: holder.path },
		},
	];
}

/** A whole item or a whole pilot is suggested already. */
function isOffered(request: Request, { siblings, path }: KeyContext): boolean {
	const isItem = typeof path.at(-1) === "number";
	const isPilot = questionAlong(request.analysis.pilot.root.question, path)?.path === "" && !isItem;
	const hasItem = request.contexts.some(({ kind, ...one }) => {
		return kind === "item" && "path" in one && questionOf(request, one.path)?.item?.shape === "object";
	});
	return siblings.size === 0 && (isPilot || (isItem && hasItem));
}
