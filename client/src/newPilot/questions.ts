/** The questions of a new pilot, and what has been answered so far: whoever goes back finds it again. */
import { type QuickPickItem, Uri, workspace } from "vscode";
import type { Choice, Language, NewPilotChoicesResult, NewPilotParams } from "../../../server/src/protocol/protocol";
import { askList, askText, type StepInfo } from "./ask";
import { exists } from "./create";
import { nameProblem, proposedName } from "./fileName";
import { type Asked, askAll } from "./steps";
import { NAME_PROBLEMS, NEW_PILOT_TEXTS } from "./texts";

interface Item extends QuickPickItem {
	readonly value: string;
}

interface Given {
	readonly language: Language;
	readonly choices: NewPilotChoicesResult;
	/** What is proposed. */
	readonly municipality: string;
	/** The folder that was chosen already. */
	readonly folder: Uri | undefined;
}

type Question = (index: number) => Promise<Asked>;

export class Questions {
	readonly #language: Language;
	readonly #statuses: readonly Item[];
	readonly #traits: readonly Item[];
	readonly #folders = workspace.workspaceFolders ?? [];
	readonly #questions: readonly Question[];
	#title = "";
	#municipality: string;
	#status: readonly Item[];
	#chosenTraits: readonly Item[] = [];
	#folder: Uri | undefined;
	#name = "";

	constructor({ language, choices, municipality, folder }: Given) {
		this.#language = language;
		[this.#statuses, this.#traits] = [choices.statuses.map(itemOf), choices.traits.map(itemOf)];
		this.#municipality = municipality;
		this.#status = this.#statuses.slice(0, 1);
		this.#folder = folder ?? (this.#folders.length === 1 ? this.#folders[0]?.uri : undefined);
		const asksFolder = this.#folder === undefined && this.#folders.length > 1;
		this.#questions = [
			(index) => this.#askTitle(index),
			(index) => this.#askMunicipality(index),
			(index) => this.#askStatus(index),
			(index) => this.#askTraits(index),
			...(asksFolder ? [(index: number) => this.#askFolder(index)] : []),
			...(asksFolder || this.#folder !== undefined ? [(index: number) => this.#askName(index)] : []),
		];
	}

	/** Whether all have been answered. */
	ask(): Promise<boolean> {
		return askAll(this.#questions);
	}

	/** Nothing where no folder is open. */
	get uri(): Uri | undefined {
		return this.#folder && Uri.joinPath(this.#folder, this.#name);
	}

	/** The name that the title leads to. */
	get name(): string {
		return this.#name;
	}

	get answers(): Omit<NewPilotParams, "uri"> {
		return {
			title: this.#title,
			municipality: this.#municipality,
			status: this.#status[0]?.value ?? "idea",
			traits: this.#chosenTraits.map(({ value }) => value),
		};
	}

	#askTitle(index: number): Promise<Asked> {
		return askText(this.#placeOf(index), {
			...{ prompt: NEW_PILOT_TEXTS.title[this.#language], value: this.#title, problem: this.#needed },
			keep: (typed) => {
				if (this.#name === "" || this.#name === proposedName(this.#title)) {
					this.#name = proposedName(typed);
				}
				this.#title = typed;
			},
		});
	}

	#askMunicipality(index: number): Promise<Asked> {
		return askText(this.#placeOf(index), {
			...{ prompt: NEW_PILOT_TEXTS.municipality[this.#language], value: this.#municipality, problem: this.#needed },
			keep: (typed) => {
				this.#municipality = typed;
			},
		});
	}

	#askStatus(index: number): Promise<Asked> {
		return askList(this.#placeOf(index), {
			...{ prompt: NEW_PILOT_TEXTS.status[this.#language], items: this.#statuses, chosen: this.#status, many: false },
			keep: (chosen) => {
				this.#status = chosen;
			},
		});
	}

	#askTraits(index: number): Promise<Asked> {
		return askList(this.#placeOf(index), {
			...{
				prompt: NEW_PILOT_TEXTS.traits[this.#language],
				items: this.#traits,
				chosen: this.#chosenTraits,
				many: true,
			},
			keep: (chosen) => {
				this.#chosenTraits = chosen;
			},
		});
	}

	#askFolder(index: number): Promise<Asked> {
		const items = this.#folders.map(({ name, uri }) => ({ label: name, uri }));
		return askList(this.#placeOf(index), {
			...{ prompt: NEW_PILOT_TEXTS.folder[this.#language], items, many: false },
			chosen: items.filter(({ uri }) => uri.toString() === this.#folder?.toString()),
			keep: ([chosen]) => {
				this.#folder = chosen?.uri;
			},
		});
	}

	#askName(index: number): Promise<Asked> {
		return askText(this.#placeOf(index), {
			...{ prompt: NEW_PILOT_TEXTS.fileName[this.#language], value: this.#name },
			problem: (typed) => problemOfName(typed, this.#folder, this.#language),
			keep: (typed) => {
				this.#name = typed;
			},
		});
	}

	#placeOf(index: number): StepInfo {
		return { title: NEW_PILOT_TEXTS.heading[this.#language], step: index + 1, totalSteps: this.#questions.length };
	}

	readonly #needed = async (typed: string): Promise<string | undefined> =>
		typed.trim() === "" ? NEW_PILOT_TEXTS.needed[this.#language] : undefined;
}

function itemOf({ value, label, description }: Choice): Item {
	return { value, label: label[0]?.toUpperCase() + label.slice(1), detail: description };
}

async function problemOfName(name: string, folder: Uri | undefined, language: Language): Promise<string | undefined> {
	const problem = nameProblem(name);
	if (problem !== undefined || folder === undefined) {
		return problem && NAME_PROBLEMS[problem][language];
	}
	return (await exists(Uri.joinPath(folder, name))) ? NEW_PILOT_TEXTS.exists[language] : undefined;
}
