/** The rows of the question with many choices, and what of them is checked. Knows VS Code by its types alone. */
import type { QuickPick, QuickPickItem, QuickPickItemKind } from "vscode";
import type { TraitChoice } from "../../../server/src/protocol/protocol";
import { capitalised } from "../textCase";
import { createSearch, type Search } from "./search";

export interface TraitItem extends QuickPickItem {
	readonly choice?: TraitChoice;
}

export interface TraitsQuestion {
	readonly prompt: string;
	/** Above what is chosen. */
	readonly chosenTitle: string;
	readonly traits: readonly TraitChoice[];
	readonly chosen: readonly TraitChoice[];
	/** Keeps what is chosen, also where somebody only goes back. */
	readonly keep: (chosen: readonly TraitChoice[]) => void;
}

type TraitQuickPick = Pick<QuickPick<TraitItem>, "value" | "items" | "selectedItems">;

/**
 * VS Code reports checked rows by their index, and reports those that it was given too. So rows keep their index while
 * somebody searches, and the list is not shown again before VS Code has reported the last one.
 */
export class TraitList {
	readonly #list: TraitQuickPick;
	readonly #search: Search<TraitChoice>;
	readonly #question: TraitsQuestion;
	#chosen: readonly TraitChoice[];
	#rows: readonly TraitItem[] = [];
	/** What VS Code was given as checked and has not reported yet. */
	#awaited: readonly TraitChoice[] | undefined;
	#isStale = false;
	/** The words that the rows are shown for. */
	#shownFor = "";
	/** The rows that are shown are those that VS Code was given last: it has reported an active one. */
	#isApplied = false;

	constructor(list: TraitQuickPick, question: TraitsQuestion) {
		[this.#list, this.#question, this.#chosen] = [list, question, question.chosen];
		this.#search = createSearch(question.traits);
		this.#show();
	}

	get chosen(): readonly TraitChoice[] {
		return this.#chosen;
	}

	/** Enter behind words for which nothing was checked checks the one trait that they match; false unless they match one. */
	checkFound(): boolean {
		const [found, ...others] = this.#list.value.trim() === "" ? [] : this.#search(this.#list.value);
		if (found === undefined || others.length > 0 || this.#chosen.includes(found)) {
			return false;
		}
		this.#chosen = [...this.#chosen, found];
		this.#list.value = "";
		this.#show();
		return true;
	}

	/** VS Code also reports words that it was given: if shown again, rows would be checked as they were before somebody went on. */
	readonly searched = (): void => {
		const { value } = this.#list;
		if (value === this.#shownFor) {
			return;
		}
		if (this.#awaited === undefined && this.#findsSame(value)) {
			this.#shownFor = value;
		} else {
			this.#show();
		}
	};

	/** Rows that are given anew lose the one that somebody has gone to with the arrows. */
	#findsSame(value: string): boolean {
		const areWords = [value, this.#shownFor].every((words) => words.trim() !== "");
		return areWords && hasSame(this.#search(value), this.#search(this.#shownFor));
	}

	#show(): void {
		if (this.#awaited !== undefined) {
			this.#isStale = true;
			return;
		}
		this.#isStale = false;
		const { value } = this.#list;
		this.#shownFor = value;
		if (value.trim() === "" || this.#rows.length === 0) {
			this.#rows = rowsFor(this.#question, this.#chosen);
		}
		const found = new Set(this.#search(value));
		const items = this.#rows.map((row) => ({ ...row, alwaysShow: row.choice !== undefined && found.has(row.choice) }));
		this.#list.items = items;
		this.#list.selectedItems = items.filter(({ choice }) => choice !== undefined && this.#chosen.includes(choice));
		this.#awaited = this.#chosen.length === 0 ? undefined : this.#chosen;
		this.#isApplied = false;
	}

	readonly applied = (): void => {
		this.#isApplied = true;
	};

	readonly changed = (items: readonly TraitItem[]): void => {
		const now = items.flatMap(({ choice }) => choice ?? []);
		if (this.#awaited !== undefined && now.length === 0) {
			// The rows are new, and what is checked in them follows.
			return;
		}
		if (now.length === 0 && this.#chosen.length > 0 && !this.#isApplied) {
			// It was checked in rows that new ones, given when nothing was, replaced just then.
			this.#show();
			return;
		}
		const isAwaited = this.#awaited !== undefined && hasSame(now, this.#awaited);
		const isOutdated = isAwaited && !hasSame(now, this.#chosen);
		this.#awaited = isAwaited ? undefined : this.#awaited;
		this.#isApplied ||= isAwaited;
		this.#chosen = isAwaited ? this.#chosen : now;
		if (isOutdated || (isAwaited && this.#isStale)) {
			this.#show();
		}
	};
}

function hasSame(some: readonly TraitChoice[], others: readonly TraitChoice[]): boolean {
	return some.length === others.length && some.every((choice) => others.includes(choice));
}

/** What is chosen comes first, so that nobody has to look for it. */
function rowsFor({ traits, chosenTitle }: TraitsQuestion, chosen: readonly TraitChoice[]): readonly TraitItem[] {
	const others = traits.filter((trait) => !chosen.includes(trait));
	return [
		...(chosen.length === 0 ? [] : [separator(chosenTitle), ...chosen.map(itemOf)]),
		...others.flatMap((trait, index) =>
			trait.group === others[index - 1]?.group ? [itemOf(trait)] : [separator(trait.group), itemOf(trait)],
		),
	];
}

function itemOf(choice: TraitChoice): TraitItem {
	const { label, description, laws } = choice;
	return { choice, label: capitalised(label), description: laws.join(", "), detail: description };
}

function separator(label: string): TraitItem {
	return { label, kind: SEPARATOR };
}

/** `QuickPickItemKind.Separator`, of which only the type is here: VS Code is not loaded for this. */
const SEPARATOR: QuickPickItemKind.Separator = -1;
