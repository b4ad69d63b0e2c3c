/** The files that people write: a pilot, the settings of a folder with pilots, an organisation's own laws and rules. */
import ownRegulations from "../../../schemas/own-regulations.schema.json";
import ownRegulationsNl from "../../../schemas/own-regulations.schema.nl.json";
import pilotrc from "../../../schemas/pilotrc.schema.json";
import pilotrcNl from "../../../schemas/pilotrc.schema.nl.json";
import validateOwnRegulations from "./generated/validateOwnRegulations";
import validatePilot, { type Validate } from "./generated/validatePilot";
import validatePilotrc from "./generated/validatePilotrc";
import { PILOT, type Question, readQuestions } from "./questions";

export interface Format {
	readonly name: "pilot" | "pilotrc" | "own-regulations";
	/** The file as a whole; its members are the top-level keys. */
	readonly questions: Question;
	/** Whether plain data has the shape; what is wrong stands in its `errors`. */
	readonly validate: Validate;
}

export const PILOT_FORMAT: Format = { name: "pilot", questions: PILOT, validate: validatePilot };

export const PILOTRC_FORMAT: Format = {
	name: "pilotrc",
	questions: readQuestions(pilotrc, pilotrcNl),
	validate: validatePilotrc,
};

export const OWN_REGULATIONS_FORMAT: Format = {
	name: "own-regulations",
	questions: readQuestions(ownRegulations, ownRegulationsNl),
	validate: validateOwnRegulations,
};
