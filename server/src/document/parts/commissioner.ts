/** Who commissions the pilot, and whether that is somebody in IT. */
import { hasReached } from "../../format/status";
import { memoized, type SchemaDocument } from "../document";
import { answerAt, choiceIn, type Located, textIn } from "../query";
import { isItRole } from "../roles";

export interface Commissioner {
	readonly name: Located<string> | undefined;
	readonly role: Located<string> | undefined;
	readonly unit: Located<string> | undefined;
	/** What shows that the commissioner is in IT: the unit, or else the role. */
	readonly inIt: Located<string> | undefined;
}

/** Nothing while the pilot is too young to have one. */
export function commissionerOf(pilot: SchemaDocument): Commissioner | undefined {
	return memoized(pilot, findCommissioner);
}

function findCommissioner(pilot: SchemaDocument): Commissioner | undefined {
	const answer = answerAt(pilot, "control.commissioner");
	if (answer === undefined || !hasReached(pilot.status, "exploring")) {
		return undefined;
	}
	const [name, role] = [textIn(answer, "name"), textIn(answer, "role")];
	const unit = choiceIn(answer, "unit");
	const inIt = unit?.value === "it" ? unit : role !== undefined && isItRole(role.value) ? role : undefined;
	return { name, role, unit, inIt };
}
