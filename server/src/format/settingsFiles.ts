/** Questions and shape of the files beside pilots. Many folders have no such file, so all this is read when the first one is seen. */
import ownRegulations from "../../../schemas/own-regulations.schema.json";
import ownRegulationsNl from "../../../schemas/own-regulations.schema.nl.json";
import pilotrc from "../../../schemas/pilotrc.schema.json";
import pilotrcNl from "../../../schemas/pilotrc.schema.nl.json";
import validateOwnRegulations from "./generated/validateOwnRegulations";
import validatePilotrc from "./generated/validatePilotrc";
import { readQuestions } from "./questions";

export function readPilotrcFormat() {
	return { questions: readQuestions(pilotrc, pilotrcNl), validate: validatePilotrc };
}

export function readOwnRegulationsFormat() {
	return { questions: readQuestions(ownRegulations, ownRegulationsNl), validate: validateOwnRegulations };
}
