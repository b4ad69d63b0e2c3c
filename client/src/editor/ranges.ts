/** Ranges as the server has them, as ranges of VS Code. */
import { Range } from "vscode";
import type { UnansweredQuestion } from "../../../server/src/protocol/protocol";

export function rangeOf({ start, end }: UnansweredQuestion["range"]): Range {
	return new Range(start.line, start.character, end.line, end.character);
}
