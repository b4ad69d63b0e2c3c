/** How far a pilot is, and which answers that demands. */

/** The way of a pilot, in order. */
export const PHASES = ["idea", "exploring", "preparing", "running", "evaluating", "scaling", "regular"] as const;
/** Beside that way; each needs what a running pilot needs. */
const BESIDE = ["paused", "stopped", "completed"] as const;

export type Phase = (typeof PHASES)[number];
export type Status = Phase | (typeof BESIDE)[number];
export type Severity = "error" | "warning" | "information" | "hint";

/** The most serious first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];

export const STATUSES: readonly Status[] = [...PHASES, ...BESIDE];

/** How many phases come before; hundreds of questions of each pilot ask. */
const STEPS = Object.fromEntries([
	...PHASES.map((phase, index) => [phase, index]),
	...BESIDE.map((status) => [status, PHASES.indexOf("running")]),
]) as Readonly<Record<Status, number>>;

export function isStatus(word: unknown): word is Status {
	return STATUSES.includes(word as Status);
}

/** Whether a pilot at `status` has come to `phase`. */
export function hasReached(status: Status, phase: Phase): boolean {
	return STEPS[status] >= STEPS[phase];
}

/** Whether a pilot has started and has not ended. */
export function isUnderWay(status: Status): boolean {
	return PHASES.some((phase) => phase === status) && hasReached(status, "running");
}

/** How bad it is that an answer which `status` demands is not there. */
export function severityOfMissing(status: Status): Severity {
	if (status === "stopped" || status === "completed" || !hasReached(status, "preparing")) {
		return "information";
	}
	return isUnderWay(status) ? "error" : "warning";
}

/** Where a pilot goes from here; nothing at the end, or beside the way. */
export function nextPhase(status: Status): Phase | undefined {
	const index = (PHASES as readonly Status[]).indexOf(status);
	return index < 0 ? undefined : PHASES[index + 1];
}
