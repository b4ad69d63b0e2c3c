/** The command that begins a pilot: it asks a few questions and writes the file that follows from them. */
import { type Memento, type QuickPickItem, Uri, window, workspace } from "vscode";
import type { Choice, Language, NewPilotChoicesResult, NewPilotParams } from "../../../server/src/protocol/protocol";
import { askList, askText } from "./ask";
import { createPilot, exists, type Maker } from "./create";
import { nameProblem, proposedName, withEnding } from "./fileName";
import { type Asked, askAll } from "./steps";
import { NAME_PROBLEMS, NEW_PILOT_TEXTS as TEXTS } from "./texts";

interface NewPilotServices extends Maker {
	/** Where the last municipality is kept. */
	readonly memory: Memento;
	/** The municipality of most known pilots. */
	readonly municipality: string | undefined;
	/** The folder that was chosen already. */
	readonly folder: Uri | undefined;
	/** The folder that the save dialog starts in when the workspace has none. */
	readonly home: Uri | undefined;
}

const MUNICIPALITY_KEY = "pilot.newPilot.municipality";

export async function newPilot(services: NewPilotServices): Promise<void> {
	const { language, request } = services;
	const choices = await request("pilot/newPilotChoices", {});
	if (choices === undefined) {
		void window.showErrorMessage(TEXTS.noServer[language]);
		return;
	}
	const answers = await ask(services, choices);
	if (answers === undefined) {
		return;
	}
	await services.memory.update(MUNICIPALITY_KEY, answers.municipality.trim());
	await createPilot(answers, services);
}

interface Item extends QuickPickItem {
	readonly value: string;
}

async function ask(services: NewPilotServices, choices: NewPilotChoicesResult): Promise<NewPilotParams | undefined> {
	const { language } = services;
	const folders = workspace.workspaceFolders ?? [];
	const [statuses, traits] = [choices.statuses.map(itemOf), choices.traits.map(itemOf)];
	const answers = {
		title: "",
		municipality: services.municipality ?? services.memory.get<string>(MUNICIPALITY_KEY, ""),
		status: statuses.slice(0, 1),
		traits: [] as readonly Item[],
		folder: services.folder ?? (folders.length === 1 ? folders[0]?.uri : undefined),
		name: "",
	};
	const asksFolder = answers.folder === undefined && folders.length > 1;
	const asksName = answers.folder !== undefined || asksFolder;
	const steps: readonly ((index: number) => Promise<Asked>)[] = [
		(index: number) =>
			askText(stepInfo(index), {
				...{ prompt: TEXTS.title[language], value: answers.title, problem: needed },
				keep: (typed) => {
					if (answers.name === "" || answers.name === proposedName(answers.title)) {
						answers.name = proposedName(typed);
					}
					answers.title = typed;
				},
			}),
		(index: number) =>
			askText(stepInfo(index), {
				...{ prompt: TEXTS.municipality[language], value: answers.municipality, problem: needed },
				keep: (typed) => {
					answers.municipality = typed;
				},
			}),
		(index: number) =>
			askList(stepInfo(index), {
				...{ prompt: TEXTS.status[language], items: statuses, chosen: answers.status, many: false },
				keep: (chosen) => {
					answers.status = [...chosen];
				},
			}),
		(index: number) =>
			askList(stepInfo(index), {
				...{ prompt: TEXTS.traits[language], items: traits, chosen: answers.traits, many: true },
				keep: (chosen) => {
					answers.traits = chosen;
				},
			}),
		...(asksFolder ? [askFolder] : []),
		...(asksName ? [askName] : []),
	];

	function askFolder(index: number): Promise<Asked> {
		const items = folders.map(({ name, uri }) => ({ label: name, uri }));
		return askList(stepInfo(index), {
			...{ prompt: TEXTS.folder[language], items, many: false },
			chosen: items.filter(({ uri }) => uri.toString() === answers.folder?.toString()),
			keep: ([chosen]) => {
				answers.folder = chosen?.uri;
			},
		});
	}

	function askName(index: number): Promise<Asked> {
		return askText(stepInfo(index), {
			...{ prompt: TEXTS.fileName[language], value: answers.name },
			problem: (typed) => problemOfName(typed, answers.folder, language),
			keep: (typed) => {
				answers.name = typed;
			},
		});
	}

	function stepInfo(index: number) {
		return { title: TEXTS.heading[language], step: index + 1, totalSteps: steps.length };
	}

	async function needed(typed: string): Promise<string | undefined> {
		return typed.trim() === "" ? TEXTS.needed[language] : undefined;
	}

	if (!(await askAll(steps))) {
		return undefined;
	}
	const uri =
		asksName && answers.folder ? Uri.joinPath(answers.folder, answers.name) : await askWhere(answers.name, services);
	return (
		uri && {
			uri: uri.toString(),
			title: answers.title,
			municipality: answers.municipality,
			status: answers.status[0]?.value ?? "idea",
			traits: answers.traits.map(({ value }) => value),
		}
	);
}

function itemOf({ value, label, description }: Choice): Item {
	return { value, label: label[0]?.toUpperCase() + label.slice(1), detail: description };
}

/** Where the workspace has no folder. Some systems let go of the end of the name, or of the name as a whole. */
async function askWhere(name: string, { home, language }: NewPilotServices): Promise<Uri | undefined> {
	const uri = await window.showSaveDialog({
		title: TEXTS.where[language],
		filters: { Pilot: ["pilot.yaml"] },
		...(home === undefined ? {} : { defaultUri: Uri.joinPath(home, name) }),
	});
	return uri?.with({ path: withEnding(uri.path) });
}

async function problemOfName(name: string, folder: Uri | undefined, language: Language): Promise<string | undefined> {
	const problem = nameProblem(name);
	if (problem !== undefined || folder === undefined) {
		return problem && NAME_PROBLEMS[problem][language];
	}
	return (await exists(Uri.joinPath(folder, name))) ? TEXTS.exists[language] : undefined;
}
