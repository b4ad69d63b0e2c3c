/**
 * A pilot for the Dutch Algoritmeregister: every field of its publication standard, version 1.0, by its name. What the standard asks
 * and the pilot does not say is empty.
 */
import { answerAt, choiceIn, dayIn, statusOf, traitsOf } from "../../document/query";
import type { Language } from "../../format/language";
import type { Status } from "../../format/status";
import { type Build, buildOf } from "../build/build";
import { linkTo } from "../build/prose";
import { groupsAt, wordIn } from "../readers/parts";
import type { PageSource } from "../source";
import { type Lack, textAt, textOfEach, textsIn, together } from "./register";

type Content = string | null | readonly Readonly<Record<string, string>>[] | readonly string[];
/** By the names of the standard, in its order. */
export type Registration = Readonly<Record<FieldName, Content>>;

export interface Registered {
	readonly registration: Registration;
	readonly lack: Lack;
	/** What is longer than the standard allows, with how long it is and may be. */
	readonly tooLong: readonly { readonly field: string; readonly length: number; readonly most: number }[];
}

/** The traits of a pilot in which an algorithm does something. */
const ABOUT: readonly string[] = ["ai", "algorithm", "automated-decision", "profiling"];

/** The fields, with what the standard calls them and how long they may be. */
const FIELDS = {
	name: ["Naam", 100],
	description_short: ["Korte omschrijving", 350],
	organization: ["Organisatie", 100],
	category: ["Thema", 0],
	status: ["Status", 0],
	begin_date: ["Begindatum", 7],
	end_date: ["Einddatum", 7],
	contact_email: ["Contactgegevens", 500],
	website: ["Link naar publiekspagina", 500],
	publication_category: ["Publicatiecategorie", 0],
	url: ["Link naar bronregistratie", 500],
	goal: ["Doel en impact", 2500],
	proportionality: ["Afwegingen", 2500],
	human_intervention: ["Menselijke tussenkomst", 2500],
	risks: ["Risicobeheer", 2500],
	lawful_basis: ["Wettelijke basis", 2500],
	lawful_basis_grouping: ["Verwijzingen wettelijke basis", 0],
	process_index_url: ["Link naar verwerkingsregister", 500],
	impacttoetsen_grouping: ["Impacttoetsen", 0],
	impacttoetsen: ["Toelichting op impacttoetsen", 2500],
	source_data: ["Gegevens", 2500],
	source_data_grouping: ["Verwijzingen gegevensbronnen", 0],
	methods_and_models: ["Technische werking", 5000],
	provider: ["Leverancier", 200],
	publiccode: ["Link naar broncode", 500],
	lang: ["Taal", 0],
	standard_version: ["Versie publicatiestandaard", 0],
	source_id: ["Bron-ID", 100],
	tags: ["Zoektermen", 2500],
	lars: ["Algoritme-ID", 0],
} as const;
type FieldName = keyof typeof FIELDS;
export const ALGORITHM_FIELDS = Object.keys(FIELDS) as readonly FieldName[];

/** Filled by the register itself, or only for some. */
const NOT_ASKED: readonly FieldName[] = ["lars", "end_date"];

/**
 * Nothing for a pilot without an algorithm.
 * @param path of the file, by which the municipality knows it
 */
export function registered(source: PageSource, path: string): Registered | undefined {
	const build = buildOf(source);
	if (!traitsOf(build.pilot).some(({ value }) => ABOUT.includes(value))) {
		return undefined;
	}
	const registration = registrationOf(build, path);
	const isEmpty = (content: Content) => content === null || content.length === 0;
	const empty = ALGORITHM_FIELDS.filter((name) => isEmpty(registration[name]) && !NOT_ASKED.includes(name));
	return {
		registration,
		lack: { about: undefined, fields: empty.map(shownField) },
		tooLong: ALGORITHM_FIELDS.flatMap((name) => {
			const [content, most] = [registration[name], FIELDS[name][1]];
			return typeof content === "string" && most > 0 && content.length > most
				? [{ field: shownField(name), length: content.length, most }]
				: [];
		}),
	};
}

function shownField(name: FieldName): string {
	return `${name} (${FIELDS[name][0]})`;
}

function registrationOf(build: Build, path: string): Registration {
	const orEmpty = (text: string | undefined) => text ?? null;
	const status = statusOf(build.pilot)?.value;
	const state = status && STATES[status];
	return {
		name: orEmpty(textAt(build, "title")),
		description_short: orEmpty(textAt(build, "summary")),
		organization: orEmpty(textAt(build, "municipality")),
		// A list of the standard's own, which is another than ours.
		category: [],
		status: orEmpty(state),
		begin_date: state === undefined || state === DEVELOPING ? null : monthAt(build, "period", "start"),
		end_date: state === ENDED ? monthAt(build, "ended", "on") : null,
		contact_email: orEmpty(textAt(build, "contact.email")),
		website: null,
		publication_category: null,
		url: null,
		goal: orEmpty(together([textAt(build, "why.publicValue"), textOfEach(build, "why.goals", ["goal"])])),
		proportionality: orEmpty(textAt(build, "why.businessCase.alternatives")),
		human_intervention: orEmpty(textOfEach(build, "success.processes", ["decisions"])),
		risks: orEmpty(textOfEach(build, "control.risks", ["risk", "measure"])),
		lawful_basis: orEmpty(textOfEach(build, "success.data", ["basis"])),
		lawful_basis_grouping: [],
		process_index_url: null,
		impacttoetsen_grouping: assessmentsOf(build),
		impacttoetsen: orEmpty(notDoneOf(build)),
		source_data: orEmpty(textOfEach(build, "success.data", ["name", "source"])),
		source_data_grouping: [],
		methods_and_models: null,
		provider: orEmpty(textOfEach(build, "success.suppliers", ["name"])),
		publiccode: null,
		lang: LANG[build.language],
		standard_version: "1.0",
		source_id: path,
		tags: orEmpty(textAt(build, "themes")),
		lars: null,
	};
}

/** The standard has Dutch only. */
const LANG: Readonly<Record<Language, string | null>> = { nl: "nld", en: null };

const DEVELOPING = "In ontwikkeling";
const IN_USE = "In gebruik";
const ENDED = "Buiten gebruik";
/** What a paused pilot is to the standard, its file does not say. */
const STATES: Readonly<Record<Status, string | undefined>> = {
	idea: DEVELOPING,
	exploring: DEVELOPING,
	preparing: DEVELOPING,
	running: IN_USE,
	evaluating: IN_USE,
	scaling: IN_USE,
	regular: IN_USE,
	paused: undefined,
	stopped: ENDED,
	completed: ENDED,
};

function monthAt({ pilot }: Build, path: string, key: string): string | null {
	return dayIn(answerAt(pilot, path), key)?.value.slice(0, 7) ?? null;
}

function assessmentsOf(build: Build): readonly Readonly<Record<string, string>>[] {
	return groupsAt(build, "success.assessments").flatMap((item): Readonly<Record<string, string>>[] => {
		const title = wordIn(build, item, "kind");
		if (title === undefined || choiceIn(item, "status")?.value !== "done") {
			return [];
		}
		const link = wordIn(build, item, "document");
		const isLink = link !== undefined && linkTo(link, link).href !== undefined;
		return [{ title, ...(isLink ? { link } : {}) }];
	});
}

function notDoneOf(build: Build): string | undefined {
	const left = groupsAt(build, "success.assessments").filter((item) => choiceIn(item, "status")?.value !== "done");
	return together(left.map((item) => textsIn(build, item, ["kind", "status", "reason"])));
}
