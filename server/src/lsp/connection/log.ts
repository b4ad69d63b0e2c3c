/** What is written to the log, and work of which failures are written there: the server lives on. */
import {
	type CancellationToken,
	type Connection,
	LSPErrorCodes,
	MessageType,
	ResponseError,
	ShowMessageNotification,
	type ShowMessageParams,
} from "vscode-languageserver";
import type { Language, Localized } from "../../format/language";

export type Log = ReturnType<typeof createLog>;

export function createLog(connection: Connection) {
	const written = new Set<string>();
	const isNew = (text: string) => !written.has(text) && written.add(text) !== undefined;
	const fail = (name: string, error: unknown) => connection.console.error(failure(name, error));

	/**
	 * Work that nobody waits for.
	 * @param name what the log calls it
	 */
	function run(name: string, work: () => unknown): void {
		const running = async () => void (await work());
		running().catch((error) => fail(name, error));
	}

	return {
		run,
		/** What somebody who sets up an editor should know: each line once. */
		warnOnce(line: string): void {
			if (isNew(line)) {
				connection.console.warn(line);
			}
		},
		/** What a person should know: each message once, for nobody wants to close the same one again. */
		showOnce(text: Localized, language: Language): void {
			if (isNew(text.en)) {
				const params: ShowMessageParams = { type: MessageType.Warning, message: text[language] };
				run("Showing a message", () => connection.sendNotification(ShowMessageNotification.type, params));
			}
		},
		/** Around a handler: a failure shows as one to the client too. */
		guard<Params, Result>(
			method: string,
			answer: (params: Params, token: CancellationToken) => Result | Promise<Result>,
		) {
			return async (params: Params, token: CancellationToken): Promise<Result> => {
				throwIfCancelled(token);
				try {
					return await answer(params, token);
				} catch (error) {
					if (isCancelled(error)) {
						throw error;
					}
					fail(method, error);
					throw new ResponseError(LSPErrorCodes.RequestFailed, `${method} failed; the log says why.`);
				}
			};
		},
	};
}

/** What the client does not wait for any more is not a failure. */
export function throwIfCancelled(token: CancellationToken): void {
	if (token.isCancellationRequested) {
		throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled");
	}
}

function isCancelled(error: unknown): boolean {
	return error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;
}

export function failure(name: string, error: unknown): string {
	return `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
