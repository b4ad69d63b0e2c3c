/** A table of the pilots and how many of their three questions are answered. */
import stringWidth from "string-width";
import { SHORT_NAMES, THREE_QUESTIONS } from "../check/missing/readiness";
import type { Language } from "../format/language";
import { questionAt } from "../format/questions";
import { printableFile } from "./printable";
import type { FileReport } from "./report";

import type { Writer } from "./writer";

export function readinessWriter(language: Language): Writer {
	return {
		file: (file) => JSON.stringify(rowOf(printableFile(file), language) ?? null),
		report: (files) =>
			table(
				files.flatMap(({ text }): Row[] => JSON.parse(text) ?? []),
				language,
			),
	};
}

interface Row {
	readonly path: string;
	readonly name: string;
	readonly others: readonly string[];
}

/** Nothing for a file that could not be read. */
function rowOf({ path, pilot }: FileReport, language: Language): Row | undefined {
	if (pilot === undefined) {
		return undefined;
	}
	const status = questionAt("status")?.choiceTexts.get(pilot.status)?.[language].title ?? pilot.status;
	const figures = pilot.readiness.map(({ answered, total }) => (total === 0 ? "–" : `${answered}/${total}`));
	return { path, name: pilot.title === undefined ? path : shortened(pilot.title), others: [status, ...figures] };
}

/** A wider column would push the figures out of sight. */
const MAX_WIDTH = 48;

function shortened(title: string): string {
	if (stringWidth(title) <= MAX_WIDTH) {
		return title;
	}
	let short = "";
	for (const sign of title) {
		if (stringWidth(short + sign) >= MAX_WIDTH) {
			break;
		}
		short += sign;
	}
	return `${short.trimEnd()}…`;
}

function table(pilots: readonly Row[], language: Language): readonly string[] {
	const head = ["Pilot", "Status", ...THREE_QUESTIONS.map((key) => SHORT_NAMES[key][language])];
	const counts = new Map<string, number>();
	for (const { name } of pilots) {
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const rows = pilots.map(({ path, name, others }) => [
		// Pilots with the same title are distinguished by their files.
		counts.get(name) === 1 ? name : `${name} (${path})`,
		...others,
	]);
	const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => stringWidth(row[column] ?? ""))));
	return [head, widths.map((width) => "─".repeat(width)), ...rows]
		.map((row) => row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - stringWidth(cell))).join("  "))
		.map((line) => `${line.trimEnd()}\n`);
}
