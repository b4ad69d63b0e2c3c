/** By which of its answers an item of a list is called. */
import type { Question } from "./questions";

/** Its name; else what it is, where it begins with that choice; else the first text it has. A moment names nothing. */
export function namingQuestions({ members }: Question): readonly Question[] {
	const [first] = members;
	const name = members.filter(({ key }) => key === "name");
	const kind = first?.shape === "choice" ? [first] : [];
	const texts = members.filter(({ shape, kind, key }) => shape === "text" && kind !== "dateOrStatus" && key !== "name");
	return [...name, ...kind, ...texts];
}
