/** The box in which a person types what to look for: the tree follows each letter. */
import { type Disposable, type Event, InputBoxValidationSeverity, window } from "vscode";
import type { Language } from "../../../server/src/protocol/protocol";
import { PORTFOLIO_TEXTS } from "./texts";

interface FilterServices {
	readonly language: Language;
	readonly words: string;
	readonly filterBy: (words: string) => void;
	/** A person took one of the pilots that were found; or the one that was taken before is not among them, and nothing is. */
	readonly onDidChoose: Event<{ readonly selection: readonly unknown[] }>;
}

export function showFilterBox({ language, words, filterBy, onDidChoose }: FilterServices): void {
	const box = window.createInputBox();
	box.title = PORTFOLIO_TEXTS.filter[language];
	box.placeholder = PORTFOLIO_TEXTS.filterBy[language];
	// A prompt would have VS Code's own English words behind it.
	box.validationMessage = {
		message: PORTFOLIO_TEXTS.filterKeys[language],
		severity: InputBoxValidationSeverity.Info,
	};
	box.value = words;
	// A click on what was found is no way back.
	box.ignoreFocusOut = true;
	let isKept = false;
	const keep = () => {
		isKept = true;
		box.hide();
	};
	const subscriptions: readonly Disposable[] = [
		box,
		box.onDidChangeValue(filterBy),
		box.onDidAccept(keep),
		onDidChoose(({ selection }) => selection.length > 0 && keep()),
		box.onDidHide(() => {
			if (!isKept) {
				filterBy(words);
			}
			for (const subscription of subscriptions) {
				subscription.dispose();
			}
		}),
	];
	box.show();
}
