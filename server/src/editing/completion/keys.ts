/** Keys that are still missing: what is needed now first, then what is needed later, then the rest. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { givenFromTop } from "../../document/given";
import { isFromTop } from "../../format/conditions";
import { type Given, isNeeded } from "../../format/needed";
import type { Question } from "../../format/questions";
import { PHASES, type Status } from "../../format/status";
import { lineEnd } from "../../text/lines";
import type { Template } from "../../text/template";
import type { KeyContext, Siblings } from "../../yaml/cursor/context";
import { writeBlock, writeFlowMembers } from "../../yaml/edit/write";
import { type Proposal, questionOf, type Request } from "./proposal";
import { isPicked, skeletonToPick, withBareStart } from "./skeletons";
import { unansweredProposal } from "./unanswered";

const NEEDED_IN_OTHER_CASES = 8;
const NEVER_NEEDED = 9;

export function keyProposals(request: Request, context: KeyContext): readonly Proposal[] {
	const holder = questionOf(request, context.path);
	if (holder?.shape !== "object" || isText(request, context)) {
		return [];
	}
	const { status } = request.analysis.pilot;
	const { language } = request.options;
	const given = givenAt(request, context.siblings);
	const proposals = holder.members
		.filter(({ key, shape }) => !context.siblings.has(key) && !(context.hasBlock && !hasLines(shape)))
		.map((member): Proposal => {
			const { question, title } = member.texts[language];
			return {
				label: member.key,
				kind: hasLines(member.shape) ? CompletionItemKind.Module : CompletionItemKind.Property,
				detail: question || title,
				title,
				synonyms: member.synonyms,
				template: templateOf(request, context, member),
				rank: rankOf(member, status, given),
				triggersSuggest: triggersSuggestAfter(request, context, member),
				about: { question: member.path },
			};
		})
		.sort((a, b) => a.rank - b.rank);
	const [first, ...rest] = proposals;
	const keys = first?.rank === 0 ? [{ ...first, preselect: true }, ...rest] : proposals;
	return [...keys, ...unansweredProposal(request, context, holder, keys)];
}

/** A deeper line continues the text above it. */
export function isText(request: Request, { continues }: { readonly continues?: KeyContext["path"] }): boolean {
	const above = continues && questionOf(request, continues);
	return continues !== undefined && (above === undefined || above.shape === "text");
}

function hasLines(shape: Question["shape"]): boolean {
	return shape === "object" || shape === "list";
}

function givenAt({ analysis }: Request, siblings: Siblings): Given {
	const fromTop = givenFromTop(analysis.pilot);
	return (path) => {
		if (isFromTop(path)) {
			return fromTop(path);
		}
		const word = siblings.get(path);
		return word === undefined ? [] : [word === "true" || word === "false" ? word === "true" : word];
	};
}

function rankOf(question: Question, status: Status, given: Given): number {
	if (isNeeded(question, status, given)) {
		return 0;
	}
	const phase = PHASES.findIndex((each) => isNeeded(question, each, given));
	if (phase >= 0) {
		return phase + 1;
	}
	return question.neededFrom === undefined && question.neededAt === undefined ? NEVER_NEEDED : NEEDED_IN_OTHER_CASES;
}

/** The editor is to ask again right behind what is written. */
function triggersSuggestAfter(
	{ options }: Request,
	{ hasColon, hasBlock, alone }: KeyContext,
	member: Question,
): boolean {
	return options.triggersSuggest === true && !hasColon && !hasBlock && alone && isPicked(member);
}

function templateOf(request: Request, context: KeyContext, member: Question): Template {
	if (context.hasColon) {
		return [member.key];
	}
	if (context.hasBlock) {
		return [`${member.key}:`];
	}
	const full = skeletonToPick(request, member);
	const skeleton = triggersSuggestAfter(request, context, member) ? withBareStart(full) : full;
	if (context.flow) {
		return writeFlowMembers([{ key: member.key, value: skeleton }]);
	}
	if (context.alone || skeleton.kind === "blank") {
		return context.alone || isBeforeComment(request, context)
			? writeBlock([{ key: member.key, value: skeleton }], context.column, request.style)
			: [`${member.key}:`];
	}
	return [`${member.key}:`];
}

function isBeforeComment({ analysis }: Request, { span }: KeyContext): boolean {
	const { text } = analysis.pilot.tree;
	return /^\s*#/.test(text.slice(span.end, lineEnd(text, span.end)));
}
