/** The question with many choices: in groups, found by everyday words, what is chosen never out of sight. */
import { window } from "vscode";
import { answerOf, prepare, type StepInfo } from "./ask";
import type { Asked } from "./steps";
import { type TraitItem, TraitList, type TraitsQuestion } from "./traitList";

export function askTraits(stepInfo: StepInfo, question: TraitsQuestion): Promise<Asked> {
	const list = window.createQuickPick<TraitItem>();
	prepare(list, stepInfo);
	list.placeholder = question.prompt;
	list.canSelectMany = true;
	const traits = new TraitList(list, question);
	return answerOf(
		list,
		() => question.keep(traits.chosen),
		(next) => {
			list.onDidChangeValue(traits.searched);
			list.onDidChangeSelection(traits.changed);
			list.onDidChangeActive(traits.applied);
			list.onDidAccept(() => {
				if (!traits.checkFound()) {
					next();
				}
			});
		},
	);
}
