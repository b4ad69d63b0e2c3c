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

export const PILOTRC_FORMAT = lateFormat("pilotrc", pilotrc, pilotrcNl, validatePilotrc);

export const OWN_REGULATIONS_FORMAT = lateFormat(
	"own-regulations",
	ownRegulations,
	ownRegulationsNl,
	validateOwnRegulations,
);

/** Many folders have no such file, so its questions are read when the first one is seen. */
function lateFormat(name: Format["name"], schema: object, dutch: object, validate: Validate): Format {
	let questions: Question | undefined;
	return {
		name,
		get questions() {
			questions ??= readQuestions(schema, dutch);
			return questions;
		},
		validate,
	};
}
