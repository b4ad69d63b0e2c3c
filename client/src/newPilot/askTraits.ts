/** The question with many choices: in groups, found by everyday words, what is chosen never out of sight. */
import { type QuickPick, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { TraitChoice } from "../../../server/src/protocol/protocol";
import { answerOf, prepare, type StepInfo } from "./ask";
import { createSearch, type Search } from "./search";
import type { Asked } from "./steps";

interface TraitItem extends QuickPickItem {
	readonly choice?: TraitChoice;
}

interface TraitsQuestion {
	readonly prompt: string;
	/** Above what is chosen. */
	readonly chosenTitle: string;
	readonly traits: readonly TraitChoice[];
	readonly chosen: readonly TraitChoice[];
	/** Keeps what is chosen, also where somebody only goes back. */
	readonly keep: (chosen: readonly TraitChoice[]) => void;
}

export function askTraits(stepInfo: StepInfo, question: TraitsQuestion): Promise<Asked> {
	const list = window.createQuickPick<TraitItem>();
	prepare(list, stepInfo);
	list.placeholder = question.prompt;
	list.canSelectMany = true;
	let { chosen } = question;
	const shown = createShownTraits(list, question);
	shown.show(chosen);
	return answerOf(
		list,
		() => question.keep(chosen),
		(next) => {
			list.onDidChangeValue(() => shown.show(chosen));
			list.onDidChangeSelection((items) => {
				const now = items.flatMap(({ choice }) => choice ?? []);
				if (!shown.isEcho(now)) {
					chosen = now;
				}
				shown.settle(chosen);
			});
			list.onDidAccept(next);
		},
	);
}

interface ShownTraits {
	show(chosen: readonly TraitChoice[]): void;
	/** Whether this change of what is checked only comes from the list being shown anew. */
	isEcho(now: readonly TraitChoice[]): boolean;
	/** Shows what was typed in the meantime. */
	settle(chosen: readonly TraitChoice[]): void;
}

/**
 * VS Code tells of checked rows by their place. So the list is shown anew only after VS Code has told of the last one: first
 * that nothing is checked in it, then that what was chosen is.
 */
function createShownTraits(list: QuickPick<TraitItem>, { traits, chosenTitle }: TraitsQuestion): ShownTraits {
	const search = createSearch(traits);
	let [isWaiting, isStale] = [false, false];
	const show = (chosen: readonly TraitChoice[]) => {
		isStale = isWaiting;
		if (!isWaiting) {
			const items = itemsOf(rowsFor(search, chosen, list.value), chosenTitle);
			list.items = items;
			list.selectedItems = items.filter(({ choice }) => choice !== undefined && chosen.includes(choice));
			isWaiting = chosen.length > 0;
		}
	};
	return {
		show,
		isEcho: (now) => isWaiting && now.length === 0,
		settle: (chosen) => {
			if (list.selectedItems.length > 0 || chosen.length === 0) {
				isWaiting = false;
				if (isStale) {
					show(chosen);
				}
			}
		},
	};
}

interface Rows {
	readonly chosen: readonly TraitChoice[];
	readonly others: readonly TraitChoice[];
	/** Whether somebody looks for something: what is found then comes first. */
	readonly isSearch: boolean;
}

function rowsFor(search: Search<TraitChoice>, chosen: readonly TraitChoice[], typed: string): Rows {
	const found = search(typed);
	const isSearch = typed.trim() !== "";
	return isSearch
		? { chosen: chosen.filter((trait) => !found.includes(trait)), others: found, isSearch }
		: { chosen, others: found.filter((trait) => !chosen.includes(trait)), isSearch };
}

function itemsOf({ chosen, others, isSearch }: Rows, chosenTitle: string): readonly TraitItem[] {
	const top = chosen.length === 0 ? [] : [separator(chosenTitle), ...chosen.map(itemOf)];
	const groups = others.flatMap((trait, index) =>
		trait.group === others[index - 1]?.group ? [itemOf(trait)] : [separator(trait.group), itemOf(trait)],
	);
	return isSearch ? [...groups, ...top] : [...top, ...groups];
}

function itemOf(choice: TraitChoice): TraitItem {
	const { label, description, laws } = choice;
	// What is shown is chosen by the search alone.
	return { choice, label: capitalised(label), description: laws.join(", "), detail: description, alwaysShow: true };
}

export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function separator(label: string): TraitItem {
	return { label, kind: QuickPickItemKind.Separator };
}
