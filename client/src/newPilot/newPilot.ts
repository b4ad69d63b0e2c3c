/** The command that begins a pilot: it asks a few questions and writes the file that follows from them. */
import { type Memento, Uri, window } from "vscode";
import type { NewPilotChoicesResult, NewPilotParams } from "../../../server/src/protocol/protocol";
import { createPilot, type Maker } from "./create";
import { offerFolder } from "./openFolder";
import { Questions } from "./questions";
import { NEW_PILOT_TEXTS } from "./texts";

interface NewPilotServices extends Maker {
	/** Where the last municipality is kept. */
	readonly memory: Memento;
	/** The municipality of most known pilots. */
	readonly municipality: string | undefined;
	/** The folder that was chosen already. */
	readonly folder: Uri | undefined;
	/** Where to begin to look for a folder when none is open. */
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
	if (await createPilot(answers, services)) {
		await offerFolder(Uri.parse(answers.uri), services);
	}
}

async function ask(services: NewPilotServices, choices: NewPilotChoicesResult): Promise<NewPilotParams | undefined> {
	const { language, folder, home, request } = services;
	const municipality = services.municipality ?? services.memory.get<string>(MUNICIPALITY_KEY, "");
	const lawsFor = async (answers: NewPilotParams) => (await request("pilot/newPilot", answers))?.laws ?? [];
	const questions = new Questions({ language, choices, municipality, folder, home, lawsFor });
	return (await questions.ask()) ? questions.answers : undefined;
}
