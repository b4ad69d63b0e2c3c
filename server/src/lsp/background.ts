/** Work that nobody waits for: what goes wrong in it is written to the log, and the server lives on. */
import type { Connection } from "vscode-languageserver";

/** @param name what the log calls the work */
export type Background = (name: string, work: () => unknown) => void;

export function createBackground({ console }: Pick<Connection, "console">): Background {
	return (name, work) => {
		const run = async () => void (await work());
		run().catch((error) => console.error(failure(name, error)));
	};
}

export function failure(name: string, error: unknown): string {
	return `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
