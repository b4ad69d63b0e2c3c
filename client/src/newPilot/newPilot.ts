/** The command that begins a pilot: it asks a few questions and writes the file that follows from them. */
import { type Memento, Uri, window } from "vscode";
import type { NewPilotChoicesResult, NewPilotParams } from "../../../server/src/protocol/protocol";
import { createPilot, type Maker } from "./create";
import { withEnding } from "./fileName";
import { Questions } from "./questions";
import { NEW_PILOT_TEXTS } from "./texts";

interface NewPilotServices extends Maker {
	/** Where the last municipality is kept. */
	readonly memory: Memento;
	/** The municipality of most known pilots. */
	readonly municipality: string | undefined;
	/** The folder that was chosen already. */
	readonly folder: Uri | undefined;
	/** Where to begin to look for a place when no folder is open. */
	readonly home: Uri | undefined;
}

const MUNICIPALITY_KEY = "pilot.newPilot.municipality";

export async function newPilot(services: NewPilotServices): Promise<void> {
	const { language, request } = services;
	const choices = await request("pilot/newPilotChoices", {});
	if (choices === undefined) {
		void window.showErrorMessage(NEW_PILOT_TEXTS.noServer[language]);
		return;
	}
	const answers = await ask(services, choices);
	if (answers === undefined) {
		return;
	}
	await services.memory.update(MUNICIPALITY_KEY, answers.municipality.trim());
	await createPilot(answers, services);
}

async function ask(services: NewPilotServices, choices: NewPilotChoicesResult): Promise<NewPilotParams | undefined> {
	const { language, folder } = services;
	const municipality = services.municipality ?? services.memory.get<string>(MUNICIPALITY_KEY, "");
	const questions = new Questions({ language, choices, municipality, folder });
	if (!(await questions.ask())) {
		return undefined;
	}
	const uri = questions.uri ?? (await askWhere(questions.name, services));
	return uri && { uri: uri.toString(), ...questions.answers };
}

/** Where no folder is open. Some systems let go of the end of the name, or of the name as a whole. */
async function askWhere(name: string, { home, language }: NewPilotServices): Promise<Uri | undefined> {
	const uri = await window.showSaveDialog({
		title: NEW_PILOT_TEXTS.where[language],
		filters: { Pilot: ["pilot.yaml"] },
		...(home === undefined ? {} : { defaultUri: Uri.joinPath(home, name) }),
	});
	return uri?.with({ path: withEnding(uri.path) });
}
