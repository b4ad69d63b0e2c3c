/** The files that people write: a pilot, the settings of a folder with pilots, an organisation's own laws and rules. */
import { once } from "../text/once";
import validatePilot, { type Validate } from "./generated/validatePilot";
import { PILOT, type Question } from "./questions";
import { readOwnRegulationsFormat, readPilotrcFormat } from "./settingsFiles";

export interface Format {
	readonly name: "pilot" | "pilotrc" | "own-regulations";
	/** The file as a whole; its members are the top-level keys. */
	readonly questions: Question;
	/** Whether plain data has the shape; what is wrong stands in its `errors`. */
	readonly validate: Validate;
}

export const PILOT_FORMAT: Format = { name: "pilot", questions: PILOT, validate: validatePilot };

export const PILOTRC_FORMAT = lateFormat("pilotrc", readPilotrcFormat);

export const OWN_REGULATIONS_FORMAT = lateFormat("own-regulations", readOwnRegulationsFormat);

function lateFormat(name: Format["name"], read: () => Omit<Format, "name">): Format {
	const known = once(read);
	return {
		name,
		get questions() {
			return known().questions;
		},
		get validate() {
			return known().validate;
		},
	};
}
