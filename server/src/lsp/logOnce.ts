/** What somebody who sets up an editor should know: a line in the log, once. */
import type { Connection } from "vscode-languageserver";

export function createLogOnce({ console }: Pick<Connection, "console">): (line: string) => void {
	const logged = new Set<string>();
	return (line) => {
		if (!logged.has(line)) {
			logged.add(line);
			console.warn(line);
		}
	};
}
