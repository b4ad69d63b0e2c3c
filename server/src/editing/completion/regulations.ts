/** Laws and rules of the catalogue, found by id, name, other name or number; those that the traits bring into view first. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { type Listed, listedItems } from "../../document/compliance";
import { traitsOf } from "../../document/query";
import { isNeeded } from "../../format/needed";
import type { Question } from "../../format/questions";
import type { Regulation } from "../../format/regulations";
import { skeletonOf } from "../../format/skeleton";
import { hasReached } from "../../format/status";
import type { Template } from "../../text/template";
import type { ValueContext } from "../../yaml/cursor/context";
import { writeBlock } from "../../yaml/edit/write";
import { type Proposal, questionOf, type Request, typedIn, written } from "./proposal";

/** Its name is typed in full. */
const EXACT = 0;
/** A law that stands on the list can be on it again, with something else that it asks. */
const LISTED = 4;

export function regulationProposals(request: Request, context: ValueContext): readonly Proposal[] {
	const { analysis, options } = request;
	const typed = typedIn(request, context);
	const traits = traitsOf(analysis.pilot).map(({ value }) => value);
	const isElsewhere = ({ name: { span } }: Listed) => context.word < span.start || span.end < context.word;
	const listed = new Set(
		listedItems(analysis.pilot)
			.filter(isElsewhere)
			.map(({ recognised }) => recognised?.regulation.id),
	);
	const exact = analysis.pilot.catalogue.recognise(typed)?.regulation.id;
	return analysis.pilot.catalogue.regulations
		.filter((regulation) => isMeant(regulation, typed))
		.map((regulation) => ({
			label: regulation.id,
			kind: CompletionItemKind.Reference,
			detail: regulation.name[options.language],
			synonyms: namesOf(regulation),
			template: [written(regulation.id, context.quote, context.flow), ...unansweredKeys(request, context)],
			rank: regulation.id === exact ? EXACT : listed.has(regulation.id) ? LISTED : rankOf(regulation, traits),
			about: { regulation: regulation.id },
		}))
		.sort((a, b) => a.rank - b.rank);
}

/** Those that practically always apply to such a pilot first, then those that may. */
function rankOf({ strongTriggers, triggers }: Regulation, traits: readonly string[]): number {
	const isAmong = (list: readonly string[]) => traits.some((trait) => list.includes(trait));
	return isAmong(strongTriggers) ? 1 : isAmong(triggers) ? 2 : 3;
}

/** With those of the laws that it replaces. */
function namesOf({ name, aliases, replaces = [], citation }: Regulation): readonly string[] {
	return [name.nl, name.en, ...aliases, ...replaces, citation];
}

/** Every word that is typed begins a word of its names; nothing typed may mean any. */
function isMeant(regulation: Regulation, typed: string): boolean {
	const names = [regulation.id, ...namesOf(regulation)].join(" ").toLowerCase();
	return typed
		.toLowerCase()
		.split(/\s+/)
		.every((word) => word === "" || beginsIn(names, word) || isSkeletonOf(regulation.id, word));
}

function beginsIn(names: string, word: string): boolean {
	for (let at = names.indexOf(word); at >= 0; at = names.indexOf(word, at + 1)) {
		if (at === 0 || /[^\p{L}\p{N}]/u.test(names[at - 1] ?? "") || word.length >= 4) {
			return true;
		}
	}
	return false;
}

/** The first letter and others in their order: `apvs` for `apv-sensormelding`. */
function isSkeletonOf(id: string, word: string): boolean {
	let at = 0;
	for (const letter of word) {
		at = id.indexOf(letter, at) + 1;
		if (at === 0) {
			return false;
		}
	}
	return word.length >= 2 && id[0] === word[0];
}

/** Placeholders for the other questions about the law, where none is answered yet. */
function unansweredKeys(request: Request, context: ValueContext): Template {
	const { style, options, analysis } = request;
	const item = questionOf(request, context.path.slice(0, -1));
	if (item === undefined || context.siblings.size > 0 || context.flow || !context.alone) {
		return [];
	}
	const { status } = analysis.pilot;
	const at = hasReached(status, "preparing") ? status : "preparing";
	const members = item.members
		.filter((member: Question) => member.kind !== "regulation" && isNeeded(member, at))
		.map((member) => ({
			key: member.key,
			value: skeletonOf(member, { includes: () => false, ...(options.snippets ? { hints: options.language } : {}) }),
		}));
	// Inside quotes the lines below would belong to the text.
	return members.length === 0 || context.quote !== undefined
		? []
		: [style.lineBreak + " ".repeat(context.column), ...writeBlock(members, context.column, style)];
}
