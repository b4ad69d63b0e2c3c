/** The view “Pilots”: the tree, its commands, its badge, and what stands there while there is nothing to show. */
import { commands, Disposable, type Memento, ProgressLocation, window } from "vscode";
import type { Language, PilotDetailsResult } from "../../../server/src/protocol/protocol";
import { filtered, GROUPINGS, type Grouping, isReadingMany, startedWithErrors } from "./model";
import type { Store } from "./store";
import { COUNT_TEXTS, PORTFOLIO_TEXTS } from "./texts";
import { createTree } from "./tree";

export interface PortfolioView extends Disposable {
	/** Draws everything again, for instance in another language. */
	update(): void;
}

interface ViewServices {
	readonly store: Store;
	readonly language: () => Language;
	/** Where the choice of a person is kept. */
	readonly memory: Memento;
	readonly details: (uri: string) => Promise<PilotDetailsResult | undefined>;
	/** The view is visible. */
	readonly shown: () => void;
	readonly refresh: () => void;
	/** The rest of the files is not to be read. */
	readonly stop: () => void;
}

const GROUPING_KEY = "pilot.portfolio.grouping";
/** What takes longer shows its progress. */
const PATIENCE_MS = 1000;

export function createPortfolioView(services: ViewServices): PortfolioView {
	const { store, language, memory } = services;
	let query = "";
	let shown = "";
	let isProgressShown = false;
	const grouping = () => memory.get<Grouping>(GROUPING_KEY, "status");
	const tree = createTree({
		pilots: store.pilots,
		shown: () => ({ grouping: grouping(), query }),
		language,
		details: services.details,
	});
	const view = window.createTreeView("pilot.portfolio", { treeDataProvider: tree, showCollapseAll: true });

	/** Everything again. */
	function update(): void {
		tree.refresh();
		updateAround();
	}

	/** Nothing is set that is so already: VS Code would draw it again. */
	function updateAround(): void {
		const count = startedWithErrors(store.pilots());
		const isEmpty = store.progress()?.complete === true && store.pilots().length === 0;
		const now = {
			title: PORTFOLIO_TEXTS.title[language()],
			message: messageOf(),
			count,
			isEmpty,
			query,
			speaks: language(),
		};
		if (JSON.stringify(now) === shown) {
			return;
		}
		shown = JSON.stringify(now);
		view.title = now.title;
		view.message = now.message;
		view.badge = count === 0 ? undefined : { value: count, tooltip: COUNT_TEXTS.startedWithErrors[language()](count) };
		setContext("pilot.portfolio.isEmpty", isEmpty);
		setContext("pilot.portfolio.isFiltered", query !== "");
		// The welcome text of an empty view follows VS Code's own language, for which there may be no Dutch.
		setContext("pilot.speaks", now.speaks);
	}

	function messageOf(): string | undefined {
		const progress = store.progress();
		const all = store.pilots();
		if (query !== "") {
			return COUNT_TEXTS.filtered[language()](filtered(all, query).length, all.length, query);
		}
		const isReported = isReadingMany(progress) || (progress?.reading === false && progress.read < progress.total);
		return progress !== undefined && isReported
			? COUNT_TEXTS.read[language()](progress.read, progress.total)
			: undefined;
	}

	async function chooseGrouping(): Promise<void> {
		const items = GROUPINGS.map((value) => ({
			label: PORTFOLIO_TEXTS[value][language()],
			...(value === grouping() ? { description: "✓" } : {}),
			value,
		}));
		const chosen = await window.showQuickPick(items, { title: PORTFOLIO_TEXTS.groupBy[language()] });
		if (chosen !== undefined) {
			await memory.update(GROUPING_KEY, chosen.value);
			update();
		}
	}

	async function chooseFilter(): Promise<void> {
		const typed = await window.showInputBox({ title: PORTFOLIO_TEXTS.filter[language()], value: query });
		if (typed !== undefined) {
			query = typed.trim();
			update();
		}
	}

	function clearFilter(): void {
		query = "";
		update();
	}

	/** For a folder with so many pilots that it takes a while. */
	function showProgress(): void {
		if (isProgressShown || !isReadingMany(store.progress())) {
			return;
		}
		isProgressShown = true;
		setTimeout(() => {
			if (!isReadingMany(store.progress())) {
				isProgressShown = false;
				return;
			}
			const options = {
				location: ProgressLocation.Notification,
				title: PORTFOLIO_TEXTS.reading[language()],
				cancellable: true,
			};
			void window.withProgress(options, (progress, token) => {
				token.onCancellationRequested(services.stop);
				return new Promise<void>((resolve) => {
					const follow = () => {
						const { read = 0, total = 0 } = store.progress() ?? {};
						progress.report({ message: COUNT_TEXTS.read[language()](read, total) });
						if (!isReadingMany(store.progress()) || token.isCancellationRequested) {
							subscription.dispose();
							isProgressShown = false;
							resolve();
						}
					};
					const subscription = store.onDidChange(follow);
					follow();
				});
			});
		}, PATIENCE_MS);
	}

	const subscriptions = [
		view,
		store.onDidChange((uris) => {
			void tree.update(uris);
			updateAround();
			showProgress();
		}),
		view.onDidChangeVisibility(({ visible }) => visible && services.shown()),
		commands.registerCommand("pilot.portfolio.groupBy", chooseGrouping),
		commands.registerCommand("pilot.portfolio.filter", chooseFilter),
		commands.registerCommand("pilot.portfolio.clearFilter", clearFilter),
		commands.registerCommand("pilot.portfolio.refresh", services.refresh),
	];
	if (view.visible) {
		services.shown();
	}
	update();
	return { update, dispose: () => Disposable.from(...subscriptions).dispose() };
}

function setContext(key: string, value: boolean | string): void {
	void commands.executeCommand("setContext", key, value);
}
