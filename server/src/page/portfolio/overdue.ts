/** Which days have passed without what was to be done by then. */
import { choiceIn, itemsAt, statusOf } from "../../document/query";
import type { Status } from "../../format/status";
import type { Build } from "../build/build";
import { idOf, pathOf } from "../build/places";
import type { Moment } from "../model";

/** Not yet at its end, as far as the status says. */
const UNDER_WAY: readonly Status[] = ["idea", "exploring", "preparing", "running", "paused"];
/** The decision has not been taken. */
const UNDECIDED: readonly Status[] = [...UNDER_WAY, "evaluating"];

export function isOverdue(build: Build, { id, isPast }: Moment): boolean {
	return isPast && openDays(build).includes(id);
}

function openDays(build: Build): readonly string[] {
	const { pilot } = build;
	const status = statusOf(pilot)?.value;
	const isOneOf = (statuses: readonly Status[]) => status !== undefined && statuses.includes(status);
	const laws = itemsAt(pilot, "success.compliance").filter((item) => {
		const state = choiceIn(item, "status")?.value;
		return state === "open" || state === "in-progress";
	});
	return [
		...(isOneOf(UNDER_WAY) ? ["period.end"] : []),
		...(isOneOf(UNDECIDED) ? ["success.scaling.decideOn"] : []),
		...laws.map((item) => `${pathOf(pilot, item)}.due`),
	].map((path) => `${idOf(path)}--day`);
}
