/** A notice of how far the reading is, for a folder with so many pilots that it takes a while. */
import { ProgressLocation, window } from "vscode";
import type { Language } from "../../../server/src/protocol/protocol";
import { isReadingMany } from "./model";
import type { Store } from "./store";
import { COUNT_TEXTS, PORTFOLIO_TEXTS } from "./texts";

/** What takes longer is worth a word. */
const patienceMs = 1000;

interface ReadingServices {
	readonly store: Store;
	readonly language: () => Language;
	/** The rest of the files is not to be read. */
	readonly stop: () => void;
}

/** @returns shows the notice where one is due and there is none yet */
export function createReadingProgress(services: ReadingServices): () => void {
	const { store } = services;
	let isShown = false;
	return () => {
		if (isShown || !isReadingMany(store.progress())) {
			return;
		}
		isShown = true;
		setTimeout(async () => {
			if (isReadingMany(store.progress())) {
				await show(services);
			}
			isShown = false;
		}, patienceMs);
	};
}

async function show({ store, language, stop }: ReadingServices): Promise<void> {
	const options = {
		location: ProgressLocation.Notification,
		title: PORTFOLIO_TEXTS.reading[language()],
		cancellable: true,
	};
	await window.withProgress(options, (progress, token) => {
		token.onCancellationRequested(stop);
		return new Promise<void>((resolve) => {
			const follow = () => {
				const { read = 0, total = 0 } = store.progress() ?? {};
				progress.report({ message: COUNT_TEXTS.read[language()](read, total) });
				if (!isReadingMany(store.progress()) || token.isCancellationRequested) {
					subscription.dispose();
					resolve();
				}
			};
			const subscription = store.onDidChange(follow);
			follow();
		});
	});
}
