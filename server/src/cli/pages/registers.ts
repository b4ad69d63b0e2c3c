/** A register of all pilots, and what it asks that they do not say. */
import type { Language, Localized } from "../../format/language";
import { csvOf } from "../../page/portfolio/csv";
import { type Registered, registered } from "../../page/registers/algorithm";
import { PROCESSING_FIELDS, processingRows } from "../../page/registers/processing";
import type { Lack, Rows } from "../../page/registers/register";
import { SENSOR_FIELDS, sensorRows } from "../../page/registers/sensors";
import { REGISTER_FILES } from "./kinds";
import type { Making } from "./making";

interface TablePart extends Rows {
	readonly path: string;
}

/** A register with a row for each thing that a pilot lists. */
export function tableRegister(to: "processing-record" | "sensor-register", language: Language): Making<TablePart> {
	const [fields, rowsOf, none] =
		to === "processing-record"
			? ([PROCESSING_FIELDS, processingRows, NO_DATA] as const)
			: ([SENSOR_FIELDS, sensorRows, NO_DEVICES] as const);
	return {
		make: ({ path, source }) => ({ path, ...rowsOf(source) }),
		combine(all) {
			const head = [FILE[language], ...fields.map(({ title }) => title[language])];
			const rows = all.flatMap((one) => one.rows.map((row) => [one.path, ...row]));
			return rows.length === 0
				? { files: [], notes: all.length === 0 ? [] : [none] }
				: {
						files: [{ name: REGISTER_FILES[to], content: csvOf([head, ...rows]) }],
						notes: all.flatMap(({ path, lacks }) => lacks.map((lack) => leftEmpty(path, lack))),
					};
		},
	};
}

interface AlgorithmPart {
	readonly path: string;
	/** Nothing for a pilot that does not belong in it. */
	readonly registered: Registered | undefined;
}

export const algorithmRegister: Making<AlgorithmPart> = {
	make: ({ path, source }) => ({ path, registered: registered(source, path) }),
	combine(all) {
		const found = all.flatMap((part) =>
			part.registered === undefined ? [] : [{ ...part.registered, path: part.path }],
		);
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
	},
};

function leftEmpty(path: string, { about, fields }: Lack): Localized {
	const subject = about === undefined ? path : `${path}, “${about}”`;
	const list = fields.join(", ");
	return { en: `${subject}: left empty: ${list}`, nl: `${subject}: leeg gelaten: ${list}` };
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
