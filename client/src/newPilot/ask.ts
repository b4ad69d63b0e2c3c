/** One question of a row, in VS Code's own input boxes and lists. */
import { type QuickInput, QuickInputButtons, type QuickPickItem, window } from "vscode";
import type { Asked } from "./steps";

export interface StepInfo {
	readonly title: string;
	readonly step: number;
	readonly totalSteps: number;
}

interface TextQuestion {
	readonly prompt: string;
	readonly value: string;
	/** What is wrong with what is typed; nothing where it will do. */
	readonly problem: (typed: string) => Promise<string | undefined>;
	/** Keeps what is typed, also where somebody only goes back. */
	readonly keep: (typed: string) => void;
}

export function askText(stepInfo: StepInfo, { prompt, value, problem, keep }: TextQuestion): Promise<Asked> {
	const input = window.createInputBox();
	prepare(input, stepInfo);
	input.prompt = prompt;
	input.value = value;
	const showProblem = async (typed: string) => {
		const found = typed === "" ? undefined : await problem(typed);
		if (input.value === typed) {
			input.validationMessage = found;
		}
	};
	return answerOf(
		input,
		() => keep(input.value),
		(next) => {
			// What is proposed may not do either.
			void showProblem(value);
			input.onDidChangeValue(showProblem);
			input.onDidAccept(async () => {
				const typed = input.value;
				const found = await problem(typed);
				// Somebody may have typed on in the meantime.
				if (input.value === typed) {
					input.validationMessage = found;
					if (found === undefined) {
						next();
					}
				}
			});
		},
	);
}

interface ListQuestion<Item extends QuickPickItem> {
	readonly prompt: string;
	readonly items: readonly Item[];
	readonly chosen: readonly Item[];
	/** Keeps what is chosen, also where somebody only goes back. */
	readonly keep: (chosen: readonly Item[]) => void;
}

export function askList<Item extends QuickPickItem>(stepInfo: StepInfo, question: ListQuestion<Item>): Promise<Asked> {
	const list = window.createQuickPick<Item>();
	prepare(list, stepInfo);
	list.placeholder = question.prompt;
	list.matchOnDescription = true;
	list.matchOnDetail = true;
	list.items = question.items;
	list.activeItems = question.chosen;
	return answerOf(
		list,
		() => question.keep(list.activeItems),
		(next) => {
			list.onDidAccept(() => {
				if (list.activeItems.length > 0) {
					next();
				}
			});
		},
	);
}

interface Steps extends QuickInput {
	buttons: readonly unknown[];
	onDidTriggerButton(listener: () => void): unknown;
}

export function prepare(input: QuickInput, { title, step, totalSteps }: StepInfo): void {
	input.title = title;
	input.step = step;
	input.totalSteps = totalSteps;
	// A person may leave the window to find an answer.
	input.ignoreFocusOut = true;
	(input as Steps).buttons = step > 1 ? [QuickInputButtons.Back] : [];
}

export function answerOf(input: QuickInput, keep: () => void, listen: (next: () => void) => void): Promise<Asked> {
	return new Promise<Asked>((resolve) => {
		const done = (asked: Asked) => {
			keep();
			resolve(asked);
			input.dispose();
		};
		(input as Steps).onDidTriggerButton(() => done("back"));
		input.onDidHide(() => {
			resolve("cancelled");
			input.dispose();
		});
		listen(() => done("next"));
		input.show();
	});
}
