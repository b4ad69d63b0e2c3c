/** What a person set that the server has to know. */
import { workspace } from "vscode";
import type { DiagnosticMode, RulesSetting, Settings } from "../../server/src/protocol/protocol";

export const sentSettings = [
	...[
		"pilot.rules",
		"pilot.regulations",
		"pilot.country",
		"pilot.inlayHints",
		"pilot.questionHints",
		"pilot.diagnosticMode",
	],
];

export function currentSettings(): Settings {
	const settings = workspace.getConfiguration("pilot");
	return {
		// As an object of its own: what VS Code gives cannot be sent to a worker.
		rules: { ...settings.get<RulesSetting>("rules") },
		regulations: settings.get<string>("regulations", ""),
		country: settings.get<NonNullable<Settings["country"]>>("country", "nl"),
		inlayHints: settings.get<boolean>("inlayHints", false),
		questionHints: settings.get<boolean>("questionHints", true),
		diagnosticMode: settings.get<DiagnosticMode>("diagnosticMode", "openFilesOnly"),
	};
}
