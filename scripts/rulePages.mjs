/** What the pages of docs/rules say of themselves at their head, and the page that lists them all. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./vscode/paths.mjs";

export const pagesDir = join(root, "docs", "rules");
export const languages = ["en", "nl"];

const labels = {
	en: {
		title: "Findings and what they mean",
		intro:
			"What there is to say of a pilot whose answers are there. Choose one to read why it matters, with an example\nin which `~~~` stands under what the editor underlines. A finding about a missing answer has no page: it asks the question itself.",
		head: ["Finding", "Severity", "Id"],
		groups: {
			why: "Why",
			success: "What if it succeeds",
			control: "How to keep control",
			period: "Period and status",
			reference: "Names and links",
			portfolio: "Pilots together",
			file: "How the file is written",
		},
	},
	nl: {
		title: "Meldingen en wat ze betekenen",
		intro:
			"Wat er te zeggen valt over een pilot waarvan de antwoorden er staan. Kies er een om te lezen waarom die ertoe doet, met een\nvoorbeeld waarin `~~~` staat onder wat de editor onderstreept. Een melding over een ontbrekend antwoord heeft geen pagina: die stelt zelf de vraag.",
		head: ["Melding", "Ernst", "Naam"],
		groups: {
			why: "Waarom",
			success: "Wat als het slaagt",
			control: "Hoe houden we de regie",
			period: "Periode en status",
			reference: "Namen en links",
			portfolio: "Pilots bij elkaar",
			file: "Hoe het bestand is geschreven",
		},
	},
};

/** The title and severity of the rule as its page gives them, or nothing while it has no page yet. */
export function readHead(id, language) {
	const path = join(pagesDir, fileOf(id, language));
	if (!existsSync(path)) return undefined;
	const [, title, severity] = /^# (.+)\n\n`[^`]+` · (.+)\n/.exec(readFileSync(path, "utf8")) ?? [];
	if (title === undefined) throw new Error(`${path} does not start with a title and a line with its id and severity.`);
	return { title, severity };
}

export const indexFile = (language) => fileOf("README", language);

/** `groups` holds the ids of each group, in order. */
export function indexPage(groups, language) {
	const { title, intro, head, groups: names } = labels[language];
	const parts = Object.entries(groups).map(([group, ids]) => {
		const rows = ids.flatMap((id) => row(id, language));
		return rows.length === 0 ? [] : [`## ${names[group]}`, "", line(head), line(head.map(() => "---")), ...rows, ""];
	});
	return [`# ${title}`, "", intro, "", ...parts.flat()].join("\n");
}

function row(id, language) {
	const head = readHead(id, language);
	return head === undefined ? [] : [line([`[${head.title}](${fileOf(id, language)})`, head.severity, `\`${id}\``])];
}

const line = (cells) => `| ${cells.join(" | ")} |`;

function fileOf(name, language) {
	return `${name}${language === "en" ? "" : `.${language}`}.md`;
}
