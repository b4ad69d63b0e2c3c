/** The view “Pilots”: the tree, its commands, its badge, and what stands there while there is nothing to show. */
import { commands, Disposable, type Memento, type TreeView, window } from "vscode";
import type { Language, PilotDetailsResult } from "../../../server/src/protocol/protocol";
import { showFilterBox } from "./filterBox";
import { filtered, GROUPINGS, type Grouping, isReadingMany, startedWithErrors } from "./model";
import type { Node } from "./nodes";
import { createReadingProgress } from "./readingProgress";
import { registerRowCommands } from "./rowCommands";
import type { Store } from "./store";
import { COUNT_TEXTS, PORTFOLIO_TEXTS } from "./texts";
import { createTree } from "./tree";

export interface PortfolioView extends Disposable {
	/** Says everything again, for instance in another language. */
	update(): void;
}

interface ViewServices {
	readonly store: Store;
	readonly language: () => Language;
	/** Where the choice of a person is kept. */
	readonly memory: Memento;
	readonly details: (uri: string) => Promise<PilotDetailsResult | undefined>;
	/** Somebody looks at the view. */
	readonly shown: () => void;
	readonly refresh: () => void;
	/** The rest of the files is not to be read. */
	readonly stop: () => void;
}

const groupingKey = "pilot.portfolio.grouping";

export function createPortfolioView(services: ViewServices): PortfolioView {
	const { store, language, memory } = services;
	let filter = "";
	const showProgress = createReadingProgress(services);
	const grouping = () => memory.get<Grouping>(groupingKey, "status");
	const tree = createTree({
		pilots: store.pilots,
		shown: () => ({ grouping: grouping(), filter }),
		language,
		details: services.details,
	});
	const view = window.createTreeView("pilot.portfolio", { treeDataProvider: tree, showCollapseAll: true });

	const appearance = createAppearance(view, store);

	/** Everything again. */
	function update(): void {
		tree.refresh();
		appearance.update(filter, language());
	}

	async function chooseGrouping(): Promise<void> {
		const chosen = await askGrouping(grouping(), language());
		if (chosen !== undefined) {
			await memory.update(groupingKey, chosen);
			update();
		}
	}

	function filterBy(typed: string): void {
		filter = typed.trim();
		tree.rearrange();
		appearance.update(filter, language());
	}

	const chooseFilter = () =>
		showFilterBox({ language: language(), words: filter, filterBy, onDidChoose: view.onDidChangeSelection });

	const subscriptions = [
		view,
		store.onDidChange((uris) => {
			void tree.update(uris);
			appearance.update(filter, language());
			showProgress();
		}),
		view.onDidChangeVisibility(({ visible }) => visible && services.shown()),
		commands.registerCommand("pilot.portfolio.groupBy", chooseGrouping),
		commands.registerCommand("pilot.portfolio.filter", chooseFilter),
		commands.registerCommand("pilot.portfolio.clearFilter", () => filterBy("")),
		commands.registerCommand("pilot.portfolio.refresh", services.refresh),
		...registerRowCommands(tree),
	];
	if (view.visible) {
		services.shown();
	}
	update();
	return { update, dispose: () => Disposable.from(...subscriptions).dispose() };
}

/** What stands around the tree. */
function appearanceOf(store: Store, filter: string, language: Language) {
	const count = startedWithErrors(store.pilots());
	return {
		title: PORTFOLIO_TEXTS.title[language],
		message: messageOf(store, filter, language),
		badge: count === 0 ? undefined : { value: count, tooltip: COUNT_TEXTS.startedWithErrors[language](count) },
		isEmpty: store.progress()?.complete === true && store.pilots().length === 0,
		filter,
	};
}

/** Nothing is set that is so already: VS Code would draw it again. */
function createAppearance(view: TreeView<Node>, store: Store) {
	let shown = "";
	return {
		update(filter: string, language: Language): void {
			const now = appearanceOf(store, filter, language);
			if (JSON.stringify(now) === shown) {
				return;
			}
			shown = JSON.stringify(now);
			view.title = now.title;
			view.message = now.message;
			view.badge = now.badge;
			setContext("pilot.portfolio.isEmpty", now.isEmpty);
			setContext("pilot.portfolio.isFiltered", filter !== "");
		},
	};
}

function messageOf(store: Store, filter: string, language: Language): string | undefined {
	const progress = store.progress();
	const all = store.pilots();
	if (filter !== "") {
		return COUNT_TEXTS.filtered[language](filtered(all, filter).length, all.length, filter);
	}
	const isShown = isReadingMany(progress) || (progress?.reading === false && progress.read < progress.total);
	return progress !== undefined && isShown ? COUNT_TEXTS.read[language](progress.read, progress.total) : undefined;
}

async function askGrouping(now: Grouping, language: Language): Promise<Grouping | undefined> {
	const items = GROUPINGS.map((value) => ({
		label: PORTFOLIO_TEXTS[value][language],
		...(value === now ? { description: "✓" } : {}),
		value,
	}));
	return (await window.showQuickPick(items, { title: PORTFOLIO_TEXTS.groupBy[language] }))?.value;
}

function setContext(key: string, value: boolean | string): void {
	void commands.executeCommand("setContext", key, value);
}
