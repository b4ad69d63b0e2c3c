/** A register of all pilots, and what it asks that they do not say. */
import type { Localized } from "../../format/language";
import { csvOf } from "../../page/portfolio/csv";
import { registered } from "../../page/registers/algorithm";
import { PROCESSING_FIELDS, processingRows } from "../../page/registers/processing";
import type { Lack } from "../../page/registers/register";
import { SENSOR_FIELDS, sensorRows } from "../../page/registers/sensors";
import type { PageOptions } from "./args";
import { REGISTER_FILES, type RegisterKind } from "./kinds";
import type { Outputs } from "./outputFolder";
import type { PilotSource } from "./sources";

export function registerOf(
	sources: Iterable<PilotSource>,
	to: RegisterKind,
	{ language }: Pick<PageOptions, "language">,
): Outputs {
	if (to === "algorithm-register") {
		return algorithmRegister(sources);
	}
	const [fields, rowsOf, none] =
		to === "processing-record"
			? ([PROCESSING_FIELDS, processingRows, NO_DATA] as const)
			: ([SENSOR_FIELDS, sensorRows, NO_DEVICES] as const);
	const head = [FILE[language], ...fields.map(({ title }) => title[language])];
	const all = [...sources].map(({ path, source }) => ({ path, ...rowsOf(source) }));
	const rows = all.flatMap((one) => one.rows.map((row) => [one.path, ...row]));
	return rows.length === 0
		? { files: [], notes: all.length === 0 ? [] : [none] }
		: {
				files: [{ name: REGISTER_FILES[to], content: csvOf([head, ...rows]) }],
				notes: all.flatMap(({ path, lacks }) => lacks.map((lack) => leftEmpty(path, lack))),
			};
}

function algorithmRegister(sources: Iterable<PilotSource>): Outputs {
	const all = [...sources];
	const found = all.flatMap(({ path, source }) => {
		const one = registered(source, path);
		return one === undefined ? [] : [{ path, ...one }];
	});
	const content = `${JSON.stringify(
		found.map(({ registration }) => registration),
		undefined,
		"\t",
	)}\n`;
	return found.length === 0
		? { files: [], notes: all.length === 0 ? [] : [NO_ALGORITHM] }
		: {
				files: [{ name: REGISTER_FILES["algorithm-register"], content }],
				notes: found.flatMap(({ path, lack, tooLong }) => [
					leftEmpty(path, lack),
					...tooLong.map(({ field, length, most }) => longerThan(path, field, length, most)),
				]),
			};
}

function leftEmpty(path: string, { about, fields }: Lack): Localized {
	const place = about === undefined ? path : `${path}, “${about}”`;
	const list = fields.join(", ");
	return { en: `${place}: left empty: ${list}`, nl: `${place}: leeg gelaten: ${list}` };
}

function longerThan(path: string, field: string, length: number, most: number): Localized {
	return {
		en: `${path}: ${field} has ${length} characters, but the register takes only ${most}: shorten it there`,
		nl: `${path}: ${field} heeft ${length} tekens, maar in het register passen er ${most}: kort het daar in`,
	};
}

const FILE: Localized = { en: "File", nl: "Bestand" };
const NO_ALGORITHM: Localized = {
	en: "No pilot has a trait such as AI, algorithm or profiling, so there is nothing to register.",
	nl: "Geen pilot heeft een kenmerk als AI, algoritme of profilering, dus er valt niets te registreren.",
};
const NO_DATA: Localized = {
	en: "No pilot has a data set with personal data, so there is nothing to register.",
	nl: "Geen pilot heeft een dataset met persoonsgegevens, dus er valt niets te registreren.",
};
const NO_DEVICES: Localized = {
	en: "No pilot lists a device, so there is nothing to register.",
	nl: "Geen pilot noemt een apparaat, dus er valt niets te registreren.",
};
