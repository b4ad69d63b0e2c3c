/** Reads the values of options; what throws is reported with an example. */
import { InvalidArgumentError } from "commander";
import { isDay } from "../../text/dates";

export function readCount(value: string): number {
	if (!/^\d+$/.test(value)) {
		throw new InvalidArgumentError("");
	}
	return Number(value);
}

export function readJobs(value: string): number {
	const jobs = readCount(value);
	if (jobs === 0) {
		throw new InvalidArgumentError("");
	}
	return jobs;
}

export function readDay(value: string): string {
	if (!isDay(value)) {
		throw new InvalidArgumentError("");
	}
	return value;
}
