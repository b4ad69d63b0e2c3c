/** The questions of a new pilot, and what has been answered so far: whoever goes back finds it again. */
import { type QuickPickItem, Uri, window, workspace } from "vscode";
import type {
	Language,
	NewPilotChoicesResult,
	NewPilotParams,
	StatusChoice,
	TraitChoice,
} from "../../../server/src/protocol/protocol";
import { capitalised, uncapitalised } from "../textCase";
import { askList, askText, type StepInfo } from "./ask";
import { askTraits } from "./askTraits";
import { exists } from "./create";
import { completeName, nameProblem, proposedName } from "./fileName";
import { type Asked, askAll } from "./steps";
import { askedText, lawsText, NAME_PROBLEMS, NEW_PILOT_TEXTS as TEXTS } from "./texts";

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
	/** Where to begin to look for a folder when none is open. */
	readonly home: Uri | undefined;
	/** Short names of the laws that these answers bring into the file. */
	readonly lawsFor: (answers: NewPilotParams) => Promise<readonly string[]>;
}

type Question = (index: number) => Promise<Asked>;

export class Questions {
	readonly #given: Given;
	readonly #language: Language;
	readonly #statuses: readonly Item[];
	readonly #folders = workspace.workspaceFolders ?? [];
	readonly #questions: readonly Question[];
	#title = "";
	#municipality: string;
	#status: readonly Item[];
	#traits: readonly TraitChoice[] = [];
	#folder: Uri | undefined;
	#name = "";

	constructor(given: Given) {
		const { language, choices, municipality, folder } = given;
		[this.#given, this.#language] = [given, language];
		this.#statuses = choices.statuses.map((status) => statusItem(status, language));
		this.#municipality = municipality;
		this.#status = this.#statuses.slice(0, 1);
		this.#folder = folder ?? (this.#folders.length === 1 ? this.#folders[0]?.uri : undefined);
		const whichFolder = this.#folders.length > 1 ? this.#askFolder : this.#chooseFolder;
		this.#questions = [
			this.#askTitle,
			this.#askMunicipality,
			this.#askStatus,
			this.#askTraits,
			...(this.#folder === undefined ? [whichFolder] : []),
			this.#askName,
		];
	}

	/** Whether all have been answered. */
	ask(): Promise<boolean> {
		return askAll(this.#questions);
	}

	/** Nothing as long as it has not been answered. */
	get answers(): NewPilotParams | undefined {
		return this.#folder && this.#answersFor(Uri.joinPath(this.#folder, completeName(this.#name)));
	}

	#answersFor(uri: Uri): NewPilotParams {
		return {
			uri: uri.toString(),
			title: this.#title,
			municipality: this.#municipality,
			status: this.#status[0]?.value ?? "idea",
			traits: this.#traits.map(({ value }) => value),
		};
	}

	readonly #askTitle = (index: number): Promise<Asked> =>
		askText(this.#stepInfo(index), {
			...{ prompt: TEXTS.title[this.#language], value: this.#title, problem: this.#needed },
			keep: (typed) => {
				if (this.#name === "" || this.#name === proposedName(this.#title)) {
					this.#name = proposedName(typed);
				}
				this.#title = typed;
			},
		});

	readonly #askMunicipality = (index: number): Promise<Asked> =>
		askText(this.#stepInfo(index), {
			...{ prompt: TEXTS.municipality[this.#language], value: this.#municipality, problem: this.#needed },
			keep: (typed) => {
				this.#municipality = typed;
			},
		});

	readonly #askStatus = (index: number): Promise<Asked> =>
		askList(this.#stepInfo(index, "status"), {
			...{ prompt: TEXTS.statusPrompt[this.#language], items: this.#statuses, chosen: this.#status },
			keep: (chosen) => {
				this.#status = chosen;
			},
		});

	readonly #askTraits = (index: number): Promise<Asked> =>
		askTraits(this.#stepInfo(index, "traits"), {
			...{ prompt: TEXTS.traitsPrompt[this.#language], chosenTitle: TEXTS.chosen[this.#language] },
			...{ traits: this.#given.choices.traits, chosen: this.#traits },
			keep: (chosen) => {
				this.#traits = chosen;
			},
		});

	/** Of the folders that are open. */
	readonly #askFolder = (index: number): Promise<Asked> => {
		const items = this.#folders.map(({ name, uri }) => ({ label: name, uri }));
		return askList(this.#stepInfo(index), {
			...{ prompt: TEXTS.folder[this.#language], items },
			chosen: items.filter(({ uri }) => uri.toString() === this.#folder?.toString()),
			keep: ([chosen]) => {
				this.#folder = chosen?.uri;
			},
		});
	};

	/** Of all folders there are, in the window that the system has for it. Whoever closes it is one question back. */
	readonly #chooseFolder = async (): Promise<Asked> => {
		const defaultUri = this.#folder ?? this.#given.home;
		const [chosen] =
			(await window.showOpenDialog({
				...{ canSelectFiles: false, canSelectFolders: true },
				...{ title: TEXTS.folder[this.#language], openLabel: TEXTS.chooseFolder[this.#language] },
				...(defaultUri === undefined ? {} : { defaultUri }),
			})) ?? [];
		this.#folder = chosen ?? this.#folder;
		return chosen === undefined ? "back" : "next";
	};

	readonly #askName = async (index: number): Promise<Asked> => {
		const answers = this.answers;
		const laws = answers === undefined ? [] : await this.#given.lawsFor(answers);
		const prompt = TEXTS.fileName[this.#language];
		return askText(this.#stepInfo(index), {
			prompt: laws.length === 0 ? prompt : `${prompt} ${lawsText(laws)[this.#language]}`,
			value: this.#name,
			problem: (typed) => problemOfName(completeName(typed), this.#folder, this.#language),
			keep: (typed) => {
				this.#name = typed;
			},
		});
	};

	/** @param asks what the title has to say too: the prompt of a list is gone with the first letter */
	#stepInfo(index: number, asks?: "status" | "traits"): StepInfo {
		const heading = TEXTS.heading[this.#language];
		return {
			title: asks === undefined ? heading : `${heading}: ${uncapitalised(TEXTS[asks][this.#language])}`,
			...{ step: index + 1, totalSteps: this.#questions.length },
		};
	}

	readonly #needed = async (typed: string): Promise<string | undefined> =>
		typed.trim() === "" ? TEXTS.needed[this.#language] : undefined;
}

function statusItem({ value, label, description, asked }: StatusChoice, language: Language): Item {
	return { value, label: capitalised(label), description: askedText(asked)[language], detail: description };
}

async function problemOfName(name: string, folder: Uri | undefined, language: Language): Promise<string | undefined> {
	const problem = nameProblem(name);
	if (problem !== undefined || folder === undefined) {
		return problem && NAME_PROBLEMS[problem][language];
	}
	return (await exists(Uri.joinPath(folder, name))) ? TEXTS.exists[language] : undefined;
}
