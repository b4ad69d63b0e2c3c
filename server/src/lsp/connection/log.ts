/** What is written to the log, and work that nobody waits for: what goes wrong in it is written there, and the server lives on. */
import type { Connection } from "vscode-languageserver";

export interface Log {
	/** What somebody who sets up an editor should know: each line once. */
	warnOnce(line: string): void;
	/** @param name what the log calls the work */
	run(name: string, work: () => unknown): void;
}

export function createLog({ console }: Pick<Connection, "console">): Log {
	const warned = new Set<string>();
	return {
		warnOnce(line) {
			if (!warned.has(line)) {
				warned.add(line);
				console.warn(line);
			}
		},
		run(name, work) {
			const run = async () => void (await work());
			run().catch((error) => console.error(failure(name, error)));
		},
	};
}

export function failure(name: string, error: unknown): string {
	return `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
