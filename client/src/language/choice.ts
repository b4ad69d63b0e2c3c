/** A person says which language they read, in either language. */
import { ConfigurationTarget, window, workspace } from "vscode";
import type { Language } from "../../../server/src/protocol/protocol";
import { TEXTS } from "../texts";

type Setting = Language | "auto";

/** @param wanted what a link names already */
export async function chooseLanguageSetting(language: Language, wanted: unknown): Promise<void> {
	const setting = isSetting(wanted) ? wanted : await ask(language);
	if (setting !== undefined) {
		await workspace.getConfiguration("pilot").update("language", setting, ConfigurationTarget.Global);
	}
}

async function ask(language: Language): Promise<Setting | undefined> {
	const items: readonly { label: string; setting: Setting }[] = [
		{ label: "Nederlands", setting: "nl" },
		{ label: "English", setting: "en" },
		{ label: TEXTS.likeTheComputer[language], setting: "auto" },
	];
	return (await window.showQuickPick(items, { title: TEXTS.whichLanguage[language] }))?.setting;
}

function isSetting(value: unknown): value is Setting {
	return value === "nl" || value === "en" || value === "auto";
}
