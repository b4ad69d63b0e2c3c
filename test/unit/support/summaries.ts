/** Pilots as a portfolio keeps them, by the name of their file. */
import { type PilotSummary, summaryOf } from "../../../server/src/editing/pilots/pilotSummary";
import { read } from "./pilots";

export const uriOf = (name: string) => `file:///pilots/${name}.pilot.yaml`;

export function summaries(texts: Readonly<Record<string, string>>): PilotSummary[] {
	return Object.entries(texts).map(([name, text]) => summaryOf(read(text), uriOf(name)));
}
