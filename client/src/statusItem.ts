/** How far the pilot in the editor is, behind the `{}` of the status bar. */
import { type Disposable, LanguageStatusSeverity, languages, window } from "vscode";
import type { Language, ReadinessParams } from "../../server/src/protocol/protocol";
import { DOCUMENT_SELECTOR } from "./documentSelector";
import type { ReadinessStore } from "./readinessStore";
import { MISSING_COUNT, TEXTS } from "./texts";

export interface StatusItem extends Disposable {
	/** Draws it again, for instance in another language. */
	update(): void;
}

interface StatusItemServices {
	readonly readiness: ReadinessStore;
	readonly language: () => Language;
	/** The server has been given up. */
	readonly isDown: () => boolean;
}

export function createStatusItem({ readiness, language, isDown }: StatusItemServices): StatusItem {
	const item = languages.createLanguageStatusItem("pilot.readiness", DOCUMENT_SELECTOR);
	let shown = "";
	const update = () => {
		const speaks = language();
		const document = window.activeTextEditor?.document;
		const current = document && readiness.get(document);
		const now = JSON.stringify([
			speaks,
			isDown(),
			current && [figures(current), MISSING_COUNT[speaks](current.missing)],
		]);
		// With each key there is a new readiness that is mostly the same; VS Code would draw it again.
		if (now === shown) {
			return;
		}
		shown = now;
		item.name = TEXTS.readinessTitle[speaks];
		item.severity = isDown() ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
		item.command = isDown()
			? { command: "pilot.restartServer", title: TEXTS.startAgain[speaks] }
			: { command: "pilot.goToNextOpenAnswer", title: TEXTS.next[speaks], tooltip: TEXTS.nextAnswer[speaks] };
		item.text = isDown() ? TEXTS.notChecked[speaks] : current ? figures(current) : TEXTS.reading[speaks];
		item.detail = isDown() || !current ? "" : MISSING_COUNT[speaks](current.missing);
	};
	const subscriptions = [readiness.onDidChange(update), window.onDidChangeActiveTextEditor(update)];
	update();
	return {
		update,
		dispose() {
			for (const disposable of [...subscriptions, item]) {
				disposable.dispose();
			}
		},
	};
}

function figures({ questions }: ReadinessParams): string {
	return questions
		.map(({ label, answered, total }) => `${label} ${total === 0 ? "–" : `${answered}/${total}`}`)
		.join(" · ");
}
